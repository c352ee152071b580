import { accessPromises } from './access-promises.ts';
import { appendPromises } from './append-promises.ts';
import { contentPromises } from './content-promises.ts';
import { feedPromises } from './feed-promises.ts';
import { aloneInTransactionPromises, besidePromises, joinedPromises, unjoinedPromises } from './joined-promises.ts';
import { municipalityPromises } from './municipality-promises.ts';
import { forgettingPromises, survivingPromises } from './reopen-promises.ts';
import { repeatPromises } from './repeat-promises.ts';
import type { Capabilities, Promises, StoreUnderTest, TestFunction } from './store-under-test.ts';
import { summaryPromises } from './summary-promises.ts';

export type { Capabilities, HostTransaction, StoredRows, StoreUnderTest, TestFunction } from './store-under-test.ts';

/**
 * Everything a case store promises, as tests in the runner whose `test` is handed in. `makeStore` gives each test an
 * EMPTY store of its own, with a second door; the suite closes it. What the store `can` not do is asserted as well.
 */
export function caseStoreContract<Tx>(
  test: TestFunction,
  makeStore: () => Promise<StoreUnderTest<Tx>>,
  can: Capabilities,
): void {
  for (const promises of promisesOf(can)) {
    for (const [title, holds] of Object.entries(promises)) {
      test(title, async () => {
        const under = await makeStore();
        try {
          await holds(under);
        } finally {
          await under.close();
        }
      });
    }
  }
}

function promisesOf(can: Capabilities): readonly Promises[] {
  return [
    appendPromises,
    repeatPromises,
    contentPromises,
    feedPromises,
    summaryPromises,
    accessPromises,
    municipalityPromises,
    ...(can.joinsTransactions
      ? [joinedPromises, can.appendsBesideTransactions ? besidePromises : aloneInTransactionPromises]
      : [unjoinedPromises]),
    can.survivesReopen ? survivingPromises : forgettingPromises,
  ];
}
