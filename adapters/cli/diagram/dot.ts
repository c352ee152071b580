import type { PlaceDrawn, ProfilePicture } from '../../../src/guide/profile-picture.ts';
import { profileWords } from '../../../src/text/profile-words.ts';
import { idsOf, levelText, namedMoves, upward } from './mermaid.ts';

/** A profile as a graph for Graphviz. Ids are made here, so nothing a profile says is anything but a label. */
export function dotOf(picture: ProfilePicture): string {
  const { levels, moves, bodies, routes, ends, title } = picture;
  const ids = idsOf(picture);
  const { phrases } = profileWords[picture.language];
  const next = upward(picture, ids).map(({ from, to, says }) => `  ${from} -> ${to} [label=${quoted(says)}];`);
  const named = namedMoves(picture, ids).map(({ from, to, says }) => {
    const label = says === undefined ? '' : `, label=${quoted(says)}`;
    return `  ${from} -> ${to} [style=dashed${label}];`;
  });
  return [
    'digraph profile {',
    `  graph [label=${quoted(title)}, labelloc=t, fontname="Helvetica"];`,
    '  node [shape=box, style=rounded, fontname="Helvetica"];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...levels.map((one) => `  ${ids.level(one.id)} [label=${quoted(levelText(one, '\n'))}];`),
    ...(moves.some((one) => one.from === undefined)
      ? [`  anywhere [shape=plaintext, label=${quoted(phrases.anyLevel)}];`]
      : []),
    ...cluster('bodies', phrases.bodiesTitle, bodies, (id) => ids.target({ kind: 'body', id })),
    ...cluster('routes', phrases.routesTitle, routes, (id) => ids.target({ kind: 'route', id })),
    ...cluster('ends', phrases.endsTitle, ends, (id) => ids.target({ kind: 'end', id })),
    ...next,
    ...named,
    '}',
    '',
  ].join('\n');
}

function cluster(
  name: string,
  title: string,
  all: readonly PlaceDrawn[],
  idOf: (id: string) => string,
): readonly string[] {
  if (all.length === 0) return [];
  const inner = all.map((one) => `    ${idOf(one.id)} [label=${quoted(one.name)}];`);
  return [`  subgraph cluster_${name} {`, `    label=${quoted(title)};`, ...inner, '  }'];
}

function quoted(text: string): string {
  const safe = text.replace(/(?!\n)\p{Cc}/gu, ' ').replace(/["\\]/g, (sign) => `\\${sign}`);
  return `"${safe.replaceAll('\n', '\\n')}"`;
}
