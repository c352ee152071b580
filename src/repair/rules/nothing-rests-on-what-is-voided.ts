import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { needsAPerson, permitted } from '../../rule/finding.ts';
import type { Voidable } from '../record.ts';

/**
 * A mistaken entry, measure or meeting is left out as long as nothing has come of it since; where something has, a person decides.
 *
 * Why: A mistake should be easy to take back the moment it is seen. Once others have acted on it, taking it back quietly would pull the
 * ground from under them.
 */
export const nothingRestsOnWhatIsVoided = model({
  id: 'nothing-rests-on-what-is-voided',
  sources: [interpretation('a-mistake-is-left-out')],
  guard: {
    judge({ ask }: Asked<Pick<Voidable, 'kind' | 'concerns' | 'restingOnIt'>>) {
      const { kind, restingOnIt } = ask;
      const looked = { kind, restingOnIt, ...behind(ask.concerns) };
      return restingOnIt.length === 0
        ? permitted('nothing-rests-on-it', looked)
        : needsAPerson('something-rests-on-it', looked, ['leader-decides', 'correct-instead']);
    },
  },
});

function behind(concerns: readonly Id[]) {
  return concerns.length === 0 ? {} : { concerns };
}
