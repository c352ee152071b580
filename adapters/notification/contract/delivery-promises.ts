import assert from 'node:assert/strict';
import type { Promises } from './notifier-under-test.ts';
import { notice, untold } from './sample.ts';

/** What is delivered has left, once, to the one it is for, and says only that there is something to see. */
export const deliveryPromises: Promises = {
  'a delivered notice has left once, to the one it is for': async ({ notifier, recipient, sent }) => {
    const known = recipient('larer-1');
    assert.deepEqual(await notifier.deliver(notice('larer-1'), known), { outcome: 'delivered' });
    const left = await sent();
    assert.equal(left.length, 1);
    assert.ok([known.address, 'larer-1'].includes(left[0]?.to ?? ''), 'it went to someone else');
  },

  'notices leave in the order they were handed in, each to its own': async ({ notifier, recipient, sent }) => {
    const people = ['larer-1', 'rektor-2', 'mor-3'];
    for (const person of people) await notifier.deliver(notice(person), recipient(person));
    const expected = people.map((person) => [person, recipient(person).address]);
    const left = await sent();
    assert.equal(left.length, people.length);
    for (const [index, { to }] of left.entries())
      assert.ok(expected[index]?.includes(to), `number ${index + 1} went to someone else`);
  },

  'what a person reads tells neither what happened nor in which case': async ({ notifier, recipient, sent }) => {
    await notifier.deliver(notice('larer-1'), recipient('larer-1'));
    const says = (await sent()).map((one) => one.says.toLowerCase()).join(' ');
    for (const word of untold) assert.ok(!says.includes(word), `it says ${word}`);
  },

  'what a person reads is the same whatever happened': async ({ notifier, recipient, sent }) => {
    const reader = recipient('larer-1');
    for (const kind of ['suspicion-raised', 'baton-offered', 'log-closed']) {
      await notifier.deliver(notice('larer-1', { kind, id: `a/1/${kind}/larer-1` }), reader);
    }
    const left = await sent();
    assert.equal(left.length, 3);
    assert.equal(new Set(left.map((one) => one.says)).size, 1);
  },

  'every language the directory knows is served': async ({ notifier, recipient, sent }) => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const known = { ...recipient('larer-1'), language };
      assert.deepEqual(await notifier.deliver(notice('larer-1'), known), { outcome: 'delivered' }, language);
    }
    assert.equal((await sent()).length, 3);
  },
};
