import type { PlanPart, YesNo } from './plan.ts';

const PARTS: readonly PlanPart[] = ['plan', 'coordinator'];
const ANSWERS: readonly YesNo[] = ['yes', 'no'];

/** Everything that can be said of right or wish. */
export function everyWord() {
  return PARTS.flatMap((of) => ANSWERS.map((is) => ({ about: of, with: { of, is } })));
}
