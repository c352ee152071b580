import assert from 'node:assert/strict';
import { append, content, envelope, here, strangeIds, strangeTexts } from './sample.ts';
import type { Promises } from './store-under-test.ts';

/** Texts lie apart from the facts, come back as they were, and can be erased. */
export const contentPromises: Promises = {
  'texts come in the order asked for, and unknown ids are left out': async ({ storage }) => {
    const store = storage.for(here);
    const [one, two, three] = [content('a', 't1'), content('a', 't2'), content('b', 't3')];
    await store.append(append('a', 'k1', 0, { contents: [one, two] }));
    await store.append(append('b', 'k1', 0, { contents: [three] }));
    assert.deepEqual(await store.contents(['t3', 'gone', 't1', 't2']), [three, one, two]);
    assert.deepEqual(await store.contents([]), []);
    assert.deepEqual(await store.contents(['gone']), []);
  },

  'an erased text is gone, its digest and the facts stay': async ({ storage, probe }) => {
    const store = storage.for(here);
    const contents = [content('a', 't1'), content('a', 't2')];
    const event = envelope('a', 1, 'k1', { contents: contents.map(({ id, digest }) => ({ id, digest })) });
    await store.append({ ...append('a', 'k1', 0, { contents }), events: [event] });
    const before = await probe(here);
    assert.equal(await store.eraseContents(['t1', 'gone']), 1);
    assert.equal(await store.eraseContents(['t1']), 0);
    assert.equal(await store.eraseContents([]), 0);
    assert.deepEqual(await store.contents(['t1', 't2']), [content('a', 't2')]);
    assert.deepEqual(await store.read('a'), [event]);
    const after = await probe(here);
    assert.equal(after.contents.length, 1);
    assert.deepEqual({ ...after, contents: [] }, { ...before, contents: [] });
  },

  'an append may carry no texts': async ({ storage, probe }) => {
    await storage.for(here).append(append('a', 'k1', 0, { contents: [] }));
    assert.deepEqual((await probe(here)).contents, []);
  },

  'texts come back letter by letter': async ({ storage }) => {
    const store = storage.for(here);
    const contents = strangeTexts.map((text, index) => content('a', `t${index}`, text));
    await store.append(append('a', 'k1', 0, { contents }));
    assert.deepEqual(await store.contents(contents.map(({ id }) => id)), contents);
  },

  'any id is an id: of case, command, text and reading': async ({ storage }) => {
    const store = storage.for(here);
    for (const id of strangeIds) {
      assert.deepEqual(await store.read(id), [], id);
      const given = append(id, id, 0, { contents: [content(id, id)], summary: { holder: id, unit: id, level: id } });
      assert.deepEqual(await store.append(given), { outcome: 'appended', version: 1 }, id);
      assert.deepEqual(await store.append(given), { outcome: 'repeated', version: 1 }, id);
      assert.deepEqual(await store.read(id), given.events);
      assert.deepEqual(await store.contents([id]), given.contents);
      assert.deepEqual((await store.summaries({ holder: id, unit: id, level: id })).summaries, [given.summary]);
    }
    assert.equal((await store.summaries({})).summaries.length, strangeIds.length);
    assert.equal(await store.eraseContents(strangeIds), strangeIds.length);
  },
};
