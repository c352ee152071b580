import type { DutyOwed } from '../../../../src/case/deadlines-for.ts';
import { holdsOneOf, leads } from '../../../../src/party/roles.ts';
import type { Listed } from '../schema/word.schema.ts';
import { dutyNamed, namedAs } from './duty-names.ts';
import { type Look, unlikeAt } from './look.ts';
import { type Mismatch, sameWord } from './mismatch.ts';
import { sameSet, wordsOf } from './same-set.ts';

/** The day of each duty that is written. */
export function eachDue(
  key: readonly string[],
  expected: { readonly [duty: string]: string },
  duties: readonly DutyOwed[],
): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([id, day]) =>
    unlikeAt([...key, id], sameWord(day, dutyNamed(id, duties)?.due)),
  );
}

/** Every duty that is past its day. */
export function overdueAsExpected(expected: Listed, { duties }: Look): readonly Mismatch[] {
  const late = duties.filter((one) => one.standing === 'overdue');
  const names = new Set(wordsOf(expected).map((one) => one.word));
  return unlikeAt(['overdue'], sameSet(expected, namedAs(names, late)));
}

/** The duty whose day comes next, today included. */
export function nextAsExpected(expected: string, { duties }: Look): readonly Mismatch[] {
  const next = duties.filter((one) => one.standing === 'due').slice(0, 1);
  return unlikeAt(['next'], sameWord(expected, namedAs(new Set([expected]), next)[0]));
}

/** The duties of one person: their own, and those of the leader or role they are. */
export function ofPerson(name: string, { duties, actorOf, profile }: Look): readonly DutyOwed[] {
  const actor = actorOf(name);
  return duties.filter(({ who }) => {
    if (typeof who === 'string') return who === name;
    return 'role' in who ? holdsOneOf(profile, actor, [who.role]) : leads(profile, actor, who.leaderOf);
  });
}
