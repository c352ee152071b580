import { commandSchemas } from '../../../src/case/case.schema.ts';
import type { CommandType } from '../../../src/case/case.ts';
import { namedBy } from '../scenario/load/named-fields.ts';
import type { CommandJson } from '../scenario/run/command-of.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A command as the engine is handed it, with the texts it brings. */
export interface ToSend {
  readonly command: CommandJson;
  readonly contents: { readonly [id: string]: string };
}

/**
 * A command of a story as one of a case of its own: the ids of commands and texts begin with the case's, so that they are the same every
 * time this case is told and never another's.
 */
export function commandOfCase(told: CommandJson, caseId: string, scenario: Scenario): ToSend {
  const contents = new Map<string, string>();
  const own = (name: unknown): unknown => {
    const text = typeof name === 'string' ? scenario.contents.get(name) : undefined;
    if (text === undefined) return name;
    contents.set(`${caseId}.${String(name)}`, text);
    return `${caseId}.${String(name)}`;
  };
  const type = told.type as CommandType; // the loader has seen that every command of a story is one
  const fields = Object.entries(told).map(([field, value]) => [
    field,
    namedBy(type, field) === 'content' ? own(value) : value,
  ]);
  const command: CommandJson = {
    ...createdAs(told),
    ...(Object.fromEntries(fields) as CommandJson),
    ...{ caseId, commandId: `${caseId}-${told.commandId}` },
  };
  return { command: withReason(command, own), contents: Object.fromEntries(contents) };
}

/** The reason for a discretion is a text too. */
function withReason(command: CommandJson, own: (name: unknown) => unknown): CommandJson {
  const { discretion } = command;
  if (typeof discretion !== 'object' || discretion === null || !('reason' in discretion)) return command;
  return { ...command, discretion: { ...discretion, reason: own(discretion.reason) } };
}

/** What a step creates without a name of its own is called by its command, as later steps name it. */
function createdAs({ type, commandId }: CommandJson): { readonly id?: string } {
  return commandSchemas.get(type)?.shape.id === undefined ? {} : { id: commandId };
}
