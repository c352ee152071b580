// Writes src/registry from the rooms (src/<concept>/rules) and the doors (src/<concept>/commands): a rule or a command exists by standing in its room.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const src = new URL('../src/', import.meta.url).pathname;
const camel = (name) => name.replace(/-(.)/g, (_, c) => c.toUpperCase());
const files = (concept, folder) => {
  try {
    return readdirSync(join(src, concept, folder))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('_'))
      .sort();
  } catch {
    return [];
  }
};

const concepts = readdirSync(src, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const rooms = concepts.flatMap((concept) =>
  files(concept, 'rules').map((file) => ({ concept, id: file.slice(0, -3) })),
);
const gates = concepts.flatMap((concept) =>
  files(concept, 'commands').map((file) => ({ concept, id: file.slice(0, -3) })),
);

const head = '// Written by `npm run registry` from the files themselves; do not edit.\n';
const key = (id) => (/^[a-z]+$/.test(id) ? id : `'${id}'`);

const ofConcept = (concept) => {
  const lines = rooms.filter((room) => room.concept === concept).map(({ id }) => `    ${key(id)}: ${camel(id)},`);
  return `  ${concept}: {\n${lines.join('\n')}\n  },`;
};

// Types are written out: a declaration file cannot name what a rule keeps to its own room.
const typesOfConcept = (concept) => {
  const lines = rooms
    .filter((room) => room.concept === concept)
    .map(({ id }) => `    readonly ${key(id)}: typeof ${camel(id)};`);
  return `  readonly ${concept}: {\n${lines.join('\n')}\n  };`;
};
const peopled = [...new Set(rooms.map((room) => room.concept))];

const rules = `${head}${rooms.map(({ concept, id }) => `import { ${camel(id)} } from '../${concept}/rules/${id}.ts';`).join('\n')}

/** Every rule, by the concept it belongs to. */
export const rulesOf: {
${peopled.map(typesOfConcept).join('\n')}
} = {
${peopled.map(ofConcept).join('\n')}
};

/** Every rule, by its id. */
export const rules: ${peopled.map((concept) => `(typeof rulesOf)['${concept}']`).join(' & ')} = { ${peopled.map((concept) => `...rulesOf.${concept}`).join(', ')} };
`;

const ids = rooms.map(({ id }) => `'${id}'`);

const ruleIds = `${head}
/** The ids of all rules. */
export const ruleIds = [
${ids.map((id) => `  ${id},`).join('\n')}
] as const;

/** The id of a rule. */
export type RuleId = (typeof ruleIds)[number];
`;

const rulebook = `${head}import type { PublishedRule } from '../rule/published.ts';
import type { RuleId } from './rule-ids.ts';
import { rules } from './rules.ts';

export type { RuleId };

/** Every rule by its id, as hosts see it. */
export const rulebook: { readonly [Id in RuleId]: PublishedRule } = rules;
`;

const doors = `${head}import type { CommandType } from '../case/case.ts';
${gates.map(({ concept, id }) => `import { ${camel(id)} } from '../${concept}/commands/${id}.ts';`).join('\n')}

const all = [
${gates.map(({ id }) => `  ${camel(id)},`).join('\n')}
] as const;

/** The door of every command, by the name of the command. */
export const doors: ReadonlyMap<string, { readonly command: CommandType }> = new Map(all.map((one) => [one.command, one]));
`;

// The formatter orders imports and breaks lines as it likes; what is said is the same.
const bare = (text) =>
  text
    .replace(/^\/\/.*$/gm, '')
    .replace(/[\s,]+/g, '')
    .split(';')
    .sort()
    .join(';');

const written = { 'rule-ids.ts': ruleIds, 'rules.ts': rules, 'rulebook.ts': rulebook, 'doors.ts': doors };
const stale = [];
for (const [name, text] of Object.entries(written)) {
  const path = join(src, 'registry', name);
  const before = (() => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  })();
  if (bare(before) === bare(text)) continue;
  if (process.argv.includes('--check')) stale.push(name);
  else writeFileSync(path, text);
}
if (stale.length > 0) {
  console.error(`src/registry is stale: ${stale.join(', ')}; run npm run registry`);
  process.exit(1);
}
