import assert from 'node:assert/strict';
import { append, content, envelope, here, summary } from './sample.ts';
import type { Promises } from './store-under-test.ts';

/** Append and read: order, versions, conflict, and all or nothing. */
export const appendPromises: Promises = {
  'a case that does not exist reads as no facts': async ({ storage }) => {
    assert.deepEqual(await storage.for(here).read('nobody'), []);
  },

  'facts are read in the order they were appended, from any version on': async ({ storage }) => {
    const store = storage.for(here);
    assert.deepEqual(await store.append(append('a', 'k1', 0, { events: 3 })), { outcome: 'appended', version: 3 });
    assert.deepEqual(await store.append(append('b', 'k1', 0)), { outcome: 'appended', version: 1 });
    assert.deepEqual(await store.append(append('a', 'k2', 3, { events: 9 })), { outcome: 'appended', version: 12 });
    const versions = async (after?: number) => (await store.read('a', after)).map(({ version }) => version);
    assert.deepEqual(await versions(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.deepEqual(await versions(9), [10, 11, 12]);
    assert.deepEqual(await versions(12), []);
  },

  'an envelope comes back with every key it had, and no other': async ({ storage, probe }) => {
    const full = envelope('a', 1, 'k1', {
      actor: { id: 'nurse-1', role: 'employee', service: 'health', unit: 'north' },
      onBehalfOf: 'guardian-1',
      discretion: { ground: 'urgency', weighed: ['safety', null, 1.5, true] },
      contents: [
        { id: 't2', digest: 'digest-t2' },
        { id: 't1', digest: 'digest-t1' },
      ],
      fields: { nested: { deep: [{ empty: {}, none: [] }] }, '': 'empty key', 'Blåbær "x"': -0.25 },
    });
    const bare = envelope('a', 2, 'k1', { fields: JSON.parse('{ "__proto__": { "x": 1 }, "constructor": "y" }') });
    const given = { ...append('a', 'k1', 0, { events: 2 }), events: [full, bare] };
    await storage.for(here).append(given);
    assert.deepEqual(await storage.for(here).read('a'), [full, bare]);
    assert.equal((await probe(here)).events.length, 2);
  },

  'a decision made at another version than the case is at is a conflict, and writes nothing': async (under) => {
    const store = under.storage.for(here);
    await store.append(append('a', 'k1', 0, { events: 2, contents: [content('a', 't1')] }));
    const before = await under.probe(here);
    for (const expected of [0, 1, 3]) {
      const late = append('a', `late-${expected}`, expected, {
        contents: [content('a', `late-${expected}`)],
        summary: { level: '3' },
      });
      assert.deepEqual(await store.append(late), { outcome: 'conflict', version: 2 });
    }
    assert.deepEqual(await store.append(append('new', 'k1', 4)), { outcome: 'conflict', version: 0 });
    assert.deepEqual(await under.probe(here), before);
    assert.deepEqual(await store.append(append('a', 'late-1', 2)), { outcome: 'appended', version: 3 });
  },

  'an append that fails in the middle leaves nothing of itself': async ({ storage, probe }) => {
    const store = storage.for(here);
    await store.append(append('a', 'k1', 0, { contents: [content('a', 't1')] }));
    const before = await probe(here);
    const contents = [content('a', 't2'), content('a', 't1', 'another text')];
    const failing = append('a', 'k2', 1, { events: 2, contents, summary: { level: '2' } });
    await assert.rejects(store.append(failing));
    await assert.rejects(store.append(append('b', 'k1', 0, { contents: [content('b', 't1')] })));
    await assert.rejects(store.append(append('b', 'k1', 0, { contents: [content('b', 't3'), content('b', 't3')] })));
    assert.deepEqual(await probe(here), before);
    assert.deepEqual(await store.read('b'), []);
    assert.deepEqual(await store.append(append('a', 'k2', 1)), { outcome: 'appended', version: 2 });
  },

  'an append whose parts do not belong together rejects, and writes nothing': async ({ storage, probe }) => {
    const store = storage.for(here);
    const good = append('a', 'k1', 0, { events: 2, contents: [content('a', 't1')] });
    const [first, second] = good.events;
    assert.ok(first && second);
    for (const broken of [
      { ...good, events: [] },
      { ...good, events: [second, first] },
      { ...good, events: [first, { ...second, version: 3 }] },
      { ...good, events: [first, { ...second, caseId: 'b' }] },
      { ...good, contents: [content('b', 't1')] },
      { ...good, summary: summary('b', 2) },
      { ...good, summary: summary('a', 1) },
    ]) {
      await assert.rejects(store.append(broken));
    }
    const { events, contents, summaries, others } = await probe(here);
    assert.deepEqual([events, contents, summaries, others], [[], [], [], []]);
  },

  'of appends that race at the same version exactly one is written': async ({ storage, probe }) => {
    const racing = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'].map((commandId) =>
      storage.for(here).append(append('a', commandId, 0, { contents: [content('a', `t-${commandId}`)] })),
    );
    const outcomes = await Promise.all(racing);
    assert.equal(outcomes.filter(({ outcome }) => outcome === 'appended').length, 1);
    assert.equal(outcomes.filter(({ outcome }) => outcome === 'conflict').length, 5);
    assert.deepEqual(new Set(outcomes.map(({ version }) => version)), new Set([1]));
    const { events, contents, summaries } = await probe(here);
    assert.deepEqual([events.length, contents.length, summaries.length], [1, 1, 1]);
  },

  'what was handed in or read can be changed without changing history': async ({ storage }) => {
    const store = storage.for(here);
    const given = append('a', 'k1', 0, { contents: [content('a', 't1')] });
    const handedIn = structuredClone(given);
    const outcome = store.append(handedIn);
    Object.assign(handedIn.events[0] ?? {}, { type: 'Changed' });
    await outcome;
    Object.assign(handedIn.contents[0] ?? {}, { text: 'changed' });
    Object.assign(handedIn.summary, { level: 'changed' });
    Object.assign((await store.read('a'))[0] ?? {}, { type: 'Changed' });
    Object.assign((await store.feed(0, 1))[0]?.envelope.fields ?? {}, { changed: true });
    Object.assign((await store.contents(['t1']))[0] ?? {}, { text: 'changed' });
    Object.assign((await store.summaries({})).summaries[0] ?? {}, { level: 'changed' });
    assert.deepEqual(await store.read('a'), given.events);
    assert.deepEqual(await store.contents(['t1']), given.contents);
    assert.deepEqual((await store.summaries({})).summaries, [given.summary]);
    assert.deepEqual((await store.feed(0, 1))[0]?.envelope, given.events[0]);
  },
};
