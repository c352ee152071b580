import { describe, expect, test } from 'vitest';
import { consentStanding } from '../../adapters/cli/scenario/expect/consent-standing.ts';
import { noted } from '../../adapters/cli/scenario/given/people.ts';
import { readProfile } from '../../adapters/cli/scenario/load/read-profile.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Recorded } from '../../src/case/door.ts';
import { replay } from '../../src/case/evolve.ts';
import { SMALL } from './on-disk.ts';

const DAY = calendarDay('2026-02-20');
const GIVEN: Recorded = { type: 'ConsentGiven', id: 'c1', giver: 'mor', purpose: 'service-access', to: 'ppt' };

function standing(...facts: readonly Recorded[]): string {
  const read = readProfile(SMALL);
  if (!read.ok) throw new Error('the profile of these tests does not read');
  const opened: readonly Recorded[] = [
    {
      type: 'CaseOpened',
      subject: { kind: 'child', born: calendarDay('2018-01-01') },
      profile: { id: 'small', version: '1' },
      level: '1',
    },
    { type: 'GuardianRegistered', person: 'mor', responsibility: 'yes' },
  ];
  const state = replay([...opened, ...facts].map((fact, index) => noted(fact, DAY, `n-${index}`)));
  const actorOf = (id: string) => ({ id, role: 'guardian' });
  return consentStanding('ppt', { state, day: DAY, profile: read.value, duties: [], notices: [], actorOf });
}

describe('how it stands with a consent', () => {
  test.each<[string, Recorded[]]>([
    ['none', []],
    ['asked', [{ type: 'ConsentRequested', id: 'r1', purpose: 'service-access', to: 'ppt' }]],
    ['valid', [GIVEN]],
    ['refused', [{ ...GIVEN, type: 'ConsentRefused' }]],
    ['refused', [GIVEN, { type: 'GuardianBlocked', person: 'mor' }, { ...GIVEN, id: 'c2', type: 'ConsentRefused' }]],
    ['withdrawn', [GIVEN, { type: 'ConsentWithdrawn', giver: 'mor', consents: ['c1'] }]],
    ['expired', [{ ...GIVEN, from: calendarDay('2026-01-01'), until: calendarDay('2026-02-19') }]],
    ['valid', [{ ...GIVEN, from: calendarDay('2026-01-01'), until: DAY }]],
    ['none', [{ ...GIVEN, to: 'bup' }]],
    ['none', [GIVEN, { type: 'GuardianBlocked', person: 'mor' }]],
  ])('%s', (word, facts) => {
    expect(standing(...facts)).toBe(word);
  });
});
