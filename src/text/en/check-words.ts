import type { CheckWords } from '../check-words.ts';
import { reads } from './check-reads.ts';
import { because, says } from './check-says.ts';
import { kinds, names, phrases, told } from './check-told.ts';

/** English for what `check` finds. */
export const checkWords: CheckWords = {
  says,
  because,
  reads,
  told,
  names,
  kinds,
  phrases,
  counted: {
    profile: ['profile', 'profiles'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    note: ['note', 'notes'],
  },
};
