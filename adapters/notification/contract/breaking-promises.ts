import assert from 'node:assert/strict';
import type { NotifierUnderTest, Promises } from './notifier-under-test.ts';
import { notice } from './sample.ts';

/** Of notifiers whose channel can be down: later is not never, and what is thrown tells of nobody. */
export const breakingPromises: Promises = {
  'while the channel is down it rejects, and nothing leaves': async (under) => {
    await down(under);
    await assert.rejects(under.notifier.deliver(notice('larer-1'), under.recipient('larer-1')));
    assert.deepEqual(await under.sent(), []);
  },

  'when the channel is back the same notice is delivered': async (under) => {
    await down(under);
    await assert.rejects(under.notifier.deliver(notice('larer-1'), under.recipient('larer-1')));
    assert.ok(under.restore, 'a channel that can break can be restored');
    await under.restore();
    assert.deepEqual(await under.notifier.deliver(notice('larer-1'), under.recipient('larer-1')), {
      outcome: 'delivered',
    });
    assert.equal((await under.sent()).length, 1);
  },

  'what it throws names no address, no person and no case': async (under) => {
    await down(under);
    const reader = under.recipient('larer-1');
    const told = notice('larer-1');
    await assert.rejects(under.notifier.deliver(told, reader), (thrown) => {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      for (const word of [reader.address, told.to, 'case-of-kari'])
        assert.ok(!message.includes(word), 'the message tells of someone');
      return true;
    });
  },
};

/** Of notifiers whose channel cannot break. */
export const steadyPromises: Promises = {
  'its channel is declared not to break, and the suite has no way to break it': async ({ breakDown }) => {
    assert.equal(breakDown, undefined, 'declare canBreak');
  },
};

async function down({ breakDown }: NotifierUnderTest): Promise<void> {
  assert.ok(breakDown, 'a channel that can break can be broken');
  await breakDown();
}
