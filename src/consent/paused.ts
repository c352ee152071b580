import type { Circumstances } from '../profile/rulebook.ts';
import { validConsents } from './coverage.ts';

/** Whether the open log rests: no consent to open it stands that day. Nobody writes and no service reads; it runs again by itself once there is one. */
export function isPaused(world: Circumstances): boolean {
  const { open, logs } = world.state.log;
  if (open === undefined) return false;
  return validConsents(world, { purposes: ['open-log'], to: logs.get(open)?.service }).length === 0;
}
