import type { Discretion } from '../identity/actor.ts';
import { mayUseDiscretion } from '../party/roles.ts';
import type { World } from '../profile/rulebook.ts';
import type { Finding } from '../rule/finding.ts';
import type { Command } from './case.ts';

/** The actor's own discretion, where they may use any. */
export function discretionOf(command: Command, world: World): Discretion | undefined {
  return command.discretion !== undefined && mayUseDiscretion(world) ? command.discretion : undefined;
}

/** No rule answered for. */
export const NONE: readonly string[] = [];

/** A person answers for findings that ask for one, and for silence; never for a refusal. */
export function answeredBy(finding: Finding, own: readonly string[], before: readonly string[]): Finding {
  if (finding.verdict !== 'needs-a-person' && finding.verdict !== 'silent') return finding;
  return own.includes(finding.rule) || before.includes(finding.rule) ? { answered: true, ...finding } : finding;
}

/** What is recorded of a discretion: the findings it answered; nothing where it was not needed. */
export function usedOf(own: Discretion, findings: readonly Finding[]): Discretion | undefined {
  const answers = findings.filter((one) => one.answered && own.answers.includes(one.rule)).map((one) => one.rule);
  const steppedIn = findings.some((one) => one.reason === STEPPED_IN);
  return answers.length > 0 || steppedIn ? { ...own, answers } : undefined;
}

const STEPPED_IN = 'in-place-with-discretion';
