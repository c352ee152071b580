import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Given } from '../schema/given.schema.ts';
import type { Person, Subject } from '../schema/who.schema.ts';

/** What the facts a story begins with are told from. */
export interface Telling {
  readonly given: Given;
  readonly day: CalendarDay;
  readonly subject: Subject & { readonly name: string };
  readonly people: ReadonlyMap<string, Person>;
  readonly profile: Profile;
}

/** The level the story begins on: the one written, the last of the path, else where the profile has a case start. */
export function levelOf({ given, profile }: Telling): string {
  const stated = profile.startLevels;
  const start = stated !== undefined && 'is' in stated ? stated.is[0] : undefined;
  return given.level ?? given.path?.at(-1) ?? start ?? profile.levels[0]?.id ?? '';
}

/** A name written alone; the first where several are, which no history could hold and is told as such. */
export function firstOf(names: string | readonly string[]): string {
  return typeof names === 'string' ? names : (names[0] ?? '');
}

/** The service of a fact, where there is one. */
export function serviceField(service: string | undefined): { readonly service?: string } {
  return service === undefined ? {} : { service };
}
