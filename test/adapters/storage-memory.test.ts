import { describe, expect, test } from 'vitest';
import { caseStoreContract, type StoreUnderTest } from '../../adapters/storage/contract/case-store-contract.ts';
import { append } from '../../adapters/storage/contract/sample.ts';
import { memoryCaseStorage } from '../../adapters/storage/memory/memory-case-storage.ts';
import { memoryRows, rowsOf } from '../../adapters/storage/memory/memory-rows.ts';

async function memoryUnderTest(): Promise<StoreUnderTest<never>> {
  let rows = memoryRows();
  return {
    storage: memoryCaseStorage(rows),
    probe: async (municipality) => {
      const { cases, feed, contents, summaries, accesses } = rowsOf(rows, municipality);
      return structuredClone({
        events: feed,
        contents: [...contents.values()],
        summaries: [...summaries.values()],
        accesses: [...accesses.values()],
        others: [...cases],
      });
    },
    reopen: async () => {
      rows = memoryRows();
      return memoryCaseStorage(rows);
    },
    close: async () => undefined,
  };
}

describe('memory case storage', () => {
  caseStoreContract(test, memoryUnderTest, {
    joinsTransactions: false,
    appendsBesideTransactions: false,
    survivesReopen: false,
  });

  test('two storages share nothing', async () => {
    const [one, other] = [memoryCaseStorage(), memoryCaseStorage()];
    await one.for('0301').append(append('a', 'k1', 0));
    expect(await other.for('0301').read('a')).toEqual([]);
  });

  test('its errors carry a stable code', async () => {
    const store = memoryCaseStorage().for('0301');
    await expect(store.summaries({ limit: 0 })).rejects.toMatchObject({ code: 'limit-out-of-bounds' });
    await expect(store.append({ ...append('a', 'k1', 0), events: [] })).rejects.toMatchObject({
      code: 'append-not-in-sequence',
    });
  });
});
