import * as fc from 'fast-check';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Step } from './histories.ts';
import { FIRST_DAY, people } from './world.ts';

/** A step about the concern `skjult`, which is withheld from the moment it is raised, and the place in the story before which it is taken. */
export interface HiddenStep {
  readonly before: number;
  readonly deed: {
    readonly type: Command['type'];
    readonly actor: Command['actor'];
    readonly [field: string]: unknown;
  };
}

const by = fc.constantFrom(people.larer, people.larer, people.larer, people.ped, people.radgiver, people.rektor);
const about = { concern: 'skjult', content: 'skjult-tekst' };
const inside = { concerns: ['skjult'] };

const RAISE = { type: 'RaiseConcern', id: 'skjult', kind: 'vold', content: 'skjult-notat' };

const DEEDS: readonly { readonly type: Command['type']; readonly [field: string]: unknown }[] = [
  { type: 'ShareConcern', ...about, to: 'leader' },
  { type: 'ConcretiseConcern', ...about },
  { type: 'ReclassifyConcern', concern: 'skjult', suspicion: 'suspected', reportable: 'yes' },
  { type: 'ReclassifyConcern', concern: 'skjult', suspicion: 'none', reportable: 'no' },
  { type: 'WithholdFromGuardians', concern: 'skjult' },
  { type: 'AssessRoute', concern: 'skjult', to: 'barnevern', is: 'clear' },
  { type: 'AssessRoute', concern: 'skjult', to: 'ppt', is: 'unclear' },
  { type: 'TakeDirectRoute', id: 'skjult-melding', ...about, to: 'barnevern', form: 'report' },
  { type: 'TakeDirectRoute', id: 'skjult-anmeldelse', ...about, to: 'politi', form: 'report' },
  { type: 'RecordFeedback', route: 'skjult-melding', content: 'skjult-svar' },
  { type: 'CallMeeting', id: 'skjult-mote', kind: 'draft', invited: ['ped'], ...inside },
  { type: 'CallMeeting', id: 'skjult-mote', invited: ['ped'], agenda: 'skjult-agenda', ...inside },
  { type: 'HoldMeeting', meeting: 'skjult-mote', attended: ['ped'], minutes: 'skjult-referat' },
  { type: 'ReferToTeam', id: 'skjult-drofting', concern: 'skjult', anonymous: true, question: 'skjult-sporsmal' },
  { type: 'RecordTeamAdvice', ...about },
  { type: 'SetGoal', id: 'skjult-mal', ...inside },
  {
    ...{ type: 'PlanMeasure', id: 'skjult-tiltak', service: 'skole', responsible: 'larer' },
    ...{ evaluateBy: plusDays(FIRST_DAY, 20), ...inside },
  },
  { type: 'StartMeasure', measure: 'skjult-tiltak' },
  { type: 'EvaluateMeasure', measure: 'skjult-tiltak', effect: 'none' },
  { type: 'RecordChildTalk', ...about, outcome: 'view' },
  { type: 'ConcludeConcern', ...about, outcomes: ['no-grounds'] },
  { type: 'ConcludeConcern', ...about, outcomes: ['route'] },
  { type: 'ConcludeConcern', ...about, outcomes: ['level'] },
  { type: 'InviteService', service: 'barnevern', task: 'assess', legalBasis: 'barnevernsloven' },
  { type: 'InviteService', service: 'ppt', task: 'assess', legalBasis: 'opplaringslova' },
  { type: 'JoinService', task: 'assess', legalBasis: 'barnevernsloven' },
  { type: 'FulfilDuty', duty: 'duty-to-report-is-not-replaced:skjult' },
];

/** Steps about a withheld concern, to be woven into a story: it is raised first, the rest follows anywhere after. */
export const hiddenSteps: fc.Arbitrary<readonly HiddenStep[]> = fc
  .tuple(
    fc.nat(12),
    by,
    fc.constantFrom('suspected', 'doubt'),
    fc.constantFrom('yes', 'no'),
    fc.array(fc.tuple(fc.nat(16), by, fc.constantFrom(...DEEDS)), { minLength: 5, maxLength: 25 }),
  )
  .map(([at, actor, suspicion, reportable, rest]) => [
    { before: at, deed: { ...RAISE, type: 'RaiseConcern', actor, suspicion, reportable } },
    ...rest
      .map(([later, who, deed]) => ({ before: at + later, deed: { ...deed, actor: who } }))
      .sort((a, b) => a.before - b.before),
  ]);

/** One fact of the woven story: the same in both, or about the hidden concern and in one alone. */
export interface Woven {
  readonly events: readonly CaseEvent[];
  readonly hidden: boolean;
  readonly before: CaseState;
  readonly after: CaseState;
  /** How far the story without the hidden steps has come, in steps. */
  readonly at: number;
}

/** The same facts as a story, with those of the hidden steps that are accepted between them. */
export function weave(story: readonly Step[], steps: readonly HiddenStep[], profile: Profile, from: CaseState) {
  const woven: Woven[] = [];
  let state = from;
  const record = (events: readonly CaseEvent[], hidden: boolean, at: number) => {
    const before = state;
    state = events.reduce(evolve, state);
    woven.push({ events, hidden, before, after: state, at });
  };
  for (const [at, one] of story.entries()) {
    for (const [n, { deed }] of steps.entries()) {
      if (steps[n]?.before !== at) continue;
      const command = { ...deed, commandId: `hidden-${n}`, day: one.command.day } as unknown as Command; // a deed has its command's fields
      const decision = decide(command, state, profile);
      if (decision.outcome === 'accepted') record(decision.events, true, at);
    }
    record(one.events, false, at + 1);
  }
  return woven;
}
