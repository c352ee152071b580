import type { LevelDrawn } from '../../../../src/guide/profile-picture.ts';
import type { Phrases } from '../../../../src/text/profile-words.ts';
import type { Arrow, Box, Line, Worded } from './shapes.ts';
import { lineHeight, linesOf, type Size, widthOf } from './text-lines.ts';

/** The levels of a picture, one under the other. */
export interface LaidLevels {
  /** The box of each level, by its id. */
  readonly of: ReadonlyMap<string, Box>;
  readonly boxes: readonly Worded[];
  readonly arrows: readonly Arrow[];
  readonly bottom: number;
}

const PAD = 14;
const GAP = 46;

/** Lines of words under each other, from a height on. */
export function stacked(texts: readonly string[], x: number, top: number, size: Size, bold = false): readonly Line[] {
  const height = lineHeight(size);
  return texts.map((text, n) => ({ x, y: top + n * height + Math.round(height * 0.75), text, size, bold }));
}

/** Lays the levels from a corner on. `ports`: how many arrows of moves end at each, for which there is room at its side. */
export function layLevels(
  levels: readonly LevelDrawn[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  ports: (level: string) => number,
  phrases: Phrases,
): LaidLevels {
  const of = new Map<string, Box>();
  const boxes: Worded[] = [];
  const arrows: Arrow[] = [];
  let y = at.y;
  for (const [n, level] of levels.entries()) {
    if (n > 0) {
      const entry = entryBox(level, at, y, phrases);
      const height = Math.max(GAP, entry.height + 16);
      boxes.push({ ...entry, y: y + 8, lines: entry.lines.map((line) => ({ ...line, y: line.y + 8 })) });
      arrows.push({
        kind: 'next',
        points: [
          [at.x + 26, y],
          [at.x + 26, y + height - 1],
        ],
      });
      y += height;
    }
    const laid = levelBoxes(level, { ...at, y }, ports(level.id), phrases);
    of.set(level.id, laid.box);
    boxes.push(...laid.boxes);
    y = laid.box.y + laid.box.height;
  }
  return { of, boxes, arrows, bottom: y };
}

/** What stands beside the arrow to a level. */
function entryBox(
  level: LevelDrawn,
  at: { readonly x: number; readonly width: number },
  y: number,
  phrases: Phrases,
): Worded {
  const x = at.x + 44;
  const width = at.width - 44;
  const texts =
    level.entry.length === 0 ? [phrases.nextUp] : level.entry.flatMap((one) => linesOf(`– ${one}`, width - 8, 'small'));
  const lines = stacked(texts, x + 4, y, 'small');
  return { kind: 'entry', x, y, width, height: texts.length * lineHeight('small') + 6, lines };
}

function levelBoxes(
  level: LevelDrawn,
  at: { readonly x: number; readonly y: number; readonly width: number },
  ports: number,
  phrases: Phrases,
) {
  const start = level.starts ? startBox(at, phrases) : undefined;
  const room = at.width - 2 * PAD - (start === undefined ? 0 : start.width + 10);
  const names = linesOf(level.name, room, 'head');
  const labels = level.label === undefined ? [] : linesOf(level.label, room, 'plain');
  const head = stacked(names, at.x + PAD, at.y + PAD - 4, 'head', true);
  const headEnd = at.y + PAD - 4 + names.length * lineHeight('head');
  const label = stacked(labels, at.x + PAD, headEnd, 'plain');
  const labelEnd = headEnd + labels.length * lineHeight('plain');
  const chips = chipBoxes(level, at, labelEnd + (level.steps.length === 0 ? 0 : 6));
  const end = Math.max(chips.bottom, start === undefined ? 0 : start.y + start.height);
  const height = Math.max(end + PAD - at.y - 2, (ports + 1) * 24);
  const box: Box = { x: at.x, y: at.y, width: at.width, height };
  const whole: Worded = { ...box, kind: 'level', lines: [...head, ...label] };
  return { box, boxes: [whole, ...(start === undefined ? [] : [start]), ...chips.boxes] };
}

function startBox(at: { readonly x: number; readonly y: number; readonly width: number }, phrases: Phrases): Worded {
  const width = widthOf(phrases.start, 'small') * 1.1 + 22;
  const x = at.x + at.width - PAD - width;
  const y = at.y + PAD - 3;
  const height = lineHeight('small') + 6;
  return { kind: 'start', x, y, width, height, lines: stacked([phrases.start], x + 10, y + 3, 'small', true) };
}

/** The steps in rows, from left to right. */
function chipBoxes(level: LevelDrawn, at: { readonly x: number; readonly width: number }, top: number) {
  const boxes: Worded[] = [];
  const most = at.width - 2 * PAD;
  let [x, y, tallest] = [at.x + PAD, top, 0];
  for (const step of level.steps) {
    const lines = linesOf(step.name, most - 20, 'small');
    const width = Math.min(most, Math.max(...lines.map((line) => widthOf(line, 'small'))) + 20);
    const height = lines.length * lineHeight('small') + 8;
    if (x > at.x + PAD && x + width > at.x + PAD + most) {
      [x, y, tallest] = [at.x + PAD, y + tallest + 6, 0];
    }
    boxes.push({ kind: 'step', x, y, width, height, lines: stacked(lines, x + 10, y + 4, 'small') });
    [x, tallest] = [x + width + 8, Math.max(tallest, height)];
  }
  return { boxes, bottom: y + tallest };
}
