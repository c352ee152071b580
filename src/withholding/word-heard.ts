import type { CalendarDay } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';

/**
 * The day barnevernstjenesten's or the police's word on a withheld concern was recorded; undefined while it is waited for. A word answers the
 * report it was given on, and nothing that was suspected after that report, or anew since the word.
 */
export function wordHeardOn({ state }: Pick<World, 'state'>, concern: Id): CalendarDay | undefined {
  return state.withholding.withheld.has(concern) ? state.withholding.heard.get(concern) : undefined;
}
