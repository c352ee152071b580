import { describe, expect, test } from 'vitest';
import { profileShelf } from '../../src/engine/profile-shelf.ts';
import { type Look, show } from '../../src/engine/reading.ts';
import { createEngine } from '../../src/engine.ts';
import {
  archivist,
  consents,
  frivillig,
  given,
  hemnes,
  larer,
  mor,
  noNotices,
  rektor,
  type World,
  worldOf,
} from './hemnes.ts';

const system = { id: 'fagsystem', role: 'system' };

/** An engine whose store fails to record readings. */
const unrecorded = ({ store, clock }: World) =>
  createEngine(
    { store: { ...store, recordAccess: () => Promise.reject(new Error('full')) }, profiles: [hemnes()], clock },
    noNotices,
  );

describe('actions', () => {
  test('are what the rules say of each thing someone could do', async () => {
    const { engine } = await worldOf();
    const actions = await engine.actions('sak-1', rektor);
    expect(actions).toEqual(
      expect.arrayContaining([expect.objectContaining({ command: 'OfferBaton', about: 'larer-1' })]),
    );
  });

  test('are recorded as read before they are shown', async () => {
    const world = await worldOf();
    await world.engine.actions('sak-1', { ...rektor, leads: 'skole' });
    const [record] = await world.store.accesses('sak-1');
    const who = { id: 'rektor-2', role: 'leader', service: 'skole' };
    expect(record).toEqual({
      ...{ accessId: expect.stringMatching(/^[a-p]{32}$/), caseId: 'sak-1', asked: 'actions', contents: [] },
      ...{ day: '2026-03-10', recordedAt: '2026-03-10T09:00:00.000Z', actor: who },
    });
    await expect(unrecorded(world).actions('sak-1', rektor)).rejects.toThrow('full');
  });

  test('are none where there is no case, and nothing is recorded of it', async () => {
    const { engine, store } = await worldOf();
    expect(await engine.actions('sak-2', rektor)).toEqual([]);
    expect(await store.accesses('sak-2')).toEqual([]);
  });
});

describe('the guide', () => {
  test('shows where the case stands and what could be done next, and is recorded as read first', async () => {
    const world = await worldOf();
    const guide = await world.engine.guide('sak-1', larer);
    expect(guide).toMatchObject({ outcome: 'shown', value: { level: expect.any(String), steps: expect.any(Array) } });
    expect(guide.outcome === 'shown' && guide.value.actions.length).toBeGreaterThan(0);
    expect(await world.store.accesses('sak-1')).toMatchObject([{ asked: 'guide', actor: { id: larer.id } }]);
    await expect(unrecorded(world).guide('sak-1', larer)).rejects.toThrow('full');
  });

  test('is not there for a volunteer, nor where there is no case', async () => {
    const { engine, store } = await worldOf();
    expect(await engine.guide('sak-1', frivillig)).toEqual({ outcome: 'not-available' });
    expect(await engine.guide('sak-2', larer)).toEqual({ outcome: 'not-available' });
    expect(await store.accesses('sak-1')).toEqual([]);
  });
});

describe('the history', () => {
  test.each([archivist, system])('is shown to $role, and recorded', async (actor) => {
    const { engine, store } = await worldOf();
    expect(await engine.history('sak-1', actor)).toMatchObject({ outcome: 'shown', value: await store.read('sak-1') });
    expect(await store.accesses('sak-1')).toMatchObject([{ asked: 'history', actor: { id: actor.id } }]);
  });

  test.each([larer, rektor, mor, frivillig, { id: 'x', role: 'unstated' }])(
    'is not shown to $role, in the words used where there is no case',
    async (actor) => {
      const { engine, store } = await worldOf();
      expect(await engine.history('sak-1', actor)).toEqual({ outcome: 'not-available' });
      expect(await engine.history('sak-2', actor)).toEqual({ outcome: 'not-available' });
      expect(await engine.history('sak-2', archivist)).toEqual({ outcome: 'not-available' });
      expect(await store.accesses('sak-1')).toEqual([]);
    },
  );

  test('is not shown when the reading cannot be recorded', async () => {
    await expect(unrecorded(await worldOf()).history('sak-1', archivist)).rejects.toThrow('full');
  });
});

describe('the view', () => {
  test('is what someone may see, and is recorded with the texts', async () => {
    const { engine, store } = await worldOf();
    await engine.execute(consents('k1'));
    await engine.execute({ type: 'OpenLog', commandId: 'k2', caseId: 'sak-1', actor: larer });
    const shown = await engine.view('sak-1', mor);
    expect(shown).toMatchObject({ outcome: 'shown', value: { logs: [{ id: 'k2', state: 'open' }] } });
    expect(await store.accesses('sak-1')).toMatchObject([{ asked: 'view', actor: { id: 'mor-3' } }]);
  });

  test('is nothing for a volunteer: the same as where there is no case', async () => {
    const { engine, store } = await worldOf();
    expect(await engine.view('sak-1', frivillig)).toEqual({ outcome: 'not-available' });
    expect(await engine.view('sak-2', frivillig)).toEqual({ outcome: 'not-available' });
    expect(await store.accesses('sak-1')).toEqual([]);
  });

  test('is not shown when the reading cannot be recorded', async () => {
    const world = await worldOf();
    expect(await world.engine.view('sak-1', larer)).toMatchObject({ outcome: 'shown' });
    await expect(unrecorded(world).view('sak-1', larer)).rejects.toThrow('full');
  });
});

describe('showing a case', () => {
  const look: Look<string> = (_, { envelopes }) => ({
    value: 'what they may see',
    contents: envelopes.flatMap((one) => one.contents.map((content) => content.id)),
  });
  async function withText() {
    const world = await worldOf();
    await world.engine.execute(consents('k1', { content: 't1' }), { t1: 'Mor sier ja' });
    const parts = { store: world.store, clock: world.clock, profiles: profileShelf([hemnes()]) };
    return { ...world, parts, reading: { caseId: 'sak-1', actor: larer, asked: 'view' } };
  }

  test('hands over the texts it names, after recording which', async () => {
    const { parts, reading, store } = await withText();
    const order: string[] = [];
    const listening = {
      ...store,
      recordAccess: async (record: Parameters<typeof store.recordAccess>[0]) => {
        order.push('recorded');
        await store.recordAccess(record);
      },
      contents: async (ids: readonly string[]) => {
        order.push('read');
        return store.contents(ids);
      },
    };
    const shown = await show({ ...parts, store: listening }, reading, look);
    expect(shown).toEqual({ outcome: 'shown', value: 'what they may see', texts: new Map([['t1', 'Mor sier ja']]) });
    expect(order).toEqual(['recorded', 'read']);
    expect(await store.accesses('sak-1')).toMatchObject([{ asked: 'view', contents: ['t1'] }]);
  });

  test('leaves out a text that has been erased', async () => {
    const { parts, reading, store } = await withText();
    await store.eraseContents(['t1']);
    expect(await show(parts, reading, look)).toMatchObject({ outcome: 'shown', texts: new Map() });
  });

  test('never hands over a text of another case', async () => {
    const { parts, reading } = await withText();
    const foreign = {
      ...parts.store,
      contents: async () => [{ id: 't1', caseId: 'sak-9', text: 'theirs', salt: '', digest: '' }],
    };
    expect(await show({ ...parts, store: foreign }, reading, look)).toMatchObject({
      outcome: 'shown',
      texts: new Map(),
    });
  });

  test('asks on the day it is in Oslo, and never before the history', async () => {
    const { parts, reading, clock } = await withText();
    const dayOf: Look<string> = ({ day }) => ({ value: day, contents: [] });
    clock.moveTo('2026-03-31T22:00:00.000Z');
    expect(await show(parts, reading, dayOf)).toMatchObject({ value: '2026-04-01' });
    clock.moveTo('2020-01-01T00:00:00.000Z');
    expect(await show(parts, reading, dayOf)).toMatchObject({ value: '2026-03-10' });
  });
});

describe('a link between siblings', () => {
  const linked = async (there: string) => {
    const world = await worldOf();
    await given(world.store, 'sak-2');
    const { engine } = world;
    for (const caseId of ['sak-1', there]) await engine.execute(consents(`yes-${caseId}`, { caseId }));
    const link = { type: 'LinkCase', commandId: 'link', caseId: 'sak-1', actor: larer, case: 'sak-2' };
    expect(await engine.execute(link)).toMatchObject({ outcome: 'accepted' });
    const shown = await engine.view('sak-1', larer);
    return shown.outcome === 'shown' ? shown.value.family : 'nothing';
  };

  test('is shown to a professional with consent in both cases', async () => {
    expect(await linked('sak-2')).toEqual({ cases: ['sak-2'] });
  });

  test('is shown to nobody without consent in the other', async () => {
    expect(await linked('sak-1')).toBeUndefined();
  });

  test('to a case that is not there is shown to nobody, and hides nothing else', async () => {
    const { engine } = await worldOf();
    await engine.execute(consents('yes'));
    await engine.execute({ type: 'LinkCase', commandId: 'link', caseId: 'sak-1', actor: larer, case: 'sak-9' });
    const shown = await engine.view('sak-1', larer);
    expect(shown).toMatchObject({ outcome: 'shown', value: { case: { followUp: 'open' } } });
    expect(shown.outcome === 'shown' && shown.value.family).toBeUndefined();
  });
});
