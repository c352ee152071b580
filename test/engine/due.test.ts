import { beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryCaseStorage } from '../../adapters/storage/memory/memory-case-storage.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { DutyOwed } from '../../src/case/deadlines-for.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { summaryFor } from '../../src/case/summary-for.ts';
import { createEngine } from '../../src/engine.ts';
import { beginning, given, hemnes, noNotices } from './hemnes.ts';

// Duties of these cases by hand: which duties rules make is the rules' own to show. They are told apart by the kind of the concern.
const duties = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/case/deadlines-for.ts', () => ({
  deadlinesFor: (state: ReturnType<typeof replay>, day: string) => {
    const stated = duties.get(state.concern.concerns.get('c1')?.kind ?? '') as readonly DutyOwed[] | undefined; // set below
    return (stated ?? []).map((one) => ({
      ...one,
      standing: one.due === 'not-stated' ? 'not-stated' : one.due < day ? 'overdue' : 'due',
    }));
  },
}));

const day = calendarDay;
const owed = (id: string, due: string, who: DutyOwed['who']) => ({ id, rule: 'x', since: '2026-02-01', due, who });
const withKind = (kind: string) =>
  beginning().map((event) => (event.type === 'ConcernRaised' ? { ...event, kind } : event));

async function municipality() {
  const store = memoryCaseStorage().for('hemnes');
  await given(store, 'sak-1', withKind('a'));
  await given(store, 'sak-2', withKind('b'));
  await given(store, 'sak-3', withKind('c'));
  return { store, engine: createEngine({ store, profiles: [hemnes()] }, noNotices) };
}

const asList = (found: readonly { caseId: string; id: string; standing: string }[]) =>
  found.map((one) => `${one.caseId} ${one.id} ${one.standing}`);

beforeEach(() => {
  duties.clear();
  duties.set('a', [owed('close', '2026-03-20', { leaderOf: 'skole' }), owed('talk', '2026-03-10', 'larer-1')]);
  duties.set('b', [owed('close', '2026-03-09', 'rektor-2'), owed('soon', 'not-stated', { role: 'leader' })]);
  duties.set('c', [owed('soon', 'not-stated', { leaderOf: 'ppt' })]);
});

describe('duties that are due on a day', () => {
  test('are those of that day and those overdue, earliest first, through all cases', async () => {
    const { engine } = await municipality();
    expect(asList(await engine.due(day('2026-03-10')))).toEqual(['sak-2 close overdue', 'sak-1 talk due']);
    expect(asList(await engine.due(day('2026-03-09')))).toEqual(['sak-2 close due']);
    expect(await engine.due(day('2026-03-08'))).toEqual([]);
    expect(asList(await engine.due(day('2026-03-20')))).toEqual([
      'sak-2 close overdue',
      'sak-1 talk overdue',
      'sak-1 close due',
    ]);
  });

  test('of a person are those on that person', async () => {
    const { engine } = await municipality();
    expect(asList(await engine.due(day('2026-03-20'), { person: 'larer-1' }))).toEqual(['sak-1 talk overdue']);
    expect(await engine.due(day('2026-03-20'), { person: 'larer' })).toEqual([]);
  });

  test('of a person are also those on the leader and the role they are, where the case knows them as such', async () => {
    const { engine } = await municipality();
    const everyCase = true;
    expect(asList(await engine.due(day('2026-03-20'), { person: 'rektor-2', everyCase }))).toEqual([
      ...['sak-2 close overdue', 'sak-1 close due', 'sak-2 soon not-stated'],
    ]);
    expect(await engine.due(day('2026-03-20'), { person: 'rektor-9', everyCase })).toEqual([]);
  });

  test('of an actor the host vouches for are those on the leader of what they lead, though no case knows them', async () => {
    const { engine } = await municipality();
    const [everyCase, role] = [true as const, 'leader'];
    const leaderOf = (service: string) => ({ person: { id: 'leder-9', role, service }, everyCase });
    expect(asList(await engine.due(day('2026-03-20'), leaderOf('ppt')))).toEqual(['sak-3 soon not-stated']);
    expect(asList(await engine.due(day('2026-03-20'), leaderOf('skole')))).toEqual([
      ...['sak-1 close due', 'sak-2 soon not-stated'],
    ]);
    expect(await engine.due(day('2026-03-20'), { person: { id: 'larer-9', role: 'larer', service: 'skole' } })).toEqual(
      [],
    );
  });

  test('and what comes next is found by asking up to a later day', async () => {
    const { engine } = await municipality();
    const ahead = await engine.due(day('2026-03-09'), { until: day('2026-03-20') });
    expect(asList(ahead)).toEqual(['sak-2 close due', 'sak-1 talk due', 'sak-1 close due']);
    expect(ahead.find((one) => one.due > '2026-03-09')).toMatchObject({ caseId: 'sak-1', id: 'talk' });
  });

  test('of a unit within a service are those on the leader of the service in cases where someone of the unit takes part', async () => {
    const { store, engine } = await municipality();
    const [first, ...rest] = withKind('a');
    if (first === undefined) throw new Error('nothing given');
    const { commandId, day, actor } = first;
    const [type, person, service] = ['ProfessionalAdded', 'larer-7', 'skole'] as const;
    await given(store, 'sak-4', [first, ...rest, { commandId, day, actor, type, person, service, unit: 'trinn-5' }]);
    expect(asList(await engine.due(calendarDay('2026-03-20'), { unit: 'trinn-5' }))).toEqual(['sak-4 close due']);
  });

  test('of a unit are those on its leader, its people, and on roles in its cases', async () => {
    const { engine } = await municipality();
    const everyCase = true;
    expect(asList(await engine.due(day('2026-03-20'), { unit: 'skole', everyCase }))).toEqual([
      ...['sak-2 close overdue', 'sak-1 talk overdue', 'sak-1 close due', 'sak-2 soon not-stated'],
    ]);
    expect(asList(await engine.due(day('2026-03-20'), { unit: 'ppt', everyCase }))).toEqual(['sak-3 soon not-stated']);
  });

  test('are asked anew of each case: one that no longer stands is not listed', async () => {
    const { engine } = await municipality();
    duties.set('b', []);
    expect(asList(await engine.due(day('2026-03-10')))).toEqual(['sak-1 talk due']);
  });

  test('are looked for only where a day is stored, unless every case is to be read', async () => {
    const { store, engine } = await municipality();
    duties.set('c', [owed('birthday', '2026-03-01', 'larer-1')]);
    const read = vi.spyOn(store, 'read');
    expect(asList(await engine.due(day('2026-03-01')))).toEqual([]);
    expect(read).not.toHaveBeenCalled();
    expect(asList(await engine.due(day('2026-03-01'), { everyCase: true }))).toEqual([
      'sak-3 birthday due',
      'sak-2 soon not-stated',
    ]);
  });

  test('are found on every page', async () => {
    const { store } = await municipality();
    const small = {
      ...store,
      summaries: (query: Parameters<typeof store.summaries>[0]) => store.summaries({ ...query, limit: 1 }),
    };
    const engine = createEngine({ store: small, profiles: [hemnes()] }, noNotices);
    expect(asList(await engine.due(day('2026-03-10')))).toEqual(['sak-2 close overdue', 'sak-1 talk due']);
  });
});

describe('a summary', () => {
  test('keeps the days of duties, who they are on as one word, and no duty without a day', () => {
    const summary = (kind: string) => summaryFor(replay(withKind(kind)), hemnes()).due;
    expect(summary('a')).toEqual([
      { duty: 'close', day: '2026-03-20', who: 'leader-of:skole' },
      { duty: 'talk', day: '2026-03-10', who: 'larer-1' },
    ]);
    expect(summary('c')).toEqual([]);
  });

  test('of the case at its start', () => {
    expect(summaryFor(replay(beginning()), hemnes())).toEqual({
      ...{ version: 5, followUp: 'open', level: '1', step: null, holder: null, unit: 'skole', log: 'none' },
      ...{ profile: { id: 'hemnes', version: '1' }, due: [] },
    });
    expect(summaryFor(noCase, hemnes())).toMatchObject({ version: 0, due: [] });
  });

  test('follows holder, log and the end of the follow-up', () => {
    const [first] = beginning();
    if (first === undefined) throw new Error('nothing given');
    const { commandId, actor } = first;
    const stamp = { commandId, actor, day: day('2026-03-01') };
    const history = [
      ...beginning(),
      { ...stamp, type: 'BatonOffered', id: 'o1', to: 'larer-1', level: '1' },
      { ...stamp, type: 'BatonAccepted', offer: 'o1', holder: 'larer-1' },
      { ...stamp, type: 'LogOpened', id: 'l1', service: 'skole' },
      { ...stamp, type: 'LevelChanged', from: '1', to: '0', toStep: '0.2' },
      { ...stamp, type: 'LogClosed', log: 'l1', ground: 'agreement', batonRests: true, outside: [], concludes: [] },
      { ...stamp, type: 'LogArchived', log: 'l1', receipt: 'r' },
      { ...stamp, type: 'FollowUpEnded', ground: 'concluded', concludes: [] },
    ];
    const at = (count: number) =>
      summaryFor(replay(history.slice(0, count) as Parameters<typeof replay>[0] & []), hemnes()); // written out as their schemas say
    expect([5, 6, 7, 8, 9, 10, 11, 12].map(at)).toMatchObject([
      { holder: null, log: 'none' },
      { holder: null },
      { holder: 'larer-1', log: 'none' },
      { log: 'open' },
      { level: '0', step: '0.2' },
      { log: 'closed', holder: null, followUp: 'open' },
      { log: 'archived' },
      { followUp: 'ended', version: 12 },
    ]);
  });
});
