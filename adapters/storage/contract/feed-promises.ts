import assert from 'node:assert/strict';
import type { CaseStore, FeedEntry } from '../../../src/port/case-store.ts';
import { append, here } from './sample.ts';
import type { Promises } from './store-under-test.ts';

/** The feed holds every fact once, in an order a reader can go on from. */
export const feedPromises: Promises = {
  'an empty feed is empty, and so is one read to its end': async ({ storage }) => {
    const store = storage.for(here);
    assert.deepEqual(await store.feed(0, 10), []);
    await store.append(append('a', 'k1', 0));
    const [only] = await store.feed(0, 10);
    assert.ok(only && only.position > 0);
    assert.deepEqual(await store.feed(only.position, 10), []);
  },

  'positions increase strictly across cases, in the order of appending': async ({ storage }) => {
    const store = storage.for(here);
    await store.append(append('b', 'k1', 0, { events: 2 }));
    await store.append(append('a', 'k1', 0));
    await store.append(append('b', 'k2', 2, { events: 11 }));
    const entries = await store.feed(0, 100);
    assert.deepEqual(namesOf(entries), [
      ...['b/1', 'b/2', 'a/1', 'b/3', 'b/4', 'b/5', 'b/6', 'b/7', 'b/8', 'b/9', 'b/10', 'b/11', 'b/12', 'b/13'],
    ]);
    assert.ok(entries.every(({ position }, index) => position > (entries[index - 1]?.position ?? 0)));
    assert.deepEqual(
      entries.flatMap(({ envelope }) => (envelope.caseId === 'b' ? [envelope] : [])),
      await store.read('b'),
    );
  },

  'a reader that goes on from the last position passes over nothing and sees nothing twice': async ({ storage }) => {
    const store = storage.for(here);
    for (const caseId of ['a', 'b', 'c']) await store.append(append(caseId, 'k1', 0, { events: 3 }));
    for (const limit of [1, 2, 4, 9, 10]) {
      assert.deepEqual(namesOf(await readOut(store, limit)), namesOf(await store.feed(0, 100)), `limit ${limit}`);
    }
  },

  'what is appended while a reader reads comes after where it stands': async ({ storage }) => {
    const store = storage.for(here);
    const seen: FeedEntry[] = [];
    for (let version = 0; version < 10; version += 1) {
      await Promise.all(['a', 'b', 'c'].map((caseId) => store.append(append(caseId, `k${version}`, version))));
      seen.push(...(await store.feed(seen.at(-1)?.position ?? 0, 2)));
    }
    seen.push(...(await readOut(store, 7, seen.at(-1)?.position)));
    assert.equal(new Set(namesOf(seen)).size, 30);
    assert.deepEqual(seen, await store.feed(0, 100));
  },

  'a repeat, a conflict and a failure leave no trace in the feed': async ({ storage }) => {
    const store = storage.for(here);
    await store.append(append('a', 'k1', 0));
    await store.append(append('a', 'k1', 0));
    await store.append(append('a', 'k2', 0));
    await store.append({ ...append('a', 'k3', 1), events: [] }).catch(() => undefined);
    await store.append(append('a', 'k4', 1));
    assert.deepEqual(namesOf(await store.feed(0, 100)), ['a/1', 'a/2']);
  },

  'a page of the feed holds at least one': async ({ storage }) => {
    for (const limit of [0, -1, 1.5, Number.NaN]) await assert.rejects(storage.for(here).feed(0, limit), `${limit}`);
  },
};

/** Reads the feed to its end, page by page. */
export async function readOut<Tx>(store: CaseStore<Tx>, limit: number, from = 0): Promise<readonly FeedEntry[]> {
  const seen: FeedEntry[] = [];
  for (;;) {
    const last = seen.at(-1)?.position ?? from;
    const page = await store.feed(last, limit);
    assert.ok(page.length <= limit);
    assert.ok(
      page.every(({ position }) => position > last),
      'the feed goes back',
    );
    if (page.length === 0) return seen;
    seen.push(...page);
  }
}

/** The ids of the events, `caseId/version`, in the order of the feed. */
export function namesOf(entries: readonly FeedEntry[]): readonly string[] {
  return entries.map(({ envelope }) => `${envelope.caseId}/${envelope.version}`);
}
