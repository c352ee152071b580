import type { organisation as nb } from '../../nb/sentences/organisation.ts';

/** How the municipality has organised the work. */
export const organisation: { readonly [S in keyof typeof nb]: string } = {
  'organisation.contacts':
    '{name} is a contact for the work[ in {units}][, with the role {roles:or}].[ Tasks: {tasks}.][ Training: {training}.]',
  'organisation.groups':
    '{name} supports the work[ in {units}][, with the role {roles:or}].[ Tasks: {tasks}.][ Training: {training}.]',
  'organisation.meetings':
    'There is a standing meeting: {name}[, {frequency}][, for this: {purpose}].[ It is seen to by {responsible:or}.][ Those who take part: {participants}.][ Whoever cannot come sends someone else.{deputies=true}| Whoever cannot come sends nobody else.{deputies=false}][ The agenda is sent {agendaBefore} before the meeting.][ The minutes are sent {minutesWithin:in} after the meeting.]',
  'organisation.newsletter': '[{label}|A newsletter] comes out[ {frequency}].',
  'organisation.accessChain': '{by} gives {lets} access to {@log the stafettlogg}.',
  'organisation.guideStands': 'The guide is to be used as this: {value}.',
};
