import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { placeOf } from '../../adapters/cli/scenario/load/where.ts';
import { runScenario } from '../../adapters/cli/scenario/run/run-scenario.ts';
import type { StepRun } from '../../adapters/cli/scenario/run/told-run.ts';
import { explain } from '../../src/access/explain.ts';
import { type DutyOwed, deadlinesFor } from '../../src/case/deadlines-for.ts';
import { rules } from '../../src/registry/rules.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { stops } from '../../src/rule/verdict.ts';
import { texts } from '../../src/text/texts.ts';

/** One step of a rule's own scenarios: as it is written, and what the engine said of it in bokmål. */
export interface Example {
  readonly scenario: string;
  readonly file: string;
  readonly line: number;
  readonly written: string;
  readonly says: readonly string[];
}

/** A step that a rule lets through, one it stops, and one that gives someone a duty; each where its scenarios have one. */
export interface Examples {
  readonly allowed: Example | undefined;
  readonly stopped: Example | undefined;
  readonly owed: Example | undefined;
  /** What is seen or stands, for a rule that judges no command. */
  readonly checked: Example | undefined;
}

/** Examples of every rule that has a file of scenarios, found by running them. */
export async function examplesOf(root: string, ids: readonly string[]): Promise<ReadonlyMap<string, Examples>> {
  const found = await Promise.all(ids.map(async (id) => [id, await examplesOfRule(root, id)] as const));
  return new Map(found);
}

interface Told {
  readonly scenario: string;
  readonly run: StepRun;
}

async function examplesOfRule(root: string, id: string): Promise<Examples> {
  const file = `examples/scenarios/rules/${id}.yaml`;
  const loaded = loadScenarios([join(root, file)]);
  const scenarios = loaded.ok ? loaded.value : [];
  const runs = await Promise.all(scenarios.map((one) => runScenario(one, one.run[0] ?? '')));
  const told = runs.flatMap(({ scenario, steps }) => steps.map((run) => ({ scenario: scenario.title, run })));
  // An opening runs first; an example is a step of the file itself.
  const own = told.filter(({ run }) => run.step.where.document.source.endsWith(`${id}.yaml`));
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const shown = (one: Told | undefined, says: (run: StepRun) => readonly string[]): Example | undefined =>
    one && { scenario: one.scenario, file, ...stepText(lines, placeOf(one.run.step.where).line), says: says(one.run) };
  const words = (run: StepRun) => findingOf(run, id).flatMap(inWords);
  const allows = own.filter(({ run }) => run.judged?.outcome === 'accepted');
  return {
    allowed: shown(
      allows.find(({ run }) => findingOf(run, id).some((one) => one.verdict === 'permitted')) ??
        allows.find(({ run }) => findingOf(run, id).length > 0) ??
        allows[0],
      words,
    ),
    stopped: shown(strongest(own, id), words),
    owed: shown(
      own.find(({ run }) => dutiesOf(run, id).length > 0),
      (run) => dutiesOf(run, id).map(dutyText),
    ),
    checked: shown(
      own.find(({ run }) => run.kind === 'checked'),
      () => [],
    ),
  };
}

function strongest(own: readonly Told[], id: string): Told | undefined {
  const stopped = (verdict: string) =>
    own.find(({ run }) => findingOf(run, id).some((one) => one.verdict === verdict && !one.answered));
  return stopped('refused') ?? stopped('needs-a-person') ?? stopped('silent');
}

function findingOf({ judged }: StepRun, id: string): readonly Finding[] {
  if (judged === undefined || judged.decision.outcome === 'invalid') return [];
  return judged.decision.findings.filter((one) => one.rule === id);
}

/** Duties that stand after the step; a rule of the municipality's own has an id of its own. */
function dutiesOf({ after, step, profile }: StepRun, id: string): readonly DutyOwed[] {
  return deadlinesFor(after, step.day, profile).filter(
    ({ rule }) => rule === id || (id === 'local-rule' && !(rule in rules)),
  );
}

function inWords(finding: Finding): readonly string[] {
  const standing = texts.nb.verdicts[finding.verdict];
  return explain([finding], 'nb').flatMap(({ says, ways }) => [
    `${standing}: ${says}`,
    ...ways.map((way) => (stops(finding.verdict) ? `→ ${way}` : way)),
  ]);
}

function dutyText({ id, who, due }: DutyOwed): string {
  const person =
    typeof who === 'string' ? who : 'leaderOf' in who ? `the leader of ${who.leaderOf}` : `the role ${who.role}`;
  return `\`${id}\` on ${person}, ${due === 'not-stated' ? 'promptly' : `by ${due}`}`;
}

/** The lines of a step: the one it starts on, and those that stand further in. */
function stepText(lines: readonly string[], line: number): { readonly line: number; readonly written: string } {
  const first = lines[line - 1] ?? '';
  const indent = first.search(/\S/);
  const rest = lines.slice(line);
  const end = rest.findIndex((one) => one.trim() === '' || one.search(/\S/) <= indent);
  const all = [first, ...rest.slice(0, end < 0 ? rest.length : end)];
  return { line, written: all.map((one) => one.slice(indent)).join('\n') };
}
