import { isCalendarDay } from '../../../../src/calendar/day.ts';
import { wordFor } from '../../../../src/text/word-for.ts';
import { dayText } from './day-text.ts';
import type { Words } from './words/words.ts';

/** Fields whose values are codes of the engine and not someone's own names. */
const OF_CODES: ReadonlySet<string> = new Set([
  ...['purpose', 'outcome', 'outcomes', 'suspicion', 'suspected', 'reportable', 'responsibility', 'form', 'task'],
  ...['term', 'effect', 'thrives', 'wish', 'ground', 'what', 'is', 'holder', 'about', 'grave', 'anonymous'],
]);

/** Receivers of a concern that are no one's names. */
const RECEIVERS: ReadonlySet<string> = new Set(['guardians', 'subject', 'leader', 'colleague']);

/** The value of a field of a command in words; names and ids as they are. */
export function fieldText(field: string, value: unknown, words: Words): string {
  if (Array.isArray(value)) return value.map((one) => fieldText(field, one, words)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => `${wordFor(words.fields, key) ?? key} ${fieldText(key, inner, words)}`)
      .join(', ');
  }
  const text = String(value);
  if (isCalendarDay(text)) return dayText(text, words);
  const coded = OF_CODES.has(field) || (field === 'to' && RECEIVERS.has(text));
  return (coded ? wordFor(words.codes, text) : undefined) ?? text;
}
