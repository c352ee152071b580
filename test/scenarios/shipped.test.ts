import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { runLines } from '../../adapters/cli/scenario/report/report-text.ts';
import { runScenario } from '../../adapters/cli/scenario/run/run-scenario.ts';

const root = fileURLToPath(new URL('../../examples/scenarios', import.meta.url));
const loaded = loadScenarios([root]);
const plain = pc.createColors(false);

/** The rules' own example tests, and whole cases: each is a test with the scenario's title. */
describe('the scenarios that are shipped', () => {
  test('can all be read', () => {
    expect(loaded.ok ? [] : loaded.issues).toEqual([]);
  });

  const told = (loaded.ok ? loaded.value : []).flatMap((scenario) =>
    scenario.run.map((under) => ({ scenario, under, file: relative(root, scenario.file) })),
  );

  test.each(told)('$file: $scenario.title ($under)', async ({ scenario, under }) => {
    const run = await runScenario(scenario, under);
    expect(run.failures.length === 0 ? '' : runLines(run, plain).join('\n')).toBe('');
  });
});
