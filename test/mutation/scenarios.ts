import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { runScenario } from '../../adapters/cli/scenario/run/run-scenario.ts';

const root = 'examples/scenarios';
const loaded = loadScenarios([root]);
if (!loaded.ok) throw new Error(loaded.issues.map((one) => one.code).join('\n'));

/** Each shipped scenario under each of its profiles: what the rules hold, in words, and quick to run. */
export const scenarios = loaded.value.flatMap((scenario) =>
  scenario.run.map((under) => {
    const name = `${scenario.file.slice(scenario.file.indexOf(root) + root.length + 1)}: ${scenario.title} (${under})`;
    return {
      name,
      run: async () => {
        const { failures } = await runScenario(scenario, under);
        if (failures.length > 0) throw new Error(name);
      },
    };
  }),
);
