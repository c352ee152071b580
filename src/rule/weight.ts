import type { Weight } from './condition.ts';

/** A plain yes or no as a weight. */
export function truth(holds: boolean): Weight {
  return holds ? 'true' : 'false';
}

/** Strict three-valued `not`: what is unknown stays unknown. */
export function negated(weight: Weight): Weight {
  if (weight === 'unknown') return weight;
  return weight === 'true' ? 'false' : 'true';
}

/** False where any part is false, else unknown where any part is unknown, else true. */
export function allOf<T>(parts: readonly T[], weigh: (part: T) => Weight): Weight {
  let sum: Weight = 'true';
  for (const part of parts) {
    const weight = weigh(part);
    if (weight === 'false') return weight;
    if (weight === 'unknown') sum = weight;
  }
  return sum;
}

/** True where any part is true, else unknown where any part is unknown, else false. */
export function anyOf<T>(parts: readonly T[], weigh: (part: T) => Weight): Weight {
  let sum: Weight = 'false';
  for (const part of parts) {
    const weight = weigh(part);
    if (weight === 'true') return weight;
    if (weight === 'unknown') sum = weight;
  }
  return sum;
}
