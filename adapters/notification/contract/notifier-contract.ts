import assert from 'node:assert/strict';
import { addressPromises, noAddressPromises } from './address-promises.ts';
import { breakingPromises, steadyPromises } from './breaking-promises.ts';
import { deliveryPromises } from './delivery-promises.ts';
import type { Capabilities, NotifierUnderTest, Promises, TestFunction } from './notifier-under-test.ts';

export type { Capabilities, NotifierUnderTest, Sent, TestFunction } from './notifier-under-test.ts';

/**
 * Everything a notifier promises, as tests in the runner whose `test` is handed in. `makeNotifier` gives each test a notifier of its own
 * that has sent nothing; the suite closes it. What the notifier `can` not do is asserted as well.
 */
export function notifierContract(
  test: TestFunction,
  makeNotifier: () => Promise<NotifierUnderTest>,
  can: Capabilities,
): void {
  for (const [title, holds] of promisesOf(can).flatMap((promises) => Object.entries(promises))) {
    test(title, async () => {
      const under = await makeNotifier();
      try {
        assert.deepEqual(await under.sent(), [], 'a notifier under test starts with nothing sent');
        await holds(under);
      } finally {
        await under.close();
      }
    });
  }
}

function promisesOf(can: Capabilities): readonly Promises[] {
  return [
    deliveryPromises,
    can.needsAddress ? addressPromises : noAddressPromises,
    can.canBreak ? breakingPromises : steadyPromises,
  ];
}
