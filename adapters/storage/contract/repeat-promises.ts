import assert from 'node:assert/strict';
import { append, content, here } from './sample.ts';
import type { Promises } from './store-under-test.ts';

/** A command is written to a case once, however often it is sent. */
export const repeatPromises: Promises = {
  'a command id that has been written is a repeat, and writes nothing': async ({ storage, probe }) => {
    const store = storage.for(here);
    const given = append('a', 'k1', 0, { events: 2, contents: [content('a', 't1')] });
    await store.append(given);
    const before = await probe(here);
    assert.deepEqual(await store.append(given), { outcome: 'repeated', version: 2 });
    const other = append('a', 'k1', 2, { contents: [content('a', 't2')], summary: { level: '2' } });
    assert.deepEqual(await store.append(other), { outcome: 'repeated', version: 2 });
    assert.deepEqual(await probe(here), before);
  },

  'a repeat is a repeat also when the case has moved on, and gives the version its command brought it to': async ({
    storage,
  }) => {
    const store = storage.for(here);
    const first = append('a', 'k1', 0, { events: 2 });
    await store.append(first);
    await store.append(append('a', 'k2', 2));
    assert.deepEqual(await store.append(first), { outcome: 'repeated', version: 2 });
    assert.deepEqual(await store.append(append('a', 'k1', 40)), { outcome: 'repeated', version: 2 });
    assert.deepEqual(await store.append(append('a', 'k2', 3)), { outcome: 'repeated', version: 3 });
  },

  'the same command id in two cases is two commands': async ({ storage }) => {
    const store = storage.for(here);
    assert.deepEqual(await store.append(append('a', 'k1', 0)), { outcome: 'appended', version: 1 });
    assert.deepEqual(await store.append(append('b', 'k1', 0)), { outcome: 'appended', version: 1 });
  },

  'a command that was a conflict is not remembered as written': async ({ storage }) => {
    const store = storage.for(here);
    await store.append(append('a', 'k1', 0));
    await store.append(append('a', 'k2', 0));
    assert.deepEqual(await store.append(append('a', 'k2', 1)), { outcome: 'appended', version: 2 });
  },

  'of sendings of one command that race exactly one is written': async ({ storage, probe }) => {
    const given = append('a', 'k1', 0);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => storage.for(here).append(given)));
    assert.equal(outcomes.filter(({ outcome }) => outcome === 'appended').length, 1);
    assert.equal(outcomes.filter(({ outcome }) => outcome === 'repeated').length, 3);
    assert.equal((await probe(here)).events.length, 1);
  },
};
