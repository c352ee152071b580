import type * as z from 'zod';
import type { StuckReport } from '../agreement/agreement.ts';
import { stillStands } from '../agreement/came.ts';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { stuckRoute } from './policy.schema.ts';

/** Where a case that has stopped is taken, as a profile states it. */
export type StuckRoute = Frozen<z.infer<typeof stuckRoute>>;

/** The duty a report gives rise to is called after its rule. */
const DUTY = 'stuck-case-has-a-route';

/** Whether nobody has said that it is seen to, and it has not been taken to any of these bodies since. */
export function isStillStuck(
  { state }: Pick<World, 'state'>,
  report: StuckReport,
  bodies: readonly Id[] = [],
): boolean {
  if (state.log.ended) return false;
  const done = state.fulfilled.duties.get(`${DUTY}:${report.id}`);
  if (done !== undefined && report.on <= done) return false;
  return !report.came.some((one) => one.to !== undefined && bodies.includes(one.to) && stillStands(state, one));
}
