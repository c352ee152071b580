import type { LevelDrawn, PlaceDrawn, ProfilePicture, Target } from '../../../src/guide/profile-picture.ts';
import { filled } from '../../../src/guide/words/speaker.ts';
import { profileWords } from '../../../src/text/profile-words.ts';

/** A profile as a Mermaid flowchart. Ids are made here, so nothing a profile says is anything but a label. */
export function mermaidOf(picture: ProfilePicture): string {
  const { levels, moves, bodies, routes, ends, title } = picture;
  const ids = idsOf(picture);
  const { phrases } = profileWords[picture.language];
  const next = upward(picture, ids).map(({ from, to, says }) => `  ${from} -->|${quoted(says)}| ${to}`);
  const named = namedMoves(picture, ids).map(({ from, to, says }) => {
    const label = says === undefined ? '' : `|${quoted(says)}|`;
    return `  ${from} -.->${label} ${to}`;
  });
  return [
    'flowchart TD',
    `  accTitle: ${plain(title)}`,
    `  accDescr: ${plain(picture.description)}`,
    ...levels.map((one) => `  ${ids.level(one.id)}[${quoted(levelText(one))}]`),
    ...(moves.some((one) => one.from === undefined) ? [`  anywhere([${quoted(phrases.anyLevel)}])`] : []),
    ...group('bodies', phrases.bodiesTitle, bodies, (one) => ids.target({ kind: 'body', id: one.id })),
    ...group('routes', phrases.routesTitle, routes, (one) => ids.target({ kind: 'route', id: one.id })),
    ...group('ends', phrases.endsTitle, ends, (one) => ids.target({ kind: 'end', id: one.id })),
    ...next,
    ...named,
    '',
  ].join('\n');
}

/** What things in a picture are called in its text. */
type Ids = ReturnType<typeof idsOf>;

/** Ids of what stands in a picture: a letter and its place. */
export function idsOf({ levels, bodies, routes, ends }: ProfilePicture) {
  const level = (id: string) => `l${levels.findIndex((one) => one.id === id)}`;
  const place = (letter: string, all: readonly PlaceDrawn[], id: string) =>
    `${letter}${all.findIndex((one) => one.id === id)}`;
  const target = ({ kind, id }: Target) => {
    if (kind === 'level' || kind === 'stay') return level(id);
    if (kind === 'body') return place('b', bodies, id);
    return kind === 'route' ? place('r', routes, id) : place('e', ends, id);
  };
  return { level, target };
}

/** One level up by the order, with what is demanded on the way, else that there is a way. */
export function upward({ levels, language }: ProfilePicture, ids: Ids) {
  const { nextUp } = profileWords[language].phrases;
  return levels.slice(1).map((level, n) => ({
    from: ids.level(levels[n]?.id ?? ''),
    to: ids.level(level.id),
    says: entryText(level, nextUp),
  }));
}

/** The moves the text names, with their condition where they have one. */
export function namedMoves({ moves, language }: ProfilePicture, ids: Ids) {
  const { whenever } = profileWords[language].phrases;
  return moves.map(({ from, to, when }) => ({
    from: from === undefined ? 'anywhere' : ids.level(from),
    to: ids.target(to),
    says: when === undefined ? undefined : filled(whenever, { when }),
  }));
}

/** A level with its label and its steps. */
export function levelText({ name, label, steps }: LevelDrawn, newline = '<br>'): string {
  const head = label === undefined ? name : `${name}: ${label}`;
  return steps.length === 0 ? head : `${head}${newline}${steps.map((one) => one.name).join(' › ')}`;
}

/** What is demanded on the way up, else that there is a way. */
export function entryText({ entry }: LevelDrawn, otherwise: string): string {
  return entry.length === 0 ? otherwise : entry.join('; ');
}

function group(
  id: string,
  title: string,
  all: readonly PlaceDrawn[],
  named: (one: PlaceDrawn) => string,
): readonly string[] {
  if (all.length === 0) return [];
  return [`  subgraph ${id}[${quoted(title)}]`, ...all.map((one) => `    ${named(one)}(${quoted(one.name)})`), '  end'];
}

/** A label in quotes. What Mermaid would read as its own stands as its number; line breaks are ours. */
function quoted(text: string): string {
  const parts = text
    .split('<br>')
    .map((part) => part.replace(/[#"<>&;`|{}[\]\\]|[\p{Cc}]/gu, (sign) => `#${sign.codePointAt(0)};`));
  return `"${parts.join('<br>')}"`;
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,'’-]/gu, ' ');
}
