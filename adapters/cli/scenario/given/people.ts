import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { CaseEvent } from '../../../../src/case/case.ts';
import type { Recorded } from '../../../../src/case/door.ts';
import { actsAs, isEmployee } from '../../../../src/party/roles.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import type { Person } from '../schema/who.schema.ts';

/** Who notes what nobody in the story does. */
export const SYSTEM = { id: 'system', role: 'system' } as const;

/** A fact of the story's making: recorded by the system, judged by nobody. */
export function noted(fact: Recorded, day: CalendarDay, commandId: string): CaseEvent {
  // Each fact is typed where it is made; stamping adds the same fields to all of them.
  return { commandId, day, actor: SYSTEM, ...fact } as CaseEvent;
}

/**
 * What makes someone known in a case: guardians and professionals. Others (a volunteer, a representative, the archivist) are known only by
 * what the story itself records, and a leader only where someone else names them.
 */
export function registration(name: string, person: Person, profile: Profile): readonly Recorded[] {
  const role = actsAs(profile, person.role);
  if (role === 'guardian') return asGuardian(name, person);
  if (person.service === undefined || !isEmployee(profile, { id: name, role: person.role })) return [];
  const { service, unit } = person;
  return [
    { type: 'ProfessionalAdded', person: name, service, role: person.role, ...(unit === undefined ? {} : { unit }) },
  ];
}

function asGuardian(name: string, { responsibility = 'yes', access }: Person): readonly Recorded[] {
  const known: Recorded = { type: 'GuardianRegistered', person: name, responsibility };
  if (access === undefined) return [known];
  const type = ACCESS[access];
  return [known, { type, person: name }];
}

const ACCESS = { allowed: 'GuardianAllowed', blocked: 'GuardianBlocked', unknown: 'GuardianUnblocked' } as const;
