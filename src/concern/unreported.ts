import type { World } from '../profile/rulebook.ts';
import { BARNEVERN, type Route, reportsOn } from '../route/route.ts';
import type { Concern } from './concern.ts';

type Case = Pick<World, 'state'>;

/** The report to barnevernstjenesten on a concern. One that names no concern counts for those that were raised by then. */
export function reportOn({ state }: Case, concern: Concern): Route | undefined {
  const reports = reportsOn(state.route, concern.id).filter((one) => one.to === BARNEVERN);
  return reports.find((one) => one.on >= concern.raisedOn);
}

/** Whether someone has found that a concern must be reported, and it has not been; that the concern is concluded changes nothing. */
export function isUnreported(world: Case, concern: Concern): boolean {
  return concern.reportable === 'yes' && reportOn(world, concern) === undefined;
}
