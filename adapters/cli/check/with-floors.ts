import type { Because, CheckCode } from '../../../src/check/check-codes.ts';
import { checkText } from '../../../src/check/check-text.ts';
import { type Floor, floorOf, keptOpenBy } from '../../../src/check/floors.ts';
import { filled } from '../../../src/guide/words/speaker.ts';
import { checkWords } from '../../../src/text/check-words.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { pathOf } from '../profile/read-compiled.ts';
import type { DocumentIssue } from '../read/document-issue.ts';
import { valueAt } from '../read/value-at.ts';
import { readFile } from '../scenario/load/read-file.ts';
import { issueMessage } from './issue-message.ts';

/** An issue told in a language, with its facts as data. */
export type ToldIssue = Omit<DocumentIssue, 'sentence' | 'facts'> & { readonly facts?: object };

/** Tells issues in a language, and says of what cannot be said in a profile because it holds everywhere which rule it is, and what that rests on. */
export function withFloors(file: string, issues: readonly DocumentIssue[], language: Language): readonly ToldIssue[] {
  return issues.map(({ sentence, ...issue }) => {
    const message = issueMessage({ ...issue, ...(sentence && { sentence }) }, language);
    if (issue.code === 'open-door') return openDoor(file, { ...issue, message }, language);
    const floor = floorIn(file, issue);
    return floor === undefined ? { ...issue, message } : loosening(issue, floor, language);
  });
}

function openDoor(file: string, issue: DocumentIssue, language: Language): ToldIssue {
  const { rule, sources } = keptOpenBy(wordAt(file, issue) ?? '');
  const rests = filled(checkWords[language].phrases.rule, { rule, sources: sources.join(', ') });
  return { ...issue, message: issue.message + rests, facts: { rule, sources } };
}

/** A key that is called as a rule of law or model, and a rule of one's own that takes its id. */
function floorIn(file: string, issue: DocumentIssue): Floor | undefined {
  if (issue.code === 'rule-id-in-use') return floorOf(wordAt(file, issue) ?? '');
  const last = pathOf(issue.path).at(-1);
  return issue.code === 'unknown-key' && typeof last === 'string' ? floorOf(last) : undefined;
}

/** The word that stands where the issue is; only of the file itself, as an issue in a base is told of the base. */
function wordAt(file: string, issue: DocumentIssue): string | undefined {
  const read = readFile(issue.source);
  const word = read.ok && issue.source === file ? valueAt(read.value.value, pathOf(issue.path)).value : undefined;
  return typeof word === 'string' ? word : undefined;
}

function loosening(issue: DocumentIssue, { rule, sources }: Floor, language: Language): ToldIssue {
  const code: CheckCode = 'loosens-the-model';
  const facts = { rule, sources, because: 'no-key-for-it' satisfies Because };
  return { ...issue, code, message: checkText(code, facts, language), facts };
}
