import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { everySaid } from '../rule/stated.ts';
import { leavesFrom } from './moves.ts';
import { climb } from './order.ts';

/** Where a case can be thought of as going: one level up, and wherever the text names a move from here to. */
export function neighbours({ state, profile }: Circumstances): readonly { readonly to: Id; readonly toStep?: Id }[] {
  const from = state.level.level;
  const above = profile.levels.filter((one) => climb(profile, from, one.id) === 1).map((one) => ({ to: one.id }));
  const named = everySaid(profile.moves).flatMap((text) =>
    text.filter((one) => leavesFrom(one, from, state.level.step)),
  );
  const levels = named.flatMap(({ to, toStep }) =>
    to === undefined ? [] : toStep === undefined ? { to } : { to, toStep },
  );
  const all = [...above, ...levels];
  const key = (move: { readonly to: Id; readonly toStep?: Id }) => `${move.to} ${move.toStep ?? ''}`;
  return [...new Map(all.map((move) => [key(move), move])).values()];
}
