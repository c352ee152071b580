import assert from 'node:assert/strict';
import { namesOf, readOut } from './feed-promises.ts';
import { append, content, here } from './sample.ts';
import type { HostTransaction, Promises, StoreUnderTest } from './store-under-test.ts';

/** A store that joins a host's transaction. */
export const joinedPromises: Promises = {
  'a joined append that the host rolls back leaves nothing': async (under) => {
    const store = under.storage.for(here);
    await store.append(append('a', 'k1', 0, { contents: [content('a', 't1')] }));
    const before = await under.probe(here);
    const host = await begin(under);
    const given = append('a', 'k2', 1, { events: 2, contents: [content('a', 't2')], summary: { level: '2' } });
    assert.deepEqual(await store.append(given, host.tx), { outcome: 'appended', version: 3 });
    await host.rollback();
    assert.deepEqual(await under.probe(here), before);
    assert.deepEqual(await store.append(given), { outcome: 'appended', version: 3 });
  },

  'joined appends that the host commits are all there': async (under) => {
    const store = under.storage.for(here);
    const host = await begin(under);
    await store.append(append('a', 'k1', 0, { contents: [content('a', 't1')] }), host.tx);
    await store.append(append('b', 'k1', 0), host.tx);
    await store.append(append('a', 'k2', 1), host.tx);
    await host.commit();
    assert.deepEqual(namesOf(await store.feed(0, 10)), ['a/1', 'b/1', 'a/2']);
    const { events, contents, summaries } = await under.probe(here);
    assert.deepEqual([events.length, contents.length, summaries.length], [3, 1, 2]);
  },

  'a repeat, a conflict and a failure leave the host’s transaction usable': async (under) => {
    const store = under.storage.for(here);
    await store.append(append('a', 'k1', 0, { contents: [content('a', 't1')] }));
    const host = await begin(under);
    assert.deepEqual(await store.append(append('a', 'k2', 1), host.tx), { outcome: 'appended', version: 2 });
    assert.deepEqual(await store.append(append('a', 'k2', 1), host.tx), { outcome: 'repeated', version: 2 });
    assert.deepEqual(await store.append(append('a', 'k3', 1), host.tx), { outcome: 'conflict', version: 2 });
    await assert.rejects(store.append(append('a', 'k4', 2, { contents: [content('a', 't1')] }), host.tx));
    assert.deepEqual(await store.append(append('a', 'k5', 2), host.tx), { outcome: 'appended', version: 3 });
    await host.commit();
    const commands = (await store.read('a')).map(({ commandId }) => commandId);
    assert.deepEqual(commands, ['k1', 'k2', 'k5']);
  },

  'the feed shows nothing that the host has not committed': async (under) => {
    const store = under.storage.for(here);
    const host = await begin(under);
    await store.append(append('a', 'k1', 0), host.tx);
    // A store whose one connection is inside the transaction may refuse to read the feed instead.
    assert.deepEqual(await store.feed(0, 10).catch(() => []), []);
    await host.commit();
    assert.deepEqual(namesOf(await store.feed(0, 10)), ['a/1']);
  },
};

/** A store that takes others' appends while a host's transaction is open. */
export const besidePromises: Promises = {
  'a fact committed late is not passed over by a reader that has seen one appended meanwhile': async (under) => {
    const store = under.storage.for(here);
    const host = await begin(under);
    await store.append(append('late', 'k1', 0), host.tx);
    const meanwhile = store.append(append('meanwhile', 'k1', 0));
    const seen = [...(await readOut(store, 10))];
    await host.commit();
    await meanwhile;
    seen.push(...(await readOut(store, 10, seen.at(-1)?.position)));
    assert.deepEqual([...namesOf(seen)].sort(), ['late/1', 'meanwhile/1']);
  },
};

/** A store that does not. */
export const aloneInTransactionPromises: Promises = {
  'an append beside an open transaction rejects rather than become part of it': async (under) => {
    const store = under.storage.for(here);
    const host = await begin(under);
    await store.append(append('a', 'k1', 0), host.tx);
    await assert.rejects(store.append(append('b', 'k1', 0)));
    await host.commit();
    assert.deepEqual(await store.read('b'), []);
    assert.deepEqual(await store.append(append('b', 'k1', 0)), { outcome: 'appended', version: 1 });
  },
};

/** A store that joins none. */
export const unjoinedPromises: Promises = {
  'an append that is handed a transaction rejects, and writes nothing': async <Tx>(under: StoreUnderTest<Tx>) => {
    assert.equal(under.beginTransaction, undefined, 'a store that begins transactions must say that it joins them');
    // There is no Tx to be had, so the test hands in what a host could by mistake.
    const mistaken = {} as Tx;
    await assert.rejects(under.storage.for(here).append(append('a', 'k1', 0), mistaken));
    assert.deepEqual((await under.probe(here)).events, []);
  },
};

async function begin<Tx>(under: StoreUnderTest<Tx>): Promise<HostTransaction<Tx>> {
  assert.ok(under.beginTransaction, 'a store that joins transactions must be tested with one');
  return under.beginTransaction();
}
