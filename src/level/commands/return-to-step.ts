import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { stepsOf } from '../order.ts';
import { stepsComeInOrder } from '../rules/steps-come-in-order.ts';

/** Goes back to an earlier step of the same level. */
export const returnToStep = door('ReturnToStep', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [ask(stepsComeInOrder, (c) => ({ act: 'return', step: c.step }))],
  lacks(c, { level }, profile) {
    const known = stepsOf(profile, level.level).some((one) => one.id === c.step);
    return known ? [] : [{ code: 'no-such-step', path: 'step' }];
  },
  alreadySo: (c, { level }) => level.step === c.step,
  tells: 'who-may',
  records(c, { state }) {
    const { step } = state.level;
    return [{ type: 'StepReturned', ...fieldsOf(c), ...(step === undefined ? {} : { from: step }) }];
  },
  candidates({ state, profile }) {
    const steps = stepsOf(profile, state.level.level).map((one) => one.id);
    const at = state.level.step === undefined ? steps.length : steps.indexOf(state.level.step);
    return steps.slice(0, Math.max(0, at)).map((step) => ({ about: step, with: { step } }));
  },
});
