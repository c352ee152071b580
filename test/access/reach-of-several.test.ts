import { describe, expect, test } from 'vitest';
import { lookAtCase } from '../../src/access/looks.ts';
import { viewFor } from '../../src/access/view-for.ts';
import type { Look } from '../../src/content/look.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { readingIsByConsent } from '../../src/log/rules/reading-is-by-consent.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { worldBefore } from '../../src/profile/rulebook.ts';
import { looking } from '../../src/rule/judge.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { radgiver } = people;
const bestemor: Actor = { id: 'bestemor', role: 'network-person' };

const counting = (is: 'any' | 'all') =>
  ({ ...hemnes, consent: { ...hemnes.consent, guardians: { is, source: 'HEM' } } }) as Profile; // one text
const one = counting('any');
const every = counting('all');

const yes = (giver: string, to: string, more: object = {}): Told => ({
  ...{ type: 'ConsentGiven', id: `${giver}-${to}`, giver, purpose: 'service-access', to },
  ...more,
});
const other: Told = { type: 'ConcernRaised', id: 'b', raisedBy: 'ped', service: 'barnehage', suspicion: 'none' };
const open: readonly Told[] = [
  other,
  yes('mor', 'skole', { purpose: 'open-log' }),
  yes('far', 'skole', { purpose: 'open-log' }),
  { type: 'LogOpened', id: 'log', service: 'skole' },
];
const joined: Told = { type: 'ServiceJoined', service: 'ppt' };

const entry = (...concerns: readonly string[]): Look => ({ ...lookAtCase, kind: 'log', log: 'log', concerns });
const note = (...concerns: readonly string[]): Look => ({ ...lookAtCase, kind: 'note', concerns });

describe('where givers have let it reach differently far, what each thing is reached by must be enough', () => {
  const sees = looking(readingIsByConsent);
  const apart = [yes('mor', 'ppt', { scope: ['concern'] }), yes('far', 'ppt', { scope: ['b'] })];
  test.each<{ says: string; actor?: Actor; said: readonly Told[]; profile?: Profile; look: Look; is: string }>([
    {
      says: 'one yes that is enough reaches as far as its own giver has let it',
      said: [yes('mor', 'ppt', { scope: ['concern'] })],
      profile: one,
      look: entry('concern'),
      is: 'permitted may-read',
    },
    {
      says: 'and no further',
      said: [yes('mor', 'ppt', { scope: ['concern'] })],
      profile: one,
      look: entry('b'),
      is: 'does-not-apply beyond-consent',
    },
    {
      says: 'of two who have let it reach differently one is enough, where one is enough',
      said: apart,
      profile: one,
      look: entry('b'),
      is: 'permitted may-read',
    },
    {
      says: 'and what only both together reach is reached by neither',
      said: apart,
      profile: one,
      look: entry('concern', 'b'),
      is: 'does-not-apply beyond-consent',
    },
    {
      says: 'of two who have let it reach differently one is not enough, where all must say yes',
      said: apart,
      profile: every,
      look: entry('b'),
      is: 'does-not-apply beyond-consent',
    },
    {
      says: 'a yes of one of two that was weighed when the service was let in reaches as far as it was said to',
      said: [yes('mor', 'ppt', { scope: ['concern'] }), joined],
      look: entry('concern'),
      is: 'permitted may-read',
    },
    {
      says: 'a private person is told that it is beyond the consent that names them',
      actor: bestemor,
      said: [yes('mor', 'bestemor', { scope: ['concern'] }), yes('far', 'bestemor', { scope: ['concern'] })],
      look: entry('b'),
      is: 'does-not-apply beyond-consent',
    },
    {
      says: 'what stands in no log is read by no consent, and is not beyond one',
      said: [yes('mor', 'ppt', { scope: ['concern'] }), yes('far', 'ppt', { scope: ['concern'] })],
      look: note('b'),
      is: 'does-not-apply not-by-this',
    },
  ])('$says: $is', ({ actor = radgiver, said, profile = hemnes, look, is }) => {
    const circumstances = { state: caseAfter(...open, ...said), profile, day: DAY };
    const { verdict, reason } = sees({ ...worldBefore(actor, circumstances), ask: look });
    expect(`${verdict} ${reason}`).toBe(is);
  });
});

test('what is due of a measure in the log is seen as far as the consent reaches, and of one in no log by all who read with one', () => {
  const started = (id: string, more: object): readonly Told[] => [
    { ...{ type: 'MeasurePlanned', id, level: '1', responsible: 'larer', evaluateBy: DAY }, ...more },
    { type: 'MeasureStarted', measure: id, ...more },
  ];
  const scoped = ['mor', 'far'].map((giver) => yes(giver, 'ppt', { scope: ['avtale'] }));
  const state = caseAfter(...open, ...scoped, ...started('i-loggen', { log: 'log' }), ...started('utenfor', {}));
  const due = viewFor(state, radgiver, DAY, hemnes).duties?.map((duty) => duty.about);
  expect(due).toContain('utenfor');
  expect(due).not.toContain('i-loggen');
});
