import assert from 'node:assert/strict';
import type { ArchiveUnderTest, Promises } from './archive-under-test.ts';
import { archived, asBytes, file } from './sample.ts';

/** The shape of an id: a receipt is recorded in the case as one. */
const ID = /^[A-Za-z0-9._:-]{1,64}$/;
const ELEVEN_DIGITS = /(?:^|[^0-9])[0-9]{6}[ ._:-]?[0-9]{5}(?:[^0-9]|$)/;

/** What is stored is kept whole, to the letter, or not at all. */
export const keepingPromises: Promises = {
  'every file is kept, letter by letter': async (under) => {
    const given = archived('pakke-a');
    await under.archive.store(given);
    await assertKept(under, given.files.length);
    const [kept] = await under.kept();
    for (const one of given.files) assert.equal(kept?.files.get(one.name), asBytes(one.text), one.name);
  },

  'the receipt can stand in the case as an id': async ({ archive }) => {
    for (let number = 0; number < 40; number += 1) {
      const { receipt } = await archive.store(archived(`pakke-${number}`, { files: [file('a.txt', `${number}`)] }));
      assert.match(receipt, ID);
      assert.doesNotMatch(receipt, ELEVEN_DIGITS);
    }
  },

  'packages stand beside each other': async (under) => {
    const [one, other] = [
      await under.archive.store(archived('pakke-a')),
      await under.archive.store(archived('pakke-b')),
    ];
    assert.notEqual(one.receipt, other.receipt);
    assert.deepEqual((await under.kept()).map((kept) => kept.id).sort(), ['pakke-a', 'pakke-b']);
  },

  'what has been kept is kept when the archive is opened again': async (under) => {
    const given = archived('pakke-a');
    await under.archive.store(given);
    await under.reopen();
    await assertKept(under, given.files.length);
  },

  'a file that is not what its digest says is refused, and nothing is kept': async (under) => {
    const wrong = { ...file('b.txt', 'as it was'), text: 'as it is' };
    await assert.rejects(under.archive.store(archived('pakke-a', { files: [file('a.txt', 'fine'), wrong] })));
    assert.deepEqual(await under.kept(), []);
  },

  'what it throws tells of nobody': async ({ archive }) => {
    const secret = 'Kari Nordmann';
    const wrong = { ...file('b.txt', 'x'), text: secret };
    await assert.rejects(archive.store(archived('pakke-a', { caseId: 'case-of-kari', files: [wrong] })), (thrown) => {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      for (const word of [secret, 'case-of-kari']) assert.ok(!message.includes(word), 'the message tells of someone');
      return true;
    });
  },

  'the package handed in is left as it was': async ({ archive }) => {
    const given = archived('pakke-a');
    const before = structuredClone(given);
    await archive.store(given);
    assert.deepEqual(given, before);
  },
};

async function assertKept({ kept }: ArchiveUnderTest, files: number): Promise<void> {
  assert.deepEqual(
    (await kept()).map((one) => one.files.size),
    [files],
  );
}
