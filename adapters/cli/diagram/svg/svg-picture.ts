import type { ProfilePicture } from '../../../../src/guide/profile-picture.ts';
import { filled } from '../../../../src/guide/words/speaker.ts';
import { profileWords } from '../../../../src/text/profile-words.ts';
import { html, type Markup } from '../../timeline/html/markup.ts';
import { entryText } from '../mermaid.ts';
import { layOut } from './lay-out.ts';
import type { Arrow, Line, Worded } from './shapes.ts';
import { svgStyle } from './svg-style.ts';

/** A profile as a picture of its own: no script, nothing fetched, its words as text, light and dark as the reader has it. */
export function svgOf(picture: ProfilePicture): string {
  const { width, height, boxes, arrows } = layOut(picture);
  const drawn = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${picture.language}" role="img" aria-labelledby="title desc">
<title id="title">${picture.title}</title>
<desc id="desc">${toldOf(picture)}</desc>
<style>${{ markup: svgStyle }}</style>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" class="tip"/></marker></defs>
<rect class="ground" width="${width}" height="${height}"/>
${boxes.filter((one) => !INNER.has(one.kind)).map(boxOf)}
${arrows.map(arrowOf)}
${boxes.filter((one) => INNER.has(one.kind)).map(boxOf)}
${arrows.map(badgeOf)}
</svg>
`;
  return drawn.markup;
}

/** Boxes that stand inside another are drawn after it. */
const INNER: ReadonlySet<Worded['kind']> = new Set(['step', 'start', 'place']);

const ROUND: { readonly [K in Worded['kind']]?: number } = { level: 10, step: 12, start: 12, panel: 10, place: 6 };

function boxOf({ kind, x, y, width, height, lines }: Worded): Markup {
  return html`<g class="box ${kind}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${ROUND[kind] ?? 0}"/>${lines.map(lineOf)}</g>
`;
}

function lineOf({ x, y, text, size, bold }: Line): Markup {
  return html`<text class="${size}${bold ? ' bold' : ''}" x="${x}" y="${y}">${text}</text>`;
}

function arrowOf({ points, kind }: Arrow): Markup {
  const path = points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return html`<path class="arrow ${kind}" d="${path}" marker-end="url(#tip)"/>
`;
}

function badgeOf({ badge, number }: Arrow): Markup | undefined {
  if (badge === undefined || number === undefined) return undefined;
  const [x, y] = badge.map(round);
  return html`<g class="badge"><circle cx="${x}" cy="${y}" r="11"/><text class="small bold" x="${x}" y="${(y ?? 0) + 4}">${number}</text></g>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Everything the picture shows, for whoever does not see it. */
function toldOf({ description, levels, moves, bodies, routes, ends, language }: ProfilePicture): string {
  const { phrases } = profileWords[language];
  const named = (title: string, all: readonly { readonly name: string }[]) =>
    all.length === 0 ? [] : [`${title}: ${all.map((one) => one.name).join(', ')}.`];
  return [
    description,
    ...levels.map((level, n) => {
      const head = [level.name, level.label].filter((one) => one !== undefined).join(': ');
      const steps = level.steps.length === 0 ? '' : ` ${level.steps.map((one) => one.name).join(', ')}.`;
      return `${n === 0 ? '' : `${entryText(level, phrases.nextUp)}. `}${head}.${steps}`;
    }),
    ...moves.map(({ name, when }) =>
      when === undefined ? `${name}.` : `${name}: ${filled(phrases.whenever, { when })}.`,
    ),
    ...named(phrases.bodiesTitle, bodies),
    ...named(phrases.routesTitle, routes),
    ...named(phrases.endsTitle, ends),
  ].join(' ');
}
