import * as z from 'zod';
import { commandSchemas } from '../../../src/case/case.schema.ts';
import type { CommandType } from '../../../src/case/case.ts';
import type { Door } from '../../../src/case/door.ts';
import { stampSchema } from '../../../src/identity/actor.schema.ts';
import { doors } from '../../../src/registry/doors.ts';
import { rules } from '../../../src/registry/rules.ts';
import { citationText } from '../../../src/rule/citation.ts';
import { en } from '../../../src/text/en.ts';

/** A rule as the command line shows it. */
export interface RuleShown {
  readonly id: string;
  readonly question: string;
  readonly kind: string;
  readonly voices: readonly string[];
  readonly sources: readonly string[];
  /** What holds where a municipality has not stated it; null for a rule that reads nothing local. */
  readonly unstated: string | null;
  /** Commands it judges. */
  readonly commands: readonly string[];
}

const VOICES = ['guard', 'duty', 'sight', 'promise'] as const;

/** Every rule, in the order of their ids. */
export function ruleList(): readonly RuleShown[] {
  return Object.values(rules)
    .map((rule) => ({
      id: rule.id,
      question: en.rules[rule.id as keyof typeof rules].question, // the registry has every rule under its own id
      kind: rule.kind,
      voices: VOICES.filter((voice) => rule[voice] !== undefined),
      sources: rule.sources.map(citationText),
      unstated: rule.kind === 'local' ? unstatedText(rule.unstated) : null,
      commands: [...doors.keys()].filter((command) => rulesOf(command).includes(rule.id)).sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unstatedText(unstated: { readonly means: string; readonly words?: string }): string {
  return unstated.words ?? unstated.means;
}

/** The rules a command is judged by, who may issue it first. */
function rulesOf(command: string): readonly string[] {
  const door = doors.get(command) as Door<CommandType> | undefined; // every door is one; the registry brings them together untyped
  return door === undefined ? [] : [...new Set([door.authority.rule, ...door.guards.map((one) => one.rule)])];
}

/** A command as the command line shows it. */
export interface CommandShown {
  readonly command: string;
  readonly fields: readonly { readonly field: string; readonly required: boolean; readonly values: string }[];
  readonly rules: readonly string[];
}

const STAMP: ReadonlySet<string> = new Set([...Object.keys(stampSchema.shape), 'type', 'caseId']);

/** Every command with its own fields and the rules that judge it. */
export function commandList(): readonly CommandShown[] {
  return [...commandSchemas].map(([command, schema]) => {
    const own = Object.entries(schema.shape).filter(([field]) => !STAMP.has(field));
    const fields = own.map(([field, shape]) => ({ field, required: !isOptional(shape), values: valuesOf(shape) }));
    return { command, fields, rules: rulesOf(command) };
  });
}

function isOptional(shape: z.core.$ZodType): boolean {
  return z.safeParse(shape, undefined).success;
}

/** What a field takes, in a word or a list of words. */
function valuesOf(shape: z.core.$ZodType): string {
  const json = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });
  return typed(json);
}

type Json = {
  readonly enum?: unknown;
  readonly items?: unknown;
  readonly type?: unknown;
  readonly description?: unknown;
};

function typed(json: Json): string {
  if (Array.isArray(json.enum)) return json.enum.join(' | ');
  if (typeof json.items === 'object' && json.items !== null) return `list of ${typed(json.items)}`;
  if (typeof json.description === 'string') return json.description.startsWith('a day') ? 'day' : 'id';
  return typeof json.type === 'string' ? json.type : 'value';
}
