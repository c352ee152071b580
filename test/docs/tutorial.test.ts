import { test } from 'vitest';
import { expectSamplesToPrintWhatIsShown } from './printed.ts';

test('the tutorial, run from the top, prints what it shows', async () => {
  await expectSamplesToPrintWhatIsShown('docs/tutorial/first-case.md');
}, 60_000);
