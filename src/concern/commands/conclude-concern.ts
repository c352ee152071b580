import { holderOnNewLevel } from '../../baton/holder-to-be.ts';
import { holderFromLevel1 } from '../../baton/rules/holder-from-level-1.ts';
import { holderIsEligible } from '../../baton/rules/holder-is-eligible.ts';
import { holderIsReconsidered } from '../../baton/rules/holder-is-reconsidered.ts';
import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf, type Question, type Recorded } from '../../case/door.ts';
import { firstStepOf, isUp, levelOf } from '../../level/order.ts';
import { levelEntryCriteria } from '../../level/rules/level-entry-criteria.ts';
import { lowerLevelsTriedFirst } from '../../level/rules/lower-levels-tried-first.ts';
import { measuresAreEvaluatedBeforeMovingUp } from '../../level/rules/measures-are-evaluated-before-moving-up.ts';
import { stepsComeInOrder } from '../../level/rules/steps-come-in-order.ts';
import { transitionIsStated } from '../../level/rules/transition-is-stated.ts';
import { wayOnIsStated } from '../../level/rules/way-on-is-stated.ts';
import { endingIsDocumented } from '../../log/rules/ending-is-documented.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import type { World } from '../../profile/rulebook.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import type { Concern } from '../concern.ts';
import { lacksConcern, meant } from '../concern-named.ts';
import { levelLedTo, moveWith } from '../level-led-to.ts';
import { BY_ROUTE, endsConcern, NO_GROUNDS, SYSTEM_MEASURES, TO_LEVEL } from '../outcomes.ts';
import { dutyToReportIsNotReplaced } from '../rules/duty-to-report-is-not-replaced.ts';
import { guardiansInvolvedAtLevel0 } from '../rules/guardians-involved-at-level-0.ts';
import { outcomeIsStated } from '../rules/outcome-is-stated.ts';
import { reportedConcernGoesOn } from '../rules/reported-concern-goes-on.ts';

type Conclude = Command<'ConcludeConcern'>;

/** What a move to a level is asked wherever it is made. */
const moving: readonly Question<'ConcludeConcern'>[] = [
  ask(transitionIsStated, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { to, toStep: undefined, needs: c.needs, answers: c.answers };
  }),
  ask(levelEntryCriteria, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { to, needs: c.needs, answers: c.answers };
  }),
  ask(lowerLevelsTriedFirst, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { to: { level: to }, answers: c.answers };
  }),
  ask(stepsComeInOrder, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { act: 'move', to };
  }),
  ask(measuresAreEvaluatedBeforeMovingUp, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { to };
  }),
  ask(holderFromLevel1, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { to };
  }),
  ask(subjectWithinTargetGroup, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to !== undefined && isUp(profile, s.level.level, to) ? { act: 'level-up' } : undefined;
  }),
  ask(holderIsReconsidered, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : { to, holder: c.holder, answers: c.answers };
  }),
  ask(holderIsEligible, (c, s, profile) => {
    const to = moveWith(c, s, profile);
    return to === undefined ? undefined : holderOnNewLevel(s, { to, holder: c.holder });
  }),
];

/** Says what a concern leads to. A move to a level is the same decision, and the holder's, or the concern's service's while nobody holds. */
export const concludeConcern = door('ConcludeConcern', {
  authority: ask(actorMayIssueThis, (c, s, profile) => ({
    by: moveWith(c, s, profile) === undefined ? 'professional' : 'holder',
  })),
  guards: [
    ask(guardiansInvolvedAtLevel0, (c, s) => {
      const concern = meant(c, s);
      return concern && { concern, answers: c.answers };
    }),
    ask(suspicionWithholdsFromGuardians, (c, s) => ({
      act: 'involve',
      concern: meant(c, s)?.id ?? [],
      guardians: [],
    })),
    ask(outcomeIsStated, (c) => ({ outcomes: c.outcomes })),
    ask(dutyToReportIsNotReplaced, (c, s) =>
      endsConcern(c.outcomes) ? { act: 'no-grounds', concern: meant(c, s)?.id } : undefined,
    ),
    ask(reportedConcernGoesOn, (c, s) => {
      const concern = endsConcern(c.outcomes) ? meant(c, s) : undefined;
      return concern && { concern };
    }),
    ask(endingIsDocumented, ({ outcomes, content }) =>
      endsConcern(outcomes) ? { at: 'level-0', content, grounds: outcomes } : undefined,
    ),
    ask(wayOnIsStated, ({ outcomes, answers }) => wayOf(outcomes, answers)),
    ...moving,
  ],
  lacks(c, s, profile) {
    const issues = lacksConcern(c, s);
    if (issues.length > 0 || !c.outcomes.includes(TO_LEVEL)) return issues;
    const to = levelLedTo(c, s, profile);
    return to === undefined || levelOf(profile, to) === undefined ? [{ code: 'no-such-level', path: 'to' }] : [];
  },
  alreadySo: (c, s) => isConcludedSo(c, meant(c, s), s.level.level),
  tells: 'who-may',
  records: (c, world) => [...concluded(c, world), ...moved(c, world)],
  candidates: ({ state }) =>
    [...state.concern.concerns.values()]
      .filter((one) => one.state === 'open')
      .flatMap(({ id }) =>
        [NO_GROUNDS, TO_LEVEL, BY_ROUTE].map((one) => ({ about: id, with: { concern: id, outcomes: [one] } })),
      ),
});

/** An end without grounds, or measures for all; what goes to a level is a move, and a route is judged where it is taken. */
function wayOf(outcomes: Conclude['outcomes'], answers: Conclude['answers']) {
  if (outcomes.includes(SYSTEM_MEASURES)) return { way: 'system-measures' as const, answers };
  return outcomes.includes(NO_GROUNDS) ? { way: 'end' as const, answers } : undefined;
}

/** The same outcomes stand; and where one is a level, the case is on it. */
function isConcludedSo(c: Conclude, concern: Concern | undefined, level: string): boolean {
  if (concern === undefined || c.content !== undefined) return false;
  const [said, stands] = [new Set(c.outcomes), new Set(concern.outcomes)];
  const same = said.size === stands.size && [...said].every((one) => stands.has(one));
  return same && (!said.has(TO_LEVEL) || (concern.ledTo === level && (c.to ?? level) === level));
}

function concluded(c: Conclude, { state, profile }: World): readonly Recorded[] {
  const concern = meant(c, state)?.id;
  if (concern === undefined) return [];
  const { holder, to, ...fields } = fieldsOf(c);
  const ledTo = levelLedTo(c, state, profile);
  const led = ledTo === undefined ? {} : { to: ledTo };
  return [{ type: 'ConcernConcluded', ...fields, ...led, concern, ends: endsConcern(c.outcomes) }];
}

function moved(c: Conclude, { state, profile }: World): readonly Recorded[] {
  const to = moveWith(c, state, profile);
  if (to === undefined) return [];
  const { needs, holder, answers } = c;
  const toStep = firstStepOf(profile, to);
  const concern = meant(c, state)?.id;
  const said = Object.entries({ concern, toStep, needs, holder, answers }).filter(([, value]) => value !== undefined);
  return [{ type: 'LevelChanged', to, from: state.level.level, ...Object.fromEntries(said) }];
}
