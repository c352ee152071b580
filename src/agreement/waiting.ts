import type { CaseState } from '../case/state.ts';
import type { Asking } from './agreement.ts';
import { includes, stillStands } from './came.ts';

/** Whether what someone asked for still waits: nobody has answered in words, and what has come of it was not for them, or stands no more. */
export function isWaiting(state: CaseState, { answered, came, by }: Asking): boolean {
  return !answered && !came.some((one) => stillStands(state, one) && includes(state, one, by));
}
