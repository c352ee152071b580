import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionsSeenBy } from '../../src/access/actions-seen-by.ts';
import { cutFindings } from '../../src/access/cut-findings.ts';
import { explain } from '../../src/access/explain.ts';
import { viewFor } from '../../src/access/view-for.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { guideFor } from '../../src/guide/guide-for.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { phases } from '../model/access-case.ts';
import { shipped } from '../model/profiles.ts';
import { people, stamp } from '../model/world.ts';

const told = { ...stamp, commandId: 'told', actor: people.larer };

/** What someone who reads with a consent may have recorded, and a colleague without one sees nothing of. */
const unseen: readonly CaseEvent[] = [
  ...(['plan', 'coordinator'] as const).flatMap((of) =>
    (['yes', 'no'] as const).flatMap((is): readonly CaseEvent[] => [
      { ...told, type: 'PlanRightRecorded', of, is },
      { ...told, type: 'PlanWishRecorded', of, is, by: 'mor' },
    ]),
  ),
  { ...told, type: 'CoordinatorAppointed', person: 'larer' },
  { ...told, type: 'CoordinatorAppointed', person: 'ped' },
  { ...told, type: 'BirthRecorded', bornOn: stamp.day },
  { ...told, type: 'Agreed', about: 'close', by: 'mor', thrives: 'yes' },
  { ...told, type: 'DisagreementReported', about: 'close', by: 'far' },
  { ...told, type: 'HolderWishRecorded', wish: 'agrees', by: 'mor' },
  { ...told, type: 'AskedFor', id: 'asked', what: 'plan', by: 'mor' },
  { ...told, type: 'AnswerRecorded', answer: 'tolk', is: 'ja', by: 'larer' },
  { ...told, type: 'AddressProtectionSet', person: 'subject', protection: 'confidential' },
  { ...told, type: 'GuardianResponsibilitySet', person: 'ukjent', responsibility: 'no' },
  { ...told, type: 'RouteAssessed', concern: 'concern', to: 'ppt', is: 'unclear' },
  { ...told, type: 'ConcernConcretised', concern: 'concern' },
  { ...told, type: 'CaseLinked', case: 'sosken' },
];

type Probe = { readonly type: Command['type']; readonly [field: string]: unknown };

const words = (['plan', 'coordinator'] as const).flatMap((of) => (['yes', 'no'] as const).map((is) => ({ of, is })));

/** What a colleague might try, to hear what is so. */
const PROBES: readonly Probe[] = [
  ...words.map((one): Probe => ({ type: 'RecordPlanRight', ...one })),
  ...words.map((one): Probe => ({ type: 'RecordPlanWish', onBehalfOf: 'mor', ...one })),
  { type: 'AppointCoordinator', person: 'larer' },
  { type: 'AppointCoordinator', person: 'ped' },
  { type: 'RecordBirth', bornOn: stamp.day },
  { type: 'Agree', about: 'close', thrives: 'yes', onBehalfOf: 'mor' },
  { type: 'ReportDisagreement', about: 'close', onBehalfOf: 'far' },
  { type: 'RecordHolderWish', wish: 'agrees', onBehalfOf: 'mor' },
  { type: 'AskFor', what: 'plan', onBehalfOf: 'mor' },
  { type: 'RecordAnswer', answer: 'tolk', is: 'ja' },
  { type: 'SetAddressProtection', person: 'subject', protection: 'confidential' },
  { type: 'SetAddressProtection', person: 'subject', protection: 'none' },
  { type: 'SetGuardianResponsibility', person: 'ukjent', responsibility: 'no' },
  { type: 'AssessRoute', concern: 'concern', to: 'ppt', is: 'unclear' },
  { type: 'ConcretiseConcern', concern: 'concern' },
  { type: 'LinkCase', case: 'sosken' },
];

const hemnes = shipped('hemnes');
const profiles: { readonly [name: string]: Profile } = { hemnes, kongsberg: shipped('kongsberg') };
const { day } = phases.open ?? stamp;

function answerTo(probe: Probe, state: CaseState, actor: Actor, profile: Profile) {
  const command = { ...probe, commandId: 'probe', caseId: 'case', actor, day } as unknown as Command; // a probe has its command's fields
  const decision = decide(command, state, profile);
  if (decision.outcome === 'invalid') return decision;
  const findings = cutFindings(decision.findings, state, actor, day, profile);
  const recorded = decision.outcome === 'accepted' ? decision.events.map((one) => one.type) : decision.verdict;
  return { probe, outcome: decision.outcome, recorded, findings, said: explain(findings, 'nb') };
}

/** All that one colleague can learn from the core. */
function sightOf(state: CaseState, actor: Actor, profile: Profile) {
  return {
    view: viewFor(state, actor, day, profile),
    guide: guideFor(state, actor, day, profile),
    actions: actionsSeenBy(state, actor, day, profile).filter((one) => PROBED.has(one.command)),
    answers: PROBES.map((probe) => answerTo(probe, state, actor, profile)),
  };
}

const PROBED = new Set(PROBES.map((one) => one.type));

test.each(Object.keys(profiles))(
  'no answer tells a colleague without a consent what their view does not show, in %s',
  (name) => {
    const profile = profiles[name] ?? hemnes;
    const opening = (phases.open?.events ?? []).map((event) =>
      event.type === 'CaseOpened' ? { ...event, profile: { id: profile.id, version: profile.version } } : event,
    );
    const plain = replay(opening);
    const known = sightOf(plain, people.ped, profile);
    expect(known.answers.filter((one) => one.outcome === 'accepted').length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.shuffledSubarray([...unseen], { minLength: 1 }), (more) => {
        expect(sightOf(replay([...opening, ...more]), people.ped, profile)).toEqual(known);
      }),
      { numRuns: 40 },
    );
  },
);
