import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { type GuardianMode, sufficiency } from '../../src/consent/sufficiency.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf, owed, recordedOf } from '../model/asking.ts';
import { caseAbout, caseAfter, closedByAgreement as closed, DAY, hemnes, type Told } from '../model/small-case.ts';
import { opening, people, stamp } from '../model/world.ts';

const { larer, radgiver, mor, far } = people;
type Consents = Profile['consent'];
const stating = (consent: Partial<Consents>): Profile => ({ ...hemnes, consent: { ...hemnes.consent, ...consent } });
const source = 'HEM';
const any = { is: 'any', source } as const;
const all = { is: 'all', source } as const;
type Mode = 'alone' | 'in-addition' | 'either' | 'may';
const youth = (mode: Mode, age?: number) => ({ is: { mode, ...(age !== undefined && { age }) }, source });
const twoTexts = {
  readings: [
    { is: { mode: 'alone', age: 15 }, source },
    { is: { mode: 'in-addition', age: 15 }, source: 'TRO' },
  ],
} as const;

const born = (year: number) => ({ kind: 'child', born: calendarDay(`${year}-03-01`) }) as const;
const child = born(2018);
const yes = (giver: string, more: Partial<Extract<Told, { type: 'ConsentGiven' }>> = {}): Told => ({
  ...{ type: 'ConsentGiven', id: `yes-${giver}`, giver, purpose: 'open-log', to: 'skole' },
  ...more,
});
const no = (giver: string, more: Partial<Extract<Told, { type: 'ConsentRefused' }>> = {}): Told => ({
  ...{ type: 'ConsentRefused', id: `no-${giver}`, giver, purpose: 'open-log', to: 'skole' },
  ...more,
});
const takenBack = (giver: string, ...consents: string[]): Told => ({ type: 'ConsentWithdrawn', giver, consents });
const guardian = (person: string, responsibility: 'yes' | 'no' | 'unknown'): Told => ({
  type: 'GuardianResponsibilitySet',
  person,
  responsibility,
});
const speaksFor = (person: string): Told => ({ type: 'RepresentativeRegistered', person, speaksFor: 'subject' });
const holds: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' };
const opened: Told = { type: 'LogOpened', id: 'log', service: 'skole' };
const joined = (service: string): Told => ({ type: 'ServiceJoined', service });

/** A concern that a mother raised, and no service has taken up. */
const fromTheFamily = ({ service: _, ...one }: Extract<CaseEvent, { type: 'ConcernRaised' }>): CaseEvent => ({
  ...one,
  raisedBy: 'mor',
});

describe('from whom a consent is needed', () => {
  test.each<[string, CaseState, Partial<Consents>, readonly string[]]>([
    ['of two guardians each, where nothing is said', caseAbout(child), {}, ['every-guardian']],
    ['of two guardians each, where all must', caseAbout(child), { guardians: all }, ['every-guardian']],
    ['one, where one is enough', caseAbout(child), { guardians: any }, ['a-guardian']],
    ['the only one with responsibility', caseAbout(child, guardian('far', 'no')), { guardians: all }, ['a-guardian']],
    ['each, though of one nothing is known', caseAbout(child, guardian('far', 'unknown')), {}, ['every-guardian']],
    [
      'each of two of whom nothing is known',
      caseAbout(child, guardian('mor', 'unknown'), guardian('far', 'unknown')),
      {},
      ['every-guardian'],
    ],
    [
      'the one of whom nothing is known',
      caseAbout(child, guardian('mor', 'unknown'), guardian('far', 'no')),
      {},
      ['a-guardian'],
    ],
    ['the pregnant woman', caseAbout({ ...born(1996), kind: 'pregnant-woman' }), {}, ['the-pregnant-woman']],
    [
      'the pregnant woman, also as a minor',
      caseAbout({ ...born(2010), kind: 'pregnant-woman' }),
      { youth: youth('alone', 15) },
      ['the-pregnant-woman'],
    ],
    ['the adult', caseAbout(born(2000)), { youth: youth('in-addition', 15) }, ['the-adult']],
    ['guardians below the own age', caseAbout(child), { youth: youth('alone', 15) }, ['every-guardian']],
    ['the youth alone from it', caseAbout(born(2010)), { youth: youth('alone', 15) }, ['the-youth']],
    [
      'the youth too from it',
      caseAbout(born(2010)),
      { youth: youth('in-addition', 15) },
      ['every-guardian', 'the-youth'],
    ],
    ['one of them from it', caseAbout(born(2010)), { youth: youth('either', 15) }, ['a-guardian-or-the-youth']],
    ['guardians where the youth only may', caseAbout(born(2010)), { youth: youth('may', 15) }, ['every-guardian']],
    [
      'the youth too, where no age is named',
      caseAbout(born(2010)),
      { youth: youth('in-addition') },
      ['every-guardian', 'the-youth'],
    ],
    [
      'the youth too, where texts differ',
      caseAbout(born(2010)),
      { guardians: any, youth: twoTexts },
      ['a-guardian', 'the-youth'],
    ],
  ])('%s', (_, state, consent, from) => {
    const finding = findingOf(state, larer, { type: 'OpenLog' }, 'consent-before-log', { profile: stating(consent) });
    expect(finding).toMatchObject({ verdict: 'refused', reason: 'no-valid-consent', looked: { from } });
  });
});

describe('whether those who said yes are enough', () => {
  const teen = born(2010);
  const ofNoAge = { kind: 'youth', born: calendarDay('2010-03-01') } as const;

  test.each<[string, CaseState, Partial<Consents>, string, readonly string[]]>([
    ['both guardians', caseAbout(child, yes('mor'), yes('far')), {}, 'permitted enough', []],
    ['one of two, where nothing is said', caseAbout(child, yes('mor')), {}, 'silent one-of-several', ['far']],
    ['one of two, where all must', caseAbout(child, yes('mor')), { guardians: all }, 'refused not-enough', ['far']],
    ['one of two, where one is enough', caseAbout(child, yes('mor')), { guardians: any }, 'permitted enough', []],
    [
      'one, where of the other nothing is known',
      caseAbout(child, guardian('far', 'unknown'), yes('mor')),
      {},
      'needs-a-person someone-unheard',
      ['far'],
    ],
    [
      'the one who represents the child',
      caseAbout(child, speaksFor('verge'), yes('verge')),
      { guardians: all },
      'permitted enough',
      [],
    ],
    [
      'the youth, where either is enough',
      caseAbout(teen, yes('subject')),
      { guardians: all, youth: youth('either', 15) },
      'permitted enough',
      [],
    ],
    [
      'one guardian, where either is enough and all guardians must',
      caseAbout(teen, yes('mor')),
      { guardians: all, youth: youth('either', 15) },
      'refused not-enough',
      ['far'],
    ],
    [
      'both guardians, where the youth decides alone',
      caseAbout(teen, yes('mor'), yes('far')),
      { youth: youth('alone', 12) },
      'refused not-enough',
      ['subject'],
    ],
    [
      'both guardians, where the youth too must',
      caseAbout(teen, yes('mor'), yes('far')),
      { youth: youth('in-addition', 12) },
      'refused not-enough',
      ['subject'],
    ],
    [
      'the youth and one guardian, where both must',
      caseAbout(teen, yes('mor'), yes('subject')),
      { youth: youth('in-addition', 12) },
      'silent one-of-several',
      ['far'],
    ],
    [
      'the youth without a guardian, where both must',
      caseAbout(teen, yes('subject')),
      { youth: youth('in-addition', 12) },
      'refused not-enough',
      ['mor', 'far'],
    ],
    [
      'all three',
      caseAbout(teen, yes('mor'), yes('far'), yes('subject')),
      { youth: youth('in-addition', 12) },
      'permitted enough',
      [],
    ],
    [
      'the guardians of a youth whose word texts differ on',
      caseAbout(teen, yes('mor'), yes('far')),
      { youth: twoTexts },
      'needs-a-person someone-unheard',
      ['subject'],
    ],
    [
      'the guardians of a child, where no age is named',
      caseAbout(teen, yes('mor'), yes('far')),
      { youth: youth('in-addition') },
      'permitted enough',
      [],
    ],
    [
      'the guardians of a youth, where no age is named',
      caseAbout(ofNoAge, yes('mor'), yes('far')),
      { youth: youth('in-addition') },
      'silent age-not-named',
      ['subject'],
    ],
    [
      'the youth alone, where no age is named',
      caseAbout(ofNoAge, yes('subject')),
      { youth: youth('alone') },
      'silent age-not-named',
      ['mor', 'far'],
    ],
    [
      'one of two guardians of a youth, where no age is named',
      caseAbout(ofNoAge, yes('mor'), yes('subject')),
      { guardians: all, youth: youth('in-addition') },
      'refused not-enough',
      ['far'],
    ],
    [
      'one guardian, where all must and the youth too',
      caseAbout(teen, yes('mor')),
      { guardians: all, youth: youth('in-addition', 12) },
      'refused not-enough',
      ['far'],
    ],
    [
      'the pregnant woman',
      caseAbout({ ...born(1996), kind: 'pregnant-woman' }, yes('subject')),
      {},
      'permitted enough',
      [],
    ],
    [
      'one who represents the adult',
      caseAbout(born(1996), speaksFor('verge'), yes('verge')),
      {},
      'permitted enough',
      [],
    ],
  ])('%s', (_, state, consent, answer, waitingFor) => {
    const finding = findingOf(state, larer, { type: 'OpenLog' }, 'who-can-consent', { profile: stating(consent) });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
    expect(finding?.looked.waitingFor).toEqual(waitingFor);
  });

  test.each([
    ['an adult', born(1996)],
    ['a pregnant woman', { ...born(1996), kind: 'pregnant-woman' } as const],
  ])('%s is waited for, whoever else is asked', (_, subject) => {
    const world = { state: caseAbout(subject), profile: hemnes, day: DAY };
    expect(sufficiency(world, ['mor', 'far'], 'any')).toEqual({ is: 'not-enough', waitingFor: ['subject'] });
  });

  const notKnown = (...waitingFor: readonly string[]) => ({ is: 'unknown', waitingFor, missing: ['subject.age'] });
  test.each<[string, readonly string[], GuardianMode, object]>([
    ['both guardians are for a person to weigh', ['mor', 'far'], 'all', notKnown()],
    ['one of two likewise, where one is enough', ['mor'], 'any', notKnown()],
    ['or where nobody has said whether one is', ['mor'], undefined, notKnown('far')],
    ['one is not enough where all must, at any age', ['mor'], 'all', { is: 'not-enough', waitingFor: ['far'] }],
    ['the child alone is not enough', ['subject'], 'any', { is: 'not-enough', waitingFor: ['mor', 'far'] }],
  ])('where nobody knows the day of birth, %s', (_, said, mode, is) => {
    const world = { state: caseAbout({ kind: 'child', born: 'unknown' }), profile: hemnes, day: DAY };
    expect(sufficiency(world, said, mode)).toEqual(is);
  });

  test.each<[string, readonly string[], object]>([
    ['the guardians’ yes may be enough', ['mor', 'far'], notKnown('subject')],
    ['and so may the youth’s own', ['subject'], notKnown('mor', 'far')],
    ['and both together are enough only of a youth', ['mor', 'far', 'subject'], notKnown()],
  ])('where the youth decides alone from an age, and nobody knows theirs, %s', (_, said, is) => {
    const profile = stating({ youth: { is: { age: 16, mode: 'alone' }, source: 'HEM' } });
    const world = { state: caseAbout({ kind: 'youth', born: 'unknown' }), profile, day: DAY };
    expect(sufficiency(world, said, 'all')).toEqual(is);
  });

  test('what is missing where somebody is unheard is named', () => {
    const asked = (state: CaseState, consent: Partial<Consents>) =>
      findingOf(state, larer, { type: 'OpenLog' }, 'who-can-consent', { profile: stating(consent) })?.missing;
    expect(asked(caseAbout(child, guardian('far', 'unknown'), yes('mor')), {})).toEqual([
      'guardian.responsibility',
      'guardian.access',
    ]);
    expect(asked(caseAbout(born(2010), yes('mor')), { youth: twoTexts })).toEqual(['consent.youth']);
  });
});

describe('whether a word is heard', () => {
  const discretion = (...answers: string[]) => ({ discretion: { role: 'rektor', reason: 'talk', answers } });
  const pregnant = { ...born(2010), kind: 'pregnant-woman' } as const;

  test.each<[string, CaseState, string]>([
    ['of a pregnant minor nobody has vouched for', caseAbout(pregnant, yes('subject')), 'refused'],
    [
      'of a pregnant minor a person has vouched for',
      caseAbout(pregnant, yes('subject', discretion('who-can-consent'))),
      'permitted',
    ],
    [
      'of one vouched for among other things',
      caseAbout(pregnant, yes('subject', discretion('local-rule', 'who-can-consent'))),
      'permitted',
    ],
    [
      'of one for whom another rule was answered',
      caseAbout(pregnant, yes('subject', discretion('local-rule'))),
      'refused',
    ],
    [
      'of one vouched for who has no responsibility any more',
      caseAbout(child, yes('mor', discretion('who-can-consent')), guardian('mor', 'no')),
      'refused',
    ],
    [
      'of a guardian from before full age, appointed since',
      caseAbout(born(2008), yes('mor'), speaksFor('mor')),
      'refused',
    ],
    ['of one appointed who was never a guardian', caseAbout(born(2008), speaksFor('verge'), yes('verge')), 'permitted'],
  ])('%s', (_, state, verdict) => {
    const where = { day: calendarDay('2026-03-02') };
    expect(findingOf(state, larer, { type: 'OpenLog' }, 'consent-before-log', where)?.verdict).toBe(verdict);
  });
});

const [D12, D13, D14] = ['2026-01-12', '2026-01-13', '2026-01-14'].map((one) => calendarDay(one)) as [
  CalendarDay,
  CalendarDay,
  CalendarDay,
];

/** What the three rules say of a school that writes in the log. */
function writing(state: CaseState, consent: Partial<Consents>, day = DAY): string {
  const rules = ['consent-covers-each-service', 'withdrawal-works-at-once', 'expired-consent-pauses'];
  const asked = { type: 'WriteEntry', kind: 'other' } as const;
  return rules
    .map((rule) => findingOf(state, larer, asked, rule, { profile: stating(consent), day })?.reason)
    .join(' ');
}

const GOES = 'service-has-consent not-withdrawn not-expired';
const UNDONE = 'service-without-consent withdrawn not-expired';
const RUN_OUT = 'service-without-consent not-withdrawn expired';

describe('what was weighed when the log was opened', () => {
  const from = [holds, opened];

  test.each<[string, readonly Told[], Partial<Consents>, string]>([
    ['both yes', [yes('mor'), yes('far'), ...from], {}, GOES],
    ['one yes of two stays weighed', [yes('mor'), ...from], {}, GOES],
    [
      'one yes of two after the log was opened is not weighed',
      [...from, yes('mor')],
      {},
      'service-without-consent not-withdrawn not-expired',
    ],
    ['a no before it stays weighed', [yes('mor'), no('far'), ...from], {}, GOES],
    ['a no since closes', [yes('mor'), ...from, no('far')], {}, UNDONE],
    ['a no since, where one yes is enough', [yes('mor'), ...from, no('far')], { guardians: any }, GOES],
    [
      'a no to all since closes',
      [yes('mor'), ...from, { type: 'ConsentRefused', id: 'n', giver: 'far', purpose: 'open-log' }],
      {},
      UNDONE,
    ],
    ['a no to another since does not', [yes('mor'), ...from, no('far', { to: 'ppt' })], {}, GOES],
    ['a no about something else since does not', [yes('mor'), ...from, no('far', { purpose: 'reuse' })], {}, GOES],
    ['a no since that is taken back by a yes', [yes('mor'), ...from, no('far'), yes('far')], {}, GOES],
    [
      'a yes that has not begun',
      [yes('mor', { from: calendarDay('2026-03-01') }), ...from],
      {},
      'service-without-consent not-withdrawn not-expired',
    ],
    ['both have said no since', [yes('mor'), yes('far'), ...from, no('mor'), no('far')], { guardians: any }, UNDONE],
    ['a no since nothing was weighed', [speaksFor('verge'), ...from, yes('verge'), no('far')], {}, UNDONE],
    [
      'a yes that names no receiver lets nobody in',
      [...from, { type: 'ConsentGiven', id: 'y', giver: 'mor', purpose: 'open-log' }],
      { guardians: any },
      'service-without-consent not-withdrawn not-expired',
    ],
    [
      'an old yes taken back after a newer one takes both',
      [yes('mor', { id: 'old' }), no('mor'), yes('mor'), ...from, takenBack('mor', 'old')],
      { guardians: any },
      UNDONE,
    ],
    [
      'the only yes taken back',
      [yes('mor'), yes('far'), ...from, takenBack('mor', 'yes-mor'), takenBack('far', 'yes-far')],
      { guardians: any },
      UNDONE,
    ],
    [
      'texts that differ on one or all: as where all must',
      [yes('mor'), ...from],
      { guardians: { readings: [any, all] } },
      'service-without-consent not-withdrawn not-expired',
    ],
    ['a yes since by one of those that were waited for', [yes('mor'), ...from, yes('far')], { guardians: all }, GOES],
  ])('%s', (_, told, consent, answer) => {
    expect(writing(caseAfter(...told), consent)).toBe(answer);
  });

  test.each<[string, readonly Told[], Partial<Consents>, string]>([
    ['the first of two that were weighed', [yes('mor', { until: D14 }), yes('far'), ...from], {}, RUN_OUT],
    ['the last of two that were weighed', [yes('far'), yes('mor', { until: D14 }), ...from], {}, RUN_OUT],
    ['of two, where one is enough', [yes('mor', { until: D14 }), yes('far'), ...from], { guardians: any }, GOES],
    ['one that was not weighed', [yes('far'), ...from, yes('mor', { until: D14 })], {}, GOES],
    [
      'one that had already run out when the log was opened',
      [yes('mor', { until: D12 }), yes('far'), holds, { ...opened, day: D13 }],
      {},
      GOES,
    ],
    [
      'one that was its last day when the log was opened',
      [yes('mor', { until: D13 }), yes('far'), holds, { ...opened, day: D13 }],
      {},
      RUN_OUT,
    ],
    ['one that is said anew', [yes('mor', { until: D14 }), yes('far'), ...from, yes('mor', { id: 'new' })], {}, GOES],
    ['the only one', [yes('mor', { until: D14 }), ...from], { guardians: any }, RUN_OUT],
    [
      'the only one, where texts differ on a youth',
      [yes('mor', { until: D14 }), ...from],
      { guardians: any, youth: twoTexts },
      RUN_OUT,
    ],
    ['the only one, and a no since', [yes('mor', { until: D14 }), ...from, no('mor')], { guardians: any }, UNDONE],
    [
      'one of a log that is not the one that is open',
      [
        yes('mor', { until: D14 }),
        yes('far'),
        opened,
        closed,
        yes('mor', { id: 'a' }),
        yes('far', { id: 'b' }),
        holds,
        { ...opened, id: 'second' },
      ],
      {},
      GOES,
    ],
  ])('a yes that runs out: %s', (_, told, consent, answer) => {
    expect(writing(caseAfter(...told), consent)).toBe(answer);
  });

  test('where the log itself rests, a service with a consent of its own writes nothing either', () => {
    const told = [yes('mor', { until: D14 }), yes('mor', { id: 'own', purpose: 'service-access', to: 'ppt' })];
    const state = caseAfter(...told, { ...holds, holder: 'radgiver', service: 'ppt' }, opened, joined('ppt'));
    const finding = (rule: string) =>
      findingOf(state, radgiver, { type: 'WriteEntry' }, rule, { profile: stating({ guardians: any }) });
    expect(finding('consent-covers-each-service')).toMatchObject({ verdict: 'refused', reason: 'log-rests' });
    expect(finding('expired-consent-pauses')).toMatchObject({
      verdict: 'refused',
      looked: { service: 'skole', last: D14, from: ['a-guardian'] },
      ways: ['renew-consent'],
    });
  });
});

describe('a youth who gets a say of their own while the log is open', () => {
  const turnsFifteen = { kind: 'youth', born: calendarDay('2011-01-13') } as const;
  const from = [holds, opened];
  const say = (mode: Mode, guardians: Consents['guardians'] = all) => ({ guardians, youth: youth(mode, 15) });

  test.each<[string, readonly Told[], Partial<Consents>, string]>([
    ['closes nothing by silence', [yes('mor'), yes('far'), ...from], say('in-addition'), GOES],
    ['closes nothing by silence, where they decide alone', [yes('mor'), yes('far'), ...from], say('alone'), GOES],
    ['closes by a no', [yes('mor'), yes('far'), ...from, no('subject', { day: D14 })], say('in-addition'), UNDONE],
    [
      'is waited for, where nothing was weighed',
      [...from, yes('mor'), yes('far')],
      say('in-addition'),
      'service-without-consent not-withdrawn not-expired',
    ],
    [
      "is waited for, where what was weighed is another's",
      [yes('mor'), ...from, takenBack('mor', 'yes-mor'), yes('far')],
      say('in-addition', any),
      'service-without-consent withdrawn not-expired',
    ],
    [
      'is waited for, where no guardian has said yes',
      [speaksFor('verge'), yes('verge'), ...from],
      say('in-addition'),
      'service-without-consent not-withdrawn not-expired',
    ],
    [
      'does not stand in for a guardian who is waited for',
      [yes('mor'), ...from],
      say('in-addition'),
      'service-without-consent not-withdrawn not-expired',
    ],
    [
      'stands beside another guardian who has said yes since',
      [yes('mor'), ...from, yes('far')],
      say('in-addition', any),
      GOES,
    ],
    ['stands beside the guardian who was weighed', [yes('mor'), ...from], say('in-addition', any), GOES],
  ])('%s: %#', (_, told, consent, answer) => {
    expect(writing(caseAbout(turnsFifteen, ...told), consent)).toBe(answer);
  });

  test.each<[string, readonly Told[], Partial<Consents>, readonly string[]]>([
    ['is asked', [yes('mor'), yes('far'), ...from], say('in-addition'), ['subject: not-stated']],
    ['is asked, where they decide alone', [yes('mor'), ...from], say('alone'), ['subject: not-stated']],
    ['is not asked, where either is enough', [yes('mor'), ...from], say('either'), []],
    ['is not asked, where they may', [yes('mor'), ...from], say('may'), []],
    ['is not asked, where no age is named', [yes('mor'), ...from], { youth: youth('in-addition') }, []],
    ['is not asked again after a yes', [yes('mor'), ...from, yes('subject', { day: D14 })], say('in-addition'), []],
    ['is not asked again after a no', [yes('mor'), ...from, no('subject', { day: D14 })], say('in-addition'), []],
    [
      'is asked, though a guardian has said no',
      [yes('mor'), no('far'), ...from],
      say('in-addition'),
      ['subject: not-stated'],
    ],
    ['is not asked, where nobody has said yes', [no('far'), ...from], say('in-addition'), []],
    [
      'is not asked, where a guardian has said yes since',
      [yes('mor'), ...from, yes('far', { day: D14 })],
      say('in-addition'),
      [],
    ],
    [
      'is not asked, where a guardian has said yes that day',
      [yes('mor'), ...from, yes('far', { day: D13 })],
      say('in-addition'),
      [],
    ],
  ])('%s', (_, told, consent, duties) => {
    expect(owed(caseAbout(turnsFifteen, ...told), 'own-age-reached', { profile: stating(consent) })).toEqual(duties);
  });

  test('is not asked before that day, nor as an adult, nor where the day of birth is unknown', () => {
    const told = [yes('mor'), yes('far'), ...from];
    const profile = stating(say('in-addition'));
    const asked = (state: CaseState, day: CalendarDay) => owed(state, 'own-age-reached', { profile, day });
    expect(asked(caseAbout(turnsFifteen, ...told), D12)).toEqual([]);
    expect(asked(caseAbout(turnsFifteen, ...told), D13)).toEqual(['subject: not-stated']);
    expect(asked(caseAbout(turnsFifteen, ...told), calendarDay('2029-01-13'))).toEqual([]);
    expect(asked(caseAbout({ kind: 'youth', born: 'unknown' }, ...told), D14)).toEqual([]);
  });
});

test('an adult is asked nothing of what one who speaks for them said before their own age', () => {
  const turnsSeventeen = { kind: 'youth', born: calendarDay('2009-01-13') } as const;
  const state = caseAbout(turnsSeventeen, speaksFor('verge'), yes('verge'), holds, opened);
  const profile = stating({ youth: youth('in-addition', 17) });
  const asked = (day: CalendarDay) => owed(state, 'own-age-reached', { profile, day });
  expect(asked(D12)).toEqual([]);
  expect(asked(D13)).toEqual(['subject: not-stated']);
  expect(asked(calendarDay('2027-01-12'))).toEqual(['subject: not-stated']);
  expect(asked(calendarDay('2027-01-13'))).toEqual([]);
});

describe('coming of age', () => {
  const turns = { kind: 'youth', born: calendarDay('2008-01-13') } as const;
  const from = [holds, opened];

  test.each<[string, readonly Told[], CalendarDay, readonly string[]]>([
    ['is asked the day it comes', [yes('mor'), yes('far'), ...from], D13, ['subject: not-stated']],
    ['is not asked the day before', [yes('mor'), yes('far'), ...from], D12, []],
    ['is not asked without a log', [yes('mor'), yes('far'), holds], D13, []],
    ['is not asked where the log was opened since', [yes('mor'), holds, { ...opened, day: D13 }], D14, []],
    ['is not asked once they have said yes', [yes('mor'), ...from, yes('subject', { day: D13 })], D14, []],
    ['is not asked once they have said no', [yes('mor'), ...from, no('subject', { day: D13 })], D14, []],
    [
      'is asked though a parent says no',
      [yes('mor'), speaksFor('far'), ...from, no('far', { day: D13 })],
      D14,
      ['subject: not-stated'],
    ],
  ])('the adult %s', (_, told, day, duties) => {
    expect(owed(caseAbout(turns, ...told), 'adult-decides-alone', { day })).toEqual(duties);
  });

  test('is nothing anybody asks about where the day of birth is unknown, though the log rests', () => {
    const state = caseAbout({ kind: 'youth', born: 'unknown' }, yes('mor'), yes('far'), ...from);
    expect(writing(state, {})).toBe('service-without-consent not-withdrawn not-expired');
    expect(owed(state, 'adult-decides-alone', { day: D14 })).toEqual([]);
  });
});

describe('a yes that is to be renewed', () => {
  const from = [holds, opened];
  const JUNE = calendarDay('2026-06-01');
  const short = yes('mor', { id: 'short', until: D14 });

  test.each<[string, readonly Told[], readonly string[]]>([
    ['is', [short, ...from], ['short: 2026-01-14']],
    ['is not, where it has no last day', [yes('mor'), ...from], []],
    ['is, each of two', [short, yes('far', { until: JUNE }), ...from], ['short: 2026-01-14', 'yes-far: 2026-06-01']],
    ['is renewed by a longer one', [short, yes('mor', { id: 'long', until: JUNE }), ...from], ['long: 2026-06-01']],
    ['is renewed by one without a last day', [short, yes('mor'), ...from], []],
    [
      'is not renewed by one as long',
      [short, yes('mor', { id: 'same', until: D14 }), ...from],
      ['same: 2026-01-14', 'short: 2026-01-14'],
    ],
    ["is not renewed by another's", [short, yes('far'), ...from], ['short: 2026-01-14']],
    [
      'is not renewed by one for something else',
      [short, yes('mor', { purpose: 'service-access' }), ...from],
      ['short: 2026-01-14'],
    ],
    ['is not renewed by one to another', [short, yes('mor', { to: 'ppt' }), ...from], ['short: 2026-01-14']],
    [
      'is not renewed by one that is taken back before it',
      [yes('mor'), takenBack('mor', 'yes-mor'), short, ...from],
      ['short: 2026-01-14'],
    ],
    [
      'is not renewed by one for a log that has closed',
      [yes('mor'), opened, closed, short, ...from],
      ['short: 2026-01-14'],
    ],
    ['is not, once they have said no', [short, ...from, no('mor')], []],
    ['is not, once the log has closed', [short, ...from, closed], []],
  ])('%s', (_, told, duties) => {
    expect(owed(caseAfter(...told), 'expired-consent-pauses')).toEqual(duties);
  });

  test.each<[string, Told, readonly string[]]>([
    ['one without a last day', yes('mor'), []],
    ['a longer one', yes('mor', { until: JUNE }), ['yes-mor: 2026-06-01']],
    ['one as long', yes('mor', { until: D14 }), ['short: 2026-01-14', 'yes-mor: 2026-01-14']],
    ['a shorter one', yes('mor', { until: D13 }), ['short: 2026-01-14']],
    ['one for something else', yes('mor', { purpose: 'service-access' }), ['short: 2026-01-14']],
  ])('is, before its last day, beside %s', (_, other, duties) => {
    expect(owed(caseAfter(short, other, ...from), 'expired-consent-pauses', { day: D13 })).toEqual(duties);
  });
});

describe('what was said when a service was let in', () => {
  const access = (service: string) => yes('mor', { id: service, purpose: 'service-access', to: service });
  const accepts = (service: string): Told => ({ ...holds, holder: 'radgiver', service });
  const weighed = (told: readonly Told[]) =>
    [...caseAfter(...told).consent.weighed].map(([service, { said, on }]) => `${service} ${said} ${on}`);

  test.each<[string, readonly Told[], readonly string[]]>([
    ['the service that opens the log', [yes('mor'), yes('far'), { ...opened, day: D12 }], ['skole 2 2026-01-12']],
    ['one that joins', [access('ppt'), { ...joined('ppt'), day: D13 }], ['ppt 1 2026-01-13']],
    [
      'one that joins by statute',
      [access('ppt'), { type: 'ServiceJoined', service: 'ppt', legalBasis: 'helsepersonelloven' }],
      [],
    ],
    ['one that joins without any yes', [access('bup'), joined('ppt')], []],
    ['one that joins on a no', [no('mor', { to: 'ppt' }), joined('ppt')], []],
    ['one that joins on a yes of the log before', [access('ppt'), opened, closed, joined('ppt')], []],
    ['a holder who accepts without a log', [access('ppt'), accepts('ppt')], []],
    ['a holder who accepts with a log', [opened, access('ppt'), accepts('ppt')], ['ppt 1 2026-01-05']],
    ['a holder who accepts after the log', [opened, closed, access('ppt'), accepts('ppt')], []],
    [
      'a holder of no service',
      [opened, access('ppt'), { type: 'BatonAccepted', offer: 'o', holder: 'x', role: 'larer' }],
      [],
    ],
    [
      'a log of no service, with a yes to nobody',
      [
        { type: 'ConsentGiven', id: 'y', giver: 'mor', purpose: 'open-log' },
        { type: 'LogOpened', id: 'log' },
      ],
      [],
    ],
    ['nothing, once the log has closed', [yes('mor'), opened, closed], []],
    [
      'all that is said counts, a withdrawal too',
      [yes('mor'), no('far'), access('ppt'), takenBack('mor', 'ppt'), opened],
      ['skole 4 2026-01-05'],
    ],
  ])('%s', (_, told, answer) => {
    expect(weighed(told)).toEqual(answer);
  });

  test('only what was said for the log is spent when it closes', () => {
    const purposes = ['open-log', 'service-access', 'cooperation', 'reuse', 'transfer'] as const;
    const said = purposes.map((purpose) => yes('mor', { id: purpose, purpose }));
    const { consents } = caseAfter(...said, opened, closed).consent;
    expect([...consents.values()].map(({ id, giver, spent }) => `${id} ${giver} ${spent}`)).toEqual([
      'open-log mor true',
      'service-access mor true',
      'cooperation mor false',
      'reuse mor false',
      'transfer mor false',
    ]);
  });

  test('what is taken back and was never said is nothing', () => {
    expect([...caseAfter(takenBack('mor', 'never')).consent.consents]).toEqual([]);
  });
});

describe('what follows when a yes is taken back', () => {
  const own = (giver: string, service: string) =>
    yes(giver, { id: `${giver}-${service}`, purpose: 'service-access', to: service });
  const measure = (id: string, service: string | undefined): readonly Told[] => [
    { type: 'MeasurePlanned', id, level: '1', ...(service && { service }) },
    { type: 'MeasureStarted', measure: id },
  ];
  const log = [yes('mor'), yes('far'), holds, opened];
  const ppt = [own('mor', 'ppt'), own('far', 'ppt')];
  const withdraw = { type: 'WithdrawConsent' } as const;

  test.each<[string, readonly Told[], typeof withdraw & { to?: string; consent?: string }, object]>([
    [
      'the service that loses it, and its measures that are under way',
      [
        ...log,
        ...ppt,
        ...measure('a', 'ppt'),
        ...measure('b', 'skole'),
        ...measure('c', undefined),
        { type: 'MeasurePlanned', id: 'd', level: '1', service: 'ppt' },
      ],
      { ...withdraw, to: 'ppt' },
      { services: ['ppt'], measures: ['a'], closes: false },
    ],
    [
      'a service that had no consent that was enough loses nothing',
      [...log, own('mor', 'ppt')],
      { ...withdraw, to: 'ppt' },
      { services: [], measures: [], closes: false },
    ],
    ['the log too, where it opened it', log, withdraw, { services: ['skole'], measures: [], closes: true }],
    [
      'no log, of a yes to no log in particular',
      [{ type: 'ConsentGiven', id: 'n', giver: 'mor', purpose: 'open-log' }],
      withdraw,
      { services: [], measures: [], closes: false },
    ],
    [
      'a service that was given it twice',
      [...log, ...ppt, own('mor', 'bup'), { ...own('mor', 'ppt'), id: 'again' } as Told],
      { ...withdraw, consent: 'mor-ppt' },
      { services: ['ppt'], measures: [], closes: false },
    ],
    [
      'no log, where none is open',
      [yes('mor'), yes('far')],
      withdraw,
      { services: ['skole'], measures: [], closes: false },
    ],
    [
      'nobody, of a yes to nobody in particular',
      [...log, { type: 'ConsentGiven', id: 'n', giver: 'mor', purpose: 'cooperation' }, ...measure('c', undefined)],
      { ...withdraw, consent: 'n' },
      { services: [], measures: [], closes: false },
    ],
    [
      'nobody, of a yes to nobody in particular that was enough beside another',
      ['mor', 'far'].map((giver) => ({ type: 'ConsentGiven', id: `n-${giver}`, giver, purpose: 'open-log' }) as const),
      withdraw,
      { services: [], measures: [], closes: false },
    ],
    ['no log, by a guardian without responsibility', [...log, guardian('mor', 'no')], withdraw, { closes: false }],
  ])('%s', (_, told, said, looked) => {
    expect(findingOf(caseAfter(...told), mor, said, 'withdrawal-works-at-once')).toMatchObject({
      reason: 'works-at-once',
      looked,
    });
  });

  test('what is left may still be enough, where one yes is', () => {
    const where = { profile: stating({ guardians: any }) };
    const state = caseAfter(...log, ...ppt);
    expect(
      findingOf(state, mor, { ...withdraw, to: 'ppt' }, 'withdrawal-works-at-once', where)?.looked.services,
    ).toEqual([]);
  });

  test('one who speaks for the child, and an adult, close by taking back', () => {
    const spoken = caseAfter(speaksFor('verge'), yes('verge'), holds, opened);
    const verge = { id: 'verge', role: 'representative' };
    expect(recordedOf(spoken, verge, withdraw).map((one) => 'type' in one && one.type)).toEqual([
      'ConsentWithdrawn',
      'LogClosed',
    ]);
    const adult = caseAbout(born(2000), yes('subject'), holds, opened);
    expect(answerTo(adult, people.subject, withdraw)).toEqual(['ConsentWithdrawn', 'LogClosed']);
    expect(answerTo(caseAfter(...log), far, withdraw)).toEqual(['ConsentWithdrawn', 'LogClosed']);
  });
});

describe('when the family is asked for a consent', () => {
  const stated = {
    is: [
      { at: 'level', level: '2', purpose: 'open-log', within: { days: 7 } },
      { at: 'step', level: '1', step: 's2', purpose: 'reuse' },
      { at: 'takeover', purpose: 'cooperation' },
      { at: 'arena-change', purpose: 'transfer' },
    ],
    source,
  } as const;
  const where = { profile: stating({ asked: stated }) };
  const moved = (to: string, more: Partial<Extract<Told, { type: 'LevelChanged' }>> = {}): Told => ({
    ...{ type: 'LevelChanged', from: '1', to, day: D12 },
    ...more,
  });
  const step = (next: string): Told => ({ type: 'StepCompleted', step: 's1', level: '1', next, day: D12 });
  const request = (purpose: 'open-log' | 'reuse', day: CalendarDay): Told => ({
    ...{ type: 'ConsentRequested', id: 'request', purpose, to: 'skole', day },
  });
  const atLevel = 'level:2:open-log: 2026-01-19';

  test.each<[string, readonly Told[], readonly string[]]>([
    ['not before it is time', [], []],
    ['on the level', [moved('2')], [atLevel]],
    ['on the level, whatever the step', [moved('2', { toStep: 's1' })], [atLevel]],
    ['not on another', [moved('3')], []],
    ['on the step', [step('s2')], ['step:1:s2:reuse: not-stated']],
    ['not on another step of the level', [step('s3')], []],
    ['not on a step of that name on another level', [moved('3', { toStep: 's2' })], []],
    ['not at the first to hold the baton', [holds], []],
    ['when another takes it over', [holds, { ...holds, holder: 'kollega' }], ['takeover:cooperation: not-stated']],
    [
      'when the arena changes',
      [{ type: 'ArenaChanged', from: 'barnehage', to: 'skole' }],
      ['arena-change:transfer: not-stated'],
    ],
    ['not, where that was asked for on the same day', [moved('2'), request('open-log', D12)], []],
    ['still, where it was asked for before', [request('open-log', calendarDay('2026-01-11')), moved('2')], [atLevel]],
    ['still, where something else was asked for', [moved('2'), request('reuse', D13)], [atLevel]],
    ['not, where it was answered without being asked', [moved('2'), no('mor', { day: D13 })], []],
    [
      'not, once the follow-up has ended',
      [moved('2'), { type: 'FollowUpEnded', ground: 'agreement', concludes: [] }],
      [],
    ],
  ])('%s', (_, told, duties) => {
    expect(owed(caseAfter(...told), 'consent-is-asked-when-stated', where)).toEqual(duties);
  });

  test('the duty of a level tells of the concern that brought the case there, and of no other', () => {
    const concerns = (...told: readonly Told[]) =>
      deadlinesFor(caseAfter(...told), DAY, where.profile)
        .filter((one) => one.rule === 'consent-is-asked-when-stated')
        .map((one) => one.concerns);
    expect(concerns(moved('2', { concern: 'concern' }))).toEqual([['concern']]);
    expect(concerns(moved('2'))).toEqual([undefined]);
    expect(concerns(moved('3', { concern: 'other' }), moved('4'), moved('2', { concern: 'concern' }))).toEqual([
      ['concern'],
    ]);
    expect(concerns(moved('3', { concern: 'concern' }), moved('1'), step('s2'))).toEqual([undefined]);
    expect(concerns(moved('1', { concern: 'concern' }), step('s2'))).toEqual([['concern']]);
    expect(concerns(moved('3', { concern: 'concern' }), holds, { ...holds, holder: 'kollega' })).toEqual([undefined]);
  });
});

describe('what is said of a single question', () => {
  const invite = { type: 'InviteService', service: 'ppt' } as const;
  const access = (giver: string) => yes(giver, { purpose: 'service-access', to: 'ppt' });
  const refuses = (giver: string) => no(giver, { purpose: 'service-access', to: 'ppt' });

  test.each<[string, readonly Told[], string]>([
    ['nobody has said anything', [], 'permitted nobody-has-refused'],
    ['one has said yes', [access('mor')], 'permitted nobody-has-refused'],
    ['one has said no', [refuses('mor')], 'does-not-apply no-yes-to-weigh'],
    ['one has said yes, one no', [access('mor'), refuses('far')], 'needs-a-person yes-against-no'],
  ])('a yes against a no: %s', (_, told, answer) => {
    const finding = findingOf(caseAfter(...told), larer, invite, 'refusal-is-recorded');
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test.each<[string, readonly Told[], string]>([
    ['nobody has refused', [yes('mor')], 'permitted nobody-has-refused'],
    ['one has refused', [no('mor')], 'needs-a-person asked-before'],
    ['one has refused, one has not', [no('mor'), yes('far')], 'needs-a-person asked-before'],
  ])('asking: %s', (_, told, answer) => {
    const finding = findingOf(
      caseAfter(...told),
      larer,
      { type: 'RequestConsent', purpose: 'open-log' },
      'refusal-is-recorded',
    );
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test.each<[string, CaseState, Partial<Consents>, string, string, readonly string[]]>([
    ['a guardian', caseAbout(child), {}, 'mor', 'does-not-apply guardian-is-judged-elsewhere', []],
    [
      'a guardian who represents the child',
      caseAbout(child, speaksFor('mor')),
      {},
      'mor',
      'permitted has-standing',
      [],
    ],
    ['the child', caseAbout(child), {}, 'subject', 'refused no-standing', []],
    [
      'a parent of a pregnant woman',
      caseAbout({ ...born(1996), kind: 'pregnant-woman' }),
      {},
      'mor',
      'refused no-standing',
      [],
    ],
    [
      'the subject of unknown age',
      caseAbout({ kind: 'child', born: 'unknown' }),
      {},
      'subject',
      'needs-a-person standing-unknown',
      ['subject.age'],
    ],
    [
      'a youth of whom texts differ',
      caseAbout(born(2010)),
      { youth: twoTexts },
      'subject',
      'needs-a-person standing-unknown',
      ['consent.youth'],
    ],
    [
      'a youth where no age is named',
      caseAbout({ ...born(2010), kind: 'youth' }),
      { youth: youth('in-addition') },
      'subject',
      'permitted has-standing',
      [],
    ],
  ])('may say yes: %s', (_, state, consent, giver, answer, missing) => {
    const said = { type: 'GiveConsent', purpose: 'open-log', to: 'skole' } as const;
    const finding = findingOf(state, { id: giver, role: 'guardian' }, said, 'who-can-consent', {
      profile: stating(consent),
    });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
    expect(finding?.missing).toEqual(missing);
  });

  test("a yes from before the youth had a say is weighed where either is enough, and is the youth's where not", () => {
    const state = caseAbout({ kind: 'youth', born: calendarDay('2011-01-13') }, access('mor'), access('far'));
    const reason = (mode: Mode) => {
      const where = { profile: stating({ guardians: all, youth: youth(mode, 15) }) };
      return ['who-can-consent', 'own-age-reached'].map(
        (rule) => findingOf(state, larer, invite, rule, where)?.verdict,
      );
    };
    expect(reason('either')).toEqual(['permitted', 'does-not-apply']);
    expect(reason('may')).toEqual(['permitted', 'does-not-apply']);
    expect(reason('alone')).toEqual(['does-not-apply', 'needs-a-person']);
    expect(reason('in-addition')).toEqual(['does-not-apply', 'needs-a-person']);
  });

  test('no guardian of a youth of unknown age is heard because the youth is', () => {
    const state = caseAbout({ kind: 'youth', born: 'unknown' }, yes('mor'));
    const where = { profile: stating({ youth: youth('in-addition') }) };
    expect(findingOf(state, larer, { type: 'OpenLog' }, 'consent-before-log', where)?.verdict).toBe('refused');
  });

  test('nobody writes for a service nobody has named', () => {
    const nobody = { id: 'ny', role: 'larer' };
    const held: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'ny', role: 'larer' };
    const running = caseAfter(yes('mor'), yes('far'), held, opened);
    expect(findingOf(running, nobody, { type: 'WriteEntry' }, 'consent-covers-each-service')?.reason).toBe(
      'service-unknown',
    );
  });

  test('no log is opened for a service nobody has named', () => {
    const mothers = opening.map((one) => (one.type === 'ConcernRaised' ? fromTheFamily(one) : one));
    const asks = { id: 'ny', role: 'larer' };
    const held: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'ny', role: 'larer' };
    const told = [yes('mor'), yes('far'), held].map((one) => ({ ...stamp, ...one }) as CaseEvent); // each is whole once stamped
    const state = replay([...mothers, ...told]);
    expect(findingOf(state, asks, { type: 'OpenLog' }, 'consent-before-log')).toMatchObject({
      verdict: 'refused',
      reason: 'no-valid-consent',
    });
    expect(
      findingOf(caseAfter(yes('mor'), yes('far'), held), asks, { type: 'OpenLog' }, 'consent-before-log'),
    ).toMatchObject({
      verdict: 'permitted',
    });
  });

  test("of two that have run out the one the log was opened on is named, of one the service's own", () => {
    const own = yes('mor', { id: 'own', purpose: 'service-access', to: 'ppt', until: D13 });
    const ofPpt: Told = { ...holds, holder: 'radgiver', service: 'ppt' };
    const looked = (...told: readonly Told[]) => {
      const where = { profile: stating({ guardians: any }) };
      return findingOf(caseAfter(...told), radgiver, { type: 'WriteEntry' }, 'expired-consent-pauses', where)?.looked;
    };
    expect(looked(yes('mor', { until: D14 }), own, ofPpt, opened)).toMatchObject({ service: 'skole', last: D14 });
    expect(looked(yes('mor'), own, ofPpt, opened)).toMatchObject({ service: 'ppt', last: D13 });
  });
});
