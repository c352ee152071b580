import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';

/**
 * Someone as they act: role and service are the host's word, except that nobody acts for a service the case knows they have moved from. A
 * directory that lags behind opens nothing.
 */
export function asKnown({ party }: Pick<CaseState, 'party'>, actor: Actor): Actor {
  const known = party.professionals.get(actor.id);
  if (known === undefined || actor.service === undefined || !known.movedFrom?.includes(actor.service)) return actor;
  const { unit, ...rest } = actor;
  return { ...rest, service: known.service };
}
