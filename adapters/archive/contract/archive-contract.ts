import assert from 'node:assert/strict';
import type { ArchiveUnderTest, TestFunction } from './archive-under-test.ts';
import { keepingPromises } from './keeping-promises.ts';
import { repeatPromises } from './repeat-promises.ts';

export type { ArchiveUnderTest, Kept, TestFunction } from './archive-under-test.ts';

/**
 * Everything an archive promises, as tests in the runner whose `test` is handed in. `makeArchive` gives each test an archive of its own
 * that keeps nothing; the suite closes it.
 */
export function archiveContract(test: TestFunction, makeArchive: () => Promise<ArchiveUnderTest>): void {
  for (const [title, holds] of Object.entries({ ...keepingPromises, ...repeatPromises })) {
    test(title, async () => {
      const under = await makeArchive();
      try {
        assert.deepEqual(await under.kept(), [], 'an archive under test starts empty');
        await holds(under);
      } finally {
        await under.close();
      }
    });
  }
}
