import { StorageError } from '../storage-error.ts';

/** The text in a column of a row; `stored-row-unreadable` when it is not one. */
export function text(row: unknown, column: string, table: string): string {
  const value = columnOf(row, column);
  if (typeof value === 'string') return value;
  throw new StorageError('stored-row-unreadable', `${table}.${column} is not text`);
}

/** The whole number in a column of a row, also from a handle that reads integers as bigint. */
export function wholeNumber(row: unknown, column: string, table: string): number {
  const value = columnOf(row, column);
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  throw new StorageError('stored-row-unreadable', `${table}.${column} is not a number`);
}

/**
 * What was stored as JSON in a column. Throws `stored-row-unreadable`, naming table and place, when it is not JSON or its
 * keys differ from those of the row it was found by.
 */
export function stored<T>(
  json: string,
  keys: Readonly<Record<string, string | number>>,
  table: string,
  place: string,
): T {
  const value = parsed(json, table, place);
  const same = Object.entries(keys).every(([key, expected]) => columnOf(value, key) === expected);
  if (!same) throw new StorageError('stored-row-unreadable', `${table}, ${place}: not the row its keys say`);
  // The store wrote it from a T under these keys; the engine checks the fields when it reads them.
  return value as T;
}

function parsed(json: string, table: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new StorageError('stored-row-unreadable', `${table}, ${place}: not JSON`, { cause: withoutExcerpt(error) });
  }
}

/** The parser quotes what it stumbled over, which may be a person's; only the kind and the offset are kept. */
function withoutExcerpt(error: unknown): Error {
  const offset = error instanceof Error ? /at position \d+/.exec(error.message)?.[0] : undefined;
  return new SyntaxError(`JSON.parse failed ${offset ?? 'at an unknown position'}`);
}

function columnOf(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined;
}
