import type { CaseState } from '../case/state.ts';
import type { Asking } from './agreement.ts';

/**
 * Whether what someone asked for still waits: nobody has answered in words, and what has come of it was all about concerns withheld from
 * guardians, which is no answer to anyone.
 */
export function isWaiting({ withholding }: Pick<CaseState, 'withholding'>, { answered, came }: Asking): boolean {
  return !answered && came.every((about) => about.length > 0 && about.every((one) => withholding.withheld.has(one)));
}
