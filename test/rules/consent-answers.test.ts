import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { answerTo, findingOf, offered, recordedOf } from '../model/asking.ts';
import { caseAfter, closedByAgreement as closed, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, mor, far, frivillig } = people;
const noService: Actor = { id: 'larer', role: 'larer' };
const [MARCH, JUNE] = [calendarDay('2026-03-01'), calendarDay('2026-06-01')];

const asked = (id: string, more: Partial<Extract<Told, { type: 'ConsentRequested' }>> = {}): Told => ({
  ...{ type: 'ConsentRequested', id, purpose: 'open-log', to: 'skole' },
  ...more,
});
const yes = (id: string, more: Partial<Extract<Told, { type: 'ConsentGiven' }>> = {}): Told => ({
  ...{ type: 'ConsentGiven', id, giver: 'mor', purpose: 'open-log', to: 'skole' },
  ...more,
});
const no = (id: string, more: Partial<Extract<Told, { type: 'ConsentRefused' }>> = {}): Told => ({
  ...{ type: 'ConsentRefused', id, giver: 'mor', purpose: 'open-log', to: 'skole' },
  ...more,
});
const takenBack = (...consents: string[]): Told => ({ type: 'ConsentWithdrawn', giver: 'mor', consents });

const GIVE = 'ConsentGiven';
const REFUSE = 'ConsentRefused';

describe('what an answer is to', () => {
  const two = [asked('first'), asked('second', { purpose: 'service-access', to: 'ppt' })];

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    [
      'a request there is not',
      two,
      mor,
      { type: 'GiveConsent', consent: 'third' },
      ['invalid no-such-consent consent'],
    ],
    [
      'a request there is not',
      two,
      mor,
      { type: 'RefuseConsent', consent: 'third' },
      ['invalid no-such-consent consent'],
    ],
    [
      'another purpose than the request',
      two,
      mor,
      { type: 'GiveConsent', consent: 'first', purpose: 'reuse' },
      ['invalid other-than-requested consent'],
    ],
    [
      'another receiver than the request',
      two,
      mor,
      { type: 'GiveConsent', consent: 'first', to: 'ppt' },
      ['invalid other-than-requested consent'],
    ],
    ['the request it names', two, mor, { type: 'GiveConsent', consent: 'second' }, [GIVE]],
    ['which of two is not said', two, mor, { type: 'GiveConsent' }, ['invalid missing purpose']],
    ['which of two is not said', two, mor, { type: 'RefuseConsent' }, ['invalid missing purpose']],
    ['of two the one with that purpose', two, mor, { type: 'GiveConsent', purpose: 'service-access' }, [GIVE]],
    ['of two the one to that receiver', two, mor, { type: 'GiveConsent', to: 'ppt' }, [GIVE]],
    ['neither by its purpose', two, mor, { type: 'GiveConsent', purpose: 'transfer' }, ['invalid missing to']],
    ['neither by its receiver', two, mor, { type: 'GiveConsent', to: 'bup' }, ['invalid missing purpose']],
    ['the only one there is', [asked('first')], mor, { type: 'GiveConsent' }, [GIVE]],
    ['nothing has been asked', [], mor, { type: 'GiveConsent', purpose: 'open-log' }, ['invalid missing to']],
    ['a no needs no receiver', [], mor, { type: 'RefuseConsent', purpose: 'open-log' }, [REFUSE]],
    [
      'an id that is taken',
      [yes('taken')],
      far,
      { type: 'GiveConsent', id: 'taken', purpose: 'reuse', to: 'ppt' },
      ['invalid id-in-use id'],
    ],
    [
      'an id that is taken',
      [yes('taken')],
      far,
      { type: 'RefuseConsent', id: 'taken', purpose: 'reuse' },
      ['invalid id-in-use id'],
    ],
  ])('%s: %#', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test.each<[string, readonly Told[], Actor, Said, object]>([
    [
      'the words of the request, where the answer has none',
      [asked('first', { from: MARCH, until: JUNE, scope: ['avtale'], reuse: ['old'] })],
      mor,
      { type: 'GiveConsent', id: 'own' },
      {
        purpose: 'open-log',
        to: 'skole',
        from: MARCH,
        until: JUNE,
        scope: ['avtale'],
        kinds: ['avtale'],
        reuse: ['old'],
      },
    ],
    [
      'its own words before those of the request',
      [asked('first', { from: MARCH, until: JUNE, scope: ['avtale'], reuse: ['old'] })],
      mor,
      {
        type: 'GiveConsent',
        id: 'own',
        from: calendarDay('2026-04-01'),
        until: calendarDay('2026-05-01'),
        scope: ['tjeneste'],
        reuse: [],
      },
      {
        purpose: 'open-log',
        to: 'skole',
        from: '2026-04-01',
        until: '2026-05-01',
        scope: ['tjeneste'],
        kinds: ['tjeneste'],
        reuse: [],
      },
    ],
    [
      'never a later last day than was asked for',
      [asked('first', { until: MARCH })],
      mor,
      { type: 'GiveConsent', id: 'own', until: JUNE },
      { purpose: 'open-log', to: 'skole', until: MARCH },
    ],
    [
      'its own last day where none was asked for',
      [asked('first')],
      mor,
      { type: 'GiveConsent', id: 'own', until: JUNE },
      { purpose: 'open-log', to: 'skole', until: JUNE },
    ],
    [
      'the service of the professional who takes it down, where no receiver is named',
      [],
      larer,
      { type: 'GiveConsent', id: 'own', purpose: 'open-log', onBehalfOf: 'mor' },
      { purpose: 'open-log', to: 'skole' },
    ],
    [
      'nothing that was not said',
      [],
      mor,
      { type: 'GiveConsent', id: 'own', purpose: 'cooperation', to: 'ppt' },
      { purpose: 'cooperation', to: 'ppt' },
    ],
  ])('a yes says %s', (_, told, actor, said, terms) => {
    expect(recordedOf(caseAfter(...told), actor, said)).toStrictEqual([
      { type: 'ConsentGiven', id: 'own', giver: 'mor', ...(said.onBehalfOf && { onBehalfOf: 'mor' }), ...terms },
    ]);
  });

  test('a mother who works at the school says nothing of its receiver by that', () => {
    const motherOfTheSchool: Actor = { ...mor, service: 'skole' };
    const said: Said = { type: 'GiveConsent', purpose: 'open-log' };
    expect(answerTo(caseAfter(), motherOfTheSchool, said)).toEqual(['invalid missing to']);
  });
});

describe('a yes that is already said', () => {
  const again: Said = { type: 'GiveConsent', purpose: 'open-log', to: 'skole' };

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['says nothing new', [yes('a')], mor, again, []],
    ['by another is another', [yes('a')], far, again, [GIVE]],
    ['to another receiver is another', [yes('a', { to: 'ppt' })], mor, again, [GIVE]],
    ['for another purpose is another', [yes('a', { purpose: 'service-access' })], mor, again, [GIVE]],
    ['with a last day it did not have is another', [yes('a')], mor, { ...again, until: JUNE }, [GIVE]],
    ['for other things is another', [yes('a', { scope: ['avtale'] })], mor, { ...again, scope: ['tjeneste'] }, [GIVE]],
    ['for other logs is another', [yes('a', { reuse: ['old'] })], mor, { ...again, reuse: ['older'] }, [GIVE]],
    [
      'for fewer things is another',
      [yes('a', { scope: ['avtale', 'tjeneste'] })],
      mor,
      { ...again, scope: ['avtale'] },
      [GIVE],
    ],
    ['for no things in particular is another', [yes('a', { scope: ['avtale'] })], mor, again, [GIVE]],
    [
      'in another order says nothing new',
      [yes('a', { scope: ['avtale', 'tjeneste'] })],
      mor,
      { ...again, scope: ['tjeneste', 'avtale'] },
      [],
    ],
    [
      'in the order it had says nothing new',
      [yes('a', { scope: ['tjeneste', 'avtale'] })],
      mor,
      { ...again, scope: ['avtale', 'tjeneste'] },
      [],
    ],
    ['that has not begun is another', [yes('a', { from: JUNE })], mor, again, [GIVE]],
    [
      'that begins on the same later day says nothing new',
      [yes('a', { from: JUNE })],
      mor,
      { ...again, from: JUNE },
      [],
    ],
    ['and is said no to since is another', [yes('a'), no('b')], mor, again, [GIVE]],
    ['and is said anew after a no says nothing new', [yes('a'), no('b'), yes('c')], mor, again, []],
    ['and is taken back is another', [yes('a'), takenBack('a')], mor, again, [GIVE]],
    ['is not undone by the no of another', [yes('a'), no('b', { giver: 'far' })], mor, again, []],
    ['is not undone by a no to another', [yes('a'), no('b', { to: 'ppt' })], mor, again, []],
    ['for a log that has closed is another', [yes('a'), closed], mor, again, [GIVE]],
  ])('%s: %#', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });
});

test('what was told is kept with what is asked for, and is nothing where nothing was', () => {
  const { requests } = caseAfter(asked('a'), asked('b', { told: ['formal'] })).consent;
  expect([...requests.values()].map((one) => one.told)).toEqual([[], ['formal']]);
});

describe('a no that is already said', () => {
  const again: Said = { type: 'RefuseConsent', purpose: 'open-log', to: 'skole' };

  test.each<[string, readonly Told[], Actor, readonly string[]]>([
    ['says nothing new', [no('a')], mor, []],
    ['by another is another', [no('a')], far, [REFUSE]],
    ['to another receiver is another', [no('a', { to: 'ppt' })], mor, [REFUSE]],
    ['for another purpose is another', [no('a', { purpose: 'service-access' })], mor, [REFUSE]],
    ['after a later yes is another', [no('a'), yes('b')], mor, [REFUSE]],
    ['after a yes before it says nothing new', [yes('a'), no('b')], mor, []],
    ['between, the last word counts', [no('a'), yes('b'), no('c')], mor, []],
    ['is another than a yes that was taken back', [yes('a'), takenBack('a')], mor, [REFUSE]],
    ['is the last word though an older yes was taken back before it', [yes('a'), takenBack('a'), no('b')], mor, []],
    ['before what was taken back is another', [yes('a'), no('b'), takenBack('a')], mor, [REFUSE]],
    ['about a log that has closed is another', [no('a'), closed], mor, [REFUSE]],
  ])('%s: %#', (_, told, actor, answer) => {
    expect(answerTo(caseAfter(...told), actor, again)).toEqual(answer);
  });
});

describe('asking for a consent', () => {
  test.each<[string, Actor, Said, readonly string[]]>([
    ['for nobody in particular', noService, { type: 'RequestConsent', purpose: 'open-log' }, ['invalid missing to']],
    [
      'under an id that is taken',
      larer,
      { type: 'RequestConsent', id: 'first', purpose: 'reuse' },
      ['invalid id-in-use id'],
    ],
    [
      'for another, by one without a service',
      noService,
      { type: 'RequestConsent', purpose: 'reuse', to: 'ppt' },
      ['ConsentRequested'],
    ],
    [
      'as one of the family',
      mor,
      { type: 'RequestConsent', purpose: 'reuse', to: 'ppt' },
      ['refused actor-may-issue-this may-not'],
    ],
  ])('%s', (_, actor, said, answer) => {
    expect(answerTo(caseAfter(asked('first')), actor, said)).toEqual(answer);
  });

  test.each<[string, Said, object]>([
    ['the receiver that is named', { type: 'RequestConsent', id: 'a', purpose: 'reuse', to: 'ppt' }, { to: 'ppt' }],
    ['else the own service', { type: 'RequestConsent', id: 'a', purpose: 'reuse' }, { to: 'skole' }],
  ])('is for %s', (_, said, to) => {
    expect(recordedOf(caseAfter(), larer, said)).toEqual([
      { type: 'ConsentRequested', id: 'a', purpose: 'reuse', ...to },
    ]);
  });
});

describe('what can be asked for', () => {
  const needs = (...services: string[]): Told => ({ type: 'LevelChanged', from: '1', to: '2', needs: services });
  const opened: Told = { type: 'LogOpened', id: 'log', service: 'skole' };
  const openLog = { purpose: 'open-log', to: 'skole' };
  const access = (to: string) => ({ purpose: 'service-access', to });

  test.each<[string, readonly Told[], Actor, readonly object[]]>([
    ['the own log, while there is none', [], larer, [openLog]],
    ['by one without a service nothing', [], noService, []],
    [
      'the services that are needed, once each',
      [needs('ppt', 'bup', 'ppt')],
      larer,
      [openLog, access('ppt'), access('bup')],
    ],
    ['those that were invited', [{ type: 'ServiceInvited', service: 'ppt' }], larer, [openLog, access('ppt')]],
    ['but not the own', [needs('ppt', 'skole')], larer, [openLog, access('ppt')]],
    ['all of them, of one without a service', [needs('ppt', 'skole')], noService, [access('ppt'), access('skole')]],
    [
      'what nobody has asked for',
      [needs('ppt', 'bup'), asked('a'), asked('b', access('ppt') as object)],
      larer,
      [access('bup')],
    ],
    [
      'what was asked for something else or for others',
      [needs('ppt'), asked('a', { purpose: 'service-access' }), asked('b', { to: 'ppt' })],
      larer,
      [openLog, access('ppt')],
    ],
    ['no log while one is open', [opened, needs('ppt')], larer, [access('ppt')]],
    ['nothing that both guardians have said yes to', [yes('a'), yes('b', { giver: 'far' })], larer, []],
    ['what one of two has said yes to', [yes('a')], larer, [openLog]],
  ])('%s', (_, told, actor, offers) => {
    expect(offered(caseAfter(...told), actor, 'RequestConsent')).toEqual(offers);
  });
});

describe('what can be answered', () => {
  const told = [asked('first'), asked('second', { to: 'ppt' })];

  test.each<[string, Actor, readonly object[]]>([
    ['every request, by one of the family', mor, [{ consent: 'first' }, { consent: 'second' }]],
    ['nothing, by a professional', larer, []],
    ['nothing, by one who is no party', frivillig, []],
  ])('%s', (_, actor, offers) => {
    expect(offered(caseAfter(...told), actor, 'GiveConsent')).toEqual(offers);
    expect(offered(caseAfter(...told), actor, 'RefuseConsent')).toEqual(offers);
  });

  test('nothing where nothing was asked', () => {
    expect(offered(caseAfter(), mor, 'GiveConsent')).toEqual([]);
  });
});

describe('taking a yes back', () => {
  const all = [
    asked('request'),
    yes('a', { consent: 'request' }),
    yes('b', { purpose: 'service-access', to: 'ppt' }),
    yes('c', { purpose: 'service-access', to: 'bup' }),
    yes('theirs', { giver: 'far' }),
  ];
  const took = (...consents: string[]) => consents;

  test.each<[string, Said, readonly string[]]>([
    ['all of them, where nothing is named', { type: 'WithdrawConsent' }, took('a', 'b', 'c')],
    ['the one that is named', { type: 'WithdrawConsent', consent: 'b' }, took('b')],
    ['the one that was said to the request that is named', { type: 'WithdrawConsent', consent: 'request' }, took('a')],
    ['those for the purpose', { type: 'WithdrawConsent', purpose: 'service-access' }, took('b', 'c')],
    ['those to the receiver', { type: 'WithdrawConsent', to: 'bup' }, took('c')],
  ])("takes back %s, and nobody else's", (_, said, consents) => {
    const [fact] = recordedOf(caseAfter(...all), mor, said);
    expect(fact).toMatchObject({ type: 'ConsentWithdrawn', giver: 'mor', consents });
  });

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['another has said', all, far, { type: 'WithdrawConsent', consent: 'a' }, ['invalid no-such-consent consent']],
    ['nobody has said', all, mor, { type: 'WithdrawConsent', consent: 'd' }, ['invalid no-such-consent consent']],
    ['one has never said', [yes('a')], far, { type: 'WithdrawConsent' }, ['invalid no-such-consent consent']],
    ['is taken back already', [yes('a'), takenBack('a')], mor, { type: 'WithdrawConsent', consent: 'a' }, []],
    ['was said to another', [yes('a')], mor, { type: 'WithdrawConsent', to: 'ppt' }, []],
    ['was said for another purpose', [yes('a')], mor, { type: 'WithdrawConsent', purpose: 'reuse' }, []],
    ['was said for a log that has closed', [yes('a'), closed], mor, { type: 'WithdrawConsent' }, []],
    ['was a no', [no('a')], mor, { type: 'WithdrawConsent' }, []],
  ])('what %s', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test.each<[string, readonly Told[], Actor, readonly object[]]>([
    ['each own yes', all, mor, [{ consent: 'a' }, { consent: 'b' }, { consent: 'c' }]],
    ['and no other', all, far, [{ consent: 'theirs' }]],
    [
      'no no, and nothing that is taken back',
      [yes('a'), yes('b', { to: 'ppt' }), takenBack('a'), no('c')],
      mor,
      [{ consent: 'b' }],
    ],
    [
      'nothing for a log that has closed',
      [yes('a'), yes('b', { purpose: 'cooperation' }), closed],
      mor,
      [{ consent: 'b' }],
    ],
  ])('is offered for %s', (_, told, actor, offers) => {
    expect(offered(caseAfter(...told), actor, 'WithdrawConsent')).toEqual(offers);
  });
});

test('the only yes is taken back without being named, whatever it was said to', () => {
  const said: Said = { type: 'WithdrawConsent' };
  expect(answerTo(caseAfter(asked('request'), yes('a', { consent: 'request' })), mor, said)).toEqual([
    'ConsentWithdrawn',
  ]);
});

describe('how long a yes lasts', () => {
  const within = (months: number, ...purposes: ('open-log' | 'reuse')[]) => ({
    ...(purposes.length > 0 && { purposes }),
    within: { months },
  });
  const lasting = (...is: ReturnType<typeof within>[]) => ({
    ...hemnes,
    consent: { ...hemnes.consent, lasts: { is, source: 'HEM' } },
  });
  const until = (more: Partial<Extract<Said, { type: 'GiveConsent' }>>, ...is: ReturnType<typeof within>[]) => {
    const said: Said = { type: 'GiveConsent', purpose: 'open-log', to: 'skole', ...more };
    const [fact] = recordedOf(caseAfter(), mor, said, { profile: lasting(...is) });
    return fact && 'until' in fact ? fact.until : undefined;
  };

  test('is counted from the day it was given, the shortest where several are stated', () => {
    expect(until({}, within(12), within(2, 'open-log'), within(6))).toBe('2026-03-15');
    expect(until({}, within(2, 'open-log'), within(12))).toBe('2026-03-15');
    expect(until({ givenOn: calendarDay('2026-01-01') }, within(2))).toBe('2026-03-01');
    expect(until({}, within(2, 'reuse', 'open-log'))).toBe('2026-03-15');
    expect(until({}, within(2, 'reuse'))).toBeUndefined();
  });

  test('where no day is named it has no last day', () => {
    const profile = {
      ...hemnes,
      consent: { ...hemnes.consent, lasts: { is: [{ within: { words: 'en stund' } }], source: 'HEM' } },
    };
    const [fact] = recordedOf(caseAfter(), mor, { type: 'GiveConsent', purpose: 'open-log', to: 'skole' }, { profile });
    expect(fact).not.toHaveProperty('until');
  });

  test.each<[string, Partial<Extract<Said, { type: 'GiveConsent' }>>, string]>([
    ['on the last day that is stated', { until: calendarDay('2026-03-15') }, 'permitted lasts-until'],
    ['before it', { until: MARCH }, 'permitted lasts-until'],
    ['after it, which is said', { until: JUNE }, 'permitted ends-before-named'],
    ['on no day that is named', {}, 'permitted lasts-until'],
    ['for a purpose nothing is said of', { purpose: 'transfer' }, 'does-not-apply no-day-stated'],
  ])('a yes ends %s', (_, more, answer) => {
    const said: Said = { type: 'GiveConsent', purpose: 'open-log', to: 'skole', ...more };
    const profile = lasting(within(2, 'open-log'));
    const finding = findingOf(caseAfter(), mor, said, 'consent-lasts-as-stated', { profile });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('the last day that is named is kept where it is not later', () => {
    expect(until({ until: MARCH }, within(2))).toBe(MARCH);
    expect(until({ until: JUNE }, within(2))).toBe('2026-03-15');
    expect(until({ until: JUNE }, within(2, 'reuse'))).toBe(JUNE);
  });
});
