import type * as z from 'zod';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import type { move } from './policy.schema.ts';

/** A way a text names, from a level or from any, to a level or to something else. */
export type Move = Frozen<z.infer<typeof move>>;

/** What a case goes on to that is no level. */
export type WayOn = 'end' | 'closing' | 'body' | 'route' | 'system-measures';

/** Whether a way leads to something else than a level: of a body or a route, to that one. */
export function goesTo(
  { end, closing, systemMeasures, body, route }: Move,
  way: WayOn,
  where: Id | undefined,
): boolean {
  if (way === 'body') return body !== undefined && body === where;
  if (way === 'route') return route !== undefined && route === where;
  return { end, closing, 'system-measures': systemMeasures }[way] === true;
}

/** Whether a way is one from this level and step; left out of the text: from any. */
export function leavesFrom({ from, fromStep }: Move, level: Id, step: Id | undefined): boolean {
  return (from === undefined || from === level) && (fromStep === undefined || fromStep === step);
}
