/** Hvordan kommunen har organisert arbeidet. */
export const organisation = {
  'organisation.contacts':
    '{name} er kontakt for arbeidet[ i {units}][, med rollen {roles:or}].[ Oppgaver: {tasks}.][ Opplæring: {training}.]',
  'organisation.groups':
    '{name} støtter arbeidet[ i {units}][, med rollen {roles:or}].[ Oppgaver: {tasks}.][ Opplæring: {training}.]',
  'organisation.meetings':
    '{name} er blant de faste møtene[, {frequency}][, med dette formålet: {purpose}].[ Ansvaret har {responsible:or}.][ Med er {participants}.][ Den som ikke kan komme, sender en annen.{deputies=true}| Den som ikke kan komme, sender ingen annen.{deputies=false}][ Sakslisten sendes {agendaBefore} før møtet.][ Referatet sendes {minutesWithin:in} etter møtet.]',
  'organisation.newsletter': '[{label}|Et nyhetsbrev] kommer ut[ {frequency}].',
  'organisation.accessChain': '{by} gir {lets} tilgang til {@log stafettloggen}.',
  'organisation.guideStands': 'Veilederen skal brukes slik: {value}.',
};
