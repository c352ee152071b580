import { type CalendarDay, plusYears } from '../calendar/day.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { isAdult } from '../subject/subject.ts';
import { type Wanted, wordsOn } from './coverage.ts';

/**
 * Whether what is wanted rests on guardians' consents alone, all of them given before the day the youth got a say of their own, and the
 * youth has not answered: then neither the old yes nor the new age settles it.
 */
export function restsOnOlderConsent(world: Circumstances, wanted: Wanted, since: CalendarDay): boolean {
  const { subject } = world.state;
  if (world.day < since || isAdult(subject, world.day) !== false) return false;
  const { yes, no } = wordsOn(world, wanted);
  const answered = [...yes, ...no].some((one) => one.giver === subject.person);
  return !answered && yes.length > 0 && yes.every((one) => one.on < since);
}

/** The day the subject reaches an age, 29 February counting as 1 March in other years; undefined where the day of birth is unknown. */
export function dayOfAge({ state }: Pick<Circumstances, 'state'>, age: number): CalendarDay | undefined {
  return state.subject.born === undefined ? undefined : plusYears(state.subject.born, age);
}
