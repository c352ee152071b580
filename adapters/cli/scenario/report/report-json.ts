import { explain } from '../../../../src/access/explain.ts';
import { citationText } from '../../../../src/rule/citation.ts';
import type { Failure, ScenarioRun } from '../run/told-run.ts';
import { placeOfFailure } from './report-text.ts';

/** All runs as JSON, for tools that show them beside the file. */
export function runsAsJson(runs: readonly ScenarioRun[]): unknown {
  const failed = runs.filter((one) => one.failures.length > 0).length;
  return { scenarios: runs.map(runAsJson), ok: runs.length - failed, failed };
}

function runAsJson({ scenario, under, failures }: ScenarioRun): unknown {
  const { file, title } = scenario;
  return { file, title, profile: under, ok: failures.length === 0, failures: failures.map(failureAsJson) };
}

function failureAsJson(failure: Failure): unknown {
  const { step, key, expected, got, findings, profile } = failure;
  const explanations = explain(findings, 'nb', { profile }).map((one) => ({
    ...one,
    sources: one.sources.map(citationText),
  }));
  return { ...placeOfFailure(failure), step: step.number, key: key.join('.'), expected, got, explanations };
}
