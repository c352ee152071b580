import { capital, type Speaker } from '../words/speaker.ts';
import { after, statementInWords } from '../words/statement-words.ts';
import { type Statement, statementsFor } from '../words/statements.ts';
import { isSentence } from '../words/value-words.ts';
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

function saidItem(path: string, said: Statement, making: Making, pick: Pick): readonly Item[] {
  const { speaker, arena } = making;
  const chosen = onlyOf(said.is, arena);
  const value = Array.isArray(chosen) ? chosen.map(pick).filter((one) => one !== undefined) : chosen;
  if (Array.isArray(value) && value.length === 0) return [];
  const { lines, sentences, where } = statementInWords(path, { ...said, is: value }, speaker);
  const source = said.source === '' ? sourceIn(value) : said.source;
  const remarks = [arena === undefined ? where : undefined, said.differs ? differing(speaker) : undefined];
  const [first = ''] = lines;
  if (lines.length === 1 && sentences) return [{ text: after(remarks, first), source }];
  const head = headed(speaker.key(path), remarks);
  return lines.length === 1 ? [{ text: `${head}: ${first}`, source }] : [{ text: head, source, inner: lines }];
}

function differing(speaker: Speaker): string {
  return speaker.phrase('differ').toLowerCase();
}

function headed(name: string, remarks: readonly (string | undefined)[]): string {
  return [capital(name), ...remarks.filter((one) => one !== undefined).map((one) => `(${one})`)].join(' ');
}

/** The same, each sentence by itself, where the heading above says what they are about. */
export function eachSaid(path: string, making: Making, pick?: Pick): readonly Item[] {
  return saidItems(path, making, pick).flatMap(({ inner, ...one }) => {
    if (inner === undefined || !inner.every(isSentence)) return [inner === undefined ? one : { ...one, inner }];
    return inner.map((text) => ({ text, source: one.source }));
  });
}

/** The source of a list whose things each have their own, where it is one. */
function sourceIn(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const sources = new Set(value.map((one: { readonly source?: string }) => one?.source));
  const [only] = sources;
  return sources.size === 1 ? only : undefined;
}
