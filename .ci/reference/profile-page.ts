import { join } from 'node:path';
import { EVERYWHERE } from '../../adapters/cli/schema/every-key.ts';
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
out means the same as \`notStated\`. A reading with \`arenas\` is said of those alone: in an arena that is known, what is said of it is all there is, else what is said without naming any. Every \`source\` is a key of \`sources\`. A condition is data over [the closed list of facts](facts.md). How to write one: [state your municipality’s rules in an hour](../how-to/state-local-rules.md).
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
  return own || (EVERYWHERE[key] ?? '');
}

/** Descriptions of what a value looks like say nothing of what it means. */
function sentence(description: string): string {
  if (description === '' || description.startsWith('a day') || description.startsWith('1-64')) return '';
  return `${description[0]?.toUpperCase()}${description.slice(1)}.`;
}

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
