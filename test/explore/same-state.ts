import { canonicalKey } from './canonical-key.ts';
import { attempt, type Engine, type Tried } from './carry-out.ts';
import type { Deed, Place } from './world.ts';

/**
 * The first deed that two places with the same key are answered differently on, in verdict, in any finding, or in where it leads; undefined
 * where there is none. This is what shows that the key leaves out nothing that a rule reads.
 */
export function firstDifference(
  engine: Engine,
  one: Place,
  other: Place,
  deeds: readonly Deed[],
  nth: number,
): Deed | undefined {
  return deeds.find(
    (deed) =>
      deed !== 'time passes' &&
      told(attempt(engine, one, deed, nth), one.today) !== told(attempt(engine, other, deed, nth), other.today),
  );
}

function told({ decision, events, after }: Tried, today: number): string {
  if (decision === 'threw') return decision;
  if (decision.outcome === 'invalid') return decision.issues.map((one) => one.code).join(' ');
  const findings = decision.findings.map((one) => `${one.rule}:${one.verdict}:${one.reason}`).join(' ');
  const key = events.length === 0 ? undefined : canonicalKey({ state: after, today });
  return `${decision.outcome} ${findings} ${events.map((one) => one.type).join(' ')} ${key?.a} ${key?.b}`;
}
