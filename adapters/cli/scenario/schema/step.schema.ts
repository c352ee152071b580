import * as z from 'zod';
import { commandSchemas, eventSchemas } from '../../../../src/case/case.schema.ts';
import { discretionSchema } from '../../../../src/identity/actor.schema.ts';
import { texts } from '../../../../src/text/texts.ts';
import { check } from './check.schema.ts';
import { day, dueDay, listed, name, perProfile, type RunNames, verdict, word } from './word.schema.ts';

const command = z.enum([...commandSchemas.keys()]);
const event = z.enum([...eventSchemas.keys()]);
const language = z.enum(Object.keys(texts));
const who = z.union([name, z.strictObject({ leaderOf: name }), z.strictObject({ role: name })]);

/** How a command can end. */
export const outcome = z.enum(['accepted', 'refused', 'needs-a-person', 'silent', 'invalid', 'conflict']);
export type Outcome = z.infer<typeof outcome>;

const acting = {
  by: name,
  for: name,
  as: z.strictObject({ role: name, service: name, unit: name, leads: name }).partial(),
  case: name,
  do: command,
  ask: command,
  /** Carries the command of that step out again, with the same command id. */
  repeat: z.int().min(1),
  with: z.record(z.string(), z.unknown()),
  id: name,
  discretion: discretionSchema,
};

/** What a step may say of how its command was judged. */
const expecting = (names: RunNames) => ({
  expect: perProfile(outcome, names),
  because: listed,
  findings: perProfile(z.record(word, verdict), names),
  advice: listed,
  duties: z.record(word, z.union([dueDay, z.strictObject({ by: dueDay, who }).partial()])),
  readings: z.record(word, z.record(word, verdict)),
  recorded: z.array(event),
  notices: z.record(name, z.array(word)),
  says: z.partialRecord(language, z.array(word)),
  neverSays: z.partialRecord(language, z.array(word)),
});

function one(names: RunNames) {
  return z.strictObject({ day, ...acting, ...expecting(names), check: perProfile(check, names) }).partial();
}

/** A step: exactly one of do, ask, check, repeat and together. */
export function stepSchema(names: RunNames) {
  const inner = one(names).superRefine((step, context) => wellFormed(step, context, 'inner'));
  const outer = one(names).extend({ together: z.array(inner).min(2).optional() });
  return outer.superRefine((step, context) => wellFormed(step, context, 'outer'));
}

export type WrittenStep = z.infer<ReturnType<typeof stepSchema>>;

const KINDS = ['do', 'ask', 'check', 'repeat', 'together'] as const;
const OF_COMMANDS = [...Object.keys(expecting(undefined)), 'with', 'id', 'discretion', 'for', 'as'];
type Loose = { readonly [key: string]: unknown };

type Kind = (typeof KINDS)[number];

function wellFormed(step: Loose, context: z.RefinementCtx, place: 'inner' | 'outer'): void {
  const say = (code: string, message: string, path: string[] = []) =>
    context.addIssue({ code: 'custom', message, params: { code }, path });
  const [kind, ...others] = KINDS.filter((one) => step[one] !== undefined);
  if (kind === undefined || others.length > 0) {
    say('not-one-kind', 'must have exactly one of do, ask, check, repeat and together');
    return;
  }
  for (const key of misplaced(step, kind, place)) say('misplaced-key', `does not belong beside ${kind}`, [key]);
  for (const key of lacking(step, kind, place)) say('missing', LACKING[key]);
}

const LACKING = {
  day: 'has no day',
  by: 'does not say who acts: write by',
  expect: 'does not say what to expect: write expect',
} as const;

function lacking(step: Loose, kind: Kind, place: 'inner' | 'outer'): readonly (keyof typeof LACKING)[] {
  const needed = { day: place === 'outer', by: isCommand(kind), expect: kind === 'do' || kind === 'repeat' };
  return (Object.keys(LACKING) as (keyof typeof LACKING)[]).filter((key) => needed[key] && step[key] === undefined);
}

function isCommand(kind: Kind): boolean {
  return kind === 'do' || kind === 'ask';
}

/** Keys that only a command has, on a step without one. A repeat has expectations and may be someone else's. */
function misplaced(step: Loose, kind: Kind, place: 'inner' | 'outer'): readonly string[] {
  const inner = place === 'inner' && step.case !== undefined ? ['case'] : [];
  if (isCommand(kind)) return inner;
  const allowed = kind === 'repeat' ? Object.keys(expecting(undefined)) : [];
  const alone = kind === 'together' ? ['by'] : [];
  return [...inner, ...[...OF_COMMANDS, ...alone].filter((key) => step[key] !== undefined && !allowed.includes(key))];
}
