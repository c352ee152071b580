/**
 * Name of a case, a person, a service or a thing in a case, made by the host. 1 to 64 of `A-Z a-z 0-9 . _ : -`. Eleven digits are
 * refused: they are likely a national identity number, which belongs in no id.
 */
export type Id = string;

/** Why a word is no id, or null when it is one. */
export type IdFault = 'not-text' | 'empty-id' | 'id-too-long' | 'id-characters' | 'likely-national-identity-number';

const LONGEST = 64;
const CHARACTERS = /^[A-Za-z0-9._:-]+$/;
const STANDS_ALONE = /(?:^|[._:-])[0-9]{6}[._:-]?[0-9]{5}(?:[._:-]|$)/;
const AMONG_LETTERS = /(?<![0-9])[0-9]{11}(?![0-9])/g;

/** Eleven digits by themselves; or among letters, where they also have a date and control digits that fit (a UUID seldom has). */
function likelyNationalIdentityNumber(word: string): boolean {
  return STANDS_ALONE.test(word) || (word.match(AMONG_LETTERS) ?? []).some(hasDateAndControlDigits);
}

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function hasDateAndControlDigits(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  const fits = (weights: readonly number[]) =>
    weights.reduce((sum, weight, n) => sum + weight * Number(digits[n]), 0) % 11 === 0;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && fits(FIRST_WEIGHTS) && fits(SECOND_WEIGHTS);
}

/** Says what is wrong with a word that should be an id, as a code; null when nothing is. Never throws, never repeats the word. */
export function idFault(word: unknown): IdFault | null {
  if (typeof word !== 'string') return 'not-text';
  if (word.length === 0) return 'empty-id';
  if (word.length > LONGEST) return 'id-too-long';
  if (likelyNationalIdentityNumber(word)) return 'likely-national-identity-number';
  return CHARACTERS.test(word) ? null : 'id-characters';
}
