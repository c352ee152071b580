import { createHash } from 'node:crypto';
import type { ScenarioRun, StepRun } from '../../adapters/cli/scenario/run/told-run.ts';
import { viewFor } from '../../src/access/view-for.ts';
import { type Action, actionsFor } from '../../src/case/actions-for.ts';
import { type CaseState, type ConceptName, concepts } from '../../src/case/state.ts';
import { summaryFor } from '../../src/case/summary-for.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { askedOtherwise } from './asked-otherwise.ts';

/**
 * Everything a story is answered, a text for each step: the facts and issues, every finding with what it looked at, duties and notices, what
 * the case then holds, what whoever acts could have done instead, and what the command would have been answered had it been put a little
 * otherwise; and last, what each who has acted is shown and may do.
 */
export function answersOf({ steps }: ScenarioRun): readonly string[] {
  const acted = new Map<string, StepRun>(
    steps.flatMap((one) => (one.command === undefined ? [] : [[one.command.actor.id, one] as const])),
  );
  const actors = [...acted.values()].flatMap(({ command }) => command?.actor ?? []);
  return [
    ...steps.flatMap((one) => stepAnswer(one, actors) ?? []),
    ...[...acted.values()].map((one) => shown(one, steps)),
  ];
}

/** Short enough to be kept for every step of every story; that two answers have the same by chance is one in four thousand million. */
export function fingerprint(answer: string): string {
  return createHash('sha256').update(answer).digest('hex').slice(0, 8);
}

function stepAnswer(
  { command, judged, before, after, profile }: StepRun,
  actors: readonly Actor[],
): string | undefined {
  if (command === undefined || judged === undefined) return undefined;
  const { decision, duties, notices, day } = judged;
  const { actor } = command;
  const others = actors.filter((one) => one.id !== actor.id);
  const findings = decision.outcome === 'invalid' ? [] : decision.findings;
  const actions = before.version === 0 ? [] : actionsFor(before, actor, day, profile);
  return [
    `${day} ${command.type} by ${actor.id}: ${judged.outcome}`,
    ...(decision.outcome === 'invalid' ? decision.issues : []).map(({ code, path }) => `  ${code} at ${path}`),
    ...findings.map(({ sources: _, ...finding }) => `  ${told(finding)}`),
    ...judged.recorded.map(({ actor: _, ...fact }) => `  recorded ${told(fact)}`),
    ...duties.map((duty) => `  duty ${told(duty)}`),
    ...notices.map((notice) => `  notice ${told(notice)}`),
    ...written(before, after).map((slice) => `  then ${slice}: ${told(after[slice])}`),
    ...actions.map(actionLine),
    ...askedOtherwise(command, others, { before, after }, profile),
  ].join('\n');
}

/** The parts of a case that a step wrote to: the others are the same as before. */
function written(before: CaseState, after: CaseState): readonly ConceptName[] {
  return (Object.keys(concepts) as ConceptName[]).filter((name) => before[name] !== after[name]); // its own keys
}

function actionLine({ findings, ...action }: Action): string {
  return `  could ${told(action)} ${findings.map(stance).join(' ')}`;
}

function stance({ rule, verdict }: { readonly rule: string; readonly verdict: string }): string {
  return verdict === 'permitted' ? rule : `${rule}: ${verdict}`;
}

/** What one who has acted is shown of the case in the end, and what stands in a list of cases. */
function shown({ command, caseName }: StepRun, steps: readonly StepRun[]): string {
  const last = steps.findLast((one) => one.caseName === caseName);
  if (last === undefined || command === undefined || last.after.version === 0) return '';
  const { after, profile, step } = last;
  const { actor } = command;
  return [
    `${actor.id} is shown ${told(viewFor(after, actor, step.day, profile))}`,
    `  in a list of cases ${told(summaryFor(after, profile, step.day))}`,
    ...actionsFor(after, actor, step.day, profile).map(actionLine),
  ].join('\n');
}

function told(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Map || inner instanceof Set ? [...inner] : inner));
}
