import { expect } from 'vitest';
import { outputsOf, samplesOf } from './samples.ts';

/** Runs the samples of a page, in order, and holds what each prints against what the page shows. A page without samples fails. */
export async function expectSamplesToPrintWhatIsShown(page: string): Promise<void> {
  const samples = samplesOf(page);
  expect(samples, `${page} has nothing to run`).not.toEqual([]);
  const outputs = await outputsOf(samples);
  for (const [index, { prints = '', line }] of samples.entries())
    expect(outputs[index], `${page}:${line}`).toBe(prints);
}
