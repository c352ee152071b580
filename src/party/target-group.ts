import { ageOn, type CalendarDay, plusYears } from '../calendar/day.ts';
import type { SubjectKind } from '../subject/subject.ts';

/** Whom a municipality follows up: kinds of subject, and ages in whole years, both included. */
export interface TargetGroup {
  readonly kinds?: readonly SubjectKind[] | undefined;
  readonly ages?: { readonly from: number; readonly to: number } | undefined;
}

/** Whom it is asked about. */
export interface Someone {
  readonly kind: SubjectKind | undefined;
  /** Undefined: unknown. */
  readonly born: CalendarDay | undefined;
}

/** Inside the group, beyond it by kind or by age, or not to be told as the age is unknown. */
export type Within = 'within' | 'other-kind' | 'other-age' | 'age-unknown';

/** Ages are those of a child or a youth: a pregnant woman, a parent or a family is served as what they are, whatever their age. */
export function withinTargetGroup({ kinds, ages }: TargetGroup, { kind, born }: Someone, day: CalendarDay): Within {
  if (kind !== undefined && kinds !== undefined && !kinds.includes(kind)) return 'other-kind';
  if (ages === undefined || (kind !== undefined && kind !== 'child' && kind !== 'youth')) return 'within';
  const age = born === undefined ? undefined : ageOn(born, day);
  if (age === undefined || age < 0) return 'age-unknown';
  return age < ages.from || age > ages.to ? 'other-age' : 'within';
}

/** The first day on which someone is too old for the group; undefined where no age is stated or known. */
export function outgrownOn({ ages }: TargetGroup, { born }: Someone): CalendarDay | undefined {
  return ages === undefined || born === undefined ? undefined : plusYears(born, ages.to + 1);
}
