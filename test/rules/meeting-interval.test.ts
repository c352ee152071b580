import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { owed } from '../model/asking.ts';
import { caseAfter, hemnes, type Told } from '../model/small-case.ts';

const RULE = 'meeting-interval-as-stated';
type Intervals = Extract<NonNullable<Profile['meetings']['intervals']>, { is: unknown }>['is'];
const stating = (...is: readonly Partial<Intervals[number]>[]): Profile => ({
  ...hemnes,
  meetings: {
    ...hemnes.meetings,
    intervals: { is: is.map((one) => ({ kind: 'coordination', agreed: false, ...one })), source: 'HEM' },
  },
});

const held: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' };
const moved: Told = { type: 'LevelChanged', from: '1', to: '2', day: calendarDay('2026-01-12') };
const ended: Told = { type: 'FollowUpEnded', ground: 'concluded', concludes: ['concern'] };
const every = { weeks: 2 };

describe('meetings at a stated interval', () => {
  test.each<[string, Partial<Intervals[number]>, readonly Told[], readonly string[]]>([
    ['on a level it is said of', { every, levels: ['1'] }, [held], ['coordination: 2026-01-19']],
    ['on no other', { every, levels: ['2'] }, [held], []],
    ['on every level where none is said', { every }, [held], ['coordination: 2026-01-19']],
    ['on every level, from the same day when it moves', { every }, [held, moved], ['coordination: 2026-01-19']],
    ['on a level it came to, from that day', { every, levels: ['2'] }, [held, moved], ['coordination: 2026-01-26']],
    ['before anyone holds the baton, none', { every }, [], []],
    ['once the follow-up has ended, none', { every }, [held, ended], []],
    ['then none either where someone takes the baton again', { every }, [held, ended, held], []],
  ])('%s', (_, stated, told, duties) => {
    expect(owed(caseAfter(...told), RULE, { profile: stating(stated) })).toEqual(duties);
  });
});
