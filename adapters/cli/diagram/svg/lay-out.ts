import type { ProfilePicture } from '../../../../src/guide/profile-picture.ts';
import { filled } from '../../../../src/guide/words/speaker.ts';
import { profileWords } from '../../../../src/text/profile-words.ts';
import { layLevels, stacked } from './lay-levels.ts';
import { isLeft, LANE, leftArrows, leftEnds, type Numbered, placeKey, rightArrows } from './lay-moves.ts';
import { layPanels, type Panel } from './lay-panels.ts';
import type { Laid, Worded } from './shapes.ts';
import { lineHeight, linesOf, type Size } from './text-lines.ts';

const MARGIN = 24;
const LEVELS = 460;
const PANELS = 270;

/**
 * Where everything of a picture stands: the levels under each other in the middle, moves between them on the left, what stands beside them on
 * the right, and the moves told under all of it, by their numbers.
 */
export function layOut(picture: ProfilePicture): Laid {
  const { phrases } = profileWords[picture.language];
  const moves = picture.moves.map((move, n): Numbered => ({ ...move, number: n + 1 }));
  const [left, right] = [moves.filter(isLeft), moves.filter((one) => !isLeft(one))];
  const x = MARGIN + (left.length === 0 ? 0 : 30 + left.length * LANE);
  const between = right.length === 0 ? 28 : 36 + right.length * LANE;
  const width = x + LEVELS + between + PANELS + MARGIN;
  const title = headingOf(picture.title, 'title', MARGIN, width - 2 * MARGIN);
  const top = title.y + title.height + 14;
  const ports = (level: string) =>
    Math.max(
      count(left.flatMap(leftEnds), level),
      count(
        right.map((one) => one.from ?? ''),
        level,
      ),
    );
  const levels = layLevels(picture.levels, { x, y: top, width: LEVELS }, ports, phrases);
  const panels = layPanels(panelsOf(picture), { x: x + LEVELS + between, y: top, width: PANELS }, (key) =>
    count(right.map(placeKey), key),
  );
  const legend = legendOf(moves, Math.max(levels.bottom, panels.bottom) + 30, width - 2 * MARGIN, picture.language);
  const note = headingOf(picture.note, 'small', legend.bottom + 18, width - 2 * MARGIN);
  return {
    width,
    height: note.y + note.height + MARGIN,
    boxes: [title, ...levels.boxes, ...panels.boxes, ...legend.boxes, note],
    arrows: [...levels.arrows, ...leftArrows(moves, levels.of), ...rightArrows(moves, levels.of, panels.of)],
  };
}

function count(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length;
}

function panelsOf({ bodies, routes, ends, language }: ProfilePicture): readonly Panel[] {
  const { phrases } = profileWords[language];
  return [
    { kind: 'body', title: phrases.bodiesTitle, places: bodies },
    { kind: 'route', title: phrases.routesTitle, places: routes },
    { kind: 'end', title: phrases.endsTitle, places: ends },
  ];
}

function headingOf(text: string, size: Size, y: number, width: number): Worded {
  const lines = linesOf(text, width, size);
  return {
    kind: 'heading',
    x: MARGIN,
    y,
    width,
    height: lines.length * lineHeight(size),
    lines: stacked(lines, MARGIN, y, size, size !== 'small'),
  };
}

/** Every move by its number, with its condition. */
function legendOf(moves: readonly Numbered[], top: number, width: number, language: ProfilePicture['language']) {
  const { phrases } = profileWords[language];
  if (moves.length === 0) return { boxes: [], bottom: top - 30 };
  const heading = headingOf(phrases.movesTitle, 'head', top, width);
  const boxes: Worded[] = [heading];
  let y = heading.y + heading.height + 4;
  for (const { number, name, when } of moves) {
    const text = when === undefined ? `${name}.` : `${name}: ${filled(phrases.whenever, { when })}.`;
    const lines = linesOf(`${number}. ${text}`, width - 8, 'plain');
    const height = lines.length * lineHeight('plain') + 4;
    boxes.push({ kind: 'legend', x: MARGIN, y, width, height, lines: stacked(lines, MARGIN + 4, y + 2, 'plain') });
    y += height;
  }
  return { boxes, bottom: y };
}
