import { describe, expect, test } from 'vitest';
import { type NotifierUnderTest, notifierContract } from '../../adapters/notification/contract/notifier-contract.ts';
import { notice } from '../../adapters/notification/contract/sample.ts';
import { recordingNotifier } from '../../adapters/notification/recording/recording-notifier.ts';

async function recordingUnderTest(): Promise<NotifierUnderTest> {
  let isDown = false;
  const notifier = recordingNotifier(() => {
    if (isDown) throw new Error('down');
    return { outcome: 'delivered' };
  });
  return {
    notifier,
    recipient: (person) => ({ address: `${person}@example.org`, language: 'nb' }),
    sent: async () => notifier.recorded.map(({ notice: { to } }) => ({ to, says: '' })),
    breakDown: async () => {
      isDown = true;
    },
    restore: async () => {
      isDown = false;
    },
    close: async () => undefined,
  };
}

describe('recording notifier', () => {
  notifierContract(test, recordingUnderTest, { needsAddress: false, canBreak: true });

  test('keeps the notice, the recipient and how it was answered', async () => {
    const code = 'no-address';
    const notifier = recordingNotifier(({ to }) =>
      to === 'mor' ? { outcome: 'undeliverable', code } : { outcome: 'delivered' },
    );
    const recipient = { address: 'a@example.org', language: 'nn' } as const;
    expect(await notifier.deliver(notice('larer'), recipient)).toEqual({ outcome: 'delivered' });
    expect(await notifier.deliver(notice('mor'), undefined)).toEqual({ outcome: 'undeliverable', code });
    expect(notifier.recorded).toEqual([
      { notice: notice('larer'), recipient, outcome: 'delivered' },
      { notice: notice('mor'), recipient: undefined, outcome: 'undeliverable' },
    ]);
  });
});
