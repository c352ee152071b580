import type { DutyOwed } from '../../../../src/case/deadlines-for.ts';

/** The duty a scenario means: by its whole id, or by its rule where that has made only one. */
export function dutyNamed(name: string, duties: readonly DutyOwed[]): DutyOwed | undefined {
  const whole = duties.find((one) => one.id === name);
  if (whole) return whole;
  const [only, ...others] = duties.filter((one) => one.rule === name);
  return others.length === 0 ? only : undefined;
}

/** The ids of duties as a scenario may name them: by the rule alone where it has made only one. */
export function namedAs(names: ReadonlySet<string>, duties: readonly DutyOwed[]): readonly string[] {
  return duties.map((one) => (names.has(one.rule) && dutyNamed(one.rule, duties) === one ? one.rule : one.id));
}

/** Whose duty it is, as a scenario writes it. */
export function whoText(who: DutyOwed['who']): string {
  if (typeof who === 'string') return who;
  return 'role' in who ? `role ${who.role}` : `leader of ${who.leaderOf}`;
}
