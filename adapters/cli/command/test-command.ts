import pc from 'picocolors';
import { loadScenarios } from '../scenario/load/load-scenarios.ts';
import { runsAsJson } from '../scenario/report/report-json.ts';
import { countLine, runLines } from '../scenario/report/report-text.ts';
import { runScenario } from '../scenario/run/run-scenario.ts';
import type { ScenarioRun } from '../scenario/run/told-run.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { notRead } from './not-read.ts';

/** `stafett test`: runs scenarios, one line each. Nothing runs while any file has something wrong with it. */
export async function testCommand(paths: readonly string[], json: boolean, streams: Streams): Promise<ExitCode> {
  const loaded = loadScenarios(paths);
  if (!loaded.ok) return notRead(loaded.issues, json, streams);
  if (loaded.value.length === 0) {
    streams.err('No scenarios here: a folder is searched for files that end in .yaml.\n');
    return EXIT.wrongUse;
  }
  const colors = pc.createColors(streams.color);
  const runs: ScenarioRun[] = [];
  for (const scenario of loaded.value) {
    for (const under of scenario.run) {
      const run = await runScenario(scenario, under);
      runs.push(run);
      if (!json) streams.out(`${runLines(run, colors).join('\n')}\n`);
    }
  }
  streams.out(json ? `${JSON.stringify(runsAsJson(runs), null, 2)}\n` : `${countLine(runs)}\n`);
  return runs.some((one) => one.failures.length > 0) ? EXIT.unmet : EXIT.fine;
}
