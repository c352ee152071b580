import type { ReadingWords as Parts } from '../check-words.ts';

/** What is wrong with a value or a key, with the facts of it. */
export const told: Parts['told'] = {
  'unknown-key': '{name} er ikke en nøkkel som leses her{known}.',
  missing: '{name} mangler{wanted}{known}.',
  'wrong-type': '{name} må være {expected}, ikke {got}.',
  'nothing-below':
    '{name} må være {expected}, ikke {got}; det som hører til, står på linjene under, to mellomrom lenger inn.',
  'not-whole': '{name} må være et helt tall.',
  'not-finite': '{name} må være et endelig tall.',
  'no-place': '{name} skal ikke stå her; ta det bort.',
  stated: '{name} sies med kilden sin, som { is: ..., source: ... }, eller er notStated.',
  'unknown-value': '{name} har en verdi som ikke er kjent{known}.',
  'without-quotes': '{name} er en tekst her; skriv den uten anførselstegn{known}.',
  'in-quotes': '{name} er {got} her; sett det i anførselstegn{known}.',
  'no-form': '{name} passer ikke med noen av formene som leses her, eller med mer enn én.',
  'no-key-form': '{name} er ikke skrevet slik nøkler skrives her.',
  'wrong-form': '{name} er ikke skrevet slik det leses her.',
  'not-a-day': '{name} må være en dag som finnes, skrevet YYYY-MM-DD.',
  'at-least': '{name} må være minst {bound}{unit}.',
  'not-one': '{name} må ha minst ett ledd.',
  'at-most': '{name} må være høyst {bound}{unit}.',
  'more-than': '{name} må være mer enn {bound}{unit}.',
  'less-than': '{name} må være mindre enn {bound}{unit}.',
  multiple: '{name} må kunne deles på {bound}.',
  'not-employed': '{name}: nevn holder eller rollen til en ansatt.',
  'rule-broken': '{name} bryter en regel for formatet.',
  'duplicate-key': '{key} står allerede på linje {line}; en nøkkel står én gang.',
};

/** What has no name of its own. */
export const names: Parts['names'] = {
  document: 'Dokumentet',
  item: 'Dette leddet',
  key: 'Denne nøkkelen',
};

/** Kinds of value. */
export const kinds: Parts['kinds'] = {
  text: 'en tekst',
  number: 'et tall',
  whole: 'et helt tall',
  truth: 'true eller false',
  list: 'en liste',
  map: 'nøkler med verdier',
  nothing: 'ingenting',
  other: 'en annen slags verdi',
};

/** Parts of sentences. */
export const phrases: Parts['phrases'] = {
  key: 'Nøkkelen {name}',
  known: '; kjent her: {known}',
  wanted: '; det må være {wanted}',
  characters: ' tegn',
  items: ' ledd',
  or: ' eller ',
  meant: ' Mente du {meant}?',
  anyLevel: 'et hvilket som helst nivå',
  rule: ' Regel: {rule} ({sources}).',
};
