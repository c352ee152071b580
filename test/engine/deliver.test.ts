import { describe, expect, test } from 'vitest';
import { recordingNotifier } from '../../adapters/notification/recording/recording-notifier.ts';
import { memoryCheckpoint } from '../../src/engine/memory-checkpoint.ts';
import { createEngine, type EngineParts, type Internals } from '../../src/engine.ts';
import type { Recipient } from '../../src/port/directory.ts';
import { consents, given, hemnes, offers, worldOf } from './hemnes.ts';

/** The offered person, and of a consent the leader and the teacher, have something to see. */
const internals: Internals = {
  noticesFor(event, before, after) {
    if (after.version !== before.version + 1) throw new Error('states that do not follow one another');
    if (event.type === 'BatonOffered') return [{ id: 'anything', kind: 'baton-offered', to: event.to }];
    const kind = 'consent-given';
    return event.type === 'ConsentGiven'
      ? ['rektor-2', 'larer-1', 'rektor-2'].map((to) => ({ id: 'x', kind, to }))
      : [];
  },
};

async function relaying(over: Partial<EngineParts> = {}) {
  const notifier = recordingNotifier();
  const checkpoint = memoryCheckpoint();
  const parts = { notifier, checkpoint, ...over };
  const world = await worldOf(parts, internals);
  await world.engine.execute(consents('k1'));
  await world.engine.execute(offers('k2'));
  return { ...world, notifier, checkpoint };
}

const ids = ['sak-1/6/consent-given/rektor-2', 'sak-1/6/consent-given/larer-1', 'sak-1/7/baton-offered/larer-1'];

describe('delivery', () => {
  test('sends the notices of every fact in order, each once, under stable ids', async () => {
    const { engine, notifier } = await relaying();
    expect(await engine.deliver()).toEqual({ delivered: 3, undeliverable: [], stopped: null });
    expect(notifier.recorded.map((one) => one.notice.id)).toEqual(ids);
    expect(notifier.recorded[2]?.notice).toEqual({ id: ids[2], kind: 'baton-offered', to: 'larer-1' });
  });

  test('goes on where it left off', async () => {
    const { engine, notifier, checkpoint } = await relaying();
    await engine.deliver();
    expect(await checkpoint.read()).toBe(7);
    expect(await engine.deliver()).toEqual({ delivered: 0, undeliverable: [], stopped: null });
    await engine.execute(consents('k3', { to: 'ppt', purpose: 'service-access' }));
    expect(await engine.deliver()).toMatchObject({ delivered: 2 });
    expect(notifier.recorded.map((one) => one.notice.id).slice(3)).toEqual([
      'sak-1/8/consent-given/rektor-2',
      'sak-1/8/consent-given/larer-1',
    ]);
  });

  test('tells cases apart, and each fact from the state it came in', async () => {
    const { engine, store, notifier } = await relaying();
    await given(store, 'sak-2');
    for (let n = 0; n < 3; n += 1) {
      await engine.execute(consents(`a${n}`, { to: `ppt-${n}`, purpose: 'service-access' }));
      await engine.execute(consents(`b${n}`, { caseId: 'sak-2', to: `ppt-${n}`, purpose: 'service-access' }));
    }
    expect(await engine.deliver()).toMatchObject({ delivered: 15, stopped: null });
    expect(notifier.recorded.filter((one) => one.notice.id.startsWith('sak-2/')).map((one) => one.notice.id)).toEqual(
      [6, 7, 8].flatMap((version) => ['rektor-2', 'larer-1'].map((to) => `sak-2/${version}/consent-given/${to}`)),
    );
  });

  test('gives the notifier what the directory knows, at the moment of sending', async () => {
    const known: Recipient = { address: 'rektor@example.org', language: 'nn' };
    const directory = { find: async (person: string) => (person === 'rektor-2' ? known : undefined) };
    const { engine, notifier } = await relaying({ directory });
    await engine.deliver();
    expect(notifier.recorded.map((one) => one.recipient)).toEqual([known, undefined, undefined]);
  });

  test('goes past what can never be sent, and says so', async () => {
    const code = 'no-address';
    const notifier = recordingNotifier(({ to }) =>
      to === 'rektor-2' ? { outcome: 'undeliverable', code } : { outcome: 'delivered' },
    );
    const { engine, checkpoint } = await relaying({ notifier });
    expect(await engine.deliver()).toEqual({ delivered: 2, undeliverable: [{ notice: ids[0], code }], stopped: null });
    expect(await checkpoint.read()).toBe(7);
  });
});

describe('a delivery that fails', () => {
  /** Throws at the nth notice it is handed. */
  const failingAt = (nth: number, down: Error) => {
    let handed = 0;
    return recordingNotifier(() => {
      handed += 1;
      if (handed === nth) throw down;
      return { outcome: 'delivered' };
    });
  };

  test.each([1, 2, 3])('at notice %i stops there and repeats the fact it was at: nothing is lost', async (nth) => {
    const down = new Error('down');
    const notifier = failingAt(nth, down);
    const { engine, checkpoint } = await relaying({ notifier });
    const stopped = await engine.deliver();
    expect(stopped).toMatchObject({ delivered: nth - 1, stopped: { notice: ids[nth - 1] } });
    expect(stopped.stopped?.cause).toBe(down);
    expect(await checkpoint.read()).toBe([5, 5, 6][nth - 1]);
    expect(await engine.deliver()).toMatchObject({ stopped: null });
    const sent = notifier.recorded.map((one) => one.notice.id);
    expect([...new Set(sent)]).toEqual(ids);
    expect(sent).toHaveLength([3, 4, 3][nth - 1] ?? 0);
  });

  test('as the directory is down is tried again', async () => {
    const directory = { find: () => Promise.reject(new Error('down')) };
    const { engine, notifier, checkpoint } = await relaying({ directory });
    expect(await engine.deliver()).toMatchObject({ delivered: 0, stopped: { notice: ids[0] } });
    expect([notifier.recorded.length, await checkpoint.read()]).toEqual([0, 5]);
  });

  test('as the checkpoint cannot be written repeats, and never loses', async () => {
    const checkpoint = { read: async () => 0, write: () => Promise.reject(new Error('full')) };
    const { engine, notifier } = await relaying({ checkpoint });
    await expect(engine.deliver()).rejects.toThrow('full');
    await expect(engine.deliver()).rejects.toThrow('full');
    expect(notifier.recorded.map((one) => one.notice.id)).toEqual([...ids, ...ids]);
  });

  test('as notices cannot be told goes past nothing', async () => {
    const notifier = recordingNotifier();
    const checkpoint = memoryCheckpoint();
    const broken = {
      noticesFor: () => {
        throw new Error('fault');
      },
    };
    const { engine } = await worldOf({ notifier, checkpoint }, broken);
    await expect(engine.deliver()).rejects.toThrow('fault');
    expect(await checkpoint.read()).toBe(0);
  });
});

describe('two deliveries at once', () => {
  test('are one', async () => {
    const { engine, notifier } = await relaying();
    const [one, other] = await Promise.all([engine.deliver(), engine.deliver()]);
    expect(one).toBe(other);
    expect(notifier.recorded).toHaveLength(3);
  });
});

describe('an engine without', () => {
  test('notifier or checkpoint cannot deliver, and says which', async () => {
    const { store } = await worldOf();
    const [notifier, checkpoint] = [recordingNotifier(), memoryCheckpoint()];
    const engine = (over: Partial<EngineParts>) => createEngine({ store, profiles: [hemnes()], ...over }, internals);
    await expect(engine({ checkpoint }).deliver()).rejects.toMatchObject({ code: 'no-notifier' });
    await expect(engine({ notifier }).deliver()).rejects.toMatchObject({ code: 'no-checkpoint' });
  });
});

test('an engine that is handed nothing else tells people what the rules say they are told', async () => {
  const { store, clock } = await worldOf();
  const notifier = recordingNotifier();
  const engine = createEngine({ store, profiles: [hemnes()], clock, notifier, checkpoint: memoryCheckpoint() });
  await engine.execute(offers('k1'));
  expect(await engine.deliver()).toMatchObject({ stopped: null });
  expect(notifier.recorded.map((one) => one.notice.id)).toEqual(['sak-1/6/baton-offered/larer-1']);
});
