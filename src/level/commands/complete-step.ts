import { ask, door, fieldsOf } from '../../case/door.ts';
import { outcomeIsStated } from '../../concern/rules/outcome-is-stated.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { isLast, stepAfter, stepsOf } from '../order.ts';
import { stepsComeInOrder } from '../rules/steps-come-in-order.ts';

/** Says that the present step is done. The next one of the level follows; after the last the case stands on none. */
export const completeStep = door('CompleteStep', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(stepsComeInOrder, () => ({ act: 'complete' })),
    ask(outcomeIsStated, ({ outcomes }, { level }, profile) =>
      outcomes !== undefined && isLast(profile, level.level, level.step) ? { outcomes } : undefined,
    ),
  ],
  lacks(_, { level }, profile) {
    const known = stepsOf(profile, level.level).some((one) => one.id === level.step);
    return known ? [] : [{ code: 'no-such-step', path: '' }];
  },
  records(c, { state, profile }) {
    const { level, step } = state.level;
    if (step === undefined) return [];
    const next = stepAfter(profile, level, step);
    return [{ type: 'StepCompleted', ...fieldsOf(c), step, level, ...(next === undefined ? {} : { next }) }];
  },
  candidates: ({ state }) => (state.level.step === undefined ? [] : [{ about: state.level.step, with: {} }]),
});
