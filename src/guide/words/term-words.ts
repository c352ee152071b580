import { isFields } from './fields.ts';
import { filled, type Speaker } from './speaker.ts';

/** A term, an age or a frequency in words; undefined for anything else. */
export function termText(value: unknown, speaker: Speaker): string | undefined {
  if (!isFields(value)) return undefined;
  const { terms } = speaker.words;
  const [[unit = '', n] = [], ...others] = Object.entries(value);
  if (value.per !== undefined) {
    const per = speaker.name('per', String(value.per));
    return counted(terms.times, Number(value.atLeast), { per });
  }
  if (typeof value.from === 'number' && typeof value.to === 'number')
    return speaker.phrase('ages', { from: value.from, to: value.to });
  if (others.length > 0) return undefined;
  if (unit === 'words' && typeof n === 'string') return speaker.phrase('inWords', { words: n });
  return typeof n === 'number' && terms[unit] !== undefined ? counted(terms[unit], n, {}) : undefined;
}

function counted(
  words: readonly [string, string] | undefined,
  n: number,
  inner: { readonly [place: string]: string },
): string {
  return words === undefined ? String(n) : filled(words[n === 1 ? 0 : 1], { n, ...inner });
}
