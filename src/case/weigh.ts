import type { World } from '../profile/rulebook.ts';
import type { Finding } from '../rule/finding.ts';
import { stops, stronger, type Verdict } from '../rule/verdict.ts';
import type { Command, CommandType } from './case.ts';
import { type Answer, invalid, refusal } from './decision.ts';
import { answeredBy, discretionOf, NONE, usedOf } from './discretion.ts';
import type { Door } from './door.ts';

/** What all that was said comes to. `stated`: what the municipality's own rules say. They stop a command like any other; that they allow it is no permission. */
export function weigh(
  door: Door<CommandType>,
  command: Command,
  world: World,
  asked: readonly Finding[],
  stated: readonly Finding[],
): Answer {
  const own = discretionOf(command, world);
  const before = door.answeredBefore?.(command, world.state) ?? NONE;
  const all = stated.length === 0 ? asked : [...asked, ...stated];
  const findings = own || before.length > 0 ? all.map((one) => answeredBy(one, own?.answers ?? NONE, before)) : all;
  const verdict = strongest(findings);
  if (stops(verdict)) return refusal(verdict, findings);
  if (!someoneAllows(findings.slice(0, asked.length)) || !everyWayIsAsked(findings))
    return invalid({ code: 'fault', path: door.authority.rule });
  const facts = door.records(command, world);
  return { outcome: 'let-through', facts, findings, used: own && usedOf(own, findings) };
}

/** The verdict that stands when every finding a person has answered for is left out. */
function strongest(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'permitted';
  for (const one of findings) if (!one.answered) verdict = stronger(verdict, one.verdict);
  return verdict;
}

/** That every rule gave way is no permission: the one that says who may must have let it through, or the rule it gave way to. */
function someoneAllows(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.verdict === 'permitted' || one.answered === true);
}

/** A rule gives way only to one that is asked too. */
function everyWayIsAsked(findings: readonly Finding[]): boolean {
  return findings.every((one) => one.gaveWayTo === undefined || findings.some((other) => other.rule === one.gaveWayTo));
}
