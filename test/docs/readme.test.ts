import { expect, test } from 'vitest';
import { outputsOf, samplesOf } from './samples.ts';

test('what the README runs prints what the README says', async () => {
  const samples = samplesOf('README.md');
  expect(samples.length).toBeGreaterThan(0);
  const outputs = await outputsOf(samples);
  for (const [index, { prints, line }] of samples.entries())
    expect(outputs[index], `README.md:${line}`).toBe(prints ?? '');
});
