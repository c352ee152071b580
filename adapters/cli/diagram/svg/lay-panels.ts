import type { PlaceDrawn } from '../../../../src/guide/profile-picture.ts';
import { stacked } from './lay-levels.ts';
import type { Box, Worded } from './shapes.ts';
import { lineHeight, linesOf } from './text-lines.ts';

/** A panel beside the levels: what it is called, and what it holds. */
export interface Panel {
  readonly kind: 'body' | 'route' | 'end';
  readonly title: string;
  readonly places: readonly PlaceDrawn[];
}

/** The panels under each other, with the box of each place by its kind and id. */
export interface LaidPanels {
  readonly of: ReadonlyMap<string, Box>;
  readonly boxes: readonly Worded[];
  readonly bottom: number;
}

const PAD = 12;

/** Lays the panels from a corner on; one that holds nothing is not there. `ports`: how many arrows end at a place. */
export function layPanels(
  panels: readonly Panel[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  ports: (key: string) => number,
): LaidPanels {
  const of = new Map<string, Box>();
  const boxes: Worded[] = [];
  let y = at.y;
  for (const panel of panels.filter((one) => one.places.length > 0)) {
    const laid = panelBoxes(panel, { ...at, y }, ports);
    for (const [key, box] of laid.of) of.set(key, box);
    boxes.push(laid.whole, ...laid.inner);
    y = laid.whole.y + laid.whole.height + 18;
  }
  return { of, boxes, bottom: y - 18 };
}

function panelBoxes({ kind, title, places }: Panel, at: Omit<Box, 'height'>, ports: (key: string) => number) {
  const room = at.width - 2 * PAD;
  const heads = linesOf(title, room, 'plain');
  const of = new Map<string, Box>();
  const inner: Worded[] = [];
  let y = at.y + PAD + heads.length * lineHeight('plain') + 2;
  for (const { id, name } of places) {
    const lines = linesOf(name, room - 20, 'small');
    const height = Math.max(lines.length * lineHeight('small') + 10, (ports(`${kind} ${id}`) + 1) * 24 - 10);
    const box = { x: at.x + PAD, y, width: room, height };
    of.set(`${kind} ${id}`, box);
    inner.push({ ...box, kind: 'place', lines: stacked(lines, box.x + 10, y + 5, 'small') });
    y += height + 6;
  }
  const lines = stacked(heads, at.x + PAD, at.y + PAD - 2, 'plain', true);
  const whole: Worded = { x: at.x, y: at.y, width: at.width, height: y - at.y + PAD - 6, kind: 'panel', lines };
  return { of, inner, whole };
}
