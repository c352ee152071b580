import { type Asked, last, type Opinion, openLog } from './told.ts';

/** No entry in a closed log. */
export function closedIsLocked({ history }: Asked<'WriteEntry'>): Opinion {
  if (last(history, 'LogOpened') === undefined) return undefined;
  return openLog(history) === undefined ? 'refused' : 'permitted';
}
