import type { CommandJson } from '../../adapters/cli/scenario/run/command-of.ts';
import { plusDays } from '../../src/calendar/day.ts';
import { parseCommand } from '../../src/case/case.schema.ts';
import { decide } from '../../src/case/decide.ts';
import type { Decision } from '../../src/case/decision.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** What every command has, and what is asked otherwise in ways of its own. */
const EVERY_COMMANDS: readonly string[] = ['type', 'commandId', 'caseId', 'day', 'actor'];

/** A year is past every term and consent of a story. */
const LATER = 400;

/**
 * The same command put a little otherwise, where it was put: without a field, naming what is not there, by each of the others, much later;
 * and once more, after it was carried out. A line for each with what is answered.
 */
export function askedOtherwise(
  command: CommandJson,
  others: readonly Actor[],
  { before, after }: { readonly before: CaseState; readonly after: CaseState },
  profile: Profile,
): readonly string[] {
  const put = (how: string, json: object, state = before) => `  ${how}: ${answered(json, state, profile)}`;
  const fields = Object.keys(command).filter((name) => !EVERY_COMMANDS.includes(name));
  return [
    put('again', { ...command, commandId: 'again' }, after),
    put('later', { ...command, day: plusDays(command.day, LATER) }),
    ...fields.map((name) => put(`without ${name}`, { ...command, [name]: undefined })),
    ...fields
      .filter((name) => typeof command[name] === 'string')
      .map((name) => put(`another ${name}`, { ...command, [name]: 'no-such' })),
    ...others.map((actor) => put(`by ${actor.id}`, { ...command, actor })),
  ];
}

function answered(json: object, state: CaseState, profile: Profile): string {
  const parsed = parseCommand(json);
  return parsed.ok ? inShort(decide(parsed.value, state, profile)) : parsed.issues.map(({ code }) => code).join(' ');
}

function inShort(decision: Decision): string {
  if (decision.outcome === 'invalid') return decision.issues.map(({ code, path }) => `${code} at ${path}`).join(' ');
  const findings = decision.findings.map(({ rule, verdict, reason }) => `${rule} ${verdict} ${reason}`);
  const events = decision.outcome === 'accepted' ? decision.events.map((one) => one.type) : [decision.verdict];
  return [...events, ...findings].join('; ');
}
