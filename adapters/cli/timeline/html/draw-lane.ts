import { drawSign } from './draw-sign.ts';
import type { Entry, Lane } from './lane.ts';
import { html, type Markup } from './markup.ts';
import { type Label, placeLabels } from './place-labels.ts';
import type { Scale } from './scale.ts';

/** What a lane is drawn as, and how high it is. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly Markup[];
}

const BAR = 21;
const ABOVE = 5;
const LEAST_BAR = 7;
/** Lanes whose rows follow one another: a line leads from the one to the next. */
const HANDS_OVER: ReadonlySet<string> = new Set(['level', 'baton']);

/** Draws a lane, a row for each that its entries name. */
export function drawLane(lane: Lane, scale: Scale): Drawing {
  const rows = [...new Set(lane.entries.map((one) => one.row))];
  const rowHeight = lane.entries.some((one) => one.line === 'stood' && one.signs.some(isJudged)) ? 37 : 28;
  const top = (row: string) => ABOVE + rows.indexOf(row) * rowHeight;
  const drawn = rows.flatMap((row) => {
    const entries = lane.entries.filter((one) => one.row === row);
    const labels = placeLabels(
      entries.map((one) => ({ ...reachOf(one, scale), label: one.label })),
      scale.width,
    );
    return entries.map((one, n) => drawEntry(one, labels[n], top(row), scale));
  });
  const handedOver = HANDS_OVER.has(lane.key) ? handovers(lane, top, scale) : [];
  return { height: rows.length * rowHeight + 2 * ABOVE - (rowHeight - BAR) / 2, marks: [...handedOver, ...drawn] };
}

const isJudged = (mark: Entry['signs'][number]) => mark.sign === 'judged' || mark.sign === 'judged-none';

function edgesOf({ from, until, line }: Entry, { at, width }: Scale) {
  const left = at(from);
  if (line === undefined) return { left: left - 7, right: left + 7 };
  const right = until === undefined ? width - 8 : at(until);
  return { left, right: Math.max(right, left + LEAST_BAR) };
}

/** From where to where nothing else may be written: the bar and the signs on it. */
function reachOf(one: Entry, scale: Scale) {
  const { left, right } = edgesOf(one, scale);
  const signs = one.signs.map(({ on }) => scale.at(on));
  return { left: Math.min(left, ...signs.map((x) => x - 7)), right: Math.max(right, ...signs.map((x) => x + 7)) };
}

function drawEntry(one: Entry, label: Label | undefined, top: number, scale: Scale): Markup {
  const { left, right } = edgesOf(one, scale);
  const middle = top + BAR / 2;
  const signs = one.signs.map(({ on, sign, text }) => {
    const y = one.line === 'stood' && (sign === 'judged' || sign === 'judged-none') ? top + BAR + 3 : middle;
    return html`<g><title>${text}</title>${drawSign(sign, scale.at(on), y)}</g>`;
  });
  return html`<g class="${one.tone}"><title>${one.text}</title>${barOf(one, left, right, top)}${labelOf(label, one, middle)}${signs}</g>`;
}

function barOf({ line, until }: Entry, left: number, right: number, top: number): Markup | undefined {
  if (line === undefined) return undefined;
  if (line === 'waited') return html`<path class="waited" d="M${left} ${top + BAR / 2}H${right}"/>`;
  if (until !== undefined) {
    return html`<rect class="${line}" x="${left}" y="${top}" width="${right - left}" height="${BAR}" rx="3"/>`;
  }
  // What still stands runs out of the picture with a point.
  const edge = `M${left} ${top}H${right - 8}l8 ${BAR / 2}l-8 ${BAR / 2}H${left}z`;
  return html`<path class="${line}" d="${edge}"/>`;
}

function labelOf(label: Label | undefined, one: Entry, middle: number): Markup | undefined {
  if (label === undefined) return undefined;
  const on = label.where === 'inside' && one.line === 'stood' ? 'on-bar' : 'beside';
  const anchor = label.where === 'before' ? 'end' : 'start';
  return html`<text class="${on}" x="${label.x}" y="${middle + 4.3}" text-anchor="${anchor}">${label.text}</text>`;
}

/** The line from each who had it to the next. */
function handovers(lane: Lane, top: (row: string) => number, { at }: Scale): readonly Markup[] {
  const stood = lane.entries.filter((one) => one.line === 'stood').sort((a, b) => (a.from < b.from ? -1 : 1));
  return stood.flatMap((one, n) => {
    const before = stood[n - 1];
    if (before === undefined || before.until !== one.from || before.row === one.row) return [];
    const [from, to] = [top(before.row), top(one.row)];
    const [upper, lower] = from < to ? [from + BAR, to] : [to + BAR, from];
    return [html`<path class="handover ${one.tone}" d="M${at(one.from) + 1.5} ${upper}V${lower}"/>`];
  });
}
