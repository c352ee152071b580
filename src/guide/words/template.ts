/**
 * What stands in a place of a template; undefined where nothing is said of it. A place is asked for as it is written: `levels`, `roles:or`,
 * `mode=alone`.
 */
export type PlaceText = (place: string) => string | undefined;

/** A template with its places filled, and which places stand in it. */
export interface Filling {
  readonly text: string;
  readonly places: readonly string[];
}

/** A piece is text, a place, or a choice: the first of its alternatives whose places are all filled, else nothing. */
type Piece =
  | { readonly text: string }
  | { readonly place: string }
  | { readonly choice: readonly (readonly Piece[])[] };

const parsed = new Map<string, readonly Piece[]>();

/**
 * A template as text: `{place}` is filled, `[one|another]` is the first alternative that can be. Undefined where a place outside every choice
 * has nothing to stand in it.
 */
export function fillTemplate(template: string, textOf: PlaceText): Filling | undefined {
  const pieces = parsed.get(template) ?? parse(template);
  parsed.set(template, pieces);
  return fillAll(pieces, textOf);
}

/** Every place a template has, in any of its alternatives. */
export function placesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}]+)\}/g)].map(([, place = '']) => place);
}

function fillAll(pieces: readonly Piece[], textOf: PlaceText): Filling | undefined {
  const filled: Filling[] = [];
  for (const piece of pieces) {
    const one = fillPiece(piece, textOf);
    if (one === undefined) return undefined;
    filled.push(one);
  }
  return { text: filled.map((one) => one.text).join(''), places: filled.flatMap((one) => one.places) };
}

function fillPiece(piece: Piece, textOf: PlaceText): Filling | undefined {
  if ('text' in piece) return { text: piece.text, places: [] };
  if ('choice' in piece) {
    for (const alternative of piece.choice) {
      const filled = fillAll(alternative, textOf);
      if (filled !== undefined) return filled;
    }
    return { text: '', places: [] };
  }
  const text = textOf(piece.place);
  return text === undefined ? undefined : { text, places: [piece.place] };
}

/** Signs that mean something, each by itself; and what stands between them. */
function parse(template: string): readonly Piece[] {
  const tokens = template.match(/\{[^}]+\}|[[\]|]|[^[\]{}|]+/g) ?? [];
  const open: Piece[][][] = [[[]]];
  for (const token of tokens) step(token, open);
  const [[pieces = []] = []] = open;
  if (open.length !== 1) throw new Error(`A choice is not closed in: ${template}`);
  return pieces;
}

/** `open`: the alternatives of every choice that is not closed yet, the innermost last. */
function step(token: string, open: Piece[][][]): void {
  if (token === '[') {
    open.push([[]]);
    return;
  }
  if (token === '|') {
    open.at(-1)?.push([]);
    return;
  }
  const closed = token === ']' ? open.pop() : undefined;
  open
    .at(-1)
    ?.at(-1)
    ?.push(closed === undefined ? pieceOf(token) : { choice: closed });
}

function pieceOf(token: string): Piece {
  return token.startsWith('{') ? { place: token.slice(1, -1) } : { text: token };
}
