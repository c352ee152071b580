import type { MoveDrawn } from '../../../../src/guide/profile-picture.ts';
import type { Arrow, Box } from './shapes.ts';

/** How far apart arrows run beside each other: a number fits between. */
export const LANE = 26;

/** A move with its number in the list below. */
export interface Numbered extends MoveDrawn {
  readonly number: number;
}

/** Whether a move runs on the left of the levels: from one to another, or back to itself. */
export function isLeft({ to }: MoveDrawn): boolean {
  return to.kind === 'level' || to.kind === 'stay';
}

/** Where arrows end at the side of a box: one under the other, evenly. */
function portsOf(boxes: ReadonlyMap<string, Box>, wanted: readonly string[]) {
  const used = new Map<string, number>();
  const total = (key: string) => wanted.filter((one) => one === key).length;
  return (key: string): number => {
    const n = (used.get(key) ?? 0) + 1;
    used.set(key, n);
    const box = boxes.get(key);
    return box === undefined ? 0 : box.y + (box.height * n) / (total(key) + 1);
  };
}

/** Moves between levels, each in a lane of its own to the left of them. */
export function leftArrows(moves: readonly Numbered[], levels: ReadonlyMap<string, Box>): readonly Arrow[] {
  const left = moves.filter((one) => isLeft(one) && levels.has(one.to.id));
  const port = portsOf(levels, left.flatMap(leftEnds));
  return left.map((move, n): Arrow => {
    const edge = levels.get(move.to.id)?.x ?? 0;
    const lane = edge - 30 - n * LANE;
    const start = move.from === undefined || !levels.has(move.from) ? undefined : port(move.from);
    const end = port(move.to.id);
    const from =
      start === undefined
        ? []
        : ([
            [edge, start],
            [lane, start],
          ] as const);
    const middle = start === undefined ? end : (start + end) / 2;
    return {
      kind: 'move',
      number: move.number,
      badge: [lane, middle],
      points: [...from, [lane, end], [edge - 1, end]],
    };
  });
}

/** The levels at whose side a move starts and ends. */
export function leftEnds({ from, to }: MoveDrawn): readonly string[] {
  return from === undefined ? [to.id] : [from, to.id];
}

/** Moves to what stands beside the levels, each in a lane of its own between the two. */
export function rightArrows(
  moves: readonly Numbered[],
  levels: ReadonlyMap<string, Box>,
  places: ReadonlyMap<string, Box>,
): readonly Arrow[] {
  const right = moves.filter((one) => !isLeft(one) && places.has(placeKey(one)));
  const source = portsOf(
    levels,
    right.flatMap(({ from }) => (from === undefined ? [] : [from])),
  );
  const target = portsOf(places, right.map(placeKey));
  const edge = Math.max(...[...levels.values()].map(({ x, width }) => x + width));
  return right.map((move, n): Arrow => {
    const end = target(placeKey(move));
    const lane = edge + 24 + n * LANE;
    const start = move.from === undefined || !levels.has(move.from) ? undefined : source(move.from);
    const from: readonly Point[] =
      start === undefined
        ? []
        : [
            [edge, start],
            [lane, start],
          ];
    const middle = start === undefined ? end : (start + end) / 2;
    const tip: Point = [(places.get(placeKey(move))?.x ?? lane) - 1, end];
    return { kind: 'move', number: move.number, badge: [lane, middle], points: [...from, [lane, end], tip] };
  });
}

type Point = readonly [x: number, y: number];

/** What a move ends at, as places are named. */
export function placeKey({ to }: MoveDrawn): string {
  return `${to.kind} ${to.id}`;
}
