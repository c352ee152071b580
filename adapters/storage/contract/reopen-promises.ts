import assert from 'node:assert/strict';
import type { CaseStorage } from '../../../src/port/case-store.ts';
import { access, append, content, here } from './sample.ts';
import type { Promises } from './store-under-test.ts';

/** A store that outlives its process. */
export const survivingPromises: Promises = {
  'what was acknowledged is there when the store is opened again, and goes on from there': async (under) => {
    const given = await writeSome(under.storage);
    const before = await under.probe(here);
    const store = (await under.reopen()).for(here);
    assert.deepEqual(await under.probe(here), before);
    assert.deepEqual(await store.read('a'), given.events);
    assert.deepEqual(await store.contents(['t1']), given.contents);
    assert.deepEqual((await store.summaries({})).summaries, [given.summary]);
    assert.deepEqual(await store.accesses('a'), [access('a', 'r1')]);
    assert.deepEqual(await store.append(given), { outcome: 'repeated', version: 2 });
    const last = (await store.feed(0, 10)).at(-1)?.position ?? 0;
    assert.deepEqual(await store.append(append('a', 'k2', 2)), { outcome: 'appended', version: 3 });
    assert.equal((await store.feed(last, 10)).length, 1);
  },
};

/** A store that does not. */
export const forgettingPromises: Promises = {
  'nothing is left when the store is opened again': async (under) => {
    await writeSome(under.storage);
    const store = (await under.reopen()).for(here);
    assert.deepEqual(await store.read('a'), []);
    assert.deepEqual(await store.feed(0, 10), []);
    const left = await under.probe(here);
    assert.deepEqual(Object.values(left).flat(), []);
  },
};

async function writeSome<Tx>(storage: CaseStorage<Tx>) {
  const store = storage.for(here);
  const given = append('a', 'k1', 0, { events: 2, contents: [content('a', 't1')] });
  await store.append(given);
  await store.recordAccess(access('a', 'r1'));
  return given;
}
