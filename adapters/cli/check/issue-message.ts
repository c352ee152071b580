import { filled } from '../../../src/guide/words/speaker.ts';
import { checkWords } from '../../../src/text/check-words.ts';
import type { Language } from '../../../src/text/spoken.ts';
import { wordFor } from '../../../src/text/word-for.ts';
import type { DocumentIssue } from '../read/document-issue.ts';
import { told } from '../read/told.ts';

/**
 * What keeps a profile from being read, in a language: its sentence with its facts; what has no sentence of its own, by its code with the
 * path in front. The words a schema gives itself are English, and say more than the code does.
 */
export function issueMessage(issue: DocumentIssue, language: Language): string {
  const { sentence, facts = {}, code, path, message } = issue;
  if (language === 'en') return message;
  if (sentence !== undefined) return told(sentence, facts, language);
  const { reads, phrases } = checkWords[language];
  const says = wordFor(reads, code);
  if (says === undefined) return message;
  const meant = facts.meant === undefined ? '' : filled(phrases.meant, { meant: facts.meant });
  return `${path === '' ? '' : `${path}: `}${says}${meant}`;
}
