import { capital, type Speaker } from '../words/speaker.ts';
import { type Statement, statementsFor } from '../words/statements.ts';
import { valueLines } from '../words/value-words.ts';
import { onlyOf } from './for-arena.ts';
import type { Item } from './veileder.ts';

/** For whom a guide is made. */
export interface Making {
  readonly speaker: Speaker;
  readonly arena: string | undefined;
}

/** What a profile says under a path. */
export function valueAt(path: string, { speaker }: Making): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as { readonly [key: string]: unknown } | undefined)?.[key],
      speaker.profile,
    );
}

/** What is told of one of the things a value lists; undefined leaves it out. */
type Pick = (one: unknown) => unknown;

/** A value as things the guide says; what it lists stands under it. `pick` chooses among what is listed. */
export function saidItems(path: string, making: Making, pick: Pick = (one) => one): readonly Item[] {
  const stated = valueAt(path, making);
  const plain = { is: stated, source: '', arenas: undefined, differs: false };
  const all = Array.isArray(stated) ? [plain] : statementsFor(stated, making.arena);
  return all.flatMap((one) => saidItem(path, one, making, pick));
}

function saidItem(
  path: string,
  { is, source, differs, arenas }: Statement,
  making: Making,
  pick: Pick,
): readonly Item[] {
  const { speaker, arena } = making;
  const chosen = onlyOf(is, arena);
  const value = Array.isArray(chosen) ? chosen.map(pick).filter((one) => one !== undefined) : chosen;
  if (Array.isArray(value) && value.length === 0) return [];
  const where = arena === undefined && arenas !== undefined ? ` (${forArenas(arenas, speaker)})` : '';
  const head = `${capital(speaker.key(path))}${where}${differs ? ` (${speaker.phrase('differ').toLowerCase()})` : ''}`;
  const lines = valueLines(value, path, speaker);
  const from = source === '' ? sourceIn(value) : source;
  return lines.length === 1
    ? [{ text: `${head}: ${lines[0]}`, source: from }]
    : [{ text: head, source: from, inner: lines }];
}

function forArenas(arenas: readonly string[], speaker: Speaker): string {
  return speaker.phrase('forArena', { arena: speaker.list(arenas.map((one) => speaker.name('arena', one))) });
}

/** The source of a list whose things each have their own, where it is one. */
function sourceIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const sources = new Set(value.map((one: { readonly source?: string }) => one?.source));
  const [only] = sources;
  return sources.size === 1 ? only : undefined;
}
