import type { ReadingWords as Parts } from '../check-words.ts';

/** What is wrong with a value or a key, with the facts of it. */
export const told: Parts['told'] = {
  'unknown-key': '{name} er ikkje ein nøkkel som blir lesen her{known}.',
  missing: '{name} manglar{wanted}{known}.',
  'wrong-type': '{name} må vera {expected}, ikkje {got}.',
  'nothing-below':
    '{name} må vera {expected}, ikkje {got}; det som høyrer til, står på linjene under, to mellomrom lenger inn.',
  'not-whole': '{name} må vera eit heilt tal.',
  'not-finite': '{name} må vere eit endeleg tal.',
  'no-place': '{name} skal ikkje stå her; ta det bort.',
  stated: '{name} blir sagt med kjelda si, som { is: ..., source: ... }, eller er notStated.',
  'unknown-value': '{name} har ein verdi som ikkje er kjend{known}.',
  'without-quotes': '{name} er ein tekst her; skriv han utan hermeteikn{known}.',
  'in-quotes': '{name} er {got} her; set det i hermeteikn{known}.',
  'no-form': '{name} passar ikkje med nokon av formene som blir lesne her, eller med meir enn éi.',
  'no-key-form': '{name} er ikkje skriven slik nøklar blir skrivne her.',
  'wrong-form': '{name} er ikkje skrive slik det blir lese her.',
  'not-a-day': '{name} må vera ein dag som finst, skriven YYYY-MM-DD.',
  'at-least': '{name} må vera minst {bound}{unit}.',
  'not-one': '{name} må ha minst eitt ledd.',
  'at-most': '{name} må vera høgst {bound}{unit}.',
  'more-than': '{name} må vera meir enn {bound}{unit}.',
  'less-than': '{name} må vera mindre enn {bound}{unit}.',
  multiple: '{name} må kunna delast på {bound}.',
  'not-employed': '{name}: nemn holder eller rolla til ein tilsett.',
  'rule-broken': '{name} bryt ein regel for formatet.',
  'duplicate-key': '{key} står alt på linje {line}; ein nøkkel står éin gong.',
};

/** What has no name of its own. */
export const names: Parts['names'] = {
  document: 'Dokumentet',
  item: 'Dette leddet',
  key: 'Denne nøkkelen',
};

/** Kinds of value. */
export const kinds: Parts['kinds'] = {
  text: 'ein tekst',
  number: 'eit tal',
  whole: 'eit heilt tal',
  truth: 'true eller false',
  list: 'ei liste',
  map: 'nøklar med verdiar',
  nothing: 'ingenting',
  other: 'ein annan slags verdi',
};

/** Parts of sentences. */
export const phrases: Parts['phrases'] = {
  key: 'Nøkkelen {name}',
  known: '; kjent her: {known}',
  wanted: '; det må vera {wanted}',
  characters: ' teikn',
  items: ' ledd',
  or: ' eller ',
  meant: ' Meinte du {meant}?',
  anyLevel: 'eit kva som helst nivå',
  rule: ' Regel: {rule} ({sources}).',
};
