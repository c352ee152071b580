import type { Actor } from '../identity/actor.ts';
import type { AccessRecord } from '../port/case-store.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { newId } from './digest.ts';
import { type KeptCase, loadCase } from './load-case.ts';
import { type Moment, momentOf, notBefore } from './oslo-day.ts';
import type { Parts } from './parts.ts';

/** What someone was shown, and the texts it names that still exist, by content id. */
export interface Shown<T> {
  readonly outcome: 'shown';
  readonly value: T;
  readonly texts: ReadonlyMap<string, string>;
}

/** Nothing to see: the same answer where there is no such case and where this person may see nothing of it. */
export interface NotAvailable {
  readonly outcome: 'not-available';
}

/** What may be shown: the value, and ids of the texts that are shown with it. */
export interface Sight<T> {
  readonly value: T;
  readonly contents: readonly string[];
}

/** Looks at a case for one person; undefined where that person may see nothing. */
export type Look<T> = (
  circumstances: Circumstances,
  kept: KeptCase,
) => Sight<T> | undefined | Promise<Sight<T> | undefined>;

/** Who reads what: `asked` is the word the access record carries. */
export interface Reading {
  readonly caseId: string;
  readonly actor: Actor;
  readonly asked: string;
}

/** Shows someone a part of a case. The access record is written first; if that fails nothing is shown. */
export async function show<T>(parts: Parts, reading: Reading, look: Look<T>): Promise<Shown<T> | NotAvailable> {
  const now = momentOf(parts.clock);
  const kept = await loadCase(parts.store, reading.caseId);
  const { state } = kept;
  if (state.version === 0) return { outcome: 'not-available' };
  const sight = await look(
    { state, day: notBefore(now.day, state.latestDay), profile: parts.profiles.pinnedBy(state) },
    kept,
  );
  if (sight === undefined) return { outcome: 'not-available' };
  await parts.store.recordAccess(accessOf(reading, sight.contents, now));
  const rows = sight.contents.length === 0 ? [] : await parts.store.contents(sight.contents);
  const ofCase = rows.filter((row) => row.caseId === reading.caseId);
  return { outcome: 'shown', value: sight.value, texts: new Map(ofCase.map((row) => [row.id, row.text])) };
}

/** The record of one reading. */
export function accessOf({ caseId, actor, asked }: Reading, contents: readonly string[], now: Moment): AccessRecord {
  const { id, role, service, unit } = actor;
  const who = { id, role, ...(service === undefined ? {} : { service }), ...(unit === undefined ? {} : { unit }) };
  return { accessId: newId(), caseId, day: now.day, recordedAt: now.instant, actor: who, asked, contents };
}
