import { expect, test } from 'vitest';
import { outputsOf, samplesOf } from './samples.ts';

test('x', async () => {
  const outputs = await outputsOf(samplesOf('docs/tutorial/first-case.md'));
  process.stdout.write(outputs.join('\n=====\n'));
});
