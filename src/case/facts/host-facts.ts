import { type Id, idFault } from '../../identity/id.ts';
import type { FactValue } from '../../rule/condition.ts';
import type { FactFamily } from './fact.ts';

/** What the host knows and the case does not. */
export const hostFacts: FactFamily = {
  prefix: 'host.',
  type: 'open',
  concept: 'host',
  meaning:
    'What the host hands in with the command, by the name it gives it: a number, a truth, a code or a set of codes.',
  read({ command }, id) {
    const given = command?.host;
    return given && Object.hasOwn(given, id) ? asFact(given[id]) : undefined;
  },
};

/** What the command itself says: asked about only by rules of a municipality's own, which know which command it is. */
export const commandFacts: FactFamily = {
  prefix: 'command.',
  type: 'open',
  concept: 'command',
  meaning:
    'A field of the command a rule of the municipality’s own is about, such as command.purpose; a list is a set, such as command.outcomes; elsewhere unknown.',
  read({ command }, id) {
    const fields: { readonly [name: string]: unknown } = { ...command?.fields };
    return Object.hasOwn(fields, id) ? asFact(fields[id]) : undefined;
  },
};

/** A value that can be a fact. Text that is no code, and whatever else a host may hand in, is not known: no text becomes a fact. */
function asFact(value: unknown): FactValue | undefined {
  if (typeof value === 'boolean' || Number.isFinite(value)) return value as boolean | number; // isFinite is true of numbers only
  if (isCode(value)) return value;
  return Array.isArray(value) && value.every(isCode) ? [...value] : undefined;
}

function isCode(value: unknown): value is Id {
  return idFault(value) === null;
}
