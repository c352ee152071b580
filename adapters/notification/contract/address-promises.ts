import assert from 'node:assert/strict';
import type { Promises } from './notifier-under-test.ts';
import { notice } from './sample.ts';

/** Of notifiers that need an address: who has none cannot be reached, and that is final. */
export const addressPromises: Promises = {
  'a person nobody has an address for is undeliverable, and nothing leaves': async ({ notifier, sent }) => {
    assert.deepEqual(await notifier.deliver(notice('larer-1'), undefined), {
      outcome: 'undeliverable',
      code: 'no-address',
    });
    assert.deepEqual(await sent(), []);
  },

  'one who cannot be reached does not stand in the way of the next': async ({ notifier, recipient, sent }) => {
    await notifier.deliver(notice('larer-1'), undefined);
    assert.deepEqual(await notifier.deliver(notice('rektor-2'), recipient('rektor-2')), { outcome: 'delivered' });
    assert.equal((await sent()).length, 1);
  },
};

/** Of notifiers that reach anyone by id. */
export const noAddressPromises: Promises = {
  'a person is reached without any address': async ({ notifier, sent }) => {
    assert.deepEqual(await notifier.deliver(notice('larer-1'), undefined), { outcome: 'delivered' });
    assert.deepEqual(
      (await sent()).map((one) => one.to),
      ['larer-1'],
    );
  },
};
