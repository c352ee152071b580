import type { Sign } from './lane.ts';
import { html, type Markup } from './markup.ts';

const SIZE = 5.5;

/** A sign with its middle at a place. Each has a shape of its own. */
export function drawSign(sign: Sign, x: number, y: number): Markup {
  return html`<path class="sign ${sign}" d="${SHAPES[sign](x, y)}"/>`;
}

type Shape = (x: number, y: number) => string;

const diamond: Shape = (x, y) =>
  `M${x} ${y - SIZE - 1}l${SIZE + 1} ${SIZE + 1}l-${SIZE + 1} ${SIZE + 1}l-${SIZE + 1}-${SIZE + 1}z`;
const disc: Shape = (x, y) =>
  `M${x - SIZE} ${y}a${SIZE} ${SIZE} 0 1 0 ${2 * SIZE} 0a${SIZE} ${SIZE} 0 1 0-${2 * SIZE} 0z`;
const cross: Shape = (x, y) => `M${x - 4.5} ${y - 4.5}l9 9m0-9l-9 9`;
const box: Shape = (x, y) => `M${x - SIZE} ${y - 5}h${2 * SIZE}v10h-${2 * SIZE}zm0 3.5h${2 * SIZE}m-7.5 3h4`;
const tick: Shape = (x, y) => `M${x} ${y - 6}v12`;

const SHAPES: { readonly [S in Sign]: Shape } = {
  asked: disc,
  no: cross,
  kept: box,
  held: disc,
  judged: diamond,
  'judged-none': diamond,
  tick,
};
