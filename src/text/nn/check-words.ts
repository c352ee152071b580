import type { CheckWords } from '../check-words.ts';
import { reads } from './check-reads.ts';
import { because, says } from './check-says.ts';
import { kinds, names, phrases, told } from './check-told.ts';

/** Nynorsk for what `check` finds. */
export const checkWords: CheckWords = {
  says,
  because,
  reads,
  told,
  names,
  kinds,
  phrases,
  counted: {
    profile: ['profil', 'profilar'],
    error: ['feil', 'feil'],
    warning: ['åtvaring', 'åtvaringar'],
    note: ['merknad', 'merknader'],
  },
};
