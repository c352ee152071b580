import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { followsUp } from '../../src/log/follows-up.ts';
import { kinship } from '../../src/log/kinship.ts';
import { isReadByGuardians } from '../../src/log/read-by-guardians.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { World } from '../../src/profile/rulebook.ts';
import { shipped } from '../model/profiles.ts';
import { opening, people, stamp } from '../model/world.ts';

const { larer, kollega, ped, radgiver, rektor, styrer, mor, far, frivillig } = people;
const hemnes = shipped('hemnes');

/** Facts as far as is looked at here. */
const happened = (type: string, fields: object) => ({ ...stamp, type, ...fields }) as unknown as CaseEvent;
const said = (type: 'ConsentGiven' | 'ConsentRefused', giver: string, to: string, more: object = {}) =>
  happened(type, { id: `${giver}-${to}-${type}`, giver, purpose: 'service-access', to, ...more });
const yes = (giver: string, to: string, more: object = {}) => said('ConsentGiven', giver, to, more);
const both = (to: string, more: object = {}) => [yes('mor', to, more), yes('far', to, more)];
const holds = (holder: string, service?: string, role = 'larer') => [
  happened('BatonOffered', { id: 'offer', to: holder, level: '1' }),
  happened('BatonAccepted', { offer: 'offer', holder, role, ...(service && { service }) }),
];
const removed = (person: string) => happened('ProfessionalRemoved', { person });
const speaking = (person: string, speaksFor: string) => happened('RepresentativeRegistered', { person, speaksFor });
const blocked = (person: string) => happened('GuardianBlocked', { person });
const log = happened('LogOpened', { id: 'log', service: 'skole' });
const joined = (service: string) => happened('ServiceJoined', { service });
const left = (service: string) => happened('ServiceLeft', { service });

const within = (actor: Actor, after: readonly CaseEvent[], profile: Profile = hemnes): World => ({
  ...{ state: replay([...opening, ...after]), profile, day: calendarDay('2026-02-02'), actor },
  ...{ onBehalfOf: undefined, discretion: undefined },
});

const bestemor: Actor = { id: 'bestemor', role: 'network-person' };
const nabo: Actor = { id: 'nabo', role: 'other-adult' };
const fremmed: Actor = { id: 'ny', role: 'professional', service: 'kultur' };
const verge: Actor = { id: 'verge', role: 'representative' };
const utenTjeneste: Actor = { id: 'ny', role: 'professional' };

describe('how someone stands to a case', () => {
  const any = { ...hemnes, consent: { ...hemnes.consent, guardians: { is: 'any', source: 'HEM' } } } as Profile; // one text
  const suspected = happened('ConcernReclassified', { concern: 'concern', suspicion: 'suspected' });
  const told = happened('ConcernShared', { concern: 'concern', to: 'guardians', outcome: 'reached' });
  test.each<{
    says: string;
    actor: Actor;
    after?: readonly CaseEvent[];
    profile?: Profile;
    is: string;
    follows: boolean;
  }>([
    { says: 'a guardian', actor: mor, is: 'family', follows: false },
    {
      says: 'a guardian who works in a service of the case',
      actor: { ...larer, id: 'mor' },
      is: 'family',
      follows: false,
    },
    { says: 'a blocked guardian', actor: far, after: [blocked('far')], is: 'stranger', follows: false },
    {
      says: 'a blocked guardian who works there',
      actor: { ...larer, id: 'far' },
      after: [blocked('far')],
      is: 'stranger',
      follows: false,
    },
    {
      says: 'a blocked guardian who is appointed',
      actor: far,
      after: [blocked('far'), speaking('far', 'subject')],
      is: 'stranger',
      follows: false,
    },
    {
      says: 'a blocked guardian who is named',
      actor: far,
      after: [yes('mor', 'far'), blocked('far')],
      profile: any,
      is: 'stranger',
      follows: false,
    },
    {
      says: 'a blocked guardian who speaks for another guardian',
      actor: far,
      after: [speaking('far', 'mor'), blocked('far')],
      is: 'stranger',
      follows: false,
    },
    {
      says: 'one who speaks for a guardian',
      actor: verge,
      after: [speaking('verge', 'mor')],
      is: 'family',
      follows: false,
    },
    {
      says: 'one who speaks for a blocked guardian',
      actor: verge,
      after: [speaking('verge', 'far'), blocked('far')],
      is: 'stranger',
      follows: false,
    },
    {
      says: 'one who speaks for the child',
      actor: verge,
      after: [speaking('verge', 'subject')],
      is: 'family',
      follows: false,
    },
    { says: 'one who speaks for nobody', actor: verge, is: 'stranger', follows: false },
    {
      says: 'a guardian from whom all there is is kept since the day it was raised',
      actor: mor,
      after: [suspected],
      is: 'stranger',
      follows: false,
    },
    {
      says: 'a guardian from whom a concern they know of is kept since',
      actor: mor,
      after: [told, suspected],
      is: 'family',
      follows: false,
    },
    { says: 'a private person named by both', actor: bestemor, after: both('bestemor'), is: 'network', follows: false },
    {
      says: 'another adult named by both',
      actor: nabo,
      after: both('nabo', { purpose: 'cooperation' }),
      is: 'network',
      follows: false,
    },
    {
      says: 'one named for the log alone',
      actor: nabo,
      after: both('nabo', { purpose: 'open-log' }),
      is: 'stranger',
      follows: false,
    },
    {
      says: 'one named by one of two',
      actor: bestemor,
      after: [yes('mor', 'bestemor')],
      is: 'stranger',
      follows: false,
    },
    {
      says: 'one named by one where that is enough',
      actor: bestemor,
      after: [yes('mor', 'bestemor')],
      profile: any,
      is: 'network',
      follows: false,
    },
    {
      says: 'though another has said no',
      actor: bestemor,
      after: [yes('mor', 'bestemor'), said('ConsentRefused', 'far', 'bestemor')],
      profile: any,
      is: 'network',
      follows: false,
    },
    {
      says: 'not where it is not said that one is',
      actor: bestemor,
      after: [...both('bestemor'), said('ConsentRefused', 'far', 'bestemor')],
      is: 'stranger',
      follows: false,
    },
    { says: 'a volunteer who is named', actor: frivillig, after: both('frivillig'), is: 'stranger', follows: false },
    {
      says: 'a professional of another service who is named',
      actor: fremmed,
      after: both('ny'),
      is: 'stranger',
      follows: false,
    },
    { says: 'a colleague in the concern’s service', actor: kollega, is: 'colleague', follows: true },
    { says: 'of another service in the case', actor: ped, is: 'colleague', follows: false },
    { says: 'of a service that is not in it', actor: fremmed, is: 'stranger', follows: false },
    { says: 'of no service', actor: utenTjeneste, is: 'stranger', follows: false },
    { says: 'one who was removed', actor: kollega, after: [removed('kollega')], is: 'stranger', follows: false },
    {
      says: 'of a service with its own consent',
      actor: radgiver,
      after: both('ppt'),
      is: 'consented-colleague',
      follows: false,
    },
    {
      says: 'of the holder’s service, with consent',
      actor: radgiver,
      after: [...both('ppt'), ...holds('radgiver', 'ppt')],
      is: 'consented-colleague',
      follows: true,
    },
    {
      says: 'of the concern’s service, where another holds',
      actor: kollega,
      after: holds('radgiver', 'ppt'),
      is: 'colleague',
      follows: false,
    },
    {
      says: 'of a service that joined and left',
      actor: radgiver,
      after: [...both('ppt'), joined('ppt'), left('ppt')],
      is: 'colleague',
      follows: false,
    },
    {
      says: 'and has joined again',
      actor: radgiver,
      after: [...both('ppt'), joined('ppt'), left('ppt'), joined('ppt')],
      is: 'consented-colleague',
      follows: false,
    },
    {
      says: 'of the holder’s service, though it left',
      actor: radgiver,
      after: [...both('ppt'), ...holds('radgiver', 'ppt'), joined('ppt'), left('ppt')],
      is: 'consented-colleague',
      follows: true,
    },
    { says: 'a leader of a service in the case', actor: rektor, is: 'leader', follows: true },
    { says: 'a leader of another service in it', actor: styrer, is: 'leader', follows: true },
    { says: 'a leader from outside', actor: { ...rektor, service: 'kultur' }, is: 'stranger', follows: false },
    {
      says: 'who leads a service in it',
      actor: { id: 'sjef', role: 'rektor', service: 'kultur', leads: 'skole' },
      is: 'leader',
      follows: true,
    },
    { says: 'a leader of nothing', actor: { id: 'sjef', role: 'rektor' }, is: 'stranger', follows: false },
    {
      says: 'a leader who holds the baton',
      actor: rektor,
      after: holds('rektor', 'skole', 'rektor'),
      is: 'colleague',
      follows: true,
    },
    {
      says: 'a holder of no service',
      actor: { id: 'a', role: 'larer' },
      after: holds('a'),
      is: 'stranger',
      follows: false,
    },
    { says: 'the archivist', actor: { id: 'arkivar', role: 'archivist' }, is: 'archivist', follows: false },
    { says: 'the system', actor: people.import, is: 'system', follows: false },
    {
      says: 'a role nobody has stated',
      actor: { id: 'x', role: 'ukjent', service: 'skole' },
      is: 'stranger',
      follows: false,
    },
  ])('$says: $is', ({ actor, after = [], profile, is, follows }) => {
    const world = within(actor, after, profile);
    expect(kinship(world)).toBe(is);
    expect(followsUp(world)).toBe(follows);
  });

  test('a guardian from whom everything there ever was is kept is a stranger, until a log was opened', () => {
    const bare = opening.filter((one) => one.type !== 'ConcernRaised');
    const hidden = happened('ConcernRaised', { id: 'x', raisedBy: 'larer', service: 'skole', suspicion: 'suspected' });
    const seen = (...after: readonly CaseEvent[]) => ({
      ...within(mor, []),
      state: replay([...bare, hidden, ...after]),
    });
    expect(kinship(seen())).toBe('stranger');
    expect(kinship(seen(log))).toBe('family');
  });
});

describe('whether guardians read a shared log', () => {
  const about = (subject: object, ...after: readonly CaseEvent[]) => {
    const events = opening.map((one) => (one.type === 'CaseOpened' ? ({ ...one, subject } as CaseEvent) : one));
    return { ...within(mor, []), state: replay([...events, ...after]) };
  };
  const own = (to: string, more: object = {}) => yes('subject', to, more);
  test.each([
    { says: 'a child’s', subject: { kind: 'child', born: '2018-03-01' }, after: [], is: true },
    { says: 'a child’s of unknown age', subject: { kind: 'child', born: 'unknown' }, after: [], is: true },
    { says: 'a parent’s', subject: { kind: 'parent', born: '1990-01-01' }, after: [], is: true },
    { says: 'a family’s', subject: { kind: 'family', born: 'unknown' }, after: [], is: true },
    { says: 'an adult’s', subject: { kind: 'youth', born: '2008-02-02' }, after: [], is: false },
    { says: 'a youth’s the day before', subject: { kind: 'youth', born: '2008-02-03' }, after: [], is: true },
    {
      says: 'an adult’s who has let one in',
      subject: { kind: 'youth', born: '2008-02-02' },
      after: [own('far')],
      is: true,
    },
    {
      says: 'an adult’s who has let in someone else',
      subject: { kind: 'youth', born: '2008-02-02' },
      after: [own('bestemor')],
      is: false,
    },
    { says: 'a pregnant woman’s', subject: { kind: 'pregnant-woman', born: '1996-01-01' }, after: [], is: false },
    { says: 'a pregnant minor’s', subject: { kind: 'pregnant-woman', born: '2010-01-01' }, after: [], is: false },
    {
      says: 'a pregnant woman’s who has let one in',
      subject: { kind: 'pregnant-woman', born: '1996-01-01' },
      after: [own('mor', { purpose: 'cooperation' })],
      is: true,
    },
  ])('$says: $is', ({ subject, after, is }) => {
    expect(isReadByGuardians(about(subject, ...after))).toBe(is);
  });
});
