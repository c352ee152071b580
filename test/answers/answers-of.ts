import { createHash } from 'node:crypto';
import type { ScenarioRun, StepRun } from '../../adapters/cli/scenario/run/told-run.ts';
import { viewFor } from '../../src/access/view-for.ts';
import { actionsFor } from '../../src/case/actions-for.ts';
import type { Command } from '../../src/case/case.ts';
import { summaryFor } from '../../src/case/summary-for.ts';

/**
 * Everything a story is answered, a text for each step: the facts and issues, every finding with what it looked at, duties and notices, and what
 * whoever acts could have done instead; and last, what each who has acted is shown.
 */
export function answersOf({ steps }: ScenarioRun): readonly string[] {
  const acted = new Map(steps.flatMap((one) => (one.command === undefined ? [] : [[one.command.actor.id, one]])));
  return [...steps.flatMap((one) => stepAnswer(one) ?? []), ...[...acted.values()].map((one) => shown(one, steps))];
}

/** Short enough to be kept for every step of every story; that two answers have the same by chance is one in four thousand million. */
export function fingerprint(answer: string): string {
  return createHash('sha256').update(answer).digest('hex').slice(0, 8);
}

function stepAnswer({ command, judged, before, profile }: StepRun): string | undefined {
  if (command === undefined || judged === undefined) return undefined;
  const { decision, duties, notices, day } = judged;
  const actor = (command as unknown as Command).actor; // it was parsed, or it was judged invalid
  const findings = decision.outcome === 'invalid' ? [] : decision.findings;
  const actions = before.version === 0 ? [] : actionsFor(before, actor, day, profile);
  return [
    `${day} ${command.type} by ${actor.id}: ${judged.outcome}`,
    ...(decision.outcome === 'invalid' ? decision.issues : []).map(({ code, path }) => `  ${code} at ${path}`),
    ...findings.map(({ sources: _, ...finding }) => `  ${told(finding)}`),
    ...judged.recorded.map(({ actor: _, ...fact }) => `  recorded ${told(fact)}`),
    ...duties.map((duty) => `  duty ${told(duty)}`),
    ...notices.map((notice) => `  notice ${told(notice)}`),
    ...actions.map(({ findings: asked, ...action }) => `  could ${told(action)} ${asked.map(stance).join(' ')}`),
  ].join('\n');
}

function stance({ rule, verdict }: { readonly rule: string; readonly verdict: string }): string {
  return verdict === 'permitted' ? rule : `${rule}: ${verdict}`;
}

/** What one who has acted is shown of the case in the end, and what stands in a list of cases. */
function shown({ command, caseName }: StepRun, steps: readonly StepRun[]): string {
  const last = steps.findLast((one) => one.caseName === caseName);
  if (last === undefined || command === undefined || last.after.version === 0) return '';
  const { after, profile, step } = last;
  const view = viewFor(after, command.actor, step.day, profile);
  return `${command.actor.id} is shown ${told(view)} ${told(summaryFor(after, profile, step.day))}`;
}

function told(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Map || inner instanceof Set ? [...inner] : inner));
}
