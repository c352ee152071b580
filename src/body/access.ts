import type * as z from 'zod';
import { sufficiency } from '../consent/sufficiency.ts';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import { isPersonInCase } from '../party/authority.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { concernsTaken } from './concerns-taken.ts';
import type { bodyAccess } from './policy.schema.ts';

/** A case as it is taken to a body: anonymously or not, who else is in the room, and with which concern; some are taken with several. */
export interface Taken<Concern = Id | readonly Id[] | undefined> {
  readonly body: Id;
  readonly anonymous: boolean;
  readonly present: readonly Id[];
  readonly concern: Concern;
}

/** What a profile says of one body. */
export type BodyAccess = Frozen<z.infer<typeof bodyAccess>>;
export type AccessBy = BodyAccess['by'];

/** Whether whoever is in the room is enough, consent is what lets the case in, or this way is closed. */
export type WayIn = 'open' | 'consent' | 'closed';

/** With the subject, a guardian or a representative in the room nobody is anonymous. */
export function isNamed(world: Circumstances, { anonymous, present }: Taken): boolean {
  return !anonymous || present.some((person) => isPersonInCase(world, person));
}

/** Whether everyone whose yes would be needed is in the room, so that they speak for themselves. */
function familyAttends(world: Circumstances, { present }: Taken): boolean {
  return sufficiency(world, present, 'all').is === 'enough';
}

/** What lets a case in by one way of access. */
export function wayIn(world: Circumstances, taken: Taken, by: AccessBy): WayIn {
  if (by === 'consent-when-guardians-absent') return familyAttends(world, taken) ? 'open' : 'consent';
  if (by === 'consent' || (by === 'either' && isNamed(world, taken))) return 'consent';
  return by === 'anonymity' && isNamed(world, taken) ? 'closed' : 'open';
}

/**
 * What a list says of the body for the concerns the case is taken with, each answer once: what it says of an arena goes before what it says
 * of all. Undefined where it does not say; `arena-unknown` where that depends on an arena nobody has recorded.
 */
export function accessFor(
  { state }: Circumstances,
  { body, concern }: Taken,
  list: readonly BodyAccess[],
): readonly (AccessBy | 'arena-unknown' | undefined)[] {
  const own = list.filter((one) => one.body === body);
  const general = own.find((one) => one.arenas === undefined)?.by;
  const inArena = (arena: Id) => own.find((one) => one.arenas?.includes(arena))?.by ?? general;
  const unknown = own.every((one) => one.by === general) ? general : 'arena-unknown';
  const arenas = concernsTaken(state.concern, concern).map((one) => one.arena);
  return [...new Set(arenas.map((arena) => (arena === undefined ? unknown : inArena(arena))))];
}
