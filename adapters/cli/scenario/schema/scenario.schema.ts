import * as z from 'zod';
import { given } from './given.schema.ts';
import { stepSchema } from './step.schema.ts';
import { content, ownName, person, subject } from './who.schema.ts';
import { type RunNames, word } from './word.schema.ts';

const title = z.string().min(1).max(200);

/** What a file may say once for all its scenarios. */
const defaults = {
  profile: word,
  profiles: z.record(word, word),
  source: z.union([word, z.array(word)]),
  subject,
  subjects: z.record(ownName, subject),
  people: z.record(ownName, person),
  contents: z.record(ownName, content),
  given,
};

const told = (names: RunNames) => ({
  scenario: title,
  after: word,
  run: z.array(word).min(1),
  steps: z.array(stepSchema(names)).min(1),
});

/** A scenario file: the keys of one scenario, or defaults and a list of scenarios. `names` are the profiles its scenarios are run under. */
export function scenarioFileSchema(names: RunNames) {
  const { scenario, steps, ...optional } = told(names);
  const one = z.strictObject({ ...defaults, ...optional }).partial();
  const inList = one.extend({ scenario, steps });
  const whole = one
    .extend({ scenario, steps })
    .partial()
    .extend({ scenarios: z.array(inList).min(1).optional() });
  return whole.superRefine((file, context) => {
    for (const { key, code, message } of faultsOf(file)) {
      context.addIssue({ code: 'custom', message, params: { code }, path: key === undefined ? [] : [key] });
    }
  });
}

const OF_ONE = ['scenario', 'after', 'run', 'steps'] as const;
const NEEDED = ['scenario', 'steps'] as const;

/** A file is one scenario, or a list of them with what they share. */
function faultsOf(file: { readonly [key: string]: unknown }) {
  if (file.scenarios !== undefined) {
    const message = 'belongs to one scenario, not beside a list of scenarios';
    return OF_ONE.filter((key) => file[key] !== undefined).map((key) => ({ key, code: 'misplaced-key', message }));
  }
  const missing = NEEDED.filter((key) => file[key] === undefined);
  return missing.map((key) => ({
    key: undefined,
    code: 'missing',
    message: `has no ${key}, and no list of scenarios`,
  }));
}

export type FileKeys = z.infer<ReturnType<typeof scenarioFileSchema>>;
export type ScenarioKeys = Omit<FileKeys, 'scenarios'>;
