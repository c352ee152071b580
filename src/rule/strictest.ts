import type { Judgement } from './finding.ts';
import { stops, stronger } from './verdict.ts';

/** Of two answers of one rule, the one that holds: the stronger verdict; between two that let it through, what advises. Advice undoes no refusal. */
export function strictest<A extends Judgement>(sum: A, one: A): A {
  if (stronger(sum.verdict, one.verdict) !== sum.verdict) return one;
  return one.advice && !stops(sum.verdict) ? one : sum;
}
