import type { Concern } from '../concern/concern.ts';
import type { Id } from '../identity/id.ts';

/** The concerns a case is taken to a body with: those named, else every open one, else every one there is. */
export function concernsTaken(
  { concerns }: { readonly concerns: ReadonlyMap<Id, Concern> },
  named: Id | readonly Id[] | undefined,
): readonly Concern[] {
  const all = [...concerns.values()];
  const ids = named === undefined ? [] : [named].flat();
  if (ids.length > 0) return all.filter((one) => ids.includes(one.id));
  const open = all.filter((one) => one.state === 'open');
  return open.length > 0 ? open : all;
}
