import type { Phrases } from '../../text/profile-words.ts';

/** Sources as they are shown: our own readings, which are cited by their ids, are told as what they are, once. */
export function sourcesInWords(sources: readonly string[], { ownReading }: Phrases): readonly string[] {
  return [...new Set(sources.map((one) => (one.startsWith(OWN) ? ownReading : one)))];
}

/** The same, of sources that stand as one text. */
export function sourceInWords(sources: string, phrases: Phrases): string {
  return sourcesInWords(sources.split(', '), phrases).join(', ');
}

/** How `citationText` begins for a reading of our own. */
const OWN = 'INT: ';
