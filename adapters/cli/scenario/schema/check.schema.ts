import * as z from 'zod';
import { commandSchemas } from '../../../../src/case/case.schema.ts';
import { dueDay, listed, listedOrNone, name, verdict, word } from './word.schema.ts';

/** What the handlingsveileder shows one person: the facts that are missing, the next duty, the tools of the level and of the present step. */
const guide = z
  .strictObject({
    level: word,
    step: word,
    label: z.string(),
    missing: listed,
    unknown: listed,
    next: word,
    tools: listed,
    lang: z.enum(['nb', 'nn', 'en']),
    terms: z.record(z.string(), z.string()),
    steps: z.record(word, z.string()),
  })
  .partial();

const command = z.enum([...commandSchemas.keys()]);
const offered = z.union([verdict, z.literal('none')]);

/** What stands in a case, in part: only the keys written are compared. */
export const check = z
  .strictObject({
    level: word,
    step: word,
    path: z.array(word),
    holder: name,
    offeredTo: name,
    log: z.enum(['none', 'open', 'paused', 'closed', 'archived']),
    services: listed,
    invited: listed,
    referred: listed,
    consents: z.record(name, z.enum(['valid', 'refused', 'withdrawn', 'expired', 'asked', 'none'])),
    concerns: z.record(name, z.enum(['open', 'concluded'])),
    followUp: z.enum(['open', 'ended']),
    measures: z.record(
      name,
      z.strictObject({ state: word, responsible: name, evaluateBy: dueDay, effect: word }).partial(),
    ),
    meetings: z.record(name, word),
    due: z.record(word, dueDay),
    overdue: listed,
    next: word,
    dueFor: z.record(name, z.record(word, dueDay)),
    mayRead: z.record(name, listedOrNone),
    mayWrite: z.record(name, listedOrNone),
    sees: z.record(name, listed),
    hidden: z.record(name, listed),
    notices: z.record(name, listed),
    withheldFrom: listed,
    actions: z.record(name, z.partialRecord(command, offered)),
    guide: z.record(name, z.union([guide, z.literal('none')])),
    plan: z.strictObject({ right: word, wish: word, coordinator: word }).partial(),
    profile: z.strictObject({ id: name, version: word }).partial(),
    silent: listed,
    notStated: listed,
    titles: z.strictObject({ holder: z.string() }).partial(),
    labels: z.record(word, z.string()),
    documentedIn: word,
    version: z.int().min(0),
  })
  .partial();

export type Check = z.infer<typeof check>;
export type CheckKey = keyof Check;
