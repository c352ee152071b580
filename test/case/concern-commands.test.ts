import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { serviceOfConcern } from '../../src/concern/concern.ts';
import { concernsNamedBy } from '../../src/concern/named-by.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { answered, couldDo, recorded, type Situation } from '../model/asked.ts';
import { madeUp, shipped } from '../model/profiles.ts';
import { FIRST_DAY, opening, openingUnder, people, stamp } from '../model/world.ts';

const { larer, kollega, ped, mor, frivillig } = people;
const hemnes = shipped('hemnes');
const stairs = madeUp('log-stated');

const first = (level: string): readonly CaseEvent[] =>
  openingUnder({ id: 'log-stated', version: '1' }).map((one) => (one.type === 'CaseOpened' ? { ...one, level } : one));
const at = (level: string, ...more: readonly CaseEvent[]): Situation => ({
  events: [...first(level), ...more],
  profile: stairs,
});
const under = (...more: readonly CaseEvent[]): Situation => ({ events: [...opening, ...more], profile: hemnes });
const raised = (id: string, more: object = {}): CaseEvent => ({
  ...{ ...stamp, type: 'ConcernRaised', id, raisedBy: 'ped', service: 'barnehage' },
  ...{ suspicion: 'none', suspected: 'unknown', reportable: 'no', ...more },
});
const concluded = (outcomes: string[], more: object = {}): CaseEvent => ({
  ...{ ...stamp, type: 'ConcernConcluded', concern: 'concern', outcomes, ends: outcomes.includes('no-grounds') },
  ...more,
});
const concretised: CaseEvent = { ...stamp, type: 'ConcernConcretised', concern: 'concern' };
const shared = (to: string, more: object = {}): CaseEvent => ({
  ...{ ...stamp, type: 'ConcernShared', concern: 'concern', to, outcome: 'reached', ...more },
});
const held: readonly CaseEvent[] = [
  { ...stamp, type: 'BatonOffered', id: 'offer', to: 'larer', level: '1' },
  { ...stamp, type: 'BatonAccepted', offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' },
];
const heldAt = (level: string, ...more: readonly CaseEvent[]) => at(level, ...held, ...more);

describe('what a command about a concern is answered', () => {
  const share = { by: larer, type: 'ShareConcern' };
  const conclude = { by: larer, type: 'ConcludeConcern' };
  const reclassify = { by: larer, type: 'ReclassifyConcern' };
  test.each([
    {
      ...share,
      says: 'a concern that is not there',
      in: under(),
      with: { concern: 'x', to: 'leader' },
      is: 'no-such-concern at concern',
    },
    {
      ...share,
      says: 'two are open, and none is named',
      in: under(raised('b')),
      with: { to: 'leader' },
      is: 'no-such-concern at concern',
    },
    {
      ...share,
      says: 'the only open one is meant',
      in: under(raised('b'), concluded(['no-grounds'])),
      with: { to: 'leader' },
      is: 'ConcernShared',
    },
    {
      ...share,
      says: 'the only one is meant, though it has ended',
      in: under(concluded(['no-grounds'])),
      with: { to: 'leader' },
      is: 'ConcernShared',
    },
    {
      ...share,
      says: 'two have ended, and none is named',
      in: under(raised('b'), concluded(['no-grounds']), { ...concluded(['no-grounds']), concern: 'b' } as CaseEvent),
      with: { to: 'leader' },
      is: 'no-such-concern at concern',
    },
    { ...share, says: 'told is told', in: under(shared('leader')), with: { to: 'leader' }, is: 'nothing' },
    {
      ...share,
      says: 'told with something more is told anew',
      in: under(shared('leader')),
      with: { to: 'leader', content: 'mer' },
      is: 'ConcernShared',
    },
    {
      ...share,
      says: 'told of nobody is not told by name',
      in: under(shared('leader', { anonymous: true })),
      with: { to: 'leader' },
      is: 'ConcernShared',
    },
    {
      ...share,
      says: 'told of nobody twice',
      in: under(shared('leader', { anonymous: true })),
      with: { to: 'leader', anonymous: true },
      is: 'nothing',
    },
    {
      ...share,
      says: 'not reached on another day is another try',
      in: under(shared('leader', { outcome: 'unreachable' })),
      with: { to: 'leader', outcome: 'unreachable' },
      is: 'ConcernShared',
    },
    {
      ...share,
      says: 'not reached on the same day is the same try',
      in: { ...under(shared('leader', { outcome: 'unreachable' })), day: FIRST_DAY },
      with: { to: 'leader', outcome: 'unreachable' },
      is: 'nothing',
    },
    {
      ...share,
      says: 'reached after all',
      in: { ...under(shared('leader', { outcome: 'unreachable' })), day: FIRST_DAY },
      with: { to: 'leader' },
      is: 'ConcernShared',
    },
    {
      ...share,
      says: 'someone else is not told by it',
      in: under(shared('leader')),
      with: { to: 'colleague' },
      is: 'ConcernShared',
    },

    {
      says: 'written down once',
      by: larer,
      type: 'ConcretiseConcern',
      in: under(concretised),
      with: {},
      is: 'nothing',
    },
    {
      says: 'written down with a text is something new',
      by: larer,
      type: 'ConcretiseConcern',
      in: under(concretised),
      with: { content: 'mer' },
      is: 'ConcernConcretised',
    },
    {
      says: 'a concern that is not there',
      by: larer,
      type: 'ConcretiseConcern',
      in: under(),
      with: { concern: 'x' },
      is: 'no-such-concern at concern',
    },

    {
      ...reclassify,
      says: 'a concern that is not there',
      in: under(),
      with: { concern: 'x', grave: true },
      is: 'no-such-concern at concern',
    },
    {
      ...reclassify,
      says: 'what stands is said already',
      in: under(),
      with: { suspicion: 'none', reportable: 'no' },
      is: 'nothing',
    },
    { ...reclassify, says: 'that it is grave is new', in: under(), with: { grave: true }, is: 'ConcernReclassified' },
    {
      ...reclassify,
      says: 'that it must be reported is each one’s own word',
      in: under(raised('b', { reportable: 'yes', raisedBy: 'ped' })),
      with: { concern: 'b', reportable: 'yes' },
      is: 'ConcernReclassified',
    },
    {
      ...reclassify,
      says: 'and said once by each',
      by: ped,
      in: under(raised('b', { reportable: 'yes', raisedBy: 'ped' })),
      with: { concern: 'b', reportable: 'yes' },
      is: 'nothing',
    },
    {
      ...reclassify,
      says: 'of several who noticed, each has said so',
      by: ped,
      in: under(raised('b', { reportable: 'yes', raisedBy: 'ped' }), {
        ...stamp,
        actor: kollega,
        type: 'ConcernReclassified',
        concern: 'b',
        reportable: 'yes',
      }),
      with: { concern: 'b', reportable: 'yes' },
      is: 'nothing',
    },
    {
      ...reclassify,
      by: ped,
      says: 'a suspicion that stands',
      in: under(raised('b', { suspicion: 'suspected' })),
      with: { concern: 'b', suspicion: 'suspected' },
      is: 'nothing',
    },
    {
      ...reclassify,
      by: ped,
      says: 'only that it is grave, though a suspicion was lifted',
      in: under(raised('b', { suspicion: 'suspected', grave: true }), {
        ...stamp,
        type: 'WithholdingLifted',
        concern: 'b',
      }),
      with: { concern: 'b', grave: true },
      is: 'nothing',
    },
    {
      ...reclassify,
      says: 'a suspicion said again after it was lifted',
      in: under(raised('b', { suspicion: 'suspected' }), { ...stamp, type: 'WithholdingLifted', concern: 'b' }),
      with: { concern: 'b', suspicion: 'suspected' },
      is: 'ConcernReclassified',
    },
    {
      ...reclassify,
      by: ped,
      says: 'a suspicion said again after barnevern has answered',
      in: under(
        raised('b', { suspicion: 'suspected' }),
        { ...stamp, type: 'DirectRouteTaken', id: 'route', to: 'barnevern', form: 'report', concern: 'b' },
        { ...stamp, type: 'FeedbackRecorded', route: 'route' },
      ),
      with: { concern: 'b', suspicion: 'suspected' },
      is: 'ConcernReclassified',
    },
    {
      ...reclassify,
      says: 'or that it is of the family',
      in: under(raised('b', { suspicion: 'suspected', suspected: 'family' }), {
        ...stamp,
        type: 'WithholdingLifted',
        concern: 'b',
      }),
      with: { concern: 'b', suspected: 'family' },
      is: 'ConcernReclassified',
    },
    {
      ...reclassify,
      by: ped,
      says: 'of someone outside it withholds nothing',
      in: under(raised('b', { suspicion: 'suspected', suspected: 'outside' })),
      with: { concern: 'b', suspicion: 'suspected' },
      is: 'nothing',
    },

    {
      ...conclude,
      says: 'a concern that is not there',
      in: under(),
      with: { concern: 'x', outcomes: ['no-grounds'] },
      is: 'no-such-concern at concern',
    },
    {
      ...conclude,
      says: 'that is looked at before a level',
      in: under(),
      with: { concern: 'x', outcomes: ['level'], to: 'x' },
      is: 'no-such-concern at concern',
    },
    {
      ...conclude,
      says: 'a level that is not there',
      in: under(),
      with: { outcomes: ['level'], to: 'x' },
      is: 'no-such-level at to',
    },
    {
      ...conclude,
      says: 'none above the highest',
      in: at('2'),
      with: { outcomes: ['level'] },
      is: 'no-such-level at to',
    },
    {
      ...conclude,
      says: 'a level that is not asked for is not looked at',
      in: at('1'),
      with: { outcomes: ['no-grounds'], to: 'x' },
      is: 'ConcernConcluded',
    },
    {
      ...conclude,
      says: 'the same outcome again',
      in: at('1', concluded(['no-grounds'])),
      with: { outcomes: ['no-grounds'] },
      is: 'nothing',
    },
    {
      ...conclude,
      says: 'the same one twice is one',
      in: at('1', concluded(['no-grounds'])),
      with: { outcomes: ['no-grounds', 'no-grounds'] },
      is: 'nothing',
    },
    {
      ...conclude,
      says: 'the same with a text is new',
      in: at('1', concluded(['no-grounds'])),
      with: { outcomes: ['no-grounds'], content: 'mer' },
      is: 'ConcernConcluded',
    },
    {
      ...conclude,
      says: 'fewer outcomes than stand',
      in: at('1', concluded(['route', 'no-grounds'])),
      with: { outcomes: ['route'] },
      is: 'ConcernConcluded',
    },
    {
      ...conclude,
      says: 'another outcome than stands',
      in: at('1', concluded(['no-grounds'])),
      with: { outcomes: ['route'] },
      is: 'ConcernConcluded',
    },
    {
      ...conclude,
      says: 'where nothing is said yet',
      in: at('1'),
      with: { outcomes: ['route'] },
      is: 'ConcernConcluded',
    },
    {
      ...conclude,
      says: 'the level it led to, where the case stands',
      in: heldAt('1', concluded(['level'], { to: '1' })),
      with: { outcomes: ['level'], to: '1' },
      is: 'nothing',
    },
    {
      ...conclude,
      says: 'another level than it led to',
      in: heldAt('1', concluded(['level'], { to: '2' })),
      with: { outcomes: ['level'], to: '1' },
      is: 'ConcernConcluded',
    },
    {
      ...conclude,
      says: 'another level than the one where it led to and the case stands',
      in: heldAt('1', concluded(['level'], { to: '1' })),
      with: { outcomes: ['level'], to: '2' },
      is: 'silent by level-entry-criteria: no-criteria',
    },
    {
      ...conclude,
      says: 'to no level by name, where the next is above',
      in: heldAt('1', concluded(['level'], { to: '1' })),
      with: { outcomes: ['level'] },
      is: 'nothing',
    },
    {
      ...conclude,
      says: 'the level it joins already is no move',
      in: heldAt('1'),
      with: { outcomes: ['level'], to: '1' },
      is: 'ConcernConcluded',
    },

    {
      says: 'an id is used once',
      by: larer,
      type: 'RaiseConcern',
      in: under(),
      with: { id: 'concern' },
      is: 'id-in-use at id',
    },
    {
      says: 'a second concern needs no subject',
      by: larer,
      type: 'RaiseConcern',
      in: under(),
      with: { id: 'b' },
      is: 'ConcernRaised',
    },
    {
      says: 'a case is opened about someone',
      by: larer,
      type: 'RaiseConcern',
      in: { ...under(), events: [] },
      with: { id: 'b' },
      is: 'missing at subject',
    },
  ])('$type: $says', ({ in: situation, by, type, with: fields, is }) => {
    expect(answered(situation, by, type, fields)).toBe(is);
  });
});

describe('what is recorded of a concern', () => {
  const subject = { kind: 'child', born: '2018-03-01' };
  test.each([
    {
      says: 'the employee’s own service',
      by: larer,
      type: 'RaiseConcern',
      with: { id: 'b' },
      is: [{ type: 'ConcernRaised', id: 'b', raisedBy: 'larer', service: 'skole' }],
    },
    {
      says: 'no service of a guardian',
      by: { ...mor, service: 'skole' },
      type: 'RaiseConcern',
      with: { id: 'b' },
      is: [{ type: 'ConcernRaised', id: 'b', raisedBy: 'mor' }],
    },
    {
      says: 'none of an employee who names none',
      by: { id: 'larer', role: 'larer' },
      type: 'RaiseConcern',
      with: { id: 'b' },
      is: [{ type: 'ConcernRaised', id: 'b', raisedBy: 'larer' }],
    },
    {
      says: 'that someone was reached',
      by: larer,
      type: 'ShareConcern',
      with: { to: 'leader' },
      is: [{ type: 'ConcernShared', concern: 'concern', to: 'leader', outcome: 'reached', service: 'skole' }],
    },
    {
      says: 'the concern it means',
      by: kollega,
      type: 'ConcretiseConcern',
      with: { template: 'notat' },
      is: [{ type: 'ConcernConcretised', concern: 'concern', template: 'notat', service: 'skole' }],
    },
    {
      says: 'no level where it leads to none',
      by: larer,
      type: 'ConcludeConcern',
      with: { outcomes: ['route'] },
      is: [{ type: 'ConcernConcluded', concern: 'concern', outcomes: ['route'], ends: false }],
    },
  ])('$type: $says', ({ by, type, with: fields, is }) => {
    expect(recorded(under(), by, type, fields)).toStrictEqual(is);
  });

  test('a first concern opens the case, on a level without steps with no step', () => {
    const nothing: Situation = { events: [], profile: stairs };
    expect(replay([])).toEqual(noCase);
    expect(recorded(nothing, larer, 'RaiseConcern', { id: 'b', subject })).toStrictEqual([
      { type: 'CaseOpened', subject, profile: { id: 'log-stated', version: '1' }, level: '0' },
      { type: 'ConcernRaised', id: 'b', raisedBy: 'larer', service: 'skole' },
    ]);
  });

  test('a conclusion moves the case with what was said of it, and no more', () => {
    const leader: Actor = { id: 'rektor', role: 'rektor', service: 'skole' };
    const answers = ['transition-is-stated', 'level-entry-criteria', 'holder-is-reconsidered'];
    const more = { discretion: { role: 'rektor', reason: 'enig', answers } };
    const to1 = { outcomes: ['level'], needs: ['ppt'], ...more };
    expect(recorded(heldAt('0'), leader, 'ConcludeConcern', to1)).toMatchObject([
      { type: 'ConcernConcluded', concern: 'concern', outcomes: ['level'], to: '1', ends: false },
      { type: 'LevelChanged', concern: 'concern', from: '0', to: '1', needs: ['ppt'] },
    ]);
    const [, move] = recorded(heldAt('0'), leader, 'ConcludeConcern', { outcomes: ['level'], ...more }) as object[]; // two facts
    expect(Object.keys(move ?? {}).sort()).toEqual(['concern', 'discretion', 'from', 'to', 'type']);
    expect(recorded(heldAt('1'), larer, 'ConcludeConcern', { outcomes: ['route', 'no-grounds'] })).toMatchObject({
      outcome: 'refused',
    });
  });
});

describe('what one could do about a concern', () => {
  const of = (concern: string, all: readonly object[]) => all.map((one) => ({ concern, ...one }));
  const TOLD = ['subject', 'guardians', 'colleague', 'leader'].map((to) => ({ to }));
  const ended = heldAt('1', raised('b'), concluded(['no-grounds']));
  test.each([
    { says: 'each open one by word', command: 'ShareConcern', in: under(), could: of('concern', TOLD) },
    { says: 'not one that has ended', command: 'ShareConcern', in: ended, could: of('b', TOLD) },
    {
      says: 'one not written down',
      command: 'ConcretiseConcern',
      in: under(raised('b'), concretised),
      could: of('b', [{}]),
    },
    { says: 'not one that has ended', command: 'ConcretiseConcern', in: ended, could: of('b', [{}]) },
    {
      says: 'each way on of an open one',
      command: 'ConcludeConcern',
      in: ended,
      could: of('b', [{ outcomes: ['no-grounds'] }, { outcomes: ['level'] }, { outcomes: ['route'] }]),
    },
    { says: 'nobody raises one from a list', command: 'RaiseConcern', in: under(), could: [] },
  ])('$command: $says', ({ command, in: situation, could }) => {
    const actions = couldDo(situation, larer, command);
    expect(actions.map((one) => one.with)).toEqual(could);
    expect(actions.map((one) => one.about)).toEqual(actions.map((one) => one.with.concern));
  });

  test('what is not one’s own concern is not told to be so already', () => {
    const suspected = under(raised('b', { suspicion: 'suspected' }));
    const again = { concern: 'b', suspicion: 'suspected' };
    expect(answered(suspected, ped, 'ReclassifyConcern', again)).toBe('nothing');
    expect(answered(suspected, larer, 'ReclassifyConcern', again)).toBe('ConcernReclassified');
  });

  test('a volunteer could do nothing about it', () => {
    expect(couldDo(under(), frivillig, 'ShareConcern')).toEqual([]);
  });
});

describe('what is kept of a concern', () => {
  const slice = (...more: readonly CaseEvent[]) => replay([...opening, ...more]).concern;
  const concern = (...more: readonly CaseEvent[]) => slice(...more).concerns.get('concern');
  const reclassified = (more: object): CaseEvent => ({
    ...stamp,
    type: 'ConcernReclassified',
    concern: 'concern',
    ...more,
  });

  test('what nobody has said is unknown, and a suspicion is none', () => {
    const bare: CaseEvent = { ...stamp, type: 'ConcernRaised', id: 'b', raisedBy: 'mor' };
    expect(slice(bare).concerns.get('b')).toMatchObject({
      ...{ suspicion: 'none', suspected: 'unknown', reportable: 'unknown', noticed: [], shared: [], outcomes: [] },
      ...{ arose: FIRST_DAY, raisedOn: FIRST_DAY, service: undefined, concretised: false, state: 'open' },
    });
  });

  test('what is said anew takes the place of what was said, and the rest stands', () => {
    const before = reclassified({ kind: 'vold', suspicion: 'doubt', suspected: 'family', grave: true });
    expect(concern(before)).toMatchObject({ kind: 'vold', suspicion: 'doubt', suspected: 'family', grave: true });
    expect(concern(before, reclassified({ reportable: 'unknown' }))).toMatchObject({
      ...{ kind: 'vold', suspicion: 'doubt', suspected: 'family', grave: true, reportable: 'unknown' },
    });
    expect(concern(before, reclassified({ suspected: 'outside', grave: false }))).toMatchObject({
      ...{ kind: 'vold', suspicion: 'doubt', suspected: 'outside', grave: false },
    });
  });

  test('that it must be reported stands until each who said so says no, and where nobody employed had said it, whoever first does', () => {
    const by = (actor: Actor, reportable: string): CaseEvent => ({ ...reclassified({ reportable }), actor });
    expect(concern(by(larer, 'yes'), by(kollega, 'yes'), by(larer, 'no'))).toMatchObject({
      ...{ reportable: 'yes', noticed: [{ by: 'kollega' }] },
    });
    const later = { ...by(larer, 'yes'), day: plusDays(FIRST_DAY, 3) };
    expect(concern(by(larer, 'yes'), later)?.noticed).toEqual([{ by: 'larer', on: FIRST_DAY }]);
    expect(concern(by(larer, 'yes'), by(kollega, 'no'))).toMatchObject({
      reportable: 'yes',
      noticed: [{ by: 'larer' }],
    });
    expect(concern(by(larer, 'yes'), by(larer, 'no'))).toMatchObject({ reportable: 'no', noticed: [] });
    const mothers: CaseEvent = {
      ...stamp,
      actor: mor,
      type: 'ConcernRaised',
      id: 'b',
      raisedBy: 'mor',
      reportable: 'yes',
    };
    const heard = (event: CaseEvent) => slice(mothers, { ...event, concern: 'b' } as CaseEvent).concerns.get('b');
    expect(slice(mothers).concerns.get('b')?.noticed).toEqual([{ by: undefined, on: FIRST_DAY }]);
    expect(heard(by(larer, 'yes'))?.noticed).toEqual([{ by: 'larer', on: FIRST_DAY }]);
    expect(heard(by(larer, 'no'))).toMatchObject({ noticed: [], reportable: 'no' });
    const recordedFor: CaseEvent = { ...mothers, actor: larer, onBehalfOf: 'mor', service: 'skole' } as CaseEvent;
    expect(slice(recordedFor).concerns.get('b')?.noticed).toEqual([{ by: 'larer', on: FIRST_DAY }]);
  });

  test('a fact about a concern that is not there changes nothing', () => {
    expect(slice({ ...concretised, concern: 'x' } as CaseEvent)).toEqual(slice());
  });

  test('a case is the service’s of the first concern still open, else of the first of all', () => {
    const bare: CaseEvent = { ...stamp, type: 'ConcernRaised', id: 'b', raisedBy: 'mor' };
    expect(serviceOfConcern(slice(raised('b')))).toBe('skole');
    expect(serviceOfConcern(slice(raised('b'), concluded(['no-grounds'])))).toBe('barnehage');
    expect(serviceOfConcern(slice(bare, concluded(['no-grounds'])))).toBe('skole');
    expect(serviceOfConcern({ concerns: new Map() })).toBeUndefined();
  });
});

describe('which concerns a fact is about', () => {
  const hidden = raised('skjult', { suspicion: 'suspected', suspected: 'family' });
  const state = replay([
    ...opening,
    raised('b'),
    hidden,
    { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
    { ...stamp, type: 'EntryWritten', id: 'entry', log: 'log', concerns: ['b'] },
    { ...stamp, type: 'MeetingCalled', id: 'meeting', kind: 'samtale', concerns: ['concern', 'b'], invited: [] },
    { ...stamp, type: 'MeasurePlanned', id: 'measure', concerns: ['b'], service: 'skole', responsible: 'larer' },
    { ...stamp, type: 'DirectRouteTaken', id: 'route', to: 'ppt', form: 'referral', concern: 'concern' },
  ] as readonly CaseEvent[]); // facts as far as is looked at here
  const rows: readonly { readonly says: string; readonly fact: object; readonly about: readonly string[] }[] = [
    { says: 'a new concern is about itself', fact: { type: 'ConcernRaised', id: 'ny' }, about: ['ny'] },
    { says: 'what names a concern is about it', fact: { type: 'ConcernShared', concern: 'b' }, about: ['b'] },
    {
      says: 'a move that no concern brought is about none',
      fact: { type: 'LevelChanged', concern: undefined },
      about: [],
    },
    { says: 'a route that names one is about it', fact: { type: 'DirectRouteTaken', concern: 'b' }, about: ['b'] },
    {
      says: 'one that names none may be about what is withheld',
      fact: { type: 'DirectRouteTaken' },
      about: ['skjult'],
    },
    {
      says: 'what names several is about them',
      fact: { type: 'EntryWritten', concerns: ['concern', 'b'] },
      about: ['concern', 'b'],
    },
    { says: 'an entry without any is about none', fact: { type: 'EntryWritten', concerns: undefined }, about: [] },
    { says: 'through its measure', fact: { type: 'MeasureStarted', measure: 'measure' }, about: ['b'] },
    { says: 'through a measure that is not there, none', fact: { type: 'MeasureStarted', measure: 'x' }, about: [] },
    { says: 'through its meeting', fact: { type: 'MeetingCancelled', meeting: 'meeting' }, about: ['concern', 'b'] },
    { says: 'through a meeting that is not there, none', fact: { type: 'MeetingCancelled', meeting: 'x' }, about: [] },
    {
      says: 'through its measure, though it names no meeting',
      fact: { type: 'MeasureEvaluated', measure: 'measure', meeting: undefined },
      about: ['b'],
    },
    {
      says: 'through its meeting, though it names no measure',
      fact: { type: 'BatonOffered', measure: undefined, meeting: 'meeting' },
      about: ['concern', 'b'],
    },
    {
      says: 'through its entry, though it names no meeting',
      fact: { type: 'EntryCorrected', meeting: undefined, entry: 'entry' },
      about: ['b'],
    },
    { says: 'through its entry', fact: { type: 'EntryCorrected', entry: 'entry' }, about: ['b'] },
    { says: 'through an entry that is not there, none', fact: { type: 'EntryCorrected', entry: 'x' }, about: [] },
    { says: 'through its route', fact: { type: 'FeedbackRecorded', route: 'route' }, about: ['concern'] },
    { says: 'through a route that is not there, none', fact: { type: 'FeedbackRecorded', route: 'x' }, about: [] },
    { says: 'what names nothing of these is about none', fact: { type: 'BatonOffered', to: 'ped' }, about: [] },
    {
      says: 'a baton decided in no meeting is about none',
      fact: { type: 'BatonOffered', to: 'ped', meeting: undefined, measure: undefined },
      about: [],
    },
  ];
  test.each(rows)('$fact.type: $says', ({ fact, about }) => {
    expect(concernsNamedBy({ ...stamp, ...fact } as CaseEvent, state)).toEqual(about); // only what it names is looked at
  });
});
