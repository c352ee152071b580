import { describe, expect, test } from 'vitest';
import { lookAtConcern, lookAtLog } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Look } from '../../src/content/look.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { findingOf } from '../model/asking.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, mor } = people;
const D13 = calendarDay('2026-01-13');
const oneIsEnough: Profile = { ...hemnes, consent: { ...hemnes.consent, guardians: { is: 'any', source: 'HEM' } } };

const yes = (giver: string, more: Partial<Extract<Told, { type: 'ConsentGiven' }>> = {}): Told => ({
  ...{ type: 'ConsentGiven', id: `yes-${giver}`, giver, purpose: 'open-log', to: 'skole' },
  ...more,
});
const no = (giver: string): Told => ({
  ...{ type: 'ConsentRefused', id: `no-${giver}`, giver, purpose: 'open-log', to: 'skole' },
});
const holds = (holder: string, service?: string): Told => ({
  ...{ type: 'BatonAccepted', offer: 'offer', holder, role: 'larer' },
  ...(service && { service }),
});
const opened: Told = { type: 'LogOpened', id: 'log', service: 'skole' };
const closed: Told = {
  ...{ type: 'LogClosed', log: 'log', ground: 'agreement', batonRests: true },
  ...{ outside: [], concludes: [] },
};
const log = lookAtLog('log');

/** What both rules say of someone who looks, and whether they may. */
function looks(actor: Actor, what: Look, ...told: readonly Told[]) {
  const { may, findings } = mayRead(caseAfter(...told), actor, what, DAY, oneIsEnough);
  const said = ['withdrawal-works-at-once', 'expired-consent-pauses'].map((rule) => {
    const finding = findings.find((one) => one.rule === rule);
    return `${finding?.verdict} ${finding?.reason}`;
  });
  return [may, ...said];
}

const OPEN = ['does-not-apply not-withdrawn', 'does-not-apply not-expired'];
const ranOut = [yes('mor', { until: D13 }), holds('larer', 'skole'), opened];
const takenBack = [yes('mor'), holds('larer', 'skole'), opened, no('mor')];

describe('a log is closed to a service that has lost its consent', () => {
  test('and open to it before', () => {
    expect(looks(larer, log, yes('mor'), holds('larer', 'skole'), opened)).toEqual([true, ...OPEN]);
  });

  test('as it was taken back', () => {
    expect(looks(larer, log, ...takenBack)).toEqual([false, 'refused withdrawn', 'does-not-apply not-expired']);
  });

  test('as it ran out', () => {
    expect(looks(larer, log, ...ranOut)).toEqual([false, 'does-not-apply not-withdrawn', 'refused expired']);
  });

  test('and to nobody of the family who works there', () => {
    const motherOfTheSchool: Actor = { id: 'mor', role: 'larer', service: 'skole' };
    expect(looks(motherOfTheSchool, log, ...takenBack)).toEqual([true, ...OPEN]);
    expect(looks(motherOfTheSchool, log, ...ranOut)).toEqual([true, ...OPEN]);
    expect(looks(mor, log, ...takenBack)).toEqual([true, ...OPEN]);
  });

  test('which says nothing of what stands in no log', () => {
    expect(looks(larer, lookAtConcern('concern', 'skole'), ...takenBack)).toEqual([true, ...OPEN]);
    expect(looks(larer, lookAtConcern('concern', 'skole'), ...ranOut)).toEqual([true, ...OPEN]);
  });

  test('which says nothing of someone who comes from no service', () => {
    const fromNowhere: Actor = { id: 'larer', role: 'larer' };
    expect(looks(fromNowhere, log, ...takenBack)).toEqual([false, ...OPEN]);
    expect(looks(fromNowhere, log, ...ranOut)).toEqual([false, ...OPEN]);
  });

  test('which says nothing where no log is open', () => {
    const before = [yes('mor'), holds('larer', 'skole'), opened, closed];
    expect(looks(larer, log, ...before, no('mor')).slice(1)).toEqual(OPEN);
    expect(looks(larer, log, ...before, yes('mor', { id: 'anew', until: D13 })).slice(1)).toEqual(OPEN);
  });
});

test('of one who writes for no service nobody says that its consent was taken back or ran out', () => {
  const nobody: Actor = { id: 'ny', role: 'larer' };
  const reasons = (...told: readonly Told[]) =>
    ['consent-covers-each-service', 'withdrawal-works-at-once', 'expired-consent-pauses'].map(
      (rule) => findingOf(caseAfter(...told), nobody, { type: 'WriteEntry' }, rule, { profile: oneIsEnough })?.reason,
    );
  const answer = ['service-unknown', 'not-withdrawn', 'not-expired'];
  expect(reasons(yes('mor'), holds('ny'), opened, no('mor'))).toEqual(answer);
  expect(reasons(yes('mor', { until: D13 }), holds('ny'), opened)).toEqual(answer);
});
