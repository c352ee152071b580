import type { CheckWords } from '../check-words.ts';
import { reads } from './check-reads.ts';
import { because, says } from './check-says.ts';
import { kinds, names, phrases, told } from './check-told.ts';

/** Bokmål for what `check` finds. */
export const checkWords: CheckWords = {
  says,
  because,
  reads,
  told,
  names,
  kinds,
  phrases,
  counted: {
    profile: ['profil', 'profiler'],
    error: ['feil', 'feil'],
    warning: ['advarsel', 'advarsler'],
    note: ['merknad', 'merknader'],
  },
};
