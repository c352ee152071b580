import type { CalendarDay } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import { BARNEVERN, POLICE, reportsOn } from '../route/route.ts';

/**
 * The day barnevernstjenesten's or the police's word on a withheld concern was recorded; undefined while it is waited for. A word from before
 * the latest suspicion does not answer it.
 */
export function wordHeardOn({ state }: Pick<World, 'state'>, concern: Id): CalendarDay | undefined {
  const withheld = state.withholding.withheld.get(concern);
  if (withheld === undefined) return undefined;
  const asked = reportsOn(state.route, concern).filter((one) => one.to === BARNEVERN || one.to === POLICE);
  const words = asked.flatMap(({ feedbackOn }) => (feedbackOn === undefined ? [] : [feedbackOn]));
  return words.find((day) => day >= withheld.latest);
}
