import type { CaseEvent } from '../../../../src/case/case.ts';
import type { AppendOutcome, CaseSummary, Envelope } from '../../../../src/port/case-store.ts';
import type { JsonObject } from '../../../../src/port/json.ts';
import { memoryCaseStorage } from '../../../storage/memory/memory-case-storage.ts';

/** The facts of one command that were decided at the same version as the others. */
export interface Rival {
  readonly commandId: string;
  readonly events: readonly CaseEvent[];
}

/** Appends the facts of several commands that all saw the same version, in the order written. Nobody tries again. */
export async function race(
  caseId: string,
  history: readonly CaseEvent[],
  rivals: readonly Rival[],
): Promise<readonly AppendOutcome['outcome'][]> {
  const store = memoryCaseStorage().for('scenario');
  const append = async ({ commandId, events }: Rival, expectedVersion: number) => {
    const version = expectedVersion + events.length;
    const envelopes = events.map((event, index) => envelopeOf(event, caseId, expectedVersion + index + 1));
    const summary = { ...SUMMARY, caseId, version };
    return store.append({ caseId, commandId, expectedVersion, events: envelopes, contents: [], summary });
  };
  if (history.length > 0) await append({ commandId: 'history', events: history }, 0);
  const outcomes: AppendOutcome['outcome'][] = [];
  for (const rival of rivals) outcomes.push((await append(rival, history.length)).outcome);
  return outcomes;
}

/** Nothing in a story searches for cases, so what is known of one without replaying it is left at its start. */
const SUMMARY: Omit<CaseSummary, 'caseId' | 'version'> = {
  followUp: 'open',
  level: '',
  step: null,
  holder: null,
  unit: null,
  log: 'none',
  profile: { id: 'scenario', version: '1' },
  due: [],
};

function envelopeOf(event: CaseEvent, caseId: string, version: number): Envelope {
  const { type, day, commandId, actor, onBehalfOf, discretion, ...fields } = event;
  const { id, role } = actor;
  return {
    ...{ caseId, version, type, v: 1, day, commandId, actor: { id, role } },
    recordedAt: `${day}T00:00:00.000Z`,
    profile: { id: 'scenario', version: '1', digest: '' },
    contents: [],
    fields: fields as JsonObject, // the fields of an event are codes, days, ids and lists of them
    previousHash: '',
    hash: '',
  };
}
