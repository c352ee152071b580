import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor, Stamp } from '../../src/identity/actor.ts';

export const FIRST_DAY = calendarDay('2026-01-05');

/** The people of a small world: two guardians, professionals of three services, a leader. None of them exists. */
export const people = {
  larer: { id: 'larer', role: 'larer', service: 'skole' },
  kollega: { id: 'kollega', role: 'larer', service: 'skole' },
  ped: { id: 'ped', role: 'pedagog', service: 'barnehage' },
  radgiver: { id: 'radgiver', role: 'professional', service: 'ppt' },
  rektor: { id: 'rektor', role: 'rektor', service: 'skole' },
  styrer: { id: 'styrer', role: 'styrer', service: 'barnehage' },
  mor: { id: 'mor', role: 'guardian' },
  far: { id: 'far', role: 'guardian' },
  subject: { id: 'subject', role: 'guardian' },
  frivillig: { id: 'frivillig', role: 'volunteer' },
  import: { id: 'import', role: 'system', service: 'import' },
} as const satisfies { readonly [name: string]: Actor };

/** The stamp of what was known before the story begins. */
export const stamp: Stamp = { commandId: 'opening', day: FIRST_DAY, actor: people.import };

/** A child of seven on level 1, a concern from the school, two guardians with responsibility and everyone known in the case. */
export const opening: readonly CaseEvent[] = [
  {
    ...stamp,
    type: 'CaseOpened',
    subject: { kind: 'child', born: calendarDay('2018-03-01') },
    profile: { id: 'hemnes', version: '1' },
    level: '1',
  },
  {
    ...stamp,
    type: 'ConcernRaised',
    id: 'concern',
    arena: 'skole',
    raisedBy: 'larer',
    service: 'skole',
    suspicion: 'none',
    suspected: 'unknown',
    reportable: 'no',
  },
  ...[people.larer, people.kollega, people.ped, people.radgiver].map(
    ({ id, role, service }): CaseEvent => ({ ...stamp, type: 'ProfessionalAdded', person: id, role, service }),
  ),
  { ...stamp, type: 'GuardianRegistered', person: 'mor', responsibility: 'yes' },
  { ...stamp, type: 'GuardianRegistered', person: 'far', responsibility: 'yes' },
];

export const opened: CaseState = replay(opening);

/** The same opening under the rules of another municipality. */
export function openingUnder(profile: { readonly id: string; readonly version: string }): readonly CaseEvent[] {
  const { id, version } = profile;
  return opening.map((event) => (event.type === 'CaseOpened' ? { ...event, profile: { id, version } } : event));
}
