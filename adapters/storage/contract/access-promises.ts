import assert from 'node:assert/strict';
import { access, append, here } from './sample.ts';
import type { Promises } from './store-under-test.ts';

/** Who read what. */
export const accessPromises: Promises = {
  'readings of a case come in the order they were recorded, whole': async ({ storage, probe }) => {
    const store = storage.for(here);
    const actor = { id: 'nurse-1', role: 'employee', service: 'health', unit: 'north' };
    const first = access('a', 'r2', { actor, asked: 'history', contents: ['t2', 't1'] });
    const second = access('a', 'r1', { recordedAt: '2026-02-20T23:00:00.000Z' });
    await store.recordAccess(first);
    await store.recordAccess(access('b', 'r3'));
    await store.recordAccess(second);
    assert.deepEqual(await store.accesses('a'), [first, second]);
    assert.deepEqual(await store.accesses('nobody'), []);
    assert.equal((await probe(here)).accesses.length, 3);
  },

  'a reading is not a fact of the case': async ({ storage, probe }) => {
    const store = storage.for(here);
    await store.append(append('a', 'k1', 0));
    const before = await probe(here);
    await store.recordAccess(access('a', 'r1'));
    assert.deepEqual({ ...(await probe(here)), accesses: [] }, before);
    assert.equal((await store.feed(0, 10)).length, 1);
  },

  'a reading is recorded once: an id that is taken rejects, and the first record stands': async ({ storage }) => {
    const store = storage.for(here);
    await store.recordAccess(access('a', 'r1'));
    await assert.rejects(store.recordAccess(access('a', 'r1', { asked: 'history' })));
    assert.deepEqual(await store.accesses('a'), [access('a', 'r1')]);
  },

  'a record that was handed in or read can be changed without changing what stands': async ({ storage }) => {
    const store = storage.for(here);
    const given = access('a', 'r1');
    await store.recordAccess(given);
    Object.assign(given, { asked: 'changed' });
    Object.assign((await store.accesses('a'))[0] ?? {}, { asked: 'changed' });
    assert.deepEqual(await store.accesses('a'), [access('a', 'r1')]);
  },
};
