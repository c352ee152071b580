import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { closedByAgreement as closed, DAY, type Told } from '../model/small-case.ts';
import { fact } from './facts-world.ts';

type Given = Partial<Extract<Told, { type: 'ConsentGiven' }>>;

const yes = (giver: string, more: Given = {}): Told => ({
  type: 'ConsentGiven',
  id: `yes-${giver}`,
  giver,
  purpose: 'open-log',
  to: 'skole',
  ...more,
});
const no = (purpose: 'open-log' | 'service-access' | 'cooperation'): Told => ({
  type: 'ConsentRefused',
  id: 'no',
  giver: 'mor',
  purpose,
  to: 'skole',
});
const yesterday = plusDays(DAY, -1);

describe('consent to a log is told by what was said of the log that is open, or would be the next', () => {
  test.each<[string, readonly Told[], string]>([
    ['a no to the log', [no('open-log')], 'refused'],
    ['a no to a log that has since closed', [no('open-log'), closed], 'none'],
    ['a no to something else', [no('cooperation')], 'none'],
    ['a no to a service', [no('service-access')], 'none'],
    ['a question about the log', [{ type: 'ConsentRequested', id: 'q', purpose: 'open-log', to: 'skole' }], 'asked'],
    ['a question about something else', [{ type: 'ConsentRequested', id: 'q', purpose: 'cooperation' }], 'none'],
    ['a yes that does not count, on its last day', [yes('naboen', { until: DAY })], 'none'],
    ['a yes that does not count, with days left', [yes('naboen', { until: plusDays(DAY, 5) })], 'none'],
    ['a yes that does not count, past its last day', [yes('naboen', { until: yesterday })], 'expired'],
  ])('%s', (_, told, word) => {
    expect(fact('consent.log', told)).toBe(word);
  });
});

describe('services are covered, and someone stands behind it, only by a yes that counts on the day', () => {
  const both = (more: Given): readonly Told[] => [yes('mor', more), yes('far', more)];

  test.each<[string, readonly Told[], readonly string[], readonly string[]]>([
    ['of both guardians', both({}), ['skole'], ['guardian']],
    ['past its last day', both({ until: yesterday }), [], []],
    ['from a day to come', both({ from: plusDays(DAY, 1) }), [], []],
    ['of someone without a say', [yes('naboen')], [], []],
    ['to a log that has since closed', [...both({}), closed], [], []],
    ['to something else', both({ purpose: 'cooperation' }), [], []],
    ['to no service in particular', [yes('mor', { to: undefined }), yes('far', { to: undefined })], [], ['guardian']],
  ])('a yes %s', (_, told, services, from) => {
    expect([fact('consent.services', told), fact('consent.from', told)]).toEqual([services, from]);
  });

  test('of two services, the one whose yes has run out is not covered', () => {
    const access = { purpose: 'service-access', to: 'barnehage' } as const;
    const told = [
      ...both({ until: yesterday }),
      yes('mor', { ...access, id: 'later-1' }),
      yes('far', { ...access, id: 'later-2' }),
    ];
    expect(fact('consent.services', told)).toEqual(['barnehage']);
  });
});
