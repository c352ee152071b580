import assert from 'node:assert/strict';
import type { Promises } from './archive-under-test.ts';
import { archived, file } from './sample.ts';

/** A package is kept once, however often it is stored. */
export const repeatPromises: Promises = {
  'the same package again gives the same receipt and changes nothing': async ({ archive, kept }) => {
    const first = await archive.store(archived('pakke-a'));
    const before = await kept();
    assert.deepEqual(await archive.store(archived('pakke-a')), first);
    assert.deepEqual(await kept(), before);
  },

  'a package id that is kept is not written over': async ({ archive, kept }) => {
    const first = await archive.store(archived('pakke-a'));
    const before = await kept();
    assert.deepEqual(await archive.store(archived('pakke-a', { files: [file('a.txt', 'later')] })), first);
    assert.deepEqual(await kept(), before);
  },

  'the receipt is the same when the archive is opened again': async ({ archive, reopen }) => {
    const first = await archive.store(archived('pakke-a'));
    assert.deepEqual(await (await reopen()).store(archived('pakke-a')), first);
  },

  'of storings of one package that race one is kept, and all have its receipt': async ({ archive, reopen, kept }) => {
    const doors = [archive, archive, await reopen(), await reopen()];
    const receipts = await Promise.all(doors.map((door) => door.store(archived('pakke-a'))));
    assert.equal(new Set(receipts.map((one) => one.receipt)).size, 1);
    assert.deepEqual(
      (await kept()).map((one) => one.id),
      ['pakke-a'],
    );
  },

  'a package that was refused can be stored when it is right': async ({ archive, kept }) => {
    const wrong = { ...file('a.txt', 'as it was'), text: 'as it is' };
    await assert.rejects(archive.store(archived('pakke-a', { files: [wrong] })));
    await archive.store(archived('pakke-a', { files: [file('a.txt', 'as it is')] }));
    assert.deepEqual([...((await kept())[0]?.files ?? [])], [['a.txt', 'as it is']]);
  },
};
