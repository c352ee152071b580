import type { Place } from './document-issue.ts';

/** The lines of a text, so that an offset in it can be told as line and column. */
export interface TextPlaces {
  placeAt(offset: number): Place;
}

/** Reads off where the lines of a text begin. */
export function textPlaces(text: string): TextPlaces {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return {
    placeAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
    },
  };
}

/** Offset of the first control character other than tab and line break, or -1. Such a file is binary or tampered with. */
export function controlCharacterIn(text: string): number {
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) return offset;
  }
  return -1;
}

/** Whether a text has DEL or a C1 control; YAML lets these stand in quotes only (JSON does not escape them). */
export function hasLateControl(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0x7f && unit <= 0x9f && unit !== 0x85) return true;
  }
  return false;
}
