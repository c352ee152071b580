import type { organisation as nb } from '../../nb/sentences/organisation.ts';

/** Korleis kommunen har organisert arbeidet. */
export const organisation: { readonly [S in keyof typeof nb]: string } = {
  'organisation.contacts':
    '{name} er kontakt for arbeidet[ i {units}][, med rolla {roles:or}].[ Oppgåver: {tasks}.][ Opplæring: {training}.]',
  'organisation.groups':
    '{name} støttar arbeidet[ i {units}][, med rolla {roles:or}].[ Oppgåver: {tasks}.][ Opplæring: {training}.]',
  'organisation.meetings':
    '{name} er blant dei faste møta[, {frequency}][, med dette formålet: {purpose}].[ Ansvaret har {responsible:or}.][ Med er {participants}.][ Den som ikkje kan koma, sender ein annan.{deputies=true}| Den som ikkje kan koma, sender ingen annan.{deputies=false}][ Sakslista blir send {agendaBefore} før møtet.][ Referatet blir sendt {minutesWithin:in} etter møtet.]',
  'organisation.newsletter': '[{label}|Eit nyheitsbrev] kjem ut[ {frequency}].',
  'organisation.accessChain': '{by} gir {lets} tilgang til {@log stafettloggen}.',
  'organisation.guideStands': 'Rettleiaren skal brukast slik: {value}.',
};
