import type { Id } from '../../identity/id.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, factsMissing, needsAPerson, permitted, refused, silent } from '../../rule/finding.ts';
import type { Said } from '../../rule/stated.ts';
import type { Strength } from '../../rule/verdict.ts';
import type { Step } from '../order.ts';
import { stepsOf } from '../order.ts';
import { concernsDemanded, DEMANDS } from '../step-demands.ts';

/** Asked when the present step is completed, when a case goes back to a step, and when it moves to another level. */
export type StepMove =
  | { readonly act: 'complete' }
  | { readonly act: 'return'; readonly step: Id }
  | { readonly act: 'move'; readonly to: Id };

type Levels = Profile['levels'];

/**
 * A step is complete when what the text demands of it is met; one goes back to the steps it names; and only a gate it states makes a move
 * to another level wait. Where it says nothing of a step, the word of the one who may issue it is enough.
 *
 * Why: The steps of the handlingsveileder are there so that nothing is forgotten. They guide, and stop a case only where the municipality
 * says so.
 */
export const stepsComeInOrder = local({
  id: 'steps-come-in-order',
  sources: ['HEM', 'SOG', 'HAL-1', interpretation('steps-without-demands')],
  reads: { levels: statedOrder },
  unstated: { means: 'default', value: { levels: [] }, words: 'on the word of the one who may issue it' },
  guard: {
    judge(asked: Asked<StepMove>, { levels }: { readonly levels: Levels }) {
      const { ask } = asked;
      if (ask.act === 'complete') return complete(asked, levels);
      return ask.act === 'return' ? goBack(asked, ask.step, levels) : leave(asked, ask.to, levels);
    },
  },
});

/** The levels, where any step of them demands something, names where one goes back to, or is a gate. */
function statedOrder({ levels }: Profile): Said<Levels> | undefined {
  const first = levels.find((one) => one.steps?.some((step) => step.demands || step.returns || step.gate));
  return first && { is: levels, source: first.source };
}

function complete(asked: Asked<StepMove>, levels: Levels) {
  const { level, step } = asked.state.level;
  const demands = stepsOf({ levels }, level).find((one) => one.id === step)?.demands ?? [];
  if (demands.length === 0) return permitted('on-their-word', { level, step });
  const waiting = demands.filter((one) => !DEMANDS[one.fact](asked));
  const unmet = waiting.filter((one) => one.strength !== 'may').map((one) => one.fact);
  const concerns = concernsDemanded(
    asked,
    demands.map((one) => one.fact),
  );
  const looked = { level, step, unmet, ...(concerns.length === 0 ? {} : { concerns }) };
  const some = (strength: Strength) => waiting.some((one) => one.strength === strength);
  if (some('must')) return refused('demands-not-met', looked, ['meet-the-demands']);
  if (some('person')) return needsAPerson('demands-not-met', looked, ['meet-the-demands', 'leader-decides']);
  return some('should') ? advises('demands-not-met', looked) : permitted('demands-met', looked);
}

function goBack({ state, profile }: Asked<StepMove>, to: Id, levels: Levels) {
  const { level, step } = state.level;
  const looked = { level, step, to };
  const order = stepsOf(profile, level).map((one) => one.id);
  if (step !== undefined && order.indexOf(to) > order.indexOf(step))
    return refused('not-back', looked, ['complete-the-step']);
  const returns = stepsOf({ levels }, level).find((one) => one.id === step)?.returns;
  if (returns === undefined) return permitted('on-their-word', looked);
  return returns.includes(to) ? permitted('return-is-stated', looked) : silent('return-not-listed', looked);
}

/** Gates of the level that is left: each must lie behind the step the case stands on. */
function leave({ state }: Asked<StepMove>, to: Id, levels: Levels) {
  const { level, step, completed } = state.level;
  if (to === level) return doesNotApply('no-move', { level });
  const steps = stepsOf({ levels }, level);
  const gates = steps.filter((one) => one.gate === true);
  if (gates.length === 0) return permitted('no-gate', { level });
  const ahead = gates.filter((one) => !isBehind(one, steps, step, completed)).map((one) => one.id);
  const looked = { level, step, gates: ahead };
  if (ahead.length === 0) return permitted('gates-passed', looked);
  if (step === undefined && completed.length === 0)
    return factsMissing('step-unknown', ['step'], looked, ['leader-decides']);
  return refused('gate-ahead', looked, ['complete-the-gate']);
}

/**
 * Steps before the present one lie behind: a case may have come to the level in the middle of it, and a gate it went back past is ahead of it
 * again. Standing on none, or on one the profile does not have, the case has come as far as the last step it has completed.
 */
function isBehind(gate: Step, steps: readonly Step[], present: Id | undefined, completed: readonly Id[]): boolean {
  const place = (id: Id | undefined) => steps.findIndex((one) => one.id === id);
  const reached = place(present);
  return place(gate.id) < (reached < 0 ? Math.max(-1, ...completed.map(place)) + 1 : reached);
}
