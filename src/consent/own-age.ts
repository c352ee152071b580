import { type CalendarDay, plusYears } from '../calendar/day.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { Said } from '../rule/stated.ts';
import { isAdult } from '../subject/subject.ts';
import { type Wanted, wordsOn } from './coverage.ts';

/** The say a text gives a youth. */
export type YouthsSay = Extract<NonNullable<Profile['consent']['youth']>, Said<unknown>>['is'];

/**
 * The day the youth got a say of their own that must be heard, where what is wanted rests on guardians' consents alone, all of them given
 * before it, and the youth has not answered: then neither the old yes nor the new age settles it. Else undefined.
 */
export function sinceUnasked(
  world: Circumstances,
  wanted: Wanted,
  youth: YouthsSay | undefined,
): CalendarDay | undefined {
  const { subject } = world.state;
  if (youth?.age === undefined || youth.mode === 'may' || youth.mode === 'either') return undefined;
  if (subject.born === undefined || isAdult(subject, world.day)) return undefined;
  const since = plusYears(subject.born, youth.age);
  return world.day >= since && restsOnOlderConsent(world, wanted, since) ? since : undefined;
}

function restsOnOlderConsent(world: Circumstances, wanted: Wanted, since: CalendarDay): boolean {
  const { yes, no } = wordsOn(world, wanted);
  const answered = [...yes, ...no].some((one) => one.giver === world.state.subject.person);
  return !answered && yes.length > 0 && yes.every((one) => one.on < since);
}

/** The day the subject reaches an age, 29 February counting as 1 March in other years; undefined where the day of birth is unknown. */
export function dayOfAge({ state }: Pick<Circumstances, 'state'>, age: number): CalendarDay | undefined {
  return state.subject.born === undefined ? undefined : plusYears(state.subject.born, age);
}
