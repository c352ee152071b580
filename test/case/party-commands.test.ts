import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { type Authority, isAuthorised, isOn } from '../../src/party/authority.ts';
import { capacityOf } from '../../src/party/capacity.ts';
import { isLeaderInCase, isProfessionalParty, leads, mayUseDiscretion, servicesInCase } from '../../src/party/roles.ts';
import { isYouthOfUnnamedAge, standingOf } from '../../src/party/standing.ts';
import { outgrownOn, withinTargetGroup } from '../../src/party/target-group.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { World } from '../../src/profile/rulebook.ts';
import { answered, couldDo, recorded, type Situation } from '../model/asked.ts';
import { madeUp, shipped } from '../model/profiles.ts';
import { opening, openingUnder, people, stamp } from '../model/world.ts';

const { larer, kollega, ped, rektor, styrer, mor, far, frivillig } = people;
const hemnes = shipped('hemnes');
const limits = madeUp('stated-limits');
const DAY = calendarDay('2026-02-02');

/** Facts as far as is looked at here. */
const happened = (type: string, fields: object) => ({ ...stamp, type, ...fields }) as unknown as CaseEvent;
const blocked = (person: string) => happened('GuardianBlocked', { person });
const allowed = (person: string) => happened('GuardianAllowed', { person });
const removed = (person: string) => happened('ProfessionalRemoved', { person });
const movedTo = (person: string, service: string) => happened('ProfessionalMoved', { person, service });
const added = (person: string, more: object) => happened('ProfessionalAdded', { person, ...more });
const protection = (person: string, is: string) => happened('AddressProtectionSet', { person, protection: is });
const guardian = (person: string, responsibility = 'yes', more: object = {}) =>
  happened('GuardianRegistered', { person, responsibility, ...more });
const speaking = (person: string, speaksFor: string) => happened('RepresentativeRegistered', { person, speaksFor });
const holds = (holder: string, more: object = {}): readonly CaseEvent[] => [
  happened('BatonOffered', { id: 'offer', to: holder, level: '1' }),
  happened('BatonAccepted', { offer: 'offer', holder, role: 'larer', ...more }),
];

const under = (...more: readonly CaseEvent[]): Situation => ({ events: [...opening, ...more], profile: hemnes });
const world = (actor: Actor, events: readonly CaseEvent[], profile: Profile = hemnes): World => ({
  ...{ state: replay(events), profile, day: DAY, actor, onBehalfOf: undefined, discretion: undefined },
});
const within = (actor: Actor, ...more: readonly CaseEvent[]) => world(actor, [...opening, ...more]);

describe('what a command about the people of a case is answered', () => {
  const lifted: Situation = { events: openingUnder(limits), profile: limits };
  const lift = (...more: readonly CaseEvent[]): Situation => ({ ...lifted, events: [...lifted.events, ...more] });
  test.each([
    {
      says: 'known as that',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'skole', role: 'larer' },
      at: under(),
      is: 'nothing',
    },
    {
      says: 'known in that service, and no role is said',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'skole' },
      at: under(),
      is: 'nothing',
    },
    {
      says: 'another role',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'skole', role: 'rektor' },
      at: under(),
      is: 'ProfessionalAdded',
    },
    {
      says: 'another unit',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'skole', unit: 'b' },
      at: under(added('kollega', { service: 'skole', unit: 'a' })),
      is: 'ProfessionalAdded',
    },
    {
      says: 'the same unit',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'skole', unit: 'a' },
      at: under(added('kollega', { service: 'skole', unit: 'a' })),
      is: 'nothing',
    },
    {
      says: 'another service',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'ppt' },
      at: under(),
      is: 'ProfessionalAdded',
    },
    {
      says: 'someone who was removed is a party again',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'kollega', service: 'skole' },
      at: under(removed('kollega')),
      is: 'ProfessionalAdded',
    },
    {
      says: 'someone new',
      by: rektor,
      type: 'AddProfessional',
      with: { person: 'ny', service: 'skole' },
      at: under(),
      is: 'ProfessionalAdded',
    },
    {
      says: 'works there',
      by: rektor,
      type: 'MoveProfessional',
      with: { person: 'kollega', service: 'skole' },
      at: under(),
      is: 'nothing',
    },
    {
      says: 'works there and was removed',
      by: rektor,
      type: 'MoveProfessional',
      with: { person: 'kollega', service: 'skole' },
      at: under(removed('kollega')),
      is: 'ProfessionalMoved',
    },
    {
      says: 'nobody known',
      by: rektor,
      type: 'MoveProfessional',
      with: { person: 'x', service: 'skole' },
      at: under(),
      is: 'no-such-professional at person',
    },
    {
      says: 'nobody known',
      by: rektor,
      type: 'RemoveProfessional',
      with: { person: 'x' },
      at: under(),
      is: 'no-such-professional at person',
    },
    {
      says: 'removed is removed',
      by: rektor,
      type: 'RemoveProfessional',
      with: { person: 'kollega' },
      at: under(removed('kollega')),
      is: 'nothing',
    },
    {
      says: 'nobody known',
      by: larer,
      type: 'BlockGuardian',
      with: { person: 'x' },
      at: under(),
      is: 'GuardianBlocked',
    },
    {
      says: 'the one the case is about',
      by: larer,
      type: 'RegisterGuardian',
      with: { person: 'subject', responsibility: 'yes' },
      at: under(),
      is: 'is-the-subject at person',
    },
    {
      says: 'the one the case is about',
      by: larer,
      type: 'BlockGuardian',
      with: { person: 'subject' },
      at: under(),
      is: 'is-the-subject at person',
    },
    {
      says: 'nobody registered',
      by: larer,
      type: 'SetGuardianResponsibility',
      with: { person: 'x', responsibility: 'no' },
      at: under(),
      is: 'no-such-guardian at person',
    },
    {
      says: 'as it is',
      by: larer,
      type: 'SetGuardianResponsibility',
      with: { person: 'mor', responsibility: 'yes' },
      at: under(),
      is: 'nothing',
    },
    {
      says: 'otherwise',
      by: larer,
      type: 'SetGuardianResponsibility',
      with: { person: 'mor', responsibility: 'no' },
      at: under(),
      is: 'GuardianResponsibilitySet',
    },
    {
      says: 'nobody registered',
      by: rektor,
      type: 'UnblockGuardian',
      with: { person: 'x' },
      at: lifted,
      is: 'no-such-guardian at person',
    },
    {
      says: 'a guardian who is not blocked',
      by: rektor,
      type: 'UnblockGuardian',
      with: { person: 'far' },
      at: lifted,
      is: 'nothing',
    },
    {
      says: 'a guardian who is',
      by: rektor,
      type: 'UnblockGuardian',
      with: { person: 'far' },
      at: lift(blocked('far')),
      is: 'GuardianUnblocked',
    },
    {
      says: 'nobody registered',
      by: rektor,
      type: 'AllowGuardian',
      with: { person: 'x' },
      at: lifted,
      is: 'no-such-guardian at person',
    },
    {
      says: 'access that is open',
      by: rektor,
      type: 'AllowGuardian',
      with: { person: 'far' },
      at: lifted,
      is: 'nothing',
    },
    {
      says: 'access that is closed',
      by: rektor,
      type: 'AllowGuardian',
      with: { person: 'far' },
      at: lift(blocked('far')),
      is: 'GuardianAllowed',
    },
    {
      says: 'one whom nobody stated',
      by: larer,
      type: 'AllowGuardian',
      with: { person: 'far' },
      at: lift(blocked('far')),
      is: 'refused by actor-may-issue-this: may-not',
    },
    {
      says: 'where nobody is stated a person decides',
      by: rektor,
      type: 'AllowGuardian',
      with: { person: 'far' },
      at: under(blocked('far')),
      is: 'needs-a-person by actor-may-issue-this: nobody-is-stated',
    },
    {
      says: 'one who was removed does not',
      by: rektor,
      type: 'AllowGuardian',
      with: { person: 'far' },
      at: under(blocked('far'), added('rektor', { service: 'skole', role: 'rektor' }), removed('rektor')),
      is: 'refused by actor-may-issue-this: may-not',
    },
    {
      says: 'an import does not, in whatever role it comes',
      by: { id: 'import', role: 'rektor', service: 'import' },
      type: 'AllowGuardian',
      with: { person: 'far' },
      at: lift(blocked('far')),
      is: 'refused by import-never-lifts-a-block: an-import-opens-nothing',
    },
    {
      says: 'the system does not, in whatever service',
      by: { id: 'system', role: 'system' },
      type: 'RegisterRepresentative',
      with: { person: 'far', speaksFor: 'subject' },
      at: under(blocked('far')),
      is: 'refused by import-never-lifts-a-block: an-import-opens-nothing',
    },
    {
      says: 'the system does, for one who is not shut out',
      by: { id: 'system', role: 'system' },
      type: 'RegisterRepresentative',
      with: { person: 'far', speaksFor: 'subject' },
      at: under(),
      is: 'RepresentativeRegistered',
    },
    {
      says: 'a person does, for one who is',
      by: larer,
      type: 'RegisterRepresentative',
      with: { person: 'far', speaksFor: 'subject' },
      at: under(blocked('far')),
      is: 'RepresentativeRegistered',
    },
    {
      says: 'nobody speaks for themselves',
      by: larer,
      type: 'RegisterRepresentative',
      with: { person: 'far', speaksFor: 'far' },
      at: under(),
      is: 'no-such-person at speaksFor',
    },
    {
      says: 'it is so already',
      by: larer,
      type: 'RegisterRepresentative',
      with: { person: 'v', speaksFor: 'mor' },
      at: under(speaking('v', 'mor')),
      is: 'nothing',
    },
  ])('$type, $says: $is', ({ at, by, type, with: fields, is }) => {
    expect(answered(at, by, type, fields)).toBe(is);
  });

  test.each([
    { type: 'BlockGuardian', at: under(), by: larer, about: ['mor', 'far'] },
    { type: 'BlockGuardian', at: under(blocked('far')), by: larer, about: ['mor'] },
    { type: 'UnblockGuardian', at: lift(blocked('far')), by: rektor, about: ['far'] },
    { type: 'AllowGuardian', at: lift(blocked('far')), by: rektor, about: ['far'] },
    { type: 'RemoveProfessional', at: under(removed('ped')), by: rektor, about: ['larer', 'kollega', 'radgiver'] },
    { type: 'RemoveProfessional', at: under(...holds('larer', { service: 'skole' })), by: kollega, about: [] },
  ])('$type could be done about $about', ({ type, at, by, about }) => {
    const actions = couldDo(at, by, type);
    expect(actions.map((one) => [one.about, one.with])).toEqual(about.map((person) => [person, { person }]));
  });

  test('what is recorded of a professional is what was said', () => {
    const fields = { person: 'ny', service: 'ppt', role: 'professional', unit: 'a' };
    expect(recorded(under(), rektor, 'AddProfessional', fields)).toEqual([{ type: 'ProfessionalAdded', ...fields }]);
  });
});

describe('what is kept of the people of a case', () => {
  const party = (...more: readonly CaseEvent[]) => replay([...opening, ...more]).party;
  const access = (person: string, ...more: readonly CaseEvent[]) => party(...more).guardians.get(person)?.access;

  test.each([
    {
      says: 'open where responsibility is yes and no address is protected',
      person: 'ny',
      after: [guardian('ny')],
      is: 'allowed',
    },
    { says: 'unknown without responsibility', person: 'ny', after: [guardian('ny', 'no')], is: 'unknown' },
    {
      says: 'unknown where somebody’s address is protected',
      person: 'ny',
      after: [protection('subject', 'client'), guardian('ny')],
      is: 'unknown',
    },
    {
      says: 'open where a protection was lifted before',
      person: 'ny',
      after: [protection('x', 'none'), guardian('ny')],
      is: 'allowed',
    },
    {
      says: 'unknown where one of several is protected',
      person: 'ny',
      after: [protection('x', 'none'), protection('y', 'confidential'), guardian('ny')],
      is: 'unknown',
    },
    {
      says: 'closed as another system had closed it',
      person: 'ny',
      after: [guardian('ny', 'yes', { access: 'blocked' })],
      is: 'blocked',
    },
    {
      says: 'left alone when registered again',
      person: 'mor',
      after: [blocked('mor'), guardian('mor')],
      is: 'blocked',
    },
    {
      says: 'and by another word on responsibility',
      person: 'mor',
      after: [happened('GuardianResponsibilitySet', { person: 'mor', responsibility: 'no' })],
      is: 'allowed',
    },
    {
      says: 'closed by a protection of the guardian',
      person: 'mor',
      after: [protection('mor', 'client')],
      is: 'unknown',
    },
    { says: 'not by that of another guardian', person: 'far', after: [protection('mor', 'client')], is: 'allowed' },
    {
      says: 'by that of the child, for all',
      person: 'far',
      after: [protection('subject', 'confidential')],
      is: 'unknown',
    },
    {
      says: 'no less blocked by a protection',
      person: 'far',
      after: [blocked('far'), protection('subject', 'confidential')],
      is: 'blocked',
    },
    {
      says: 'not opened by a protection that is lifted',
      person: 'far',
      after: [protection('subject', 'client'), protection('subject', 'none')],
      is: 'unknown',
    },
    { says: 'not closed by one that is none', person: 'far', after: [protection('subject', 'none')], is: 'allowed' },
    { says: 'opened again by a person’s word', person: 'far', after: [blocked('far'), allowed('far')], is: 'allowed' },
    { says: 'blocked before they are registered', person: 'ny', after: [blocked('ny'), guardian('ny')], is: 'blocked' },
  ])('access is $says', ({ person, after, is }) => {
    expect(access(person, ...after)).toBe(is);
  });

  test.each([
    {
      says: 'added anew in the same service: role and unit stand',
      person: 'a',
      after: [added('a', { service: 'ppt', role: 'r', unit: 'u' }), added('a', { service: 'ppt' })],
      is: { service: 'ppt', role: 'r', unit: 'u', active: true },
    },
    {
      says: 'in another: the unit was the old one’s',
      person: 'a',
      after: [added('a', { service: 'ppt', role: 'r', unit: 'u' }), added('a', { service: 'skole' })],
      is: { service: 'skole', role: 'r', unit: undefined, active: true, movedFrom: undefined },
    },
    {
      says: 'moved: from where is remembered, and no unit',
      person: 'a',
      after: [added('a', { service: 'ppt', role: 'r', unit: 'u' }), movedTo('a', 'skole')],
      is: { service: 'skole', role: 'r', unit: undefined, active: true, movedFrom: ['ppt'] },
    },
    {
      says: 'and back: the present one is not among those left',
      person: 'a',
      after: [added('a', { service: 'ppt' }), movedTo('a', 'skole'), movedTo('a', 'ppt')],
      is: { service: 'ppt', movedFrom: ['skole'] },
    },
    {
      says: 'added anew after a move: from where still stands',
      person: 'a',
      after: [added('a', { service: 'ppt' }), movedTo('a', 'skole'), added('a', { service: 'skole', role: 'r' })],
      is: { service: 'skole', role: 'r', movedFrom: ['ppt'] },
    },
    {
      says: 'moved without being known',
      person: 'a',
      after: [movedTo('a', 'skole')],
      is: { service: 'skole', role: undefined, movedFrom: [] },
    },
    {
      says: 'removed: known all the same',
      person: 'a',
      after: [added('a', { service: 'ppt', role: 'r' }), removed('a')],
      is: { service: 'ppt', role: 'r', active: false },
    },
    {
      says: 'a holder is in the case',
      person: 'a',
      after: holds('a', { service: 'ppt' }),
      is: { service: 'ppt', role: 'larer', active: true },
    },
    {
      says: 'a holder whose service is not said: as known',
      person: 'a',
      after: [added('a', { service: 'ppt', unit: 'u' }), ...holds('a')],
      is: { service: 'ppt', role: 'larer', unit: 'u', active: true },
    },
    {
      says: 'a holder in another service than known',
      person: 'a',
      after: [added('a', { service: 'ppt' }), ...holds('a', { service: 'skole' })],
      is: { service: 'skole' },
    },
    {
      says: 'whoever raises a concern in their service',
      person: 'b',
      after: [
        {
          ...happened('ConcernRaised', { id: 'x', raisedBy: 'b', service: 'ppt' }),
          actor: { id: 'b', role: 'r', service: 'ppt', unit: 'u' },
        } as CaseEvent,
      ],
      is: { service: 'ppt', role: 'r', unit: 'u', active: true },
    },
  ])('$says', ({ person, after, is }) => {
    expect(party(...after).professionals.get(person)).toMatchObject(is);
  });

  test.each([
    { says: 'a holder of whom no service is known', person: 'a', after: holds('a') },
    { says: 'one who was never known, removed', person: 'a', after: [removed('a')] },
    {
      says: 'whoever records a concern of another service',
      person: 'b',
      after: [
        {
          ...happened('ConcernRaised', { id: 'x', raisedBy: 'c', service: 'ppt' }),
          actor: { id: 'b', role: 'r', service: 'import' },
        } as CaseEvent,
      ],
    },
    {
      says: 'whoever raises one with no service',
      person: 'b',
      after: [{ ...happened('ConcernRaised', { id: 'x', raisedBy: 'b' }), actor: { id: 'b', role: 'r' } } as CaseEvent],
    },
  ])('no professional of the case: $says', ({ person, after }) => {
    expect(party(...after).professionals.has(person)).toBe(false);
  });

  test('whoever is known already is not made anew by raising a concern', () => {
    const again = {
      ...happened('ConcernRaised', { id: 'x', raisedBy: 'larer', service: 'ppt' }),
      actor: { ...larer, service: 'ppt' },
    } as CaseEvent;
    expect(party(again).professionals.get('larer')?.service).toBe('skole');
  });
});

describe('who may', () => {
  const archivist = { id: 'a', role: 'archivist' };
  const outside: Actor = { id: 'ute', role: 'rektor', service: 'kultur' };
  test.each<{ says: string; by: Authority; actor: Actor; after?: readonly CaseEvent[]; may: boolean }>([
    { says: 'a service that is named', by: { by: 'service', service: 'ppt' }, actor: people.radgiver, may: true },
    { says: 'no service', by: { by: 'service', service: undefined }, actor: { id: 'x', role: 'larer' }, may: false },
    { says: 'another service', by: { by: 'service', service: 'ppt' }, actor: larer, may: false },
    {
      says: 'a volunteer of that service',
      by: { by: 'service', service: 'ppt' },
      actor: { ...frivillig, service: 'ppt' },
      may: false,
    },
    { says: 'one on whom it is', by: { by: 'whose-it-is', who: 'mor' }, actor: mor, may: true },
    { says: 'one on whom it is not', by: { by: 'whose-it-is', who: 'mor' }, actor: far, may: false },
    { says: 'it is on nobody', by: { by: 'whose-it-is', who: undefined }, actor: far, may: false },
    {
      says: 'a professional in the case, whosever it is',
      by: { by: 'whose-it-is', who: 'mor' },
      actor: ped,
      may: true,
    },
    { says: 'the holder', by: { by: 'holder' }, actor: larer, after: holds('larer', { service: 'skole' }), may: true },
    {
      says: 'a holder who was removed',
      by: { by: 'holder' },
      actor: larer,
      after: [...holds('larer', { service: 'skole' }), removed('larer')],
      may: false,
    },
    {
      says: 'a colleague of the holder',
      by: { by: 'holder' },
      actor: kollega,
      after: holds('larer', { service: 'skole' }),
      may: false,
    },
    { says: 'the concern’s service while nobody holds', by: { by: 'holder' }, actor: kollega, may: true },
    {
      says: 'one of it who was removed',
      by: { by: 'holder' },
      actor: kollega,
      after: [removed('kollega')],
      may: false,
    },
    { says: 'another service while nobody holds', by: { by: 'holder' }, actor: ped, may: false },
    { says: 'a leader in the case', by: { by: 'leader' }, actor: styrer, may: true },
    { says: 'a leader from outside it', by: { by: 'leader' }, actor: outside, may: false },
    { says: 'who leads a service of it', by: { by: 'leader' }, actor: { ...outside, leads: 'skole' }, may: true },
    {
      says: 'who was removed',
      by: { by: 'leader' },
      actor: rektor,
      after: [added('rektor', { service: 'skole' }), removed('rektor')],
      may: false,
    },
    { says: 'who is of the family', by: { by: 'leader' }, actor: { ...rektor, id: 'mor' }, may: false },
    { says: 'the system', by: { by: 'leader-or-system' }, actor: people.import, may: true },
  ])('$by.by: $says', ({ by, actor, after = [], may }) => {
    expect(isAuthorised(within(actor, ...after), by)).toBe(may);
  });

  test.each([
    { says: 'on them by name', who: 'larer', actor: larer, on: true },
    { says: 'on another by name', who: 'kollega', actor: larer, on: false },
    { says: 'on the leader of their service', who: { leaderOf: 'skole' }, actor: rektor, on: true },
    { says: 'on the leader of another', who: { leaderOf: 'barnehage' }, actor: rektor, on: false },
    { says: 'on the leader of a service, and they lead none', who: { leaderOf: 'skole' }, actor: larer, on: false },
    { says: 'on leaders, and they lead in the case', who: { role: 'leader' }, actor: styrer, on: true },
    { says: 'on leaders, and they lead elsewhere', who: { role: 'leader' }, actor: outside, on: false },
    { says: 'on a role that is another’s', who: { role: 'archivist' }, actor: larer, on: false },
    { says: 'on the archivist', who: { role: 'archivist' }, actor: archivist, on: true },
    { says: 'on a role of professionals', who: { role: 'larer' }, actor: kollega, on: true },
    { says: 'on a role that no employee has', who: { role: 'volunteer' }, actor: frivillig, on: false },
  ])('something is $says: $on', ({ who, actor, on }) => {
    expect(isOn(within(actor), who)).toBe(on);
  });

  test.each([
    { says: 'their own service', actor: rektor, service: 'skole', is: true },
    { says: 'a service they lead from another', actor: { ...rektor, leads: 'ppt' }, service: 'ppt', is: true },
    { says: 'a unit', actor: { ...rektor, unit: 'a' }, service: 'a', is: true },
    { says: 'none', actor: { id: 'x', role: 'rektor' }, service: undefined, is: false },
    { says: 'another', actor: rektor, service: 'ppt', is: false },
    { says: 'what they only work in', actor: larer, service: 'skole', is: false },
  ])('a leader leads $says: $is', ({ actor, service, is }) => {
    expect(leads(hemnes, actor as Actor, service)).toBe(is); // rows with and without unit
  });

  test.each([
    { says: 'known in the case', actor: larer, after: [], is: true },
    { says: 'of a service in it', actor: { id: 'ny', role: 'larer', service: 'skole' }, after: [], is: true },
    { says: 'of no service', actor: { id: 'ny', role: 'larer' }, after: [], is: false },
    { says: 'of another service', actor: outside, after: [], is: false },
    { says: 'removed', actor: ped, after: [removed('ped')], is: false },
    {
      says: 'of a service whose only one was removed',
      actor: { id: 'ny', role: 'larer', service: 'barnehage' },
      after: [removed('ped')],
      is: false,
    },
    { says: 'of the family', actor: { ...larer, id: 'mor' }, after: [], is: false },
    { says: 'a volunteer', actor: { ...frivillig, service: 'skole' }, after: [], is: false },
  ])('a professional party is one who is $says: $is', ({ actor, after, is }) => {
    expect(isProfessionalParty(within(actor as Actor, ...after))).toBe(is); // rows with and without service
  });

  test('while no service is in the case, any leader is, and nobody else', () => {
    const bare = [...opening.slice(0, 1), happened('ConcernRaised', { id: 'c', raisedBy: 'mor' })];
    expect(servicesInCase(world(rektor, bare)).size).toBe(0);
    expect([outside, larer].map((one) => isProfessionalParty(world(one, bare)))).toEqual([true, false]);
    expect([outside, larer].map((one) => isLeaderInCase(world(one, bare)))).toEqual([true, false]);
    expect([outside, larer].map((one) => isAuthorised(world(one, bare), { by: 'holder' }))).toEqual([true, false]);
    expect([outside, larer].map((one) => isAuthorised(world(one, bare), { by: 'baton-offerer' }))).toEqual([
      true,
      false,
    ]);
  });

  test.each([
    { says: 'the leader of the concern’s service', actor: rektor, after: [], is: true },
    { says: 'a leader of another service', actor: styrer, after: [], is: false },
    { says: 'the holder', actor: larer, after: holds('larer', { service: 'skole' }), is: true },
    {
      says: 'a holder who was removed',
      actor: larer,
      after: [...holds('larer', { service: 'skole' }), removed('larer')],
      is: false,
    },
    { says: 'a holder nobody knows in the case', actor: { id: 'a', role: 'larer' }, after: holds('a'), is: false },
    { says: 'the leader, while the holder can', actor: rektor, after: holds('larer', { service: 'skole' }), is: false },
    {
      says: 'the leader, where the holder was removed',
      actor: rektor,
      after: [...holds('larer', { service: 'skole' }), removed('larer')],
      is: true,
    },
    {
      says: 'any leader, where the holder who is away is of no service',
      actor: styrer,
      after: [...holds('a'), happened('HolderReportedUnavailable', {})],
      is: true,
    },
  ])('the baton is held out by $says: $is', ({ actor, after, is }) => {
    expect(isAuthorised(within(actor as Actor, ...after), { by: 'baton-offerer' })).toBe(is); // rows with and without service
  });

  describe('with discretion', () => {
    const readings = [
      { is: ['rektor'], source: 'HEM' },
      { is: ['styrer'], source: 'TRO' },
    ];
    const stated = { ...hemnes, party: { ...hemnes.party, discretion: { is: ['larer'], source: 'HEM' } } } as Profile; // one text
    const differs = { ...hemnes, party: { ...hemnes.party, discretion: { readings } } } as Profile; // two texts
    const unstated = { ...hemnes, party: { ...hemnes.party, discretion: undefined } } as Profile; // none
    const own = (role: string) => ({ role, reason: 'enig', answers: [] });
    const bare = [...opening.slice(0, 1), happened('ConcernRaised', { id: 'c', raisedBy: 'mor' })];
    const held = [...opening, ...holds('ped', { service: 'barnehage' })];
    test.each([
      {
        says: 'a leader of a service in the case, while nobody holds',
        actor: styrer,
        profile: unstated,
        events: opening,
        is: true,
      },
      { says: 'not a leader from outside', actor: outside, profile: unstated, events: opening, is: false },
      { says: 'any leader while no service is in it', actor: outside, profile: unstated, events: bare, is: true },
      {
        says: 'no leader of no service',
        actor: { id: 'x', role: 'rektor' },
        profile: unstated,
        events: bare,
        is: false,
      },
      { says: 'not someone who leads nothing', actor: larer, profile: unstated, events: opening, is: false },
      { says: 'the leader of the holder’s service', actor: styrer, profile: unstated, events: held, is: true },
      { says: 'not of another once someone holds', actor: rektor, profile: unstated, events: held, is: false },
      {
        says: 'a leader who was removed',
        actor: rektor,
        profile: unstated,
        events: [...opening, added('rektor', { service: 'skole' }), removed('rektor')],
        is: false,
      },
      { says: 'the stated role', actor: larer, profile: stated, events: opening, is: true },
      { says: 'where a role is stated, not a leader', actor: rektor, profile: stated, events: opening, is: false },
      { says: 'where texts differ, nobody', actor: rektor, profile: differs, events: opening, is: false },
      {
        says: 'in a role they do not act in',
        actor: rektor,
        as: 'styrer',
        profile: unstated,
        events: opening,
        is: false,
      },
      {
        says: 'a stated role of one of the family',
        actor: { ...larer, id: 'mor' },
        profile: stated,
        events: opening,
        is: false,
      },
    ])('$says: $is', ({ actor, profile, events, is, as }) => {
      const asked = world(actor as Actor, events, profile); // rows with and without service
      expect(mayUseDiscretion({ ...asked, discretion: own(as ?? actor.role) })).toBe(is);
      expect(mayUseDiscretion(asked)).toBe(false);
    });
  });
});

describe('in what capacity someone acts', () => {
  test.each([
    { actor: { id: 'subject', role: 'guardian' }, is: 'subject' },
    { actor: { id: 'x', role: 'subject' }, is: 'subject' },
    { actor: { id: 'mor', role: 'larer' }, is: 'guardian' },
    { actor: { id: 'verge', role: 'other-adult' }, is: 'representative' },
    { actor: { id: 'x', role: 'representative' }, is: 'representative' },
    { actor: { id: 'x', role: 'frivillig-ukjent' }, is: 'other-adult' },
    { actor: { id: 'x', role: 'larer' }, is: 'professional' },
    { actor: { id: 'x', role: 'volunteer' }, is: 'volunteer' },
  ])('$actor.id in the role $actor.role: $is', ({ actor, is }) => {
    const profile = madeUp('log-stated');
    const events = [...openingUnder(profile), speaking('verge', 'mor')];
    expect(capacityOf(world(actor, events, profile))).toBe(is);
  });
});

describe('in what capacity someone’s yes counts', () => {
  const about = (subject: object, ...more: readonly CaseEvent[]) => [
    ...opening.map((one) => (one.type === 'CaseOpened' ? ({ ...one, subject } as CaseEvent) : one)),
    ...more,
  ];
  const youths = (youth: object | undefined) =>
    ({ ...hemnes, consent: { ...hemnes.consent, youth } }) as unknown as Profile; // one part
  const child = { kind: 'child', born: '2018-03-01' };
  const from15 = youths({ is: { age: 15, mode: 'alone' }, source: 'HEM' });
  const noAge = youths({ is: { mode: 'in-addition' }, source: 'HEM' });
  test.each([
    { says: 'a guardian', person: 'mor', events: about(child), is: 'guardian' },
    { says: 'a blocked guardian', person: 'mor', events: about(child, blocked('mor')), is: 'none' },
    {
      says: 'a blocked guardian who is appointed',
      person: 'mor',
      events: about(child, blocked('mor'), speaking('mor', 'subject')),
      is: 'none',
    },
    { says: 'one who is appointed', person: 'v', events: about(child, speaking('v', 'subject')), is: 'representative' },
    {
      says: 'one who is appointed for a guardian',
      person: 'v',
      events: about(child, speaking('v', 'mor')),
      is: 'none',
    },
    { says: 'a stranger', person: 'v', events: about(child), is: 'none' },
    {
      says: 'a guardian, at an unknown age',
      person: 'mor',
      events: about({ kind: 'child', born: 'unknown' }),
      is: 'unknown',
    },
    { says: 'a child', person: 'subject', events: about(child), is: 'none' },
    {
      says: 'the child, at an unknown age',
      person: 'subject',
      events: about({ kind: 'child', born: 'unknown' }),
      is: 'unknown',
    },
    {
      says: 'the child, at an unknown age, with a stated own age',
      person: 'subject',
      events: about({ kind: 'child', born: 'unknown' }),
      profile: from15,
      is: 'unknown',
    },
    {
      says: 'a youth from the own age',
      person: 'subject',
      events: about({ kind: 'youth', born: '2011-02-02' }),
      profile: from15,
      is: 'subject',
    },
    {
      says: 'a youth before it',
      person: 'subject',
      events: about({ kind: 'youth', born: '2011-02-03' }),
      profile: from15,
      is: 'none',
    },
    {
      says: 'a youth of an age that is not named',
      person: 'subject',
      events: about({ kind: 'youth', born: '2011-02-02' }),
      profile: noAge,
      is: 'unknown',
    },
    {
      says: 'a pregnant minor where no age is stated',
      person: 'subject',
      events: about({ kind: 'pregnant-woman', born: '2011-02-02' }),
      profile: youths(undefined),
      is: 'unknown',
    },
    { says: 'her parents', person: 'mor', events: about({ kind: 'pregnant-woman', born: '2011-02-02' }), is: 'none' },
  ])('$says: $is', ({ person, events, profile = youths(undefined), is }) => {
    expect(standingOf(world(mor, events, profile), person)).toBe(is);
  });

  test('a youth’s word is heard where the text gives them a say and names no age', () => {
    const youth = about({ kind: 'youth', born: '2011-02-02' });
    const heard = (events: readonly CaseEvent[], profile: Profile) => isYouthOfUnnamedAge(world(mor, events, profile));
    expect([
      heard(youth, noAge),
      heard(youth, from15),
      heard(youth, youths(undefined)),
      heard(about(child), noAge),
    ]).toEqual([true, false, false, false]);
  });
});

describe('whom a municipality follows up', () => {
  const group = { kinds: ['child', 'youth', 'pregnant-woman'], ages: { from: 1, to: 17 } } as const;
  const born = (day: string): CalendarDay => calendarDay(day);
  test.each([
    { says: 'a kind that is not named', someone: { kind: 'family', born: undefined }, is: 'other-kind' },
    { says: 'a kind that is not known', someone: { kind: undefined, born: born('2018-01-01') }, is: 'within' },
    {
      says: 'a kind that is not known, too old',
      someone: { kind: undefined, born: born('2000-01-01') },
      is: 'other-age',
    },
    { says: 'the youngest, on the day', someone: { kind: 'child', born: born('2025-02-02') }, is: 'within' },
    { says: 'a day younger', someone: { kind: 'child', born: born('2025-02-03') }, is: 'other-age' },
    { says: 'the oldest, on the last day', someone: { kind: 'youth', born: born('2008-02-03') }, is: 'within' },
    { says: 'a day older', someone: { kind: 'youth', born: born('2008-02-02') }, is: 'other-age' },
    { says: 'an unknown age', someone: { kind: 'child', born: undefined }, is: 'age-unknown' },
    {
      says: 'a day of birth that has not come',
      someone: { kind: 'child', born: born('2026-02-03') },
      is: 'age-unknown',
    },
    {
      says: 'a pregnant woman of any age',
      someone: { kind: 'pregnant-woman', born: born('1990-01-01') },
      is: 'within',
    },
  ] as const)('$says: $is', ({ someone, is }) => {
    expect(withinTargetGroup(group, someone, DAY)).toBe(is);
  });

  test('without ages any age is in, without kinds any kind, and from the day of birth on one has an age', () => {
    expect(withinTargetGroup({ kinds: ['child'] }, { kind: 'child', born: undefined }, DAY)).toBe('within');
    expect(withinTargetGroup({ ages: { from: 0, to: 17 } }, { kind: 'family', born: undefined }, DAY)).toBe('within');
    expect(withinTargetGroup({ ages: { from: 0, to: 17 } }, { kind: 'child', born: DAY }, DAY)).toBe('within');
  });

  test('one grows out of it on the day one is too old', () => {
    expect(outgrownOn(group, { kind: 'youth', born: born('2008-02-02') })).toBe('2026-02-02');
    expect(outgrownOn(group, { kind: 'youth', born: undefined })).toBeUndefined();
    expect(outgrownOn({}, { kind: 'youth', born: DAY })).toBeUndefined();
  });
});

describe('since when a leader has to point elsewhere', () => {
  const about = (subject: object) =>
    openingUnder(limits).map((one) => (one.type === 'CaseOpened' ? ({ ...one, subject } as CaseEvent) : one));
  const raisedOn = (id: string, day: string) =>
    ({ ...happened('ConcernRaised', { id, raisedBy: 'larer' }), day }) as CaseEvent;
  const youth = { kind: 'youth', born: '2008-01-20' };
  const over = (id: string) => happened('ConcernConcluded', { concern: id, outcomes: ['no-grounds'], ends: true });
  test.each([
    {
      says: 'since they grew out of the group',
      subject: youth,
      after: [],
      on: '2026-02-02',
      is: [{ since: '2026-01-20', concerns: ['concern'] }],
    },
    {
      says: 'on that very day',
      subject: youth,
      after: [],
      on: '2026-01-20',
      is: [{ since: '2026-01-20', concerns: ['concern'] }],
    },
    { says: 'not the day before', subject: youth, after: [], on: '2026-01-19', is: [] },
    {
      says: 'since the concern, where it came later',
      subject: youth,
      after: [raisedOn('ny', '2026-01-25')],
      on: '2026-02-02',
      is: [{ since: '2026-01-25', concerns: ['ny'] }],
    },
    {
      says: 'since the concern, where they were too old by then',
      subject: { kind: 'youth', born: '2008-01-05' },
      after: [],
      on: '2026-02-02',
      is: [{ since: '2026-01-05', concerns: ['concern'] }],
    },
    {
      says: 'since the latest that is still open',
      subject: youth,
      after: [raisedOn('ny', '2026-01-25'), over('ny')],
      on: '2026-02-02',
      is: [{ since: '2026-01-20', concerns: ['concern'] }],
    },
    {
      says: 'since the concern about a kind that is not served',
      subject: { kind: 'family', born: '2008-01-20' },
      after: [],
      on: '2026-02-02',
      is: [{ since: '2026-01-05', concerns: ['concern'] }],
    },
    {
      says: 'not where the age is unknown',
      subject: { kind: 'youth', born: 'unknown' },
      after: [],
      on: '2026-02-02',
      is: [],
    },
    { says: 'not where no concern is open', subject: youth, after: [over('concern')], on: '2026-02-02', is: [] },
    {
      says: 'not where the follow-up has ended',
      subject: youth,
      after: [happened('FollowUpEnded', { ground: 'moved', concludes: [] })],
      on: '2026-02-02',
      is: [],
    },
    {
      says: 'since the concern of one too young',
      subject: { kind: 'child', born: '2025-12-01' },
      ages: { from: 1, to: 17 },
      after: [],
      on: '2026-02-02',
      is: [{ since: '2026-01-05', concerns: ['concern'] }],
    },
  ])('$says', ({ subject, after, on, is, ages }) => {
    const group = { is: { kinds: ['child', 'youth'], ages: ages ?? { from: 0, to: 17 } }, source: 'TEST' };
    const profile = { ...limits, party: { ...limits.party, targetGroup: group } } as Profile; // one text
    const owed = deadlinesFor(replay([...about(subject), ...after]), calendarDay(on), profile);
    const own = owed.filter((one) => one.rule === 'subject-within-target-group');
    expect(own.map(({ since, concerns }) => ({ since, concerns }))).toEqual(is);
    expect(own.map((one) => [one.who, one.due])).toEqual(is.map(() => [{ leaderOf: 'skole' }, 'not-stated']));
  });
});
