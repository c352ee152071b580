import type * as z from 'zod';
import type { Id } from '../identity/id.ts';
import { actsAs } from '../party/roles.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { isKeptFromAll } from '../withholding/kept-from.ts';
import type { Concern } from './concern.ts';
import type { sharingOrder } from './policy.schema.ts';
import { COLLEAGUE, GUARDIANS, LEADER, SUBJECT_WORD } from './recipient-words.ts';
import { waitedFor } from './waited-for.ts';

/** Someone as a text on the first level names them. */
export type Recipient = z.infer<typeof sharingOrder>['stages'][number]['with'][number];

const BY_WORD: ReadonlyMap<Id, Recipient> = new Map([
  [LEADER, 'leader'],
  [COLLEAGUE, 'colleague'],
  [SUBJECT_WORD, 'subject'],
  [GUARDIANS, 'guardians'],
]);

/** Who someone is to a concern: by word, as one of the family, as leader or colleague in the service whose concern it is, else one of the others. */
export function recipientKind({ state, profile }: Circumstances, { service }: Concern, to: Id): Recipient {
  const word = BY_WORD.get(to);
  if (word !== undefined) return word;
  const person = state.party.representatives.get(to) ?? to;
  if (person === state.subject.person) return 'subject';
  if (state.party.guardians.has(person)) return 'guardians';
  const professional = state.party.professionals.get(person);
  if (professional === undefined || professional.service !== service) return 'others';
  return professional.role !== undefined && actsAs(profile, professional.role) === 'leader' ? 'leader' : 'colleague';
}

/**
 * How far someone has come to know of a concern: told, tried in vain, or neither. Whoever raised it knows. Nobody waits for guardians from
 * whom it is kept, or for the parents of an adult: they count as told.
 */
export function howToldOf(world: Circumstances, concern: Concern, to: Recipient): 'told' | 'tried' | 'not-told' {
  if (to === 'subject' || to === 'guardians') return ofFamily(world, concern, to);
  if (recipientKind(world, concern, concern.raisedBy) === to && to === 'leader') return 'told';
  const shared = concern.shared.filter((one) => recipientKind(world, concern, one.to) === to);
  if (shared.some((one) => one.outcome === 'reached')) return 'told';
  return shared.length > 0 ? 'tried' : 'not-told';
}

function ofFamily(world: Circumstances, concern: Concern, to: 'subject' | 'guardians') {
  if (to === 'guardians' && isKeptFromAll(world, concern.id)) return 'told';
  const waiting = waitedFor(world, concern, { [to]: 'must' });
  if (waiting.length === 0) return 'told';
  return waiting.every((one) => one.why !== 'not-tried') ? 'tried' : 'not-told';
}
