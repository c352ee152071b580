import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { concernsBehind } from '../../src/level/conditions.ts';
import { pathOf } from '../../src/level/level.ts';
import { neighbours } from '../../src/level/neighbours.ts';
import {
  climb,
  firstStepOf,
  isLast,
  isUp,
  labelOfLevel,
  placeOf,
  stepAfter,
  stepsOf,
  toolsFor,
} from '../../src/level/order.ts';
import { startLevelOf } from '../../src/level/start-level.ts';
import { concernsDemanded, DEMANDS, type DemandedFact } from '../../src/level/step-demands.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answered, couldDo, recorded, type Situation } from '../model/asked.ts';
import { findingOf } from '../model/asking.ts';
import { madeUp, shipped } from '../model/profiles.ts';
import type { Said } from '../model/small-case.ts';
import { openingUnder, people, stamp } from '../model/world.ts';

const { larer, kollega } = people;
const stairs = madeUp('stairs');
const waysOn = madeUp('ways-on');
const DAY = calendarDay('2026-02-02');

const at = (profile: Profile, level: string, step: string | undefined, ...more: readonly CaseEvent[]): Situation => ({
  events: [
    ...openingUnder(profile).map((one) => (one.type === 'CaseOpened' ? { ...one, level, ...(step && { step }) } : one)),
    ...more,
  ],
  profile,
});
const world = ({ events, profile }: Situation) => ({ state: replay(events), profile, day: DAY });
/** Facts as far as is looked at here. */
const happened = (type: string, fields: object) => ({ ...stamp, type, ...fields }) as unknown as CaseEvent;

const measure = (id: string, level: string, more: object = {}) =>
  happened('MeasurePlanned', { id, level, service: 'skole', responsible: 'larer', concerns: [], ...more });
const started = (id: string) => happened('MeasureStarted', { measure: id, concerns: [] });
const evaluated = (id: string) =>
  happened('MeasureEvaluated', { measure: id, effect: 'partly', level: 'egen', concerns: [] });
const goal = (id: string, log?: string) => happened('GoalSet', { id, concerns: [], ...(log && { log }) });
const log = happened('LogOpened', { id: 'log', service: 'skole' });
const called = happened('MeetingCalled', { id: 'm', kind: 'samtale', concerns: [], invited: [] });
const heldOn = (day: string) => happened('MeetingHeld', { meeting: 'm', heldOn: day, attended: [], concerns: [] });
const reached = (concern: string, outcome = 'reached') => happened('ConcernShared', { concern, to: 'leader', outcome });
const written = (concern: string) => happened('ConcernConcretised', { concern });
const another = happened('ConcernRaised', { id: 'b', raisedBy: 'larer', service: 'skole' });
const over = (concern: string) => happened('ConcernConcluded', { concern, outcomes: ['no-grounds'], ends: true });
const moved = (to: string, more: object = {}) => happened('LevelChanged', { to, from: 'egen', ...more });

describe('whether what a step demands is met', () => {
  test.each<{ fact: DemandedFact; says: string; after: readonly CaseEvent[]; is: boolean }>([
    { fact: 'holder', says: 'nobody holds', after: [], is: false },
    { fact: 'log', says: 'none is open', after: [], is: false },
    { fact: 'log', says: 'one is open', after: [log], is: true },
    {
      fact: 'log',
      says: 'it is closed',
      after: [log, happened('LogClosed', { log: 'log', ground: 'demand', outside: [], concludes: [] })],
      is: false,
    },
    { fact: 'goal', says: 'none is set', after: [], is: false },
    { fact: 'goal', says: 'one is set where no log is open', after: [goal('g')], is: true },
    { fact: 'goal', says: 'one was set before the log that is open', after: [goal('g'), log], is: false },
    { fact: 'goal', says: 'one is set in the log that is open', after: [goal('g'), log, goal('h', 'log')], is: true },
    { fact: 'measure', says: 'none is planned', after: [], is: false },
    { fact: 'measure', says: 'one is planned on another level', after: [measure('a', 'undring')], is: false },
    { fact: 'measure', says: 'one is planned here', after: [measure('a', 'undring'), measure('b', 'egen')], is: true },
    { fact: 'measure-started', says: 'one is planned and none started', after: [measure('a', 'egen')], is: false },
    {
      fact: 'measure-started',
      says: 'one of two is started',
      after: [measure('a', 'egen'), measure('b', 'egen'), started('a')],
      is: true,
    },
    {
      fact: 'measure-started',
      says: 'one is started on another level',
      after: [measure('a', 'undring'), started('a'), measure('b', 'egen')],
      is: false,
    },
    { fact: 'evaluated', says: 'there is nothing to evaluate', after: [measure('a', 'egen')], is: false },
    {
      fact: 'evaluated',
      says: 'one of two is evaluated',
      after: [measure('a', 'egen'), measure('b', 'egen'), started('a'), started('b'), evaluated('a')],
      is: false,
    },
    {
      fact: 'evaluated',
      says: 'each that was started is',
      after: [measure('a', 'egen'), measure('b', 'egen'), started('a'), evaluated('a')],
      is: true,
    },
    { fact: 'meeting-held', says: 'none is called', after: [], is: false },
    { fact: 'meeting-held', says: 'it is only called', after: [called], is: false },
    { fact: 'meeting-held', says: 'it was held here', after: [called, heldOn('2026-01-05')], is: true },
    {
      fact: 'meeting-held',
      says: 'it was held before the case came here',
      after: [called, heldOn('2026-01-04')],
      is: false,
    },
    {
      fact: 'meeting-held',
      says: 'it is cancelled',
      after: [called, happened('MeetingCancelled', { meeting: 'm' })],
      is: false,
    },
    { fact: 'shared', says: 'with nobody', after: [], is: false },
    { fact: 'shared', says: 'someone was not reached', after: [reached('concern', 'unreachable')], is: false },
    {
      fact: 'shared',
      says: 'someone was reached at last',
      after: [reached('concern', 'unreachable'), reached('concern')],
      is: true,
    },
    { fact: 'shared', says: 'one of two', after: [another, reached('concern')], is: false },
    { fact: 'shared', says: 'the one that is still open', after: [another, over('b'), reached('concern')], is: true },
    {
      fact: 'shared',
      says: 'where none is open, all there were',
      after: [another, over('b'), over('concern'), reached('concern')],
      is: false,
    },
    { fact: 'concretised', says: 'not written down', after: [], is: false },
    { fact: 'concretised', says: 'each is written down', after: [another, written('b'), written('concern')], is: true },
    { fact: 'concretised', says: 'one of two', after: [another, written('b')], is: false },
  ])('$fact: $says', ({ fact, after, is }) => {
    expect(DEMANDS[fact](world(at(stairs, 'egen', 'plan', ...after)))).toBe(is);
  });

  test('a holder is one who has accepted', () => {
    const offered = happened('BatonOffered', { id: 'offer', to: 'larer', level: 'egen' });
    const accepted = happened('BatonAccepted', { offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' });
    expect(DEMANDS.holder(world(at(stairs, 'egen', 'plan', offered)))).toBe(false);
    expect(DEMANDS.holder(world(at(stairs, 'egen', 'plan', offered, accepted)))).toBe(true);
  });

  test('without any concern none is shared or written down', () => {
    const { state } = world({ events: at(stairs, 'egen', 'plan').events.slice(0, 1), profile: stairs });
    expect(DEMANDS.shared({ state, profile: stairs, day: DAY })).toBe(false);
    expect(DEMANDS.concretised({ state, profile: stairs, day: DAY })).toBe(false);
  });

  test('an answer about sharing rests on the concerns in question, one about measures on none', () => {
    const two = world(at(stairs, 'egen', 'plan', another, over('b')));
    expect(concernsDemanded(two, ['shared'])).toEqual(['concern']);
    expect(concernsDemanded(two, ['holder', 'concretised'])).toEqual(['concern']);
    expect(concernsDemanded(two, ['holder', 'measure'])).toEqual([]);
    expect(concernsDemanded(world(at(stairs, 'egen', 'plan', another)), ['shared'])).toEqual(['concern', 'b']);
  });
});

describe('which concerns an answer under a condition rests on', () => {
  const hidden = happened('ConcernRaised', {
    id: 'skjult',
    raisedBy: 'larer',
    service: 'skole',
    suspicion: 'suspected',
  });
  const talk = (concern?: string) =>
    happened('ChildTalkRecorded', { heldOn: DAY, outcome: 'view', ...(concern && { concern }) });
  const joined = (service: string, more: object = {}) => happened('ServiceJoined', { service, ...more });
  test.each([
    {
      says: 'concerns: those open or withheld',
      fact: 'concern.grave',
      after: [hidden, another, over('b')],
      is: ['concern', 'skjult'],
    },
    {
      says: 'concerns: one withheld that has ended',
      fact: 'concern.kinds',
      after: [hidden, over('skjult'), over('concern')],
      is: ['skjult'],
    },
    { says: 'a referral: what came of the concerns', fact: 'referral.made', after: [another], is: ['concern', 'b'] },
    { says: 'what is withheld', fact: 'withheld', after: [another], is: ['concern', 'b'] },
    { says: 'meetings', fact: 'meetings.held', after: [], is: ['concern'] },
    {
      says: 'levels: what withheld concern moved the case',
      fact: 'level.path',
      after: [hidden, moved('sammen', { concern: 'skjult' }), moved('omfattende', { concern: 'concern' })],
      is: ['skjult'],
    },
    {
      says: 'levels: none where no withheld concern did',
      fact: 'level',
      after: [hidden, moved('sammen'), moved('omfattende', { concern: 'concern' })],
      is: [],
    },
    {
      says: 'measures: those of what is withheld',
      fact: 'measures.count',
      after: [hidden, measure('a', 'egen', { concerns: ['concern', 'skjult'] })],
      is: ['skjult'],
    },
    {
      says: 'measures: none where nothing is withheld',
      fact: 'measures.count',
      after: [measure('a', 'egen', { concerns: ['concern'] })],
      is: [],
    },
    {
      says: 'talks with the child: of what is withheld',
      fact: 'childTalk',
      after: [hidden, talk(), talk('skjult'), talk('concern')],
      is: ['skjult'],
    },
    {
      says: 'services: none where all take part openly',
      fact: 'services.others',
      after: [hidden, joined('ppt')],
      is: [],
    },
    {
      says: 'services: what is withheld, where one takes part by a statute beside one that does openly',
      fact: 'services.others',
      after: [hidden, joined('ppt'), joined('bup', { legalBasis: 'barnevernsloven' })],
      is: ['skjult'],
    },
    {
      says: 'services: what moved the case to where they are needed',
      fact: 'services.count',
      after: [hidden, moved('sammen', { concern: 'skjult', needs: ['ppt'] })],
      is: ['skjult'],
    },
    { says: 'the day and the age tell of no concern', fact: 'subject.age', after: [hidden], is: [] },
    { says: 'who holds tells of no concern', fact: 'holder.exists', after: [hidden], is: [] },
  ])('$says', ({ fact, after, is }) => {
    const found = concernsBehind(
      { ...world(at(stairs, 'egen', 'plan', ...after)), actor: larer, onBehalfOf: undefined, discretion: undefined },
      [
        { fact, exists: true },
        { fact, exists: true },
      ] as never, // names of facts the engine knows
    );
    expect(found).toEqual(is.length === 0 ? {} : { concerns: is });
  });
});

describe('the order of levels and steps', () => {
  test('a place in the order, how far a move climbs, and what is up', () => {
    expect(['undring', 'omfattende', 'x'].map((one) => placeOf(stairs, one))).toEqual([0, 3, undefined]);
    expect([
      climb(stairs, 'undring', 'sammen'),
      climb(stairs, 'sammen', 'egen'),
      climb(stairs, 'egen', 'egen'),
    ]).toEqual([2, -1, 0]);
    expect([climb(stairs, 'x', 'egen'), climb(stairs, 'egen', 'x')]).toEqual([undefined, undefined]);
    expect([isUp(stairs, 'egen', 'sammen'), isUp(stairs, 'egen', 'egen'), isUp(stairs, 'sammen', 'egen')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isUp(stairs, 'x', 'undring'), isUp(stairs, 'egen', 'x')]).toEqual([true, true]);
  });

  test('the first, the next and the last step', () => {
    expect([firstStepOf(stairs, 'egen'), firstStepOf(stairs, 'omfattende'), firstStepOf(stairs, 'x')]).toEqual([
      'plan',
      undefined,
      undefined,
    ]);
    expect([
      stepAfter(stairs, 'egen', 'plan'),
      stepAfter(stairs, 'egen', 'vurdere'),
      stepAfter(stairs, 'egen', 'x'),
    ]).toEqual(['gjore', undefined, undefined]);
    expect(['plan', 'vurdere', undefined].map((one) => isLast(stairs, 'egen', one))).toEqual([false, true, false]);
    expect([
      isLast(stairs, 'omfattende', undefined),
      isLast(stairs, 'omfattende', 'x'),
      stepsOf(stairs, 'x').length,
    ]).toEqual([false, false, 0]);
  });

  test('tools belong to a step, to a level as a whole, or to all', () => {
    const ids = (level: string, step?: string) => toolsFor(stairs, level, step).map((one) => one.id);
    expect(ids('undring')).toEqual(['skala', 'kurs']);
    expect(ids('undring', 'merke')).toEqual(['notat']);
    expect(ids('egen', 'plan')).toEqual(['plan']);
    expect(ids('sammen')).toEqual(['skala']);
    expect(ids('egen', 'gjore')).toEqual([]);
    const skala = { is: [{ id: 'skala', kind: 'scale', label: 'Skala', use: 'may' }], source: 'MADE' } as const;
    const twice = { ...stairs, tools: { readings: [skala, { ...skala, source: 'OTHER' }] } } as unknown as Profile; // two texts that name the same
    expect(toolsFor(twice, 'egen', undefined).map((one) => one.id)).toEqual(['skala']);
  });

  test('a level is called what it is called, and what those of a service call it', () => {
    const [first, ...rest] = stairs.levels;
    const own = { ...first, label: 'Undring', labels: [{ services: ['skole'], label: 'Uro' }] };
    const named = { ...stairs, levels: [own, ...rest] } as Profile; // one level with names
    expect(labelOfLevel(named, 'undring', 'nb')).toBe('Undring');
    expect(labelOfLevel(named, 'undring', 'nb', 'ppt')).toBe('Undring');
    expect(labelOfLevel(named, 'undring', 'nb', 'skole')).toBe('Uro');
    expect([labelOfLevel(named, 'egen', 'nb', 'skole'), labelOfLevel(named, 'x', 'nb')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('a case starts on the level that is named, where every text lets it', () => {
    const limits = madeUp('stated-limits');
    const [a, b] = [
      { is: ['b'], source: 'TEST' },
      { is: ['b', 'c', 'x'], source: 'TEST' },
    ];
    const texts = { ...limits, startLevels: { readings: [a, b] } } as Profile; // two texts
    const wide = { ...limits, startLevels: b } as Profile; // one that names a level there is not
    expect([undefined, 'a', 'b', 'c'].map((one) => startLevelOf(limits, one))).toEqual(['a', 'a', 'b', 'a']);
    expect(['b', 'c', 'x'].map((one) => startLevelOf(texts, one))).toEqual(['b', 'a', 'a']);
    expect(['b', 'c', 'x'].map((one) => startLevelOf(wide, one))).toEqual(['b', 'c', 'a']);
    expect(startLevelOf(shipped('hemnes'), '2')).toBe('0');
    expect(startLevelOf({ ...limits, levels: [] } as Profile, undefined)).toBe('');
  });
});

describe('where a case can go from here', () => {
  test.each([
    {
      says: 'one up, and where the text names a way',
      at: at(stairs, 'undring', 'merke'),
      to: [{ to: 'egen' }, { to: 'sammen' }, { to: 'omfattende' }],
    },
    {
      says: 'to a step the text names, and back to one',
      at: at(stairs, 'sammen', 'start'),
      to: [{ to: 'omfattende' }, { to: 'egen', toStep: 'gjore' }, { to: 'sammen', toStep: 'start' }],
    },
    { says: 'none up from the highest', at: at(stairs, 'omfattende', undefined), to: [] },
    { says: 'what is no level is not among them', at: at(waysOn, '0', undefined), to: [{ to: '1' }, { to: '0' }] },
    { says: 'a way from one step is not one from another', at: at(waysOn, '2', 'b'), to: [{ to: '3' }, { to: '0' }] },
    {
      says: 'from that step it is',
      at: at(waysOn, '2', 'c'),
      to: [{ to: '3' }, { to: '0' }, { to: '2', toStep: 'b' }],
    },
    { says: 'what two texts name is named once', at: at(madeUp('two-texts'), '2', undefined), to: [{ to: '1' }] },
    {
      says: 'what one of them names is named',
      at: at(madeUp('two-texts'), '0', undefined),
      to: [{ to: '1' }, { to: '2' }],
    },
  ])('$says', ({ at: situation, to }) => {
    expect(neighbours(world(situation))).toEqual(to);
  });
});

const held: readonly CaseEvent[] = [
  happened('BatonOffered', { id: 'offer', to: 'larer', level: 'egen' }),
  happened('BatonAccepted', { offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' }),
];

describe('what a command about steps and levels is answered', () => {
  const egen = (step: string | undefined) => at(stairs, 'egen', step, ...held);
  test.each([
    {
      says: 'a level that is not there',
      by: 'ChangeLevel',
      with: { to: 'x' },
      at: egen('plan'),
      is: 'no-such-level at to',
    },
    {
      says: 'a step that is not there',
      by: 'ChangeLevel',
      with: { to: 'sammen', toStep: 'plan' },
      at: egen('plan'),
      is: 'no-such-step at toStep',
    },
    { says: 'where the case is', by: 'ChangeLevel', with: { to: 'egen' }, at: egen('gjore'), is: 'nothing' },
    {
      says: 'and on which step',
      by: 'ChangeLevel',
      with: { to: 'egen', toStep: 'gjore' },
      at: egen('gjore'),
      is: 'nothing',
    },
    {
      says: 'another step of the same level is a move the text does not name',
      by: 'ChangeLevel',
      with: { to: 'egen', toStep: 'plan' },
      at: egen('gjore'),
      is: 'silent by transition-is-stated: not-listed',
    },
    {
      says: 'a step that is not there',
      by: 'ReturnToStep',
      with: { step: 'x' },
      at: egen('gjore'),
      is: 'no-such-step at step',
    },
    {
      says: 'the step where the case is',
      by: 'ReturnToStep',
      with: { step: 'gjore' },
      at: egen('gjore'),
      is: 'nothing',
    },
    { says: 'an earlier step', by: 'ReturnToStep', with: { step: 'plan' }, at: egen('gjore'), is: 'StepReturned' },
    {
      says: 'a later step is reached by completing',
      by: 'ReturnToStep',
      with: { step: 'vurdere' },
      at: egen('gjore'),
      is: 'refused by steps-come-in-order: not-back',
    },
    {
      says: 'any step where the case stands on none',
      by: 'ReturnToStep',
      with: { step: 'vurdere' },
      at: egen(undefined),
      is: 'StepReturned',
    },
    {
      says: 'a step of a level without any',
      by: 'CompleteStep',
      with: {},
      at: at(stairs, 'omfattende', undefined, ...held),
      is: 'no-such-step at ',
    },
    {
      says: 'where the case stands on none',
      by: 'CompleteStep',
      with: {},
      at: egen(undefined),
      is: 'no-such-step at ',
    },
    { says: 'on a step the text no longer has', by: 'CompleteStep', with: {}, at: egen('x'), is: 'no-such-step at ' },
    {
      says: 'an outcome is of the last step alone',
      by: 'CompleteStep',
      with: { outcomes: ['x'] },
      at: egen('plan'),
      is: 'StepCompleted',
    },
    {
      says: 'one that is not listed, of the last step',
      by: 'CompleteStep',
      with: { outcomes: ['x'] },
      at: at(stairs, 'sammen', 'slutt', ...held),
      is: 'silent by outcome-is-stated: not-among-those-listed',
    },
    {
      says: 'the last step needs no outcome',
      by: 'CompleteStep',
      with: {},
      at: at(stairs, 'sammen', 'slutt', ...held),
      is: 'StepCompleted',
    },
  ])('$by, $says: $is', ({ at: situation, by, with: fields, is }) => {
    expect(answered(situation, larer, by, fields)).toBe(is);
  });

  test('what is recorded says from where, and what comes next', () => {
    expect(recorded(egen('plan'), larer, 'CompleteStep')).toEqual([
      { type: 'StepCompleted', level: 'egen', step: 'plan', next: 'gjore' },
    ]);
    const last = at(stairs, 'sammen', 'slutt', ...held);
    expect(recorded(last, larer, 'CompleteStep')).toEqual([{ type: 'StepCompleted', level: 'sammen', step: 'slutt' }]);
    expect(recorded(egen('gjore'), larer, 'ReturnToStep', { step: 'plan' })).toEqual([
      { type: 'StepReturned', step: 'plan', from: 'gjore' },
    ]);
    expect(recorded(egen(undefined), larer, 'ReturnToStep', { step: 'plan' })).toEqual([
      { type: 'StepReturned', step: 'plan' },
    ]);
    const ways = at(waysOn, '2', 'c', ...held);
    expect(recorded(ways, larer, 'ChangeLevel', { to: '0' })).toEqual([{ type: 'LevelChanged', to: '0', from: '2' }]);
    expect(recorded(ways, larer, 'ChangeLevel', { to: '2', toStep: 'b' })).toEqual([
      { type: 'LevelChanged', to: '2', toStep: 'b', from: '2' },
    ]);
  });

  test.each([
    { says: 'the step it stands on', command: 'CompleteStep', at: egen('plan'), could: [{}] },
    { says: 'not where it stands on none', command: 'CompleteStep', at: egen(undefined), could: [] },
    {
      says: 'each step before the present one',
      command: 'ReturnToStep',
      at: egen('vurdere'),
      could: [{ step: 'plan' }, { step: 'gjore' }],
    },
    { says: 'none before the first', command: 'ReturnToStep', at: egen('plan'), could: [] },
    {
      says: 'each, where it has been through them all',
      command: 'ReturnToStep',
      at: egen(undefined),
      could: [{ step: 'plan' }, { step: 'gjore' }, { step: 'vurdere' }],
    },
    { says: 'none from a step the text no longer has', command: 'ReturnToStep', at: egen('x'), could: [] },
    { says: 'one up', command: 'ChangeLevel', at: egen('plan'), could: [{ to: 'sammen' }] },
  ])('what could be done by $command: $says', ({ command, at: situation, could }) => {
    const actions = couldDo(situation, larer, command);
    expect(actions.map((one) => one.with)).toEqual(could);
    if (command === 'ReturnToStep')
      expect(actions.map((one) => one.about)).toEqual(actions.map((one) => one.with.step));
  });
});

describe('what a rule about levels and steps answers', () => {
  const finding = (situation: Situation, actor: Actor, said: Said, rule: string) =>
    findingOf(replay(situation.events), actor, said, rule, { profile: situation.profile, day: DAY });
  const short = (...asked: Parameters<typeof finding>) => {
    const one = finding(...asked);
    return `${one?.verdict} ${one?.reason}`;
  };

  test('whoever may not move the case is not told that the way to where it stands is not stated', () => {
    const stays: Said = { type: 'ChangeLevel', to: 'egen', toStep: 'gjore' };
    const there = at(stairs, 'egen', 'gjore', ...held);
    expect(short(there, kollega, stays, 'transition-is-stated')).toBe('does-not-apply no-move');
    expect(short(there, kollega, { ...stays, toStep: 'plan' }, 'transition-is-stated')).toBe('silent not-listed');
    expect(short(there, kollega, { type: 'ChangeLevel', to: 'undring' }, 'transition-is-stated')).toBe(
      'silent not-listed',
    );
  });

  test('nor that the step it stands on is not one to go back to', () => {
    const there = at(stairs, 'egen', 'gjore', ...held);
    const back = (step: string) => short(there, kollega, { type: 'ReturnToStep', step }, 'steps-come-in-order');
    expect([back('plan'), back('gjore'), back('vurdere')]).toEqual([
      'permitted on-their-word',
      'permitted on-their-word',
      'refused not-back',
    ]);
  });

  const [first, second] = [
    { id: 'start', gate: true },
    { id: 'slutt', gate: true },
  ];
  const gated: Profile = {
    ...stairs,
    levels: stairs.levels.map((one) => (one.id === 'sammen' ? { ...one, steps: [first, second] } : one)),
  };
  const completed = happened('StepCompleted', { level: 'sammen', step: 'start' });

  test.each([
    { says: 'on no step, none completed', at: at(gated, 'sammen', undefined), is: 'needs-a-person step-unknown' },
    { says: 'on the first', at: at(gated, 'sammen', 'start'), is: 'refused gate-ahead' },
    { says: 'on the second', at: at(gated, 'sammen', 'slutt'), is: 'refused gate-ahead' },
    { says: 'on no step, the first completed', at: at(gated, 'sammen', 'start', completed), is: 'refused gate-ahead' },
    {
      says: 'on no step, both completed',
      at: at(gated, 'sammen', 'start', completed, happened('StepCompleted', { level: 'sammen', step: 'slutt' })),
      is: 'permitted gates-passed',
    },
    { says: 'on a step the text no longer has', at: at(gated, 'sammen', 'x'), is: 'refused gate-ahead' },
    { says: 'on a level without gates', at: at(stairs, 'sammen', 'slutt'), is: 'permitted no-gate' },
  ])('past gates: $says', ({ at: situation, is }) => {
    expect(short(situation, larer, { type: 'ChangeLevel', to: 'omfattende' }, 'steps-come-in-order')).toBe(is);
  });

  test('of steps of which nothing is demanded it cites no text of the municipality', () => {
    const cited = (situation: Situation) =>
      finding(situation, larer, { type: 'CompleteStep' }, 'steps-come-in-order')?.sources.includes('MADE');
    expect(cited(at(waysOn, '2', 'a', ...held))).toBe(false);
    expect(cited(at(stairs, 'sammen', 'start', ...held))).toBe(true);
  });

  const answeredYes = { fact: 'answer.forsokt', is: 'yes' } as const;
  const questions: Profile['questions'] = [{ id: 'forsokt', values: ['yes', 'no'], source: 'MADE' }];
  const tried: Profile = {
    ...madeUp('lower-first'),
    questions,
    triedFirst: {
      is: [{ id: 'asked', level: '2', levels: ['1'], require: answeredYes, strength: 'must' }],
      source: 'MADE',
    },
  };
  const ends: Profile = {
    ...waysOn,
    questions,
    moves: { is: [{ from: '1', end: true, when: answeredYes }], source: 'MADE' },
  };

  test.each([
    { answers: { forsokt: 'yes' }, first: 'permitted tried', on: 'permitted named' },
    { answers: { forsokt: 'no' }, first: 'refused not-tried', on: 'refused not-from-here' },
    { answers: undefined, first: 'needs-a-person not-known', on: 'needs-a-person conditions-unknown' },
  ])('an answer that comes with the command counts: $answers', ({ answers, first, on }) => {
    const said = answers && { answers };
    expect(
      short(at(tried, '1', undefined), larer, { type: 'ChangeLevel', to: '2', ...said }, 'lower-levels-tried-first'),
    ).toBe(first);
    const conclude: Said = { type: 'ConcludeConcern', outcomes: ['no-grounds'], ...said };
    expect(short(at(ends, '1', undefined), larer, conclude, 'way-on-is-stated')).toBe(on);
  });

  test('a way on is not judged where the text only closes the list of moves', () => {
    const { moves: _moves, ...rest } = waysOn;
    const conclude: Said = { type: 'ConcludeConcern', outcomes: ['no-grounds'] };
    expect(short(at(rest as Profile, '1', undefined), larer, conclude, 'way-on-is-stated')).toBe(
      'does-not-apply not-named',
    );
  });

  test('a case that cannot start where the concern says starts on the first, and it is said', () => {
    const limits = madeUp('stated-limits');
    const wide: Profile = { ...limits, startLevels: { is: ['b', 'x'], source: 'TEST' } };
    const starts = (startLevel: string | undefined, profile: Profile = wide) => {
      const subject = { kind: 'child', born: calendarDay('2018-03-01') } as const;
      const said: Said = { type: 'RaiseConcern', subject, ...(startLevel && { startLevel }) };
      const one = findingOf(replay([]), larer, said, 'start-level-is-stated', { profile });
      return `${one?.reason} ${one?.advice}`;
    };
    expect(['a', 'b', 'c', 'x', undefined].map((one) => starts(one))).toEqual([
      'on-the-first false',
      'start-is-stated false',
      'starts-on-the-first true',
      'starts-on-the-first true',
      'on-the-first false',
    ]);
    expect(starts(undefined, { ...limits, levels: [] })).toBe('on-the-first false');
  });
});

describe('what is kept of levels and steps', () => {
  const level = (...more: readonly CaseEvent[]) => replay(at(stairs, 'egen', 'plan', ...more).events).level;
  const done = (step: string, next?: string) =>
    happened('StepCompleted', { level: 'egen', step, ...(next && { next }) });
  const back = (step: string) => happened('StepReturned', { step });

  test('nothing is needed before something is', () => {
    expect(level()).toMatchObject({ level: 'egen', step: 'plan', completed: [], needs: [], since: stamp.day });
    expect(replay([]).level).toMatchObject({ level: '', step: undefined, completed: [], needs: [], moves: [] });
  });

  test('what is needed stands until something else is said', () => {
    expect(level(moved('sammen', { needs: ['ppt'] })).needs).toEqual(['ppt']);
    expect(level(moved('sammen', { needs: ['ppt'] }), moved('omfattende')).needs).toEqual(['ppt']);
    expect(level(moved('sammen', { needs: ['ppt'] }), moved('omfattende', { needs: [] })).needs).toEqual([]);
  });

  test('going back to a step undoes it and those after it; to one that was never completed, none', () => {
    const [one, two] = [done('plan', 'gjore'), done('gjore', 'vurdere')];
    expect(level(one, two).completed).toEqual(['plan', 'gjore']);
    expect(level(one, two, back('gjore'))).toMatchObject({ step: 'gjore', completed: ['plan'] });
    expect(level(one, two, back('plan'))).toMatchObject({ step: 'plan', completed: [] });
    expect(level(two, back('plan'))).toMatchObject({ step: 'plan', completed: ['gjore'] });
  });

  test('what a case left behind on each level is kept, and each coming is a move', () => {
    const { moves } = level(
      done('plan', 'gjore'),
      moved('sammen', { toStep: 'start', concern: 'concern', needs: ['ppt'] }),
    );
    expect(moves).toEqual([
      {
        to: 'egen',
        step: 'plan',
        concern: undefined,
        on: stamp.day,
        left: { step: 'gjore', completed: ['plan'], needs: [] },
      },
      { to: 'sammen', step: 'start', concern: 'concern', on: stamp.day },
    ]);
    expect(pathOf({ moves })).toEqual(['egen', 'sammen']);
  });
});
