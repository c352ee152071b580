import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { DutyOwed } from '../../../../src/case/deadlines-for.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import type { Actor } from '../../../../src/identity/actor.ts';
import type { Notice } from '../../../../src/notice/notice.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Finding } from '../../../../src/rule/finding.ts';
import { type Mismatch, sameWord, type Unlike } from './mismatch.ts';

/** What a check looks at: the case on a day, and who the people of the story are that day. */
export interface Look {
  readonly state: CaseState;
  readonly day: CalendarDay;
  readonly profile: Profile;
  readonly duties: readonly DutyOwed[];
  /** Every notice the story has given rise to so far; what it began with gave rise to none. */
  readonly notices: readonly Notice[];
  actorOf(person: string): Actor;
}

/** A comparison under a key of a check, as a mismatch or none. */
export function unlikeAt(
  key: readonly string[],
  unlike: Unlike,
  findings: readonly Finding[] = [],
): readonly Mismatch[] {
  return unlike === undefined ? [] : [{ key: ['check', ...key], ...unlike, findings }];
}

/** A map of a check, each entry against what stands. */
export function eachWord(
  key: string,
  expected: { readonly [name: string]: string | undefined },
  standing: (name: string) => string | undefined,
): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([name, word]) =>
    word === undefined ? [] : unlikeAt([key, name], sameWord(word, standing(name))),
  );
}
