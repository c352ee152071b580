import { join } from 'node:path';
import { profileSchema } from '../../src/profile/profile.schema.ts';
import { type Shape, shapeOf, wordsFor } from './field-words.ts';
import { code, page, table } from './page.ts';
import { type Comments, commentsOf } from './source-comments.ts';

/** Every key of a profile, with what it takes and what it means. */
export function profilePage(root: string): string {
  const comments = commentsOf(join(root, 'src/profile/profile.schema.ts'), 'profileSchema');
  const shape = shapeOf(profileSchema);
  const groups = Object.entries(shape.properties ?? {}).filter(([, of]) => of.properties !== undefined);
  const plain = Object.keys(shape.properties ?? {}).filter((key) => !groups.some(([group]) => group === key));
  const rows = plain.flatMap((key) => rowsFor(shape, key, '', comments));
  return page(
    'Profile',
    INTRO,
    table(HEAD, rows),
    ...groups.map(
      ([key, of]) =>
        `## ${key}\n\n${table(
          HEAD,
          Object.keys(of.properties ?? {}).flatMap((inner) => rowsFor(of, inner, key, comments)),
        )}`,
    ),
  );
}

const HEAD = ['key', 'takes', 'stated', 'meaning'];

const INTRO = `The rules of one municipality as data. A key marked *stated* takes \`{ is, source }\`, or \`{ readings: [{ is, source }, ...] }\` where the municipality’s texts differ, or \`notStated\`; left
out means the same as \`notStated\`. A reading with \`arenas\` is said of those alone: in an arena that is known, what is said of it is all there is, else what is said without naming any. Every \`source\` is a key of \`sources\`. A condition is data over [the closed list of facts](facts.md). How to write one: [state local rules](../how-to/state-local-rules.md).
As JSON Schema: \`stafett schema profile\`.`;

function rowsFor(parent: Shape, key: string, path: string, comments: Comments): readonly (readonly string[])[] {
  const at = path === '' ? key : `${path}.${key}`;
  const whole = parent.properties?.[key] ?? {};
  const said = saidIn(whole);
  const of = said ?? whole;
  const must = parent.required?.includes(key) ? ' (required)' : '';
  const own = [code(at), `${shortWords(of)}${must}`, said === undefined ? '' : 'yes', meaningOf(at, key, of, comments)];
  const inner = of.items ?? of;
  const keys = inner.properties === undefined || key === 'sources' ? [] : Object.keys(inner.properties);
  return [own, ...keys.flatMap((one) => rowsFor(inner, one, at, comments))];
}

/** What the schema says of the key, else what every key of that name means. */
function meaningOf(at: string, key: string, { description = '' }: Shape, comments: Comments): string {
  const own = comments.get(at) || sentence(description);
  return own || (GENERAL[key] ?? '');
}

/** Descriptions of what a value looks like say nothing of what it means. */
function sentence(description: string): string {
  if (description === '' || description.startsWith('a day') || description.startsWith('1-64')) return '';
  return `${description[0]?.toUpperCase()}${description.slice(1)}.`;
}

const GENERAL: { readonly [key: string]: string } = {
  id: 'Its id, by which commands, conditions and scenarios name it.',
  label: 'What the municipality calls it.',
  labels: 'What those of some services call it.',
  services: 'The services it is said of.',
  source: 'Where the text says so: a key of `sources`.',
  strength: 'How strongly it is demanded: `must` refuses, `person` asks one, `should` advises, `may` says nothing.',
  level: 'The level it is about.',
  levels: 'The levels it is about.',
  step: 'The step of that level.',
  body: 'The body it is about.',
  service: 'The service it is about.',
  arena: 'The arena it is about.',
  arenas: 'Arenas it is said of; left out: all.',
  kind: 'The kind it is about; left out: any.',
  of: 'Whose advice: a service or a body.',
  call: 'Roles that call people to it, core or local.',
  lead: 'Roles that lead it, core or local.',
  minute: 'Roles that keep its minutes, core or local.',
  atLeast: 'How many times.',
  per: 'In how long.',
  together: 'Groups of roles; someone of each takes part.',
  require: 'What must be so: a condition over facts.',
  when: 'When it holds: a condition over facts; left out: always.',
  within: 'How soon: days, working days, weeks, months, or the words of the text; left out: no day is stated.',
};

/** What may be stated, where the key takes a stated value. */
function saidIn({ anyOf = [] }: Shape): Shape | undefined {
  const one = anyOf.find((shape) => shape.properties?.is !== undefined && shape.properties.source !== undefined);
  return one?.properties?.is;
}

/** Objects are told of in rows of their own. */
function shortWords(of: Shape): string {
  if (of.items?.properties) return 'list';
  return of.properties ? 'object' : wordsFor(of);
}
