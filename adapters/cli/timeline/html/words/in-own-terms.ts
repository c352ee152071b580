import type { Term } from '../../../../../src/rule/label.ts';
import type { Words } from './words.ts';

/** The words of a picture, with the municipality's own for what it has its own word for. */
export function inOwnTerms(words: Words, terms: { readonly [T in Term]?: string }): Words {
  const { level, log, baton, consent, measure } = terms;
  const lanes = Object.entries({ level, log, baton, consent, measure }).filter(([, word]) => word !== undefined);
  const named = Object.fromEntries(lanes.map(([lane, word = '']) => [lane, capitalised(word)]));
  return {
    ...words,
    lanes: { ...words.lanes, ...named },
    level: level === undefined ? words.level : capitalised(level),
  };
}

function capitalised(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
