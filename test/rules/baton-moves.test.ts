import { describe, expect, test } from 'vitest';
import { holderFrom, needsHolder } from '../../src/baton/holder-from.ts';
import { titleOfHolder } from '../../src/baton/title.ts';
import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf, offered, recordedOf } from '../model/asking.ts';
import { caseAbout, caseAfter, DAY, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, kollega, ped, radgiver, rektor, mor, far, frivillig } = people;
const source = 'HEM';
type Baton = Profile['baton'];
const stating = (baton: Partial<Baton>): Profile => ({ ...hemnes, baton: { ...hemnes.baton, ...baton } });

const accepted = (more: Partial<Extract<Told, { type: 'BatonAccepted' }>> = {}): Told => ({
  ...{ type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' },
  ...more,
});
const held = accepted();
/** Accepted by one whose service nobody vouched for. */
const nameless: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'ny', role: 'larer' };
const offer = (to: string, more: Partial<Extract<Told, { type: 'BatonOffered' }>> = {}): Told => ({
  ...{ type: 'BatonOffered', id: 'offer', to, level: '1' },
  ...more,
});
const added = (person: string, role: string | undefined, service = 'skole'): Told => ({
  ...{ type: 'ProfessionalAdded', person, service },
  ...(role !== undefined && { role }),
});
const moved = (person: string, service: string): Told => ({ type: 'ProfessionalMoved', person, service });
const removed = (person: string): Told => ({ type: 'ProfessionalRemoved', person });
const [D12, D13, D14] = ['2026-01-12', '2026-01-13', '2026-01-14'].map((one) => calendarDay(one)) as [
  CalendarDay,
  CalendarDay,
  CalendarDay,
];

describe('what is said of an offer', () => {
  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['none is open', [held], larer, { type: 'RetractOffer' }, ['invalid no-open-offer offer']],
    ['none is open', [held], ped, { type: 'DeclineBaton' }, ['invalid no-open-offer offer']],
    ['none is open', [held], ped, { type: 'AcceptBaton' }, ['invalid no-open-offer offer']],
    ['another is open', [offer('ped')], ped, { type: 'AcceptBaton', offer: 'other' }, ['invalid no-such-offer offer']],
    ['another is open', [offer('ped')], ped, { type: 'DeclineBaton', offer: 'other' }, ['invalid no-such-offer offer']],
    ['it is named', [offer('ped')], ped, { type: 'DeclineBaton', offer: 'offer' }, ['BatonDeclined']],
    ['it is not named', [offer('ped')], ped, { type: 'DeclineBaton' }, ['BatonDeclined']],
    ['another declines', [offer('ped')], larer, { type: 'DeclineBaton' }, ['refused actor-may-issue-this may-not']],
    [
      'another accepts',
      [offer('ped')],
      larer,
      { type: 'AcceptBaton' },
      ['refused holder-keeps-baton-until-accepted only-the-one-offered'],
    ],
    [
      'its id was used',
      [held, offer('ped', { id: 'first' }), { type: 'BatonDeclined', offer: 'first' }],
      larer,
      { type: 'OfferBaton', id: 'first', to: 'ped' },
      ['invalid id-in-use id'],
    ],
    [
      'nobody of that id works in the case',
      [held],
      larer,
      { type: 'OfferBaton', to: 'mor' },
      ['invalid no-such-professional to'],
    ],
    [
      'the one it goes to has left',
      [held, removed('ped')],
      larer,
      { type: 'OfferBaton', to: 'ped' },
      ['invalid no-such-professional to'],
    ],
    [
      'the meeting is not there',
      [held],
      larer,
      { type: 'OfferBaton', to: 'ped', decidedIn: 'nowhere' },
      ['invalid no-such-meeting decidedIn'],
    ],
    ['that person has it already', [held], larer, { type: 'OfferBaton', to: 'larer' }, []],
    [
      'that person is offered it already',
      [held, offer('ped')],
      larer,
      { type: 'OfferBaton', id: 'new', to: 'ped' },
      [],
    ],
    [
      'another is offered it',
      [held, offer('ped')],
      larer,
      { type: 'OfferBaton', id: 'new', to: 'larer' },
      ['refused holder-keeps-baton-until-accepted an-offer-is-open'],
    ],
  ])('%s: %#', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test('role and service are those that were vouched for, and the service the case knows of a move to', () => {
    const state = (...told: Told[]) => caseAfter(...told, offer('ped'));
    const accept: Said = { type: 'AcceptBaton' };
    const fact = { type: 'BatonAccepted', offer: 'offer', holder: 'ped', role: 'pedagog' };
    expect(recordedOf(state(), ped, accept)).toEqual([{ ...fact, service: 'barnehage' }]);
    expect(recordedOf(state(), { id: 'ped', role: 'pedagog' }, accept)).toEqual([fact]);
    expect(recordedOf(state(moved('ped', 'ppt')), ped, accept)).toEqual([{ ...fact, service: 'ppt' }]);
  });

  test("a person's own decision at the offer holds at the acceptance, on the same level and for the one offered", () => {
    const must = { is: [{ levels: ['1', '2'], roles: ['rektor'], strength: 'person' as const }], source };
    const profile = stating({ eligible: must });
    const discretion = { role: 'rektor', reason: 'talk', answers: ['holder-is-eligible'] };
    const accept = (level: string) =>
      answerTo(caseAfter(offer('ped', { discretion, level })), ped, { type: 'AcceptBaton' }, { profile });
    expect(accept('1')).toEqual(['BatonAccepted']);
    expect(accept('0')).toEqual(['needs-a-person holder-is-eligible not-listed']);
    expect(answerTo(caseAfter(offer('ped')), ped, { type: 'AcceptBaton' }, { profile })).toEqual([
      'needs-a-person holder-is-eligible not-listed',
    ]);
  });

  test.each<[string, readonly Told[], Actor, Said['type'], readonly object[]]>([
    ['accepting, to the one offered', [offer('ped')], ped, 'AcceptBaton', [{}]],
    ['accepting, to nobody else', [offer('ped')], larer, 'AcceptBaton', []],
    ['accepting, without an offer', [held], ped, 'AcceptBaton', []],
    ['declining, to the one offered', [offer('ped')], ped, 'DeclineBaton', [{}]],
    ['declining, without an offer', [held], ped, 'DeclineBaton', []],
    ['retracting, to the holder', [held, offer('ped')], larer, 'RetractOffer', [{}]],
    ['retracting, without an offer', [held], larer, 'RetractOffer', []],
    [
      'offering, to those who work in the case',
      [held, removed('radgiver')],
      larer,
      'OfferBaton',
      [{ to: 'kollega' }, { to: 'ped' }],
    ],
    ['that the holder is away, where there is one', [held], ped, 'ReportHolderUnavailable', [{}]],
    ['that the holder is away, where there is none', [], ped, 'ReportHolderUnavailable', []],
    ['a wish, to one of the family', [], mor, 'RecordHolderWish', [{ wish: 'agrees' }, { wish: 'other' }]],
    ['a wish, to no professional', [], larer, 'RecordHolderWish', []],
  ])('is offered: %s', (_, told, actor, command, offers) => {
    expect(offered(caseAfter(...told), actor, command)).toEqual(offers);
  });
});

describe('a wish and an absence', () => {
  const wish = (more: Partial<Extract<Told, { type: 'HolderWishRecorded' }>>): Told => ({
    ...{ type: 'HolderWishRecorded', by: 'mor', wish: 'agrees' },
    ...more,
  });
  const away = (until?: CalendarDay): Told => ({ type: 'HolderReportedUnavailable', ...(until && { until }) });

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['the same wish says nothing new', [wish({})], mor, { type: 'RecordHolderWish', wish: 'agrees' }, []],
    ['another wish does', [wish({})], mor, { type: 'RecordHolderWish', wish: 'other' }, ['HolderWishRecorded']],
    [
      'the same of another person does',
      [wish({ wish: 'other', person: 'ped' })],
      mor,
      { type: 'RecordHolderWish', wish: 'other', person: 'larer' },
      ['HolderWishRecorded'],
    ],
    ['the same by another does', [wish({})], far, { type: 'RecordHolderWish', wish: 'agrees' }, ['HolderWishRecorded']],
    [
      'the same on another level does',
      [wish({}), { type: 'LevelChanged', from: '1', to: '2', day: D12 }],
      mor,
      { type: 'RecordHolderWish', wish: 'agrees' },
      ['HolderWishRecorded'],
    ],
    [
      "that nobody was asked is the professional's word",
      [],
      larer,
      { type: 'RecordHolderWish', wish: 'not-asked' },
      ['HolderWishRecorded'],
    ],
    [
      "and nobody else's",
      [],
      frivillig,
      { type: 'RecordHolderWish', wish: 'not-asked' },
      ['refused actor-may-issue-this may-not'],
    ],
    [
      "a wish is not a professional's own",
      [],
      larer,
      { type: 'RecordHolderWish', wish: 'agrees' },
      ['refused actor-may-issue-this may-not'],
    ],
    [
      'that one of them was not asked may be recorded for them',
      [],
      larer,
      { type: 'RecordHolderWish', wish: 'not-asked', onBehalfOf: 'mor' },
      ['HolderWishRecorded'],
    ],
    [
      'but for no stranger',
      [],
      larer,
      { type: 'RecordHolderWish', wish: 'not-asked', onBehalfOf: 'frivillig' },
      ['refused actor-may-issue-this may-not'],
    ],
    ['where nobody holds it nobody is away', [], larer, { type: 'ReportHolderUnavailable' }, ['invalid no-holder ']],
    [
      'away until another day is new',
      [held, away(D12)],
      ped,
      { type: 'ReportHolderUnavailable', until: D13 },
      ['HolderReportedUnavailable'],
    ],
    ['away until the same day is not', [held, away(D12)], ped, { type: 'ReportHolderUnavailable', until: D12 }, []],
    [
      'away is new where nobody has said so',
      [held],
      ped,
      { type: 'ReportHolderUnavailable' },
      ['HolderReportedUnavailable'],
    ],
  ])('%s', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });
});

describe('a holder who is moved, removed or back', () => {
  const out = (...told: Told[]) => {
    const { service, left } = caseAfter(...told).baton;
    return `${service} ${left?.how} ${left?.service}`;
  };

  test.each<[string, readonly Told[], string]>([
    [
      'registered anew with another service: a correction',
      [held, added('larer', 'larer', 'ppt')],
      'ppt undefined undefined',
    ],
    ['another registered: nothing', [held, added('ped', 'pedagog', 'ppt')], 'skole undefined undefined'],
    ['moved', [held, moved('larer', 'ppt')], 'skole moved skole'],
    ['moved, and back', [held, moved('larer', 'ppt'), moved('larer', 'skole')], 'skole undefined undefined'],
    ['moved, and registered there', [held, moved('larer', 'ppt'), added('larer', 'larer', 'ppt')], 'skole moved skole'],
    ['removed', [held, removed('larer')], 'skole removed skole'],
    [
      'removed, and registered anew',
      [held, removed('larer'), added('larer', 'larer', 'ppt')],
      'ppt undefined undefined',
    ],
    ['moved, then removed', [held, moved('larer', 'ppt'), removed('larer')], 'skole removed skole'],
    ['another moved and removed', [held, moved('ped', 'ppt'), removed('ped')], 'skole undefined undefined'],
    ['one who holds nothing', [added('larer', 'larer', 'ppt')], 'undefined undefined undefined'],
  ])('%s', (_, told, answer) => {
    expect(out(...told)).toBe(answer);
  });

  test('the first to hold it takes it over from nobody, nor does one who accepts it again', () => {
    expect(caseAfter().baton.tookOver).toBeUndefined();
    expect(caseAfter(held).baton.tookOver).toBeUndefined();
    expect(caseAfter(held, accepted({ day: D12 })).baton.tookOver).toBeUndefined();
    expect(caseAfter(held, accepted({ holder: 'ped', day: D12 })).baton.tookOver).toBe(D12);
  });

  test('an offer to one who is removed lapses, and no other', () => {
    expect(caseAfter(held, offer('ped'), removed('ped')).baton.offer).toBeUndefined();
    expect(caseAfter(held, offer('ped'), removed('radgiver')).baton.offer?.to).toBe('ped');
  });
});

describe('a leader who sees to the baton', () => {
  const flags = (state: CaseState, day = DAY) =>
    deadlinesFor(state, day, hemnes)
      .filter((one) => one.rule === 'holder-unreachable-is-flagged')
      .map(
        ({ about, who, since }) =>
          `${about} ${typeof who === 'string' || 'role' in who ? 'any' : who.leaderOf} ${since}`,
      );
  const away = (day: CalendarDay, until?: CalendarDay): Told => ({
    ...{ type: 'HolderReportedUnavailable', day },
    ...(until && { until }),
  });
  const log: Told = { type: 'LogOpened', id: 'log', service: 'barnehage', day: D12 };
  const yes = (giver: string, until?: CalendarDay, to = 'skole'): Told => ({
    ...{ type: 'ConsentGiven', id: `${giver}-${to}`, giver, purpose: 'service-access', to },
    ...(until && { until }),
  });

  test.each<[string, readonly Told[], readonly string[]]>([
    ['of one who is away', [held, away(D12)], ['larer skole 2026-01-12']],
    ['of one who is away that very day', [held, away(D12, DAY)], ['larer skole 2026-01-12']],
    ['of nobody, once they are back', [held, away(D12, D14)], []],
    ['of nobody, where nobody holds it', [away(D12)], []],
    ['of the service they accepted for', [accepted({ service: 'ppt' }), away(D12)], ['larer ppt 2026-01-12']],
    ['of no service, where none is known', [nameless, away(D12)], ['ny any 2026-01-12']],
    ['of the service they were moved from', [held, { ...moved('larer', 'ppt'), day: D12 }], ['larer skole 2026-01-12']],
    ['of the service they were removed from', [held, { ...removed('larer'), day: D12 }], ['larer skole 2026-01-12']],
    [
      'of their own, where none was vouched for',
      [
        { type: 'BatonAccepted', offer: 'o', holder: 'larer', role: 'larer' },
        { ...removed('larer'), day: D12 },
      ],
      ['larer skole 2026-01-12'],
    ],
    ["of the log, where the holder's service has no consent", [held, log], ['log barnehage 2026-01-12']],
    ['of nobody, where it has one that is enough', [held, yes('mor'), yes('far'), log], []],
    ['of nobody, where no log is open', [held], []],
    [
      'of the log, for a holder of no known service',
      [nameless, yes('mor'), yes('far'), log],
      ['log barnehage 2026-01-12'],
    ],
    ['of the log, from the day another accepted', [log, accepted({ day: D13 })], ['log barnehage 2026-01-13']],
    [
      'of the log, from the last no',
      [
        held,
        yes('mor'),
        yes('far'),
        log,
        { type: 'ConsentWithdrawn', giver: 'mor', consents: ['mor-skole'], day: D14 },
      ],
      ['log barnehage 2026-01-14'],
    ],
    [
      'of the log, from the day after the last day of a yes',
      [held, yes('mor', D13), log],
      ['log barnehage 2026-01-14'],
    ],
    [
      'of the log, from the latest of these days',
      [yes('mor', D12), log, accepted({ day: D14 })],
      ['log barnehage 2026-01-14'],
    ],
    ['of the log, not from a yes to another', [held, yes('mor', D13, 'ppt'), log], ['log barnehage 2026-01-12']],
    [
      'of the log, not from what has not come',
      [
        held,
        yes('mor', calendarDay('2026-03-01')),
        { type: 'ConsentRefused', id: 'n', giver: 'far', purpose: 'service-access', to: 'skole' },
        log,
      ],
      ['log barnehage 2026-01-12'],
    ],
  ])('%s', (_, told, answer) => {
    expect(flags(caseAfter(...told))).toEqual(answer);
  });

  test('of the log, from the day the child came of age', () => {
    const turns = { kind: 'youth', born: calendarDay('2008-01-14') } as const;
    const told = [held, yes('mor'), yes('far'), { ...log, service: 'barnehage' } as Told];
    expect(flags(caseAbout(turns, ...told), D13)).toEqual([]);
    expect(flags(caseAbout(turns, ...told))).toEqual(['log barnehage 2026-01-14']);
  });
});

describe('a body that names the holder', () => {
  const decided = (
    ...is: { body: string; disputes?: string; strength: 'must' | 'person' | 'should'; levels?: string[] }[]
  ) => ({
    is: is.map((one) => ({ levels: ['1'], ...one })),
    source,
  });
  const forum = decided({ body: 'forum', strength: 'must' });
  const met = (
    id: string,
    more: Partial<Extract<Told, { type: 'MeetingHeld' }>> = {},
    kind = 'forum',
    concerns: string[] = [],
  ): readonly Told[] => [
    { type: 'MeetingCalled', id, kind, concerns },
    { type: 'MeetingHeld', meeting: id, heldOn: D12, concerns: [], attended: ['radgiver'], ...more },
  ];
  const disagreed = (about: string): Told => ({ type: 'DisagreementReported', about, by: 'mor' });
  const by = (...decidedBy: string[]) => ({ decidedBy });

  test.each<[string, readonly Told[], Baton['decided'], { decidedBy?: string[]; decidedIn?: string }, string]>([
    ['has not', [], forum, {}, 'refused not-decided forum'],
    [
      'does not on this level',
      [],
      decided({ body: 'forum', strength: 'must', levels: ['2'] }),
      {},
      'does-not-apply nobody-decides-here undefined',
    ],
    ['has in a meeting of it', met('m'), forum, { decidedIn: 'm' }, 'permitted decided forum'],
    ['has not in a meeting of another', met('m', {}, 'other'), forum, { decidedIn: 'm' }, 'refused not-decided forum'],
    [
      'has not in a meeting that is only called',
      [{ type: 'MeetingCalled', id: 'm', kind: 'forum' }],
      forum,
      { decidedIn: 'm' },
      'refused not-decided forum',
    ],
    ['has by one who was there', met('m'), forum, by('radgiver'), 'permitted decided forum'],
    ['has not by one who was not', met('m'), forum, by('radgiver', 'ped'), 'refused not-decided forum'],
    ['has not by one who was at another', met('m', {}, 'other'), forum, by('radgiver'), 'refused not-decided forum'],
    [
      'has not by one who is invited',
      [{ type: 'MeetingCalled', id: 'm', kind: 'forum', invited: ['radgiver'] }],
      forum,
      by('radgiver'),
      'refused not-decided forum',
    ],
    [
      'has by one it was put together of',
      [{ type: 'TeamComposed', body: 'forum', members: ['radgiver'], by: 'mor' }],
      forum,
      by('radgiver'),
      'permitted decided forum',
    ],
    [
      'has not by one of another body',
      [{ type: 'TeamComposed', body: 'other', members: ['radgiver'], by: 'mor' }],
      forum,
      by('radgiver'),
      'refused not-decided forum',
    ],
    ['has by a member of teams', [added('t', 'team-member')], forum, by('t'), 'permitted decided forum'],
    [
      'has not by a member who has left',
      [added('t', 'team-member'), removed('t')],
      forum,
      by('t'),
      'refused not-decided forum',
    ],
    ['has not by one whose role is not known', [added('t', undefined)], forum, by('t'), 'refused not-decided forum'],
    [
      "has not by the leader of the family's team",
      [added('l', 'btiteam-leader')],
      forum,
      by('l'),
      'refused not-decided forum',
    ],
    [
      "is the family's team, and has by its leader",
      [added('l', 'btiteam-leader')],
      decided({ body: 'bti-team', strength: 'must' }),
      by('l'),
      'permitted decided bti-team',
    ],
    [
      'one of two has',
      met('m'),
      decided({ body: 'board', strength: 'should' }, { body: 'forum', strength: 'must' }),
      { decidedIn: 'm' },
      'permitted decided forum',
    ],
    [
      'of two the one that must',
      [],
      decided({ body: 'board', strength: 'should' }, { body: 'forum', strength: 'must' }),
      {},
      'refused not-decided forum',
    ],
    [
      'of two of which none must, the first',
      [],
      decided({ body: 'board', strength: 'person' }, { body: 'forum', strength: 'person' }),
      {},
      'needs-a-person not-decided board',
    ],
    [
      'is the one disputes go to, where someone disagrees',
      [disagreed('holder')],
      decided({ body: 'forum', disputes: 'board', strength: 'must' }),
      {},
      'refused not-decided board',
    ],
    ['is the same, where no other is named for it', [disagreed('holder')], forum, {}, 'refused not-decided forum'],
    [
      'is the first, where they disagree on something else',
      [disagreed('close')],
      decided({ body: 'forum', disputes: 'board', strength: 'must' }),
      {},
      'refused not-decided forum',
    ],
    [
      'is the first, where they agree',
      [{ type: 'Agreed', about: 'holder', by: 'mor' }],
      decided({ body: 'forum', disputes: 'board', strength: 'must' }),
      {},
      'refused not-decided forum',
    ],
  ])('%s', (_, told, stated, how, answer) => {
    const said: Said = { type: 'OfferBaton', to: 'ped', ...how };
    const profile = stating({ decided: stated });
    const finding = findingOf(caseAfter(held, ...told), larer, said, 'holder-decided-where-stated', { profile });
    expect(`${finding?.verdict} ${finding?.reason} ${finding?.looked.body}`).toBe(answer);
  });

  test('the concerns of the meeting go with what is said of it', () => {
    const asked = (told: readonly Told[], decidedIn?: string) =>
      findingOf(
        caseAfter(held, ...told),
        larer,
        { type: 'OfferBaton', to: 'ped', ...(decidedIn && { decidedIn }) },
        'holder-decided-where-stated',
        { profile: stating({ decided: forum }) },
      )?.looked;
    expect(asked(met('m', {}, 'forum', ['concern']), 'm')).toEqual({
      level: '1',
      body: 'forum',
      concerns: ['concern'],
    });
    expect(asked(met('m'), 'm')).toEqual({ level: '1', body: 'forum' });
    expect(asked(met('m', {}, 'forum', ['concern']))).toEqual({ level: '1', body: 'forum' });
  });

  test('who decided goes with the offer to the acceptance', () => {
    const accept = (more: object) =>
      answerTo(
        caseAfter(...met('m'), offer('ped', more)),
        ped,
        { type: 'AcceptBaton' },
        { profile: stating({ decided: forum }) },
      );
    expect(accept({})).toEqual(['refused holder-decided-where-stated not-decided']);
    expect(accept({ decidedBy: ['radgiver'] })).toEqual(['BatonAccepted']);
    expect(accept({ decidedIn: 'm' })).toEqual(['BatonAccepted']);
  });

  test('a meeting that has been voided since has decided nothing, and nothing of it is told', () => {
    const voided: Told = { type: 'RecordVoided', record: 'm', kind: 'meeting', reason: 'feil' };
    const told = [...met('m', {}, 'forum', ['concern']), offer('ped', { decidedIn: 'm' }), voided];
    const profile = stating({ decided: forum });
    const finding = findingOf(caseAfter(...told), ped, { type: 'AcceptBaton' }, 'holder-decided-where-stated', {
      profile,
    });
    expect(finding).toMatchObject({ verdict: 'refused', reason: 'not-decided' });
    expect(finding?.looked).toEqual({ level: '1', body: 'forum' });
  });

  test.each<[string, readonly Told[], Baton['decided'], Actor, string]>([
    ['one who sits in it', met('m'), forum, radgiver, 'may'],
    ['one who does not', met('m'), forum, ped, 'may-not'],
    ['one who works in no service of the case', met('m', { attended: ['frivillig'] }), forum, frivillig, 'may-not'],
    ['nobody, where none names the holder', met('m'), undefined, radgiver, 'may-not'],
    ['one who sits in that of each text', met('m'), { readings: [forum, forum] }, radgiver, 'may'],
    [
      'not one who sits in that of one text',
      met('m'),
      { readings: [forum, decided({ body: 'board', strength: 'must' })] },
      radgiver,
      'may-not',
    ],
  ])('lets %s offer it', (_, told, stated, actor, reason) => {
    const { decided: _stated, ...rest } = hemnes.baton;
    const profile = { ...hemnes, baton: stated === undefined ? rest : { ...rest, decided: stated } };
    const state = caseAfter(held, ...told);
    const finding = findingOf(state, actor, { type: 'OfferBaton', to: 'ped' }, 'actor-may-issue-this', { profile });
    expect(finding?.reason).toBe(reason);
  });
});

describe('who may hold it', () => {
  const list = (...is: object[]) => ({ is: is.map((one) => ({ levels: ['1'], ...one })), source }) as Baton['eligible'];

  test.each<[string, Baton['eligible'], readonly Told[], string]>([
    ['by the role', list({ roles: ['pedagog'], strength: 'must' }), [], 'permitted listed'],
    ['by the role it acts as', list({ roles: ['professional'], strength: 'must' }), [], 'permitted listed'],
    ['by the service', list({ services: ['barnehage'], strength: 'must' }), [], 'permitted listed'],
    ['by one of several roles', list({ roles: ['larer', 'pedagog'], strength: 'must' }), [], 'permitted listed'],
    [
      'by one of several services',
      list({ services: ['skole', 'barnehage'], strength: 'must' }),
      [],
      'permitted listed',
    ],
    ['not by another', list({ roles: ['larer'], services: ['skole'], strength: 'must' }), [], 'refused not-listed'],
    [
      'by either of two lists',
      list({ roles: ['larer'], strength: 'must' }, { roles: ['pedagog'] }),
      [],
      'permitted listed',
    ],
    [
      'as an exception of one of them',
      list({ roles: ['larer'], strength: 'must' }, { roles: ['larer'], exceptional: ['pedagog'] }),
      [],
      'needs-a-person exceptional',
    ],
    [
      'by none, the strictest speaks',
      list({ roles: ['larer'] }, { roles: ['larer'], strength: 'must' }),
      [],
      'refused not-listed',
    ],
    ['by none of an open list', list({ roles: ['larer'] }), [], 'silent not-listed'],
    [
      'on another level',
      list({ levels: ['2'], roles: ['larer'], strength: 'must' }),
      [],
      'does-not-apply level-not-listed',
    ],
    [
      'of a role that is not stated',
      list({ roles: ['larer'], strength: 'must' }),
      [added('ped', 'gartner', 'barnehage')],
      'refused not-listed',
    ],
  ])('%s', (_, eligible, told, answer) => {
    const profile = stating({ eligible });
    const state = caseAfter(held, ...told);
    const finding = findingOf(state, larer, { type: 'OfferBaton', to: 'ped' }, 'holder-is-eligible', { profile });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('not by a role nobody has said', () => {
    const profile = stating({ eligible: list({ roles: ['professional'], strength: 'must' }) });
    const state = caseAfter(held, added('ny', undefined));
    const finding = findingOf(state, larer, { type: 'OfferBaton', to: 'ny' }, 'holder-is-eligible', { profile });
    expect(finding).toMatchObject({ verdict: 'refused', reason: 'not-listed', looked: { role: undefined } });
  });

  test('those who are listed are named, roles and services', () => {
    const listed = (eligible: Baton['eligible']) =>
      findingOf(caseAfter(held), larer, { type: 'OfferBaton', to: 'ped' }, 'holder-is-eligible', {
        profile: stating({ eligible }),
      })?.looked.listed;
    expect(listed(list({ roles: ['larer'], strength: 'must' }, { services: ['skole'] }))).toEqual(['larer', 'skole']);
  });
});

describe('from which level a measure needs a holder', () => {
  const levels = (...ids: string[]) => ids.map((id) => ({ id, source })) as Profile['levels'];
  const under = (from: Baton['from'], ...ids: string[]) => {
    const { from: _from, ...rest } = hemnes.baton;
    const profile = { ...hemnes, levels: levels(...ids), baton: from === undefined ? rest : { ...rest, from } };
    return [holderFrom({ profile }), ids.filter((level) => needsHolder({ profile }, level)).join(' ')];
  };

  test.each<[string, Baton['from'], readonly string[], string | undefined, string]>([
    ['the one after the start', undefined, ['a', 'b', 'c'], 'b', 'b c'],
    ['the start, where that is stated', { is: 'a', source }, ['a', 'b', 'c'], 'a', 'a b c'],
    ['never a later one', { is: 'c', source }, ['a', 'b', 'c'], 'b', 'b c'],
    [
      'the earliest of texts that differ',
      {
        readings: [
          { is: 'b', source },
          { is: 'a', source: 'TRO' },
        ],
      },
      ['a', 'b'],
      'a',
      'a b',
    ],
    ['as if nothing was said, of one there is not', { is: 'x', source }, ['a', 'b'], 'b', 'b'],
    ['none, where there is only one', undefined, ['a'], undefined, ''],
  ])('%s', (_, from, ids, first, needing) => {
    expect(under(from, ...ids)).toEqual([first, needing]);
  });

  test('on a level that is not there it does', () => {
    expect(needsHolder({ profile: hemnes }, 'nowhere')).toBe(true);
  });

  test('what runs without one is looked at before moving to where one is needed', () => {
    const measure = (id: string, concerns: string[], level: string): readonly Told[] => [
      { type: 'MeasurePlanned', id, level, concerns },
      { type: 'MeasureStarted', measure: id },
    ];
    const moving = (level: string, ...told: readonly Told[]) =>
      findingOf(
        caseAfter({ type: 'LevelChanged', from: '1', to: level }, ...told),
        rektor,
        { type: 'ChangeLevel', to: '2' },
        'holder-from-level-1',
      );
    const state = moving('0', ...measure('a', ['concern'], '0'), ...measure('b', ['concern'], '0'));
    expect(state).toMatchObject({
      verdict: 'needs-a-person',
      reason: 'runs-on-without-holder',
      looked: { level: '2', measures: ['a', 'b'], concerns: ['concern'] },
    });
    expect(moving('0', ...measure('a', [], '0'))?.looked).toEqual({ level: '2', measures: ['a'] });
    expect(moving('0')?.reason).toBe('nothing-runs-on');
    expect(moving('1', ...measure('a', [], '1'))?.reason).toBe('nothing-runs-on');
  });
});

describe('settling who holds on at a new level', () => {
  const reconsidered = (strength: 'must' | 'should', ...consider: string[]) => ({ is: { consider, strength }, source });
  const change: Said = { type: 'ChangeLevel', to: '2', holder: 'keep' };
  const wish = (more: object): Told => ({ type: 'HolderWishRecorded', by: 'mor', wish: 'agrees', ...more }) as Told;
  const answer = (day?: CalendarDay): Told => ({
    type: 'AnswerRecorded',
    answer: 'extent',
    is: 'yes',
    by: 'larer',
    ...(day && { day }),
  });
  const came: Told = { type: 'LevelChanged', from: '0', to: '1', day: D13 };

  test.each<[string, Baton['reconsidered'], readonly Told[], string]>([
    ['the family was asked', reconsidered('must', 'wish'), [wish({})], 'permitted reconsidered'],
    ['nobody has asked it', reconsidered('must', 'wish'), [], 'refused wish-not-asked'],
    [
      'nobody could be asked',
      reconsidered('must', 'wish'),
      [wish({ wish: 'not-asked' })],
      'needs-a-person wish-not-asked',
    ],
    [
      'nobody could be asked, and it only should',
      reconsidered('should', 'wish'),
      [wish({ wish: 'not-asked' })],
      'permitted wish-not-asked',
    ],
    ['nobody has asked it on this level', reconsidered('must', 'wish'), [wish({}), came], 'refused wish-not-asked'],
    [
      'it was asked the day the level began',
      reconsidered('must', 'wish'),
      [came, wish({ day: D13 })],
      'permitted reconsidered',
    ],
    ['the rest is answered', reconsidered('must', 'extent'), [answer()], 'permitted reconsidered'],
    ['the rest is not answered', reconsidered('must', 'extent'), [], 'permitted not-all-considered'],
    [
      'the rest was answered before this level',
      reconsidered('must', 'extent'),
      [answer(), came],
      'permitted not-all-considered',
    ],
  ])('%s', (_, stated, told, reason) => {
    const profile = stating({ reconsidered: stated });
    const finding = findingOf(caseAfter(held, ...told), larer, change, 'holder-is-reconsidered', { profile });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(reason);
  });
});

describe('a holder of another service', () => {
  const opened: Told = { type: 'LogOpened', id: 'log', service: 'skole' };
  const ofNoService: Actor = { id: 'ny', role: 'larer' };
  const yes = (giver: string): Told => ({ type: 'ConsentGiven', id: giver, giver, purpose: 'open-log', to: 'skole' });

  test.each<[string, readonly Told[], Actor, string]>([
    ['accepts, where no log is open', [offer('ped')], ped, 'does-not-apply no-open-log'],
    [
      'accepts, where their service has a consent',
      [offer('kollega'), yes('mor'), yes('far'), opened],
      kollega,
      'permitted service-has-consent',
    ],
    [
      'does not accept, where it has none',
      [offer('ped'), yes('mor'), yes('far'), opened],
      ped,
      'refused service-without-consent',
    ],
    [
      'does not accept for no service',
      [offer('ny'), yes('mor'), yes('far'), opened],
      ofNoService,
      'refused service-without-consent',
    ],
  ])('%s', (_, told, actor, answer) => {
    const finding = findingOf(caseAfter(...told), actor, { type: 'AcceptBaton' }, 'consent-follows-the-service');
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });
});

describe('what the holder is called', () => {
  const called = (titles: object[], ...told: Told[]) => {
    const profile = stating({ titles: { is: titles as never, source } });
    return titleOfHolder({
      state: caseAfter(...told),
      profile,
      day: DAY,
      actor: kollega,
      onBehalfOf: undefined,
      discretion: undefined,
    });
  };

  test.each<[string, readonly object[], readonly Told[], string]>([
    ['what is said of all', [{ title: 'all' }], [held], 'all'],
    ['what is said of the level before that', [{ title: 'all' }, { levels: ['1'], title: 'level' }], [held], 'level'],
    [
      'what is said of the service before that',
      [{ title: 'all' }, { levels: ['1'], title: 'level' }, { service: 'skole', title: 'service' }],
      [held],
      'service',
    ],
    [
      'not what is said of another level or service',
      [{ levels: ['2'], title: 'level' }, { service: 'ppt', title: 'service' }, { title: 'all' }],
      [held],
      'all',
    ],
    [
      'not what is said of a service, where nobody holds it',
      [{ service: 'skole', title: 'service' }, { title: 'all' }],
      [],
      'all',
    ],
    [
      'not what is said of a service, where the holder is of none',
      [{ service: 'skole', title: 'service' }, { title: 'all' }],
      [nameless],
      'all',
    ],
  ])('%s', (_, titles, told, title) => {
    expect(called([...titles], ...told)).toBe(title);
  });

  test('by a plan that renames the role, and by no other effect of one', () => {
    const effects = (...is: object[]) => ({ is: is as never, source });
    const named = (...is: object[]) => {
      const profile: Profile = {
        ...stating({ titles: { is: [{ title: 'all' }], source } }),
        plan: { ...hemnes.plan, effects: effects(...is) },
      };
      return titleOfHolder({
        state: caseAfter(held, { type: 'CoordinatorAppointed', person: 'ped' }),
        profile,
        day: DAY,
        actor: kollega,
        onBehalfOf: undefined,
        discretion: undefined,
      });
    };
    expect(named({ effect: 'rename-role', title: 'plan' })).toBe('plan');
    expect(named({ effect: 'coexist' }, { effect: 'rename-role', title: 'plan' })).toBe('plan');
    expect(named({ effect: 'coexist' })).toBe('all');
  });
});

describe('whoever leads the BTI-team offers the baton before anyone has let them into the case', () => {
  const leader: Actor = { id: 'teamleder', role: 'btiteam-leder', service: 'skole' };
  const decided = (...levels: readonly string[]) => ({ levels, body: 'bti-team', strength: 'must' }) as const;
  const named = (...is: readonly ReturnType<typeof decided>[]) => stating({ decided: { is, source } });
  const [here, elsewhere] = [decided('1'), decided('3')];
  const apart: Profile['baton']['decided'] = {
    readings: [
      { is: [elsewhere], source },
      { is: [here], source: 'SOG' },
    ],
  };

  test.each<[string, Profile, Actor, string]>([
    ['where it names the holder', named(here), leader, 'holder-decided-where-stated'],
    ['where it names the holder here and elsewhere', named(elsewhere, here), leader, 'holder-decided-where-stated'],
    ['where one text of several says so', stating({ decided: apart }), leader, 'holder-decided-where-stated'],
    ['not where it names the holder elsewhere', named(elsewhere), leader, 'actor-may-issue-this'],
    ['not where nobody is stated', stating({ decided: undefined }), leader, 'actor-may-issue-this'],
    ['not from a service outside', named(here), { ...leader, service: 'kultur' }, 'actor-may-issue-this'],
    ['not as one who leads nothing', named(here), { ...leader, role: 'larer' }, 'actor-may-issue-this'],
  ])('%s', (_, profile, actor, rule) => {
    const answer = answerTo(caseAfter(held), actor, { type: 'OfferBaton', to: 'ped' }, { profile });
    expect(answer.map((one) => one.split(' ')[1])).toContain(rule);
    expect(answer.some((one) => one.includes('actor-may-issue-this'))).toBe(rule === 'actor-may-issue-this');
  });
});
