import * as fc from 'fast-check';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import type { Decision } from '../../src/case/decision.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { FIRST_DAY, opened, people } from './world.ts';

/** A command without its stamp: who does what. The step it stands at gives it a day and an id. */
export type Deed = { readonly type: Command['type']; readonly actor: Command['actor'] } & {
  readonly [field: string]: unknown;
};

const actor = fc.constantFrom(...Object.values(people));
const employee = fc.constantFrom(
  people.larer,
  people.kollega,
  people.ped,
  people.radgiver,
  people.rektor,
  people.styrer,
);
const guardian = fc.constantFrom(people.mor, people.far);
const service = fc.constantFrom('skole', 'barnehage', 'ppt');
const professional = fc.constantFrom('larer', 'kollega', 'ped', 'radgiver');
const concern = fc.constantFrom('concern', 'second');
const measure = fc.constantFrom('m1', 'm2');
const purpose = fc.constantFrom('open-log', 'service-access', 'cooperation');
const until = fc.option(
  fc.nat(30).map((n) => plusDays(FIRST_DAY, n)),
  { nil: undefined },
);
const concerns = fc.option(fc.array(concern, { maxLength: 2 }), { nil: undefined });

function deed(
  type: Command['type'],
  by: fc.Arbitrary<Command['actor']>,
  fields: { [field: string]: fc.Arbitrary<unknown> } = {},
) {
  return fc.record({ type: fc.constant(type), actor: by, ...fields }) as unknown as fc.Arbitrary<Deed>;
}

/** Anyone tries anything: most of it is refused, and that is the point. */
const anything: readonly fc.Arbitrary<Deed>[] = [
  deed('RaiseConcern', actor, {
    id: fc.constant('second'),
    suspicion: fc.constantFrom('none', 'suspected'),
    reportable: fc.constantFrom('yes', 'no'),
  }),
  deed('ShareConcern', employee, { concern, to: fc.constantFrom('guardians', 'subject', 'leader', 'ppt') }),
  deed('ReclassifyConcern', employee, { concern, suspicion: fc.constantFrom('none', 'doubt', 'suspected') }),
  deed('ConcludeConcern', employee, { concern, outcomes: fc.constantFrom(['no-grounds'], ['level'], ['route']) }),
  deed('BlockGuardian', employee, { person: fc.constantFrom('mor', 'far') }),
  deed('AllowGuardian', employee, { person: fc.constantFrom('mor', 'far') }),
  deed('RemoveProfessional', employee, { person: professional }),
  deed('RequestConsent', employee, { purpose, to: service }),
  deed('GiveConsent', actor, { purpose, to: service, until }),
  deed('RefuseConsent', guardian, { purpose, to: service }),
  deed('WithdrawConsent', guardian, { purpose: fc.option(purpose, { nil: undefined }) }),
  deed('OfferBaton', employee, { to: professional }),
  deed('AcceptBaton', actor),
  deed('DeclineBaton', actor),
  deed('RetractOffer', employee),
  deed('Agree', actor, { about: fc.constantFrom('start-measures', 'close'), thrives: fc.constant('yes') }),
  deed('OpenLog', employee),
  deed('WriteEntry', actor, { concerns }),
  deed('DemandClosing', actor),
  deed('CloseLog', employee, { ground: fc.constantFrom('agreement', 'moved') }),
  deed('EndFollowUp', employee, { ground: fc.constant('concluded') }),
  deed('ArchiveLog', actor),
  deed('InviteService', employee, { service }),
  deed('JoinService', employee),
  deed('LeaveService', employee),
  deed('PlanMeasure', employee, {
    id: measure,
    service,
    responsible: professional,
    evaluateBy: fc.constant(plusDays(FIRST_DAY, 90)),
    concerns,
  }),
  deed('StartMeasure', employee, { measure }),
  deed('EvaluateMeasure', employee, { measure, effect: fc.constantFrom('none', 'partly', 'full') }),
  deed('EndMeasure', employee, { measure }),
  deed('CallMeeting', employee, {
    kind: fc.constant('coordination'),
    invited: fc.constant(['mor', 'far', 'ped']),
    concerns,
  }),
  deed('HoldMeeting', employee),
  deed('ChangeLevel', employee, { to: fc.constantFrom('0', '1', '2', '3'), needs: fc.constant(['ppt']) }),
  deed('AssessRoute', employee, {
    concern,
    to: fc.constantFrom('ppt', 'barnevern', 'helsestasjon'),
    is: fc.constantFrom('clear', 'unclear'),
  }),
  deed('TakeDirectRoute', employee, {
    concern,
    to: fc.constantFrom('ppt', 'barnevern'),
    form: fc.constantFrom('report', 'referral'),
  }),
  deed('ReferToTeam', employee, { concern, anonymous: fc.boolean() }),
  deed('WithholdFromGuardians', employee, { concern }),
  deed('LiftWithholding', actor, { concern }),
];

/** What sensible people would do, in the order they would: it carries a history to where the rules bite. */
const story: readonly Deed[] = [
  { type: 'AssessRoute', actor: people.larer, concern: 'concern', to: 'ppt', is: 'unclear' },
  { type: 'GiveConsent', actor: people.mor, purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' },
  { type: 'GiveConsent', actor: people.far, purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' },
  { type: 'ReferToTeam', actor: people.larer, concern: 'concern', anonymous: false },
  { type: 'OfferBaton', actor: people.rektor, to: 'larer' },
  { type: 'AcceptBaton', actor: people.larer },
  { type: 'GiveConsent', actor: people.mor, purpose: 'open-log', to: 'skole', form: 'written' },
  { type: 'GiveConsent', actor: people.far, purpose: 'open-log', to: 'skole', form: 'written' },
  { type: 'Agree', actor: people.mor, about: 'start-measures' },
  { type: 'Agree', actor: people.larer, about: 'start-measures' },
  { type: 'OpenLog', actor: people.larer },
  { type: 'WriteEntry', actor: people.larer },
  {
    type: 'PlanMeasure',
    actor: people.larer,
    id: 'm1',
    service: 'skole',
    responsible: 'larer',
    evaluateBy: plusDays(FIRST_DAY, 90),
  },
  { type: 'StartMeasure', actor: people.larer, measure: 'm1' },
  { type: 'GiveConsent', actor: people.mor, purpose: 'service-access', to: 'ppt', form: 'written' },
  { type: 'GiveConsent', actor: people.far, purpose: 'service-access', to: 'ppt', form: 'written' },
  { type: 'JoinService', actor: people.radgiver },
  { type: 'OfferBaton', actor: people.larer, to: 'radgiver' },
  { type: 'AcceptBaton', actor: people.radgiver },
  { type: 'EvaluateMeasure', actor: people.radgiver, measure: 'm1', effect: 'full' },
];

/** An assessment and what someone then asks the team, with the consent that lets them: what chance alone seldom puts together. */
const assessedAndReferred: fc.Arbitrary<readonly Deed[]> = fc
  .record({ to: fc.constantFrom('ppt', 'barnevern', 'helsestasjon'), is: fc.constantFrom('clear', 'unclear') })
  .map(({ to, is }) => [
    { type: 'AssessRoute', actor: people.larer, concern: 'concern', to, is },
    { type: 'GiveConsent', actor: people.mor, purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' },
    { type: 'GiveConsent', actor: people.far, purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' },
    { type: 'ReferToTeam', actor: people.larer, concern: 'concern', anonymous: false },
  ]);

const one = fc.oneof(
  { arbitrary: fc.constantFrom(...story), weight: 1 },
  { arbitrary: fc.oneof(...anything), weight: 2 },
);

const mixed = fc
  .array(
    fc.oneof({ arbitrary: one.map((deed) => [deed]), weight: 12 }, { arbitrary: assessedAndReferred, weight: 1 }),
    { maxLength: 36 },
  )
  .map((all) => all.flat());

/** Sequences of deeds: some way into a sensible story, then anything at all. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .tuple(fc.nat(story.length), mixed)
  .map(([far, rest]) => [...story.slice(0, far), ...rest]);

/** One deed as it was carried out, or not. */
export interface Step {
  readonly command: Command;
  readonly decision: Decision;
  readonly before: CaseState;
  readonly after: CaseState;
  readonly events: readonly CaseEvent[];
}

/** Carries out what is accepted, a day apart, and keeps every step. */
export function live(all: readonly Deed[], profile: Profile, from: CaseState = opened): readonly Step[] {
  let state = from;
  return all.map((one, n) => {
    const command = { ...defined(one), commandId: `step-${n}`, day: plusDays(FIRST_DAY, n) } as unknown as Command; // a deed has its command's fields
    const before = state;
    const decision = decide(command, state, profile);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    state = events.reduce((sum, event) => evolve(sum, event), state);
    return { command, decision, before, after: state, events };
  });
}

function defined(one: Deed): object {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
}
