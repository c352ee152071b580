import assert from 'node:assert/strict';
import { access, append, content, here } from './sample.ts';
import type { Promises } from './store-under-test.ts';

const there = '5001';

/** Nothing of one municipality is seen, changed or disturbed through another. */
export const municipalityPromises: Promises = {
  'the same ids in two municipalities are different cases': async ({ storage, probe }) => {
    const [mine, theirs] = [storage.for(here), storage.for(there)];
    const my = append('a', 'k1', 0, { events: 2, contents: [content('a', 't1', 'mine')], summary: { level: '1' } });
    const their = append('a', 'k1', 0, { contents: [content('a', 't1', 'theirs')], summary: { level: '2' } });
    assert.deepEqual(await mine.append(my), { outcome: 'appended', version: 2 });
    assert.deepEqual(await theirs.append(their), { outcome: 'appended', version: 1 });
    await mine.recordAccess(access('a', 'r1', { asked: 'view' }));
    await theirs.recordAccess(access('a', 'r1', { asked: 'history' }));
    for (const [store, own, asked] of [
      [mine, my, 'view'],
      [theirs, their, 'history'],
    ] as const) {
      assert.deepEqual(await store.read('a'), own.events);
      assert.deepEqual(await store.contents(['t1']), own.contents);
      assert.deepEqual((await store.summaries({})).summaries, [own.summary]);
      assert.deepEqual(
        (await store.feed(0, 10)).map(({ envelope }) => envelope),
        own.events,
      );
      assert.deepEqual(await store.accesses('a'), [access('a', 'r1', { asked })]);
    }
    assert.deepEqual([(await probe(here)).events.length, (await probe(there)).events.length], [2, 1]);
  },

  'a municipality without cases sees none of the others': async ({ storage, probe }) => {
    const [mine, theirs] = [storage.for(here), storage.for(there)];
    const due = [{ duty: 'evaluate', day: '2026-03-01', who: 'holder' }];
    await mine.append(append('a', 'k1', 0, { contents: [content('a', 't1')], summary: { holder: 'h1', due } }));
    await mine.recordAccess(access('a', 'r1'));
    const before = await probe(here);
    assert.deepEqual(await theirs.read('a'), []);
    assert.deepEqual(await theirs.contents(['t1']), []);
    assert.deepEqual(await theirs.feed(0, 10), []);
    assert.deepEqual((await theirs.summaries({ holder: 'h1' })).summaries, []);
    assert.deepEqual((await theirs.summaries({ dueFrom: '2026-01-01' })).summaries, []);
    assert.deepEqual(await theirs.accesses('a'), []);
    assert.equal(await theirs.eraseContents(['t1']), 0);
    assert.deepEqual(await theirs.append(append('a', 'k2', 1)), { outcome: 'conflict', version: 0 });
    assert.deepEqual(await probe(here), before);
  },

  'a duty due in one municipality makes no case of that id due in another': async ({ storage }) => {
    const due = [{ duty: 'evaluate', day: '2026-03-01', who: 'holder' }];
    await storage.for(here).append(append('a', 'k1', 0, { summary: { due } }));
    await storage.for(there).append(append('a', 'k1', 0));
    assert.deepEqual((await storage.for(there).summaries({ dueFrom: '2026-01-01' })).summaries, []);
  },

  'each feed holds its own municipality only, also when they are written in turn': async ({ storage }) => {
    const names = ['__proto__', 'constructor', here, there];
    for (let version = 0; version < 3; version += 1) {
      for (const name of names) await storage.for(name).append(append(`case-${name}`, `k${version}`, version));
    }
    for (const name of names) {
      const [first, ...rest] = await storage.for(name).feed(0, 10);
      assert.ok(first);
      assert.deepEqual(await storage.for(name).feed(first.position, 10), rest);
      const cases = [first, ...rest].map(({ envelope }) => envelope.caseId);
      assert.deepEqual(cases, [`case-${name}`, `case-${name}`, `case-${name}`]);
    }
  },
};
