import { StorageError } from './storage-error.ts';

/** The page size of a summary query: 100 when left out, otherwise a whole number from 1 to 1000 or `limit-out-of-bounds`. */
export function summaryLimit(limit = 100): number {
  return wholeWithin(limit, 1000);
}

/** The page size of a feed: any whole number from 1, or `limit-out-of-bounds`. */
export function feedLimit(limit: number): number {
  return wholeWithin(limit, Number.MAX_SAFE_INTEGER);
}

function wholeWithin(limit: number, most: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new StorageError('limit-out-of-bounds', `a page holds from 1 to ${most}`);
}
