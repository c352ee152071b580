import type { CaseEvent } from '../case/case.ts';
import { replay } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import type { CaseStore, Envelope } from '../port/case-store.ts';
import { openEnvelope } from './open-envelope.ts';
import { StafettError } from './stafett-error.ts';

/** A case as it stands in the store, with what its history says. */
export interface KeptCase {
  readonly caseId: string;
  readonly envelopes: readonly Envelope[];
  readonly state: CaseState;
  /** Undefined where there is no such case. */
  readonly last: Envelope | undefined;
}

/**
 * Reads and replays a case.
 *
 * @throws StafettError `stored-event-unreadable` when an event cannot be read; it is never skipped.
 */
export async function loadCase(store: CaseStore, caseId: string): Promise<KeptCase> {
  const envelopes = await store.read(caseId);
  return { caseId, envelopes, state: replay(eventsIn(envelopes)), last: envelopes.at(-1) };
}

/** The facts of a case's first envelopes, in order. */
export function eventsIn(envelopes: readonly Envelope[]): readonly CaseEvent[] {
  return envelopes.map((envelope, index) => mustRead(envelope, index + 1));
}

/**
 * The fact in an envelope, which must be the one at this place of its case.
 *
 * @throws StafettError `stored-event-unreadable`, which names the place and nothing else.
 */
export function mustRead(envelope: Envelope, place: number): CaseEvent {
  const event = envelope.version === place ? openEnvelope(envelope) : undefined;
  if (event === undefined)
    throw new StafettError('stored-event-unreadable', `event ${place} of its case cannot be read`);
  return event;
}
