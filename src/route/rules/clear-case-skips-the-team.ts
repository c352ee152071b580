import { TEAM } from '../../body/body.ts';
import { concernsTaken } from '../../body/concerns-taken.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';

/** Asked when a case is taken to a body. Where no concern is named, every open one counts. */
export interface TakenTo {
  readonly body: Id;
  readonly concern: Id | readonly Id[] | undefined;
}

/**
 * What clearly belongs to one receiver is not taken to the tverrfaglig team but straight there. The latest word on each concern and
 * receiver counts; where nobody has looked at a concern, that comes first. A BTI-team is another body.
 *
 * Why: A detour costs the child weeks, and shares with many what one service needed to know.
 */
export const clearCaseSkipsTheTeam = model({
  id: 'clear-case-skips-the-team',
  sources: ['KON', 'CARD', interpretation('assess-before-the-team')],
  guard: {
    judge({ ask, state }: Asked<TakenTo>) {
      const { body } = ask;
      if (body !== TEAM) return doesNotApply('another-body', { body });
      const concerns = concernsTaken(state.concern, ask.concern).map((one) => one.id);
      const words = state.route.assessments.filter((one) => concerns.includes(one.concern));
      const clear = words.filter((one) => one.is === 'clear');
      if (clear.length > 0) return refused('clear-for-a-receiver', clearFor(clear), ['take-direct-route']);
      const unseen = concerns.filter((id) => !words.some((one) => one.concern === id));
      if (unseen.length > 0) return refused('assess-first', { concerns: unseen }, ['assess-routes']);
      return permitted('clear-for-nobody', { concerns });
    },
  },
});

function clearFor(clear: readonly { readonly to: Id; readonly concern: Id }[]) {
  return { receivers: distinct(clear.map((one) => one.to)), concerns: distinct(clear.map((one) => one.concern)) };
}

function distinct(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}
