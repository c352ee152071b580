import type { Id } from '../identity/id.ts';

/** What a conclusion may lead to in every municipality; a profile may list others. */
export const NO_GROUNDS: Id = 'no-grounds';
export const SYSTEM_MEASURES: Id = 'system-measures';
export const TO_LEVEL: Id = 'level';
export const BY_ROUTE: Id = 'route';

const ENDING: readonly Id[] = [NO_GROUNDS, SYSTEM_MEASURES];
const GOING_ON: readonly Id[] = [TO_LEVEL, BY_ROUTE];

/** Whether a conclusion ends the concern: without grounds, or met by measures for all; never where a level or a route is among its outcomes. */
export function endsConcern(outcomes: readonly Id[]): boolean {
  return outcomes.some((one) => ENDING.includes(one)) && !outcomes.some((one) => GOING_ON.includes(one));
}
