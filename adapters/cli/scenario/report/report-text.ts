import type { Colors } from 'picocolors/types.js';
import { placeOf, within } from '../load/where.ts';
import type { Failure, ScenarioRun } from '../run/told-run.ts';
import { explained } from './explained.ts';

/** The lines of one run: what it is called, and for each expectation that was not met where, what was expected, what it got and why. */
export function runLines(run: ScenarioRun, colors: Colors): readonly string[] {
  const ok = run.failures.length === 0;
  const mark = ok ? `${colors.green('ok')}  ` : `${colors.red('FAIL')} `;
  return [
    `${mark}${titleOf(run)}`,
    ...run.failures.flatMap((failure) => failureLines(failure).map((line) => `  ${line}`)),
  ];
}

/** File and title; under several profiles, which. */
export function titleOf({ scenario, under }: ScenarioRun): string {
  return `${scenario.file}: ${scenario.title}${scenario.run.length > 1 ? ` [${under}]` : ''}`;
}

function failureLines(failure: Failure): readonly string[] {
  const { expected, got, key, findings, profile } = failure;
  const { file, line } = placeOfFailure(failure);
  const head = `${file}:${line}: step ${failure.step.number}: ${key.join('.')}: expected ${expected}, got ${got}`;
  return [head, ...explained(findings, profile).map((one) => `  ${one}`)];
}

/** Where the expectation that was not met is written. */
export function placeOfFailure({ step, key }: Failure): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  return { file: step.where.document.source, ...placeOf(within(step.where, ...key)) };
}

/** The last line. */
export function countLine(runs: readonly ScenarioRun[]): string {
  const failed = runs.filter((one) => one.failures.length > 0).length;
  const scenarios = runs.length === 1 ? '1 scenario' : `${runs.length} scenarios`;
  return `${scenarios}: ${runs.length - failed} ok, ${failed} failed`;
}
