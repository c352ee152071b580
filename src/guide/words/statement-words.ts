import type { Speaker } from './speaker.ts';
import { capital } from './speaker.ts';
import type { Statement } from './statements.ts';
import { isSentence, valueLines } from './value-words.ts';

/** A statement in words: the lines, and whether each of them is a sentence that needs no name before it. */
export interface StatementInWords {
  readonly lines: readonly string[];
  readonly sentences: boolean;
  /** For which arenas it is said, where it is said of some only. */
  readonly where: string | undefined;
}

/** What is said under a path, as lines. */
export function statementInWords(
  path: string,
  { is, arenas }: Pick<Statement, 'is' | 'arenas'>,
  speaker: Speaker,
): StatementInWords {
  const lines = valueLines(is, path, speaker);
  return { lines, sentences: lines.every(isSentence), where: whereText(arenas, speaker) };
}

function whereText(arenas: readonly string[] | undefined, speaker: Speaker): string | undefined {
  if (arenas === undefined) return undefined;
  return speaker.phrase('forArena', { arena: speaker.list(arenas.map((one) => speaker.name('arena', one))) });
}

/** A line with what stands before it: for whom it is said, or that texts differ. */
export function after(remarks: readonly (string | undefined)[], line: string): string {
  const said = remarks.filter((one) => one !== undefined);
  return said.length === 0 ? line : `${capital(said.join(', '))}: ${line}`;
}
