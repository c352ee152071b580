import { textWidth } from '../../timeline/html/text-width.ts';

/** The sizes words have in the picture. */
export const SIZES = { title: 22, head: 16, plain: 13, small: 12 } as const;
export type Size = keyof typeof SIZES;

/** How far apart the lines of a size stand. */
export function lineHeight(size: Size): number {
  return Math.round(SIZES[size] * 1.4);
}

/** About how wide words are, rather too wide than too narrow: no browser is asked. */
export function widthOf(text: string, size: Size): number {
  return (textWidth(text) * SIZES[size]) / 12.5;
}

/** Words in lines that are no wider than a box; a word that is wider by itself is broken. */
export function linesOf(text: string, width: number, size: Size): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => broken(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number, size: Size): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(`${part}${sign}-`, size) > width) {
      parts.push(`${part}-`);
      part = sign;
    } else part += sign;
  }
  return [...parts, part];
}
