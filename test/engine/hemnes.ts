import { memoryCaseStorage } from '../../adapters/storage/memory/memory-case-storage.ts';
import { type MemoryRows, memoryRows } from '../../adapters/storage/memory/memory-rows.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import { summaryFor } from '../../src/case/summary-for.ts';
import { profileShelf } from '../../src/engine/profile-shelf.ts';
import { seal } from '../../src/engine/seal.ts';
import { createEngine, type Engine, type EngineParts, type Internals } from '../../src/engine.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { CaseStore } from '../../src/port/case-store.ts';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** A small profile of Hemnes, in any version. */
export function hemnes(over: { readonly [key: string]: unknown } = {}): Profile {
  const parsed = parseProfile({
    id: 'hemnes',
    name: 'Hemnes',
    municipality: 'hemnes',
    version: '1',
    standing: 'unofficial',
    language: 'nb',
    sources: { HEM: { title: 'BTI in Hemnes' } },
    levels: [
      { id: '0', source: 'HEM' },
      { id: '1', source: 'HEM' },
    ],
    party: { roles: [{ id: 'larer', actsAs: 'professional', source: 'HEM' }] },
    ...over,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

export const larer: Actor = { id: 'larer-1', role: 'larer', service: 'skole' };
export const rektor: Actor = { id: 'rektor-2', role: 'leader', service: 'skole' };
export const mor: Actor = { id: 'mor-3', role: 'guardian' };
export const archivist: Actor = { id: 'arkiv-4', role: 'archivist' };
export const frivillig: Actor = { id: 'frivillig-5', role: 'volunteer' };

/** The day everything that is given has happened. */
export const GIVEN_DAY = '2026-02-01';

/** A case on level 1 with a teacher, a leader and a mother who may consent. */
export function beginning(): readonly CaseEvent[] {
  const stamp = { commandId: 'given', day: calendarDay(GIVEN_DAY), actor: larer };
  return [
    {
      ...stamp,
      type: 'CaseOpened',
      subject: { kind: 'child', born: calendarDay('2018-01-01') },
      profile: { id: 'hemnes', version: '1' },
      level: '1',
    },
    {
      ...stamp,
      type: 'ConcernRaised',
      id: 'c1',
      raisedBy: 'larer-1',
      service: 'skole',
      suspicion: 'none',
      suspected: 'unknown',
      reportable: 'no',
    },
    { ...stamp, type: 'ProfessionalAdded', person: 'larer-1', service: 'skole', role: 'larer' },
    { ...stamp, type: 'ProfessionalAdded', person: 'rektor-2', service: 'skole', role: 'leader' },
    { ...stamp, type: 'GuardianRegistered', person: 'mor-3', responsibility: 'yes' },
  ];
}

/** Writes facts to a store as the engine would, without asking any rule. */
export async function given(
  store: CaseStore,
  caseId: string,
  events: readonly CaseEvent[] = beginning(),
  profile = hemnes(),
): Promise<void> {
  const before = await store.read(caseId);
  const sealing = {
    caseId,
    after: before.at(-1),
    profile: await profileShelf([profile]).stampOf(profile),
    recordedAt: `${GIVEN_DAY}T08:00:00.000Z`,
  };
  const summary = { caseId, ...summaryFor(replay(events), profile), version: before.length + events.length };
  const sealed = await seal(events, sealing);
  const outcome = await store.append({
    caseId,
    commandId: 'given',
    expectedVersion: before.length,
    events: sealed,
    contents: [],
    summary,
  });
  if (outcome.outcome !== 'appended') throw new Error(outcome.outcome);
}

/** A clock that stands still until it is moved. */
export function clockAt(instant: string): { now(): Date; moveTo(instant: string): void } {
  let now = new Date(instant);
  return {
    now: () => now,
    moveTo: (next) => {
      now = new Date(next);
    },
  };
}

export interface World {
  readonly rows: MemoryRows;
  readonly store: CaseStore;
  readonly clock: ReturnType<typeof clockAt>;
  readonly engine: Engine;
}

export const noNotices: Internals = { noticesFor: () => [] };

/** An engine over a fresh memory store with the case `sak-1` in it, on 10 March 2026. */
export async function worldOf(over: Partial<EngineParts> = {}, internals = noNotices): Promise<World> {
  const rows = memoryRows();
  const store = memoryCaseStorage(rows).for('hemnes');
  const clock = clockAt('2026-03-10T09:00:00.000Z');
  await given(store, 'sak-1');
  return { rows, store, clock, engine: createEngine({ store, profiles: [hemnes()], clock, ...over }, internals) };
}

/** A mother's yes to the school, as JSON from a client. */
export function consents(
  commandId: string,
  over: { readonly [field: string]: unknown } = {},
): { readonly [field: string]: unknown } {
  return { type: 'GiveConsent', commandId, caseId: 'sak-1', actor: mor, purpose: 'open-log', to: 'skole', ...over };
}

/** The leader holds the baton out to the teacher, as JSON from a client. */
export function offers(
  commandId: string,
  over: { readonly [field: string]: unknown } = {},
): { readonly [field: string]: unknown } {
  return { type: 'OfferBaton', commandId, caseId: 'sak-1', actor: rektor, to: 'larer-1', ...over };
}
