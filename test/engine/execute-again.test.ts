import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import type { CaseStore } from '../../src/port/case-store.ts';
import { consents, hemnes, larer, noNotices, offers, type World, worldOf } from './hemnes.ts';

const typesIn = async ({ store }: World) => (await store.read('sak-1')).slice(5).map((one) => one.type);

describe('a command sent twice', () => {
  test('by the same person is a repeat: it writes nothing and gives the version it brought the case to', async () => {
    const world = await worldOf();
    await world.engine.execute(consents('k1'));
    await world.engine.execute(offers('k2'));
    expect(await world.engine.execute(consents('k1'))).toEqual({ outcome: 'repeated', version: 6 });
    expect(await typesIn(world)).toEqual(['ConsentGiven', 'BatonOffered']);
  });

  test('by someone else is judged as theirs, and one who may not is told of no repeat', async () => {
    const world = await worldOf();
    await world.engine.execute(consents('k1'));
    const stranger = { id: 'ukjent-9', role: 'volunteer' };
    const answer = await world.engine.execute(consents('k1', { actor: stranger }));
    expect(answer).toMatchObject({ outcome: 'refused', verdict: 'refused' });
    expect(await typesIn(world)).toEqual(['ConsentGiven']);
  });

  test('by someone else who may needs an id of its own, as the first would hide it', async () => {
    const world = await worldOf();
    await world.engine.execute(consents('k1'));
    const issue = { code: 'command-id-in-use', path: 'commandId' };
    expect(await world.engine.execute(offers('k1'))).toEqual({ outcome: 'invalid', issues: [issue] });
    expect(await typesIn(world)).toEqual(['ConsentGiven']);
  });

  test('at the same moment is written once', async () => {
    const world = await worldOf();
    const answers = await Promise.all([1, 2, 3].map(() => world.engine.execute(consents('k1'))));
    expect(answers.map((one) => one.outcome).sort()).toEqual(['accepted', 'repeated', 'repeated']);
    expect(await typesIn(world)).toEqual(['ConsentGiven']);
  });

  test('at the same moment by two people is written for one of them', async () => {
    const world = await worldOf();
    const answers = await Promise.all([world.engine.execute(consents('k1')), world.engine.execute(offers('k1'))]);
    expect(answers.map((one) => one.outcome).sort()).toEqual(['accepted', 'invalid']);
    expect(await typesIn(world)).toHaveLength(1);
  });
});

describe('when someone else writes first', () => {
  /** The store, with something that happens just before each append. */
  const ahead = (store: CaseStore, happens: (time: number) => Promise<unknown>): CaseStore => {
    let times = 0;
    return {
      ...store,
      append: async (append) => {
        times += 1;
        await happens(times);
        return store.append(append);
      },
    };
  };
  const engineOver = (world: World, store: CaseStore) =>
    createEngine({ store, profiles: [hemnes()], clock: world.clock }, noNotices);
  const other = (world: World, n: number) =>
    world.engine.execute(consents(`other-${n}`, { to: `ppt-${n}`, purpose: 'service-access' }));

  test('the command is judged anew and written after', async () => {
    const world = await worldOf();
    const late = engineOver(
      world,
      ahead(world.store, async (time) => (time < 3 ? other(world, time) : undefined)),
    );
    expect(await late.execute(consents('k1'))).toMatchObject({ outcome: 'accepted', version: 8 });
    expect(await world.engine.verify('sak-1')).toEqual([]);
  });

  test('it is refused if what the other wrote forbids it', async () => {
    const world = await worldOf();
    await world.engine.execute(offers('k1'));
    const accept = { type: 'AcceptBaton', commandId: 'k2', caseId: 'sak-1', actor: larer };
    const late = engineOver(
      world,
      ahead(world.store, () => world.engine.execute({ ...accept, commandId: 'k3' })),
    );
    expect((await late.execute(accept)).outcome).not.toBe('accepted');
    expect(await typesIn(world)).toEqual(['BatonOffered', 'BatonAccepted']);
  });

  test('three times it is a conflict, and nothing is written', async () => {
    const world = await worldOf();
    const late = engineOver(
      world,
      ahead(world.store, (time) => other(world, time)),
    );
    expect(await late.execute(consents('k1'))).toEqual({ outcome: 'conflict' });
    expect((await world.store.read('sak-1')).map((one) => one.commandId).slice(5)).toEqual([
      'other-1',
      'other-2',
      'other-3',
    ]);
  });

  test('and it was the same command, it is a repeat; and if another person, their id', async () => {
    const world = await worldOf();
    const twice = engineOver(
      world,
      ahead(world.store, () => world.engine.execute(consents('k1'))),
    );
    expect(await twice.execute(consents('k1'))).toEqual({ outcome: 'repeated', version: 6 });
    const taken = engineOver(
      world,
      ahead(world.store, () => world.engine.execute(offers('k2'))),
    );
    const issues = [{ code: 'command-id-in-use', path: 'commandId' }];
    expect(await taken.execute(consents('k2', { to: 'ppt' }))).toEqual({ outcome: 'invalid', issues });
  });
});
