import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { differs } from '../rule/stated.ts';

/**
 * The first level on which a measure needs a holder: the one after the start, or earlier where a text of the municipality says so. A later
 * one cannot be stated, as the model already demands it. Undefined where there is only one level and no text names it.
 */
export function holderFrom({ profile }: Pick<Circumstances, 'profile'>): Id | undefined {
  const order = profile.levels.map((one) => one.id);
  const { from } = profile.baton;
  const texts = from === undefined ? [] : differs(from) ? from.readings : [from];
  const places = texts.map((one) => order.indexOf(one.is)).filter((place) => place >= 0);
  return order[Math.min(1, ...places)];
}

/** Whether a measure on a level needs a holder. On a level the profile does not have it does: unknown is closed. */
export function needsHolder(world: Pick<Circumstances, 'profile'>, level: Id): boolean {
  const order = world.profile.levels.map((one) => one.id);
  const here = order.indexOf(level);
  const first = holderFrom(world);
  return here === -1 || (first !== undefined && here >= order.indexOf(first));
}
