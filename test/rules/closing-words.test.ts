import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { findingOf } from '../model/asking.ts';
import { caseAbout, caseAfter, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';
import { openLog } from './put.ts';

const agreed = (by: string, more: object = {}): Told => ({
  ...{ type: 'Agreed', about: 'close', by, thrives: 'yes' },
  ...more,
});
const appointed: Told = { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' };
const school = agreed('larer', { service: 'skole' });

const says = (mode: 'alone' | 'in-addition' | 'either' | 'may'): Profile =>
  ({ ...hemnes, consent: { ...hemnes.consent, youth: { is: { age: 15, mode }, source: 'HEM' } } }) as Profile; // one text

const youth = { kind: 'youth', born: calendarDay('2010-06-01') } as const;
const adult = { kind: 'youth', born: calendarDay('2007-06-01') } as const;
const pregnant = { kind: 'pregnant-woman', born: calendarDay('2010-06-01') } as const;
const pregnantAdult = { kind: 'pregnant-woman', born: calendarDay('1996-06-01') } as const;

type Subject = Parameters<typeof caseAbout>[0];

function closing(subject: Subject, profile: Profile, ...told: readonly Told[]) {
  const state = caseAbout(subject, ...openLog, ...told);
  const said = { type: 'CloseLog', ground: 'agreement' } as const;
  const found = findingOf(state, people.larer, said, 'closing-by-agreement', { profile });
  return { reason: found?.reason, missing: found?.looked.missing };
}

describe('whose word a closing by agreement waits for', () => {
  test.each<{ who: string; subject: Subject }>([
    { who: 'an adult', subject: adult },
    { who: 'a pregnant minor', subject: pregnant },
    { who: 'a pregnant adult', subject: pregnantAdult },
  ])(
    '$who decides, or the one who represents them, whatever is stated of a youth; no guardian is waited for',
    ({ subject }) => {
      for (const profile of [hemnes, says('in-addition'), says('alone'), says('either'), says('may')]) {
        const missing = ['subject'];
        expect(closing(subject, profile, appointed, school, agreed('verge'))).toMatchObject({ reason: 'all-agree' });
        expect(closing(subject, profile, school, agreed('subject'))).toMatchObject({ reason: 'all-agree' });
        expect(closing(subject, profile, appointed, school)).toMatchObject({ missing });
      }
    },
  );

  test.each<{ mode: Parameters<typeof says>[0]; said: readonly string[]; reason: string; missing: readonly string[] }>([
    { mode: 'either', said: ['subject'], reason: 'all-agree', missing: [] },
    { mode: 'either', said: ['mor', 'far'], reason: 'all-agree', missing: [] },
    { mode: 'either', said: ['mor'], reason: 'someone-is-missing', missing: ['far'] },
    { mode: 'alone', said: ['subject'], reason: 'all-agree', missing: [] },
    { mode: 'alone', said: ['mor', 'far'], reason: 'only-the-holder', missing: ['subject'] },
    { mode: 'in-addition', said: ['mor', 'far'], reason: 'someone-is-missing', missing: ['subject'] },
    { mode: 'in-addition', said: ['mor', 'far', 'subject'], reason: 'all-agree', missing: [] },
    { mode: 'may', said: ['mor', 'far'], reason: 'all-agree', missing: [] },
  ])('where the youth’s say counts $mode and $said have agreed: $reason', ({ mode, said, reason, missing }) => {
    const words = said.map((one) => agreed(one));
    expect(closing(youth, says(mode), school, ...words)).toEqual({ reason, missing });
  });
});

test('a holder whose service is not known speaks for none: beside the family those who take part are waited for', () => {
  const held = openLog.map((one) =>
    one.type === 'BatonAccepted' ? ({ ...one, holder: 'ny', service: undefined } as const) : one,
  );
  const state = caseAfter(...held, { type: 'ServiceJoined', service: 'ppt' });
  const closes = { type: 'CloseLog', ground: 'agreement' } as const;
  const found = findingOf(state, people.larer, closes, 'closing-by-agreement');
  expect(found?.looked.missing).toEqual(['mor', 'far', 'ppt']);
});
