import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ruleList } from '../../adapters/cli/command/rule-list.ts';
import { rules, rulesOf } from '../../src/registry/rules.ts';
import type { Clock } from '../../src/rule/rule.ts';
import { en } from '../../src/text/en.ts';
import type { Example, Examples } from './examples.ts';
import { code, commandLink, listed, page, ruleLink, table } from './page.ts';
import { commentOn } from './source-comments.ts';

interface Spoken {
  readonly name: string;
  readonly question: string;
  readonly reasons: { readonly [code: string]: string };
  readonly ways: { readonly [code: string]: string };
}

/** Any rule of the registry, as far as the page looks at it. */
interface AnyRule {
  readonly except?: readonly { readonly givesWayTo: string }[];
  readonly promise?: { readonly property: string };
  readonly duty?: { readonly clock?: Clock };
}

/** Every rule, by concept: what it asks, where it comes from, what it may answer. */
export function rulesPage(root: string, examples: ReadonlyMap<string, Examples>): string {
  const concepts = Object.entries(rulesOf).map(([concept, own]) => {
    const ids = Object.keys(own).sort();
    return `## ${concept}\n\n${ids.map((id) => section(root, concept, id, examples.get(id))).join('\n\n')}`;
  });
  return page('Rules', INTRO, counted(), ...concepts);
}

const INTRO = `A rule is one file; its id is the file's name and the code that findings carry. **law** and **model** rules hold everywhere and cannot be loosened; a **local** rule judges
by what the profile states, and its *unstated* line says what holds where the profile is quiet. A **guard** judges commands, a **duty** starts and stops a clock, a **sight** opens or
closes reading, a **promise** is held by the shape of the model. Sources: tags of municipal texts, statutes by name and year, and \`INT\` for [our own interpretations](../interpretations.md).
Verdicts and how they combine: [verdicts](verdicts.md). Examples are steps of the rule's own scenarios, with what the engine says of them in bokmål.`;

function counted(): string {
  const all = ruleList();
  const of = (kind: string) => all.filter((one) => one.kind === kind).length;
  return `${all.length} rules: ${of('law')} law, ${of('model')} model, ${of('local')} local.`;
}

function section(root: string, concept: string, id: string, examples: Examples | undefined): string {
  const text: Spoken = en.rules[id as keyof typeof rules]; // the registry and the texts have the same ids, or they would not compile
  const rule: AnyRule = rules[id as keyof typeof rules];
  const promised =
    rule.promise === undefined ? '' : `\n\nHeld by the model; shown by the property “${rule.promise.property}”.`;
  const [what = '', why = ''] = commentOn(join(root, 'src', concept, 'rules', `${id}.ts`), camel(id)).split(' Why: ');
  return [
    `### ${id}`,
    `**${text.name}.** ${text.question}`,
    `${what}${promised}`,
    `**Why.** ${why}`,
    table(['', ''], particulars(root, id, rule)),
    ...(examples === undefined ? [] : shown(examples)),
    table(
      ['answer', 'in words'],
      Object.entries(text.reasons).map(([reason, words]) => [code(reason), words]),
    ),
    table(
      ['way', 'what would make it possible'],
      Object.entries(text.ways).map(([way, words]) => [code(way), words]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Examples from the rule's own scenarios, with the engine's own words. */
function shown({ allowed, stopped, owed, checked }: Examples): readonly string[] {
  return [
    allowed === undefined ? '' : example('Allowed', allowed),
    stopped === undefined ? 'It stops no command in its scenarios.' : example('Stopped', stopped),
    owed === undefined ? '' : example('A duty', owed),
    (allowed ?? stopped ?? owed) === undefined && checked !== undefined ? example('What stands', checked) : '',
  ].filter((part) => part !== '');
}

function example(kind: string, { scenario, file, line, written, says }: Example): string {
  const said = says.map((one) => `> ${one}`).join('\n>\n');
  const step = `**${kind}**: [${scenario}](../../${file}#L${line})\n\n\`\`\`yaml\n${written}\n\`\`\``;
  return said === '' ? step : `${step}\n\n${said}`;
}

function particulars(root: string, id: string, rule: AnyRule): readonly (readonly string[])[] {
  const shown = ruleList().find((one) => one.id === id);
  if (!shown) return [];
  const wayTo = (rule.except ?? []).map((one) => ruleLink(one.givesWayTo));
  return [
    ['kind', shown.kind],
    ['voices', shown.voices.join(', ')],
    ['sources', shown.sources.join('; ')],
    ...(shown.unstated === null ? [] : [['unstated', shown.unstated]]),
    ...(rule.duty?.clock === undefined ? [] : clockOf(rule.duty.clock)),
    ...(wayTo.length === 0 ? [] : [['gives way to', wayTo.join(', ')]]),
    ['asked by', listed(shown.commands.map(commandLink), 'no command')],
    ['scenarios', scenariosOf(root, id)],
  ];
}

function clockOf({ starts, byDay, stops, restarts }: Clock): readonly (readonly string[])[] {
  const events = (of: Clock['starts']) => (of === 'as-stated' ? ['as the profile states'] : of.map(code));
  return [
    ['clock starts', [...events(starts), ...(byDay ? ['the day alone'] : [])].join(', ')],
    ['clock stops', events(stops).join(', ')],
    ['counted anew', restarts ? 'when it starts again' : 'never'],
  ];
}

function scenariosOf(root: string, id: string): string {
  const path = `examples/scenarios/rules/${id}.yaml`;
  return existsSync(join(root, path)) ? `[${id}.yaml](../../${path})` : 'none';
}

function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
