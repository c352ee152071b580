import type { Id } from '../../identity/id.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, unmet } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { differs } from '../../rule/stated.ts';
import type { Strength } from '../../rule/verdict.ts';
import { seesToTalk } from '../answering.ts';
import { talkSince, waitingForEvaluation } from '../evaluation.ts';

/**
 * Someone talks with the child before a measure is evaluated, and what came of it is recorded: a view, no wish to speak, too young, not
 * yet born. Without it the evaluation comes with advice; a municipality may demand more, and never less.
 *
 * Why: A child has the right to be heard in what concerns it, and is the best witness to whether a measure helps.
 */
export const childIsHeard = model({
  id: 'child-is-heard',
  sources: ['HEM', interpretation('when-the-child-is-heard')],
  guard: {
    judge(asked: Asked<{ readonly measure: Id }>) {
      const measure = asked.state.measure.measures.get(asked.ask.measure);
      if (measure === undefined) return doesNotApply('no-such-measure');
      const { concerns } = measure;
      const looked = { measure: measure.id, ...(concerns.length === 0 ? {} : { concerns }) };
      const talk = talkSince(asked, measure);
      if (talk !== undefined) return permitted('heard', { ...looked, heldOn: talk.heldOn, outcome: talk.outcome });
      const strength = howStrongly(asked);
      return strength === 'texts-differ'
        ? needsAPerson('texts-differ', looked, ['talk-with-the-child', 'leader-decides'])
        : unmet(strength, 'not-heard', looked, ['talk-with-the-child']);
    },
  },
  duty: {
    clock: {
      starts: ['MeasureStarted', 'MeasureEvaluated'],
      stops: ['ChildTalkRecorded', 'MeasureEvaluated', 'MeasureEnded', 'LogClosed'],
      restarts: true,
    },
    owes: (world: World): readonly Owed[] =>
      waitingForEvaluation(world)
        .filter(({ measure }) => talkSince(world, measure) === undefined)
        .map(({ measure, since, by }) => ({
          about: measure.id,
          who: seesToTalk(world, measure),
          since,
          due: by,
          concerns: measure.concerns,
        })),
  },
});

/** What the municipality's texts demand, never less than advice; where they demand different things a person decides. */
function howStrongly({ profile }: Pick<World, 'profile'>): Strength | 'texts-differ' {
  const { childIsHeard } = profile;
  if (childIsHeard === undefined) return 'should';
  const texts = differs(childIsHeard) ? childIsHeard.readings : [childIsHeard];
  const said = new Set(texts.map((one): Strength => (one.is === 'may' ? 'should' : one.is)));
  const [first = 'should'] = said;
  return said.size > 1 ? 'texts-differ' : first;
}
