import type { BatonEvents } from '../baton/baton.schema.ts';
import type { ConcernEvents } from '../concern/concern.schema.ts';
import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { PartyEvents } from './party.schema.ts';

type Responsibility = PartyEvents['GuardianRegistered']['responsibility'];
type Protection = PartyEvents['AddressProtectionSet']['protection'];

/** Parental responsibility, and whether this guardian may see anything. Unknown is closed. */
export interface Guardian {
  readonly responsibility: Responsibility;
  readonly access: 'allowed' | 'blocked' | 'unknown';
}

/** A professional known in the case. One who was removed stays known, and is no party any more. */
export interface Professional {
  readonly service: Id;
  readonly role: Id | undefined;
  readonly unit: Id | undefined;
  readonly active: boolean;
  /** The services they are recorded to have moved from, the present one not among them. */
  readonly movedFrom?: readonly Id[] | undefined;
}

export interface PartySlice {
  guardians: Map<Id, Guardian>;
  /** Representative to the one spoken for. */
  representatives: Map<Id, Id>;
  professionals: Map<Id, Professional>;
  /** Address protection of anyone in the case, the subject included. */
  protections: Map<Id, Protection>;
}

/** Access when a guardian is first known: open only where responsibility is yes and nobody's address in the case is protected. */
function startingAccess(slice: PartySlice, responsibility: Responsibility): Guardian['access'] {
  const anyProtected = [...slice.protections.values()].some((one) => one !== 'none');
  return responsibility === 'yes' && !anyProtected ? 'allowed' : 'unknown';
}

/**
 * Registering again corrects responsibility and leaves access alone: after the start only a person's word changes it. `closed`: how it starts
 * where another system closed it, or did not say.
 */
function setResponsibility(
  slice: PartySlice,
  { person, responsibility, access: closed }: PartyEvents['GuardianRegistered'],
): void {
  const access = slice.guardians.get(person)?.access ?? closed ?? startingAccess(slice, responsibility);
  slice.guardians.set(person, { responsibility, access });
}

function setAccess(slice: PartySlice, person: Id, access: Guardian['access']): void {
  const before = slice.guardians.get(person);
  slice.guardians.set(person, { responsibility: before?.responsibility ?? 'unknown', access });
}

/** A protected address closes what was open, for that guardian or, when it is another's, for all; lifting it opens nothing. */
function setProtection(slice: PartySlice, person: Id, protection: Protection): void {
  slice.protections.set(person, protection);
  if (protection === 'none') return;
  const closed = slice.guardians.has(person) ? [person] : [...slice.guardians.keys()];
  for (const guardian of closed) {
    if (slice.guardians.get(guardian)?.access === 'allowed') setAccess(slice, guardian, 'unknown');
  }
}

type Heard = PartyEvents & Pick<BatonEvents, 'BatonAccepted'> & Pick<ConcernEvents, 'ConcernRaised'>;

export const party: Concept<PartySlice, Heard> = {
  start: () => ({ guardians: new Map(), representatives: new Map(), professionals: new Map(), protections: new Map() }),
  on: {
    GuardianRegistered: setResponsibility,
    GuardianResponsibilitySet: setResponsibility,
    GuardianBlocked: (slice, e) => setAccess(slice, e.person, 'blocked'),
    GuardianUnblocked: (slice, e) => setAccess(slice, e.person, 'unknown'),
    GuardianAllowed: (slice, e) => setAccess(slice, e.person, 'allowed'),
    RepresentativeRegistered: (slice, e) => void slice.representatives.set(e.person, e.speaksFor),
    ProfessionalAdded(slice, e) {
      const before = slice.professionals.get(e.person);
      const stays = before?.service === e.service ? { unit: before.unit, movedFrom: before.movedFrom } : {};
      const { unit = stays.unit, role = before?.role, service } = e;
      slice.professionals.set(e.person, { service, role, unit, active: true, movedFrom: stays.movedFrom });
    },
    ProfessionalMoved(slice, e) {
      const before = slice.professionals.get(e.person);
      const { service, person } = e;
      const left = before === undefined ? [] : [...(before.movedFrom ?? []), before.service];
      const movedFrom = left.filter((one) => one !== service);
      slice.professionals.set(person, { role: before?.role, unit: undefined, active: true, service, movedFrom });
    },
    ProfessionalRemoved(slice, e) {
      const before = slice.professionals.get(e.person);
      if (before) slice.professionals.set(e.person, { ...before, active: false });
    },
    BatonAccepted(slice, { holder, service, role }) {
      const before = slice.professionals.get(holder);
      const known = service ?? before?.service;
      if (known !== undefined)
        slice.professionals.set(holder, { ...before, service: known, role, unit: before?.unit, active: true });
    },
    ConcernRaised(slice, { service, actor }) {
      // A concern from another system is recorded by someone whose concern it is not.
      if (service === undefined || actor.service !== service || slice.professionals.has(actor.id)) return;
      slice.professionals.set(actor.id, { service, role: actor.role, unit: actor.unit, active: true });
    },
    AddressProtectionSet: (slice, e) => setProtection(slice, e.person, e.protection),
  },
};
