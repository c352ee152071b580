import { holderOnNewLevel } from '../../baton/holder-to-be.ts';
import { holderDecidedWhereStated } from '../../baton/rules/holder-decided-where-stated.ts';
import { holderFromLevel1 } from '../../baton/rules/holder-from-level-1.ts';
import { holderIsEligible } from '../../baton/rules/holder-is-eligible.ts';
import { holderIsReconsidered } from '../../baton/rules/holder-is-reconsidered.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import { neighbours } from '../neighbours.ts';
import { firstStepOf, isUp, levelOf, stepsOf } from '../order.ts';
import { levelEntryCriteria } from '../rules/level-entry-criteria.ts';
import { lowerLevelsTriedFirst } from '../rules/lower-levels-tried-first.ts';
import { measuresAreEvaluatedBeforeMovingUp } from '../rules/measures-are-evaluated-before-moving-up.ts';
import { stepsComeInOrder } from '../rules/steps-come-in-order.ts';
import { transitionIsStated } from '../rules/transition-is-stated.ts';

/** Moves the case to another level, and says what is needed there and what happens with the baton. An open offer stands. */
export const changeLevel = door('ChangeLevel', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(transitionIsStated, ({ to, toStep, needs, answers }) => ({ to, toStep, needs, answers })),
    ask(levelEntryCriteria, ({ to, needs, answers }) => ({ to, needs, answers })),
    ask(lowerLevelsTriedFirst, ({ to, answers }) => ({ to: { level: to }, answers })),
    ask(stepsComeInOrder, (c) => ({ act: 'move', to: c.to })),
    ask(measuresAreEvaluatedBeforeMovingUp, (c) => ({ to: c.to })),
    ask(holderFromLevel1, ({ to }, s) => (to === s.level.level ? undefined : { to })),
    ask(holderIsReconsidered, ({ to, holder, answers }, s) =>
      to === s.level.level ? undefined : { to, holder, answers },
    ),
    ask(holderIsEligible, (c, s) => holderOnNewLevel(s, c)),
    ask(holderDecidedWhereStated, ({ to }, { baton: { offer }, level }) =>
      offer === undefined || to === level.level
        ? undefined
        : { decidedBy: offer.decidedBy, decidedIn: offer.decidedIn, movesTo: to },
    ),
    ask(subjectWithinTargetGroup, (c, s, profile) =>
      isUp(profile, s.level.level, c.to) ? { act: 'level-up' } : undefined,
    ),
  ],
  lacks(c, _, profile) {
    if (levelOf(profile, c.to) === undefined) return [{ code: 'no-such-level', path: 'to' }];
    const known = c.toStep === undefined || stepsOf(profile, c.to).some((one) => one.id === c.toStep);
    return known ? [] : [{ code: 'no-such-step', path: 'toStep' }];
  },
  alreadySo: (c, { level }) => c.to === level.level && (c.toStep === undefined || c.toStep === level.step),
  tells: 'who-may',
  records(c, { state, profile }) {
    const toStep = c.toStep ?? firstStepOf(profile, c.to);
    const step = toStep === undefined ? {} : { toStep };
    return [{ type: 'LevelChanged', ...fieldsOf(c), ...step, from: state.level.level }];
  },
  candidates: (circumstances) => neighbours(circumstances).map((move) => ({ about: move.to, with: move })),
});
