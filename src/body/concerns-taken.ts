import type { Concern } from '../concern/concern.ts';
import type { Id } from '../identity/id.ts';

/** The concerns a case is taken to a body with: the one named, else every open one, else every one there is. */
export function concernsTaken(
  { concerns }: { readonly concerns: ReadonlyMap<Id, Concern> },
  named: Id | undefined,
): readonly Concern[] {
  const all = [...concerns.values()];
  if (named !== undefined) return all.filter((one) => one.id === named);
  const open = all.filter((one) => one.state === 'open');
  return open.length > 0 ? open : all;
}
