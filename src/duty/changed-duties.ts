import type { Owed } from '../rule/rule.ts';

/** A duty as far as it is compared: what made it, whose it is and by which day. */
export interface Comparable extends Pick<Owed, 'who' | 'due'> {
  readonly id: string;
  readonly rule: string;
}

/** Rules whose duties differ between two lists: one that is gone, one that is new, another day or another person. Sorted, each once. */
export function changedDuties(before: readonly Comparable[], after: readonly Comparable[]): readonly string[] {
  const changed = [...without(before, after), ...without(after, before)].map((one) => one.rule);
  return [...new Set(changed)].sort();
}

function without(these: readonly Comparable[], those: readonly Comparable[]): readonly Comparable[] {
  const known = new Set(those.map(keyOf));
  return these.filter((one) => !known.has(keyOf(one)));
}

function keyOf({ id, due, who }: Comparable): string {
  const whose = typeof who === 'string' ? who : 'leaderOf' in who ? `leader of ${who.leaderOf}` : `role ${who.role}`;
  return `${id} ${due} ${whose}`;
}
