import { describe, expect, test } from 'vitest';
import { lookAtCase } from '../../src/access/looks.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Look } from '../../src/content/look.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { documentedIn, mediaFor } from '../../src/log/documented-in.ts';
import { closedIsLocked } from '../../src/log/rules/closed-is-locked.ts';
import { readingIsByConsent } from '../../src/log/rules/reading-is-by-consent.ts';
import { reuseNeedsNewApproval } from '../../src/log/rules/reuse-needs-new-approval.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { World } from '../../src/profile/rulebook.ts';
import { looking } from '../../src/rule/judge.ts';
import { madeUp, shipped } from '../model/profiles.ts';
import { opening, people, stamp } from '../model/world.ts';

const { larer, ped, radgiver, rektor, mor, frivillig } = people;
const hemnes = shipped('hemnes');
const arkivar: Actor = { id: 'arkivar', role: 'archivist' };
const bestemor: Actor = { id: 'bestemor', role: 'network-person' };

/** Facts as far as is looked at here. */
const happened = (type: string, fields: object) => ({ ...stamp, type, ...fields }) as unknown as CaseEvent;
const both = (purpose: string, to: string, more: object = {}) =>
  ['mor', 'far'].map((giver) =>
    happened('ConsentGiven', { id: `${giver}-${purpose}-${to}`, giver, purpose, to, ...more }),
  );
const opened = (id: string, more: object = {}) => happened('LogOpened', { id, service: 'skole', ...more });
const closed = (log: string) =>
  happened('LogClosed', { log, ground: 'agreement', outside: [], concludes: [], batonRests: true });

const open = [
  ...both('open-log', 'skole'),
  ...both('service-access', 'ppt'),
  ...both('service-access', 'bestemor'),
  opened('log'),
];
const shut = [opened('old'), closed('old')];
const anew = [...shut, ...open.slice(0, -1), opened('log', { reuse: ['old'] })];
const world = (actor: Actor, events: readonly CaseEvent[]): World => ({
  ...{ state: replay([...opening, ...events]), profile: hemnes, day: calendarDay('2026-02-02'), actor },
  ...{ onBehalfOf: undefined, discretion: undefined },
});
const at = (look: Partial<Look>): Look => ({ ...lookAtCase, ...look });

describe('who reads what, by consent', () => {
  const sees = looking(readingIsByConsent);
  const later = happened('ConcernRaised', { id: 'b', raisedBy: 'ped', service: 'barnehage' });
  const scoped = [...open.slice(0, 2), ...both('service-access', 'ppt', { scope: ['concern'] }), opened('log')];
  test.each<{ says: string; actor: Actor; events: readonly CaseEvent[]; look: Look; is: string }>([
    { says: 'a stranger', actor: frivillig, events: open, look: at({ kind: 'case' }), is: 'refused no-party' },
    {
      says: 'the family, the log',
      actor: mor,
      events: open,
      look: at({ kind: 'log', log: 'log' }),
      is: 'permitted may-read',
    },
    {
      says: 'the family, a note that names no concern',
      actor: mor,
      events: open,
      look: at({ kind: 'note' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'the family, a note about a concern',
      actor: mor,
      events: open,
      look: at({ kind: 'note', concerns: ['concern'] }),
      is: 'permitted may-read',
    },
    {
      says: 'the family, their own consent',
      actor: mor,
      events: open,
      look: at({ kind: 'consent', by: 'mor' }),
      is: 'permitted may-read',
    },
    {
      says: 'the family, a consent nobody is named for',
      actor: mor,
      events: open,
      look: at({ kind: 'consent' }),
      is: 'permitted may-read',
    },
    {
      says: 'the family, another’s consent',
      actor: mor,
      events: open,
      look: at({ kind: 'consent', by: 'far' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'the family, what a professional wrote of a consent',
      actor: mor,
      events: open,
      look: at({ kind: 'consent', by: 'larer' }),
      is: 'permitted may-read',
    },
    {
      says: 'a network person, the frame',
      actor: bestemor,
      events: open,
      look: at({ kind: 'holder' }),
      is: 'permitted may-read',
    },
    {
      says: 'a network person, the log',
      actor: bestemor,
      events: open,
      look: at({ kind: 'log', log: 'log' }),
      is: 'permitted may-read',
    },
    {
      says: 'a network person, what stands in no log',
      actor: bestemor,
      events: open,
      look: at({ kind: 'note' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a network person where no log is open',
      actor: bestemor,
      events: open.slice(0, -1),
      look: at({ kind: 'log' }),
      is: 'does-not-apply not-by-this',
    },
    { says: 'a colleague, the frame', actor: ped, events: open, look: at({ kind: 'case' }), is: 'permitted may-read' },
    {
      says: 'a colleague, the log',
      actor: ped,
      events: open,
      look: at({ kind: 'log', log: 'log' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a colleague, a log entry of their own service',
      actor: ped,
      events: open,
      look: at({ kind: 'log', log: 'log', service: 'barnehage' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a colleague, why a log was closed',
      actor: ped,
      events: open,
      look: at({ kind: 'closing', service: 'barnehage' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a colleague, a note of their own service',
      actor: ped,
      events: open,
      look: at({ kind: 'note', service: 'barnehage' }),
      is: 'permitted may-read',
    },
    {
      says: 'a colleague, a note of another service',
      actor: ped,
      events: [later, ...open],
      look: at({ kind: 'note', service: 'skole', concerns: ['b'] }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a colleague, what is about their own concern',
      actor: ped,
      events: [later, ...open],
      look: at({ kind: 'route', concerns: ['b'] }),
      is: 'permitted may-read',
    },
    {
      says: 'a colleague, what is about another’s too',
      actor: ped,
      events: [later, ...open],
      look: at({ kind: 'route', concerns: ['b', 'concern'] }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a colleague, what is about a concern that is not there',
      actor: ped,
      events: open,
      look: at({ kind: 'route', concerns: ['x'] }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a colleague, what is about none',
      actor: ped,
      events: open,
      look: at({ kind: 'route' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a service with consent, the open log',
      actor: radgiver,
      events: open,
      look: at({ kind: 'log', log: 'log' }),
      is: 'permitted may-read',
    },
    {
      says: 'a service with consent, what stands in the log without naming it',
      actor: radgiver,
      events: open,
      look: at({ kind: 'log' }),
      is: 'permitted may-read',
    },
    {
      says: 'a service with consent, an older log',
      actor: radgiver,
      events: [...shut, ...open],
      look: at({ kind: 'log', log: 'old' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'a service with consent, an older log that is used again',
      actor: radgiver,
      events: anew,
      look: at({ kind: 'log', log: 'old' }),
      is: 'permitted may-read',
    },
    {
      says: 'a service with consent for one concern',
      actor: radgiver,
      events: [later, ...scoped],
      look: at({ kind: 'log', concerns: ['concern'] }),
      is: 'permitted may-read',
    },
    {
      says: 'and what is about another',
      actor: radgiver,
      events: [later, ...scoped],
      look: at({ kind: 'log', concerns: ['concern', 'b'] }),
      is: 'does-not-apply beyond-consent',
    },
    {
      says: 'a leader, the frame',
      actor: rektor,
      events: open,
      look: at({ kind: 'holder' }),
      is: 'permitted may-read',
    },
    {
      says: 'a leader, the log',
      actor: rektor,
      events: open,
      look: at({ kind: 'log', log: 'log' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'the archivist, a closed log',
      actor: arkivar,
      events: shut,
      look: at({ kind: 'log', log: 'old' }),
      is: 'permitted may-read',
    },
    {
      says: 'the archivist, an open log',
      actor: arkivar,
      events: open,
      look: at({ kind: 'log', log: 'log' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'the archivist, a log that is not there',
      actor: arkivar,
      events: shut,
      look: at({ kind: 'log', log: 'x' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'the archivist, what stands in no log',
      actor: arkivar,
      events: shut,
      look: at({ kind: 'note' }),
      is: 'does-not-apply not-by-this',
    },
    {
      says: 'the system, that there is a case',
      actor: people.import,
      events: open,
      look: at({ kind: 'case' }),
      is: 'permitted may-read',
    },
    {
      says: 'the system, who holds',
      actor: people.import,
      events: open,
      look: at({ kind: 'holder' }),
      is: 'does-not-apply not-by-this',
    },
  ])('$says: $is', ({ actor, events, look, is }) => {
    const { verdict, reason } = sees({ ...world(actor, events), ask: look });
    expect(`${verdict} ${reason}`).toBe(is);
  });
});

describe('what a closed log opens to', () => {
  const sees = looking(closedIsLocked);
  test.each<{ says: string; actor: Actor; events: readonly CaseEvent[]; log: string | undefined; is: string }>([
    { says: 'what stands in no log', actor: larer, events: shut, log: undefined, is: 'does-not-apply log-is-open' },
    { says: 'a log that is not there', actor: larer, events: shut, log: 'x', is: 'does-not-apply log-is-open' },
    { says: 'an open log', actor: larer, events: open, log: 'log', is: 'does-not-apply log-is-open' },
    { says: 'a closed log, to a service', actor: larer, events: shut, log: 'old', is: 'refused log-is-closed' },
    { says: 'a closed log, to the family', actor: mor, events: shut, log: 'old', is: 'does-not-apply not-a-service' },
    {
      says: 'a closed log, to the archivist',
      actor: arkivar,
      events: shut,
      log: 'old',
      is: 'does-not-apply not-a-service',
    },
    { says: 'one that is taken up anew', actor: larer, events: anew, log: 'old', is: 'does-not-apply taken-up-anew' },
  ])('$says: $is', ({ actor, events, log, is }) => {
    const { verdict, reason } = sees({ ...world(actor, events), ask: at({ kind: 'log', log }) });
    expect(`${verdict} ${reason}`).toBe(is);
  });
});

describe('what is taken up of an older log', () => {
  const sees = looking(reuseNeedsNewApproval);
  const approved = [...anew, ...both('reuse', 'skole', { reuse: ['old'] })];
  test.each<{ says: string; actor: Actor; events: readonly CaseEvent[]; log: string | undefined; is: string }>([
    { says: 'what stands in no log', actor: larer, events: anew, log: undefined, is: 'does-not-apply not-taken-up' },
    { says: 'the open log itself', actor: larer, events: anew, log: 'log', is: 'does-not-apply not-taken-up' },
    {
      says: 'an older log where none is open',
      actor: larer,
      events: shut,
      log: 'old',
      is: 'does-not-apply not-taken-up',
    },
    { says: 'for the family', actor: mor, events: anew, log: 'old', is: 'does-not-apply not-a-service' },
    { says: 'for the archivist', actor: arkivar, events: anew, log: 'old', is: 'does-not-apply not-a-service' },
    {
      says: 'for a service without a consent to it',
      actor: larer,
      events: anew,
      log: 'old',
      is: 'refused no-approval',
    },
    {
      says: 'for the service it was given to',
      actor: larer,
      events: approved,
      log: 'old',
      is: 'does-not-apply approved',
    },
    { says: 'for another service', actor: radgiver, events: approved, log: 'old', is: 'refused no-approval' },
    { says: 'for someone of no service', actor: bestemor, events: approved, log: 'old', is: 'refused no-approval' },
  ])('$says: $is', ({ actor, events, log, is }) => {
    const { verdict, reason } = sees({ ...world(actor, events), ask: at({ kind: 'log', log }) });
    expect(`${verdict} ${reason}`).toBe(is);
  });
});

describe('what a log is kept in', () => {
  const stated = madeUp('log-stated');
  const media = [
    { medium: 'all' },
    { levels: ['1'], medium: 'level' },
    { arena: 'skole', medium: 'arena' },
    { arena: 'skole', levels: ['1'], medium: 'arena-level' },
    { service: 'ppt', medium: 'service' },
    { service: 'ppt', levels: ['1'], medium: 'service-level' },
    { service: 'ppt', arena: 'skole', medium: 'service-arena' },
    { service: 'bup', levels: ['2'], medium: 'never' },
  ];
  const { state } = world(larer, []);
  const of = (ids: readonly string[]) => media.filter((one) => ids.includes(one.medium));
  test.each([
    { among: ['all', 'level', 'arena', 'service'], service: 'ppt', is: ['service'] },
    { among: ['all', 'level', 'arena', 'service'], service: 'skole', is: ['arena'] },
    { among: ['all', 'level', 'service'], service: undefined, is: ['level'] },
    { among: ['all', 'service', 'never'], service: 'bup', is: ['all'] },
    { among: ['service', 'service-level'], service: 'ppt', is: ['service-level'] },
    { among: ['service-level', 'service-arena'], service: 'ppt', is: ['service-arena'] },
    { among: ['arena', 'arena-level', 'service'], service: 'ppt', is: ['service'] },
    { among: ['arena', 'arena-level'], service: 'skole', is: ['arena-level'] },
    { among: ['never'], service: 'bup', is: [] },
  ])('of $among for $service: $is', ({ among, service, is }) => {
    expect(mediaFor({ state }, of(among), service)).toEqual(is);
  });

  test('several said of the same stand side by side, and an arena counts while a concern there is open', () => {
    const beside = [{ medium: 'a' }, { medium: 'b' }];
    expect(mediaFor({ state }, beside, 'skole')).toEqual(['a', 'b']);
    const over = happened('ConcernConcluded', { concern: 'concern', outcomes: ['no-grounds'], ends: true });
    const bare = happened('ConcernRaised', { id: 'b', raisedBy: 'mor' });
    expect(mediaFor(world(larer, [over, bare]), of(['all', 'arena']), 'skole')).toEqual(['all']);
  });

  test('what it was opened in goes first, then what is stated; of several, or where nothing is, none', () => {
    const under = (profile: Profile, ...events: readonly CaseEvent[]) =>
      documentedIn({ ...world(larer, events), profile });
    const several = {
      ...stated,
      log: { ...stated.log, media: { is: [{ medium: 'a' }, { medium: 'b' }], source: 'MADE' } },
    } as Profile; // one text
    expect(under(stated)).toBe('ist');
    expect(under(stated, opened('log', { medium: 'word' }))).toBe('word');
    expect(under(stated, opened('log'))).toBe('ist');
    expect(under(stated, opened('log', { medium: 'word' }), closed('log'))).toBe('ist');
    expect(under(several)).toBeUndefined();
    expect(under({ ...stated, log: { ...stated.log, media: undefined } } as Profile)).toBeUndefined(); // nothing stated
  });
});
