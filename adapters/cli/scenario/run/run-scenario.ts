import type { Scenario } from '../scenario.ts';
import { Play } from './play.ts';
import { runStep } from './run-step.ts';
import type { ScenarioRun, StepRun } from './told-run.ts';

/**
 * Tells a story to its end under one profile, and holds each step against what it expects. A step that is not as expected changes nothing
 * for the next: what happened, happened. The same story gives the same run every time; nothing outside it is read or written.
 */
export async function runScenario(scenario: Scenario, under: string): Promise<ScenarioRun> {
  const play = new Play(scenario, under);
  const steps: StepRun[] = [];
  for (const step of scenario.steps) steps.push(...(await runStep(step, play)));
  return { scenario, under, steps, failures: steps.flatMap((one) => one.failures) };
}
