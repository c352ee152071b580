import * as z from 'zod';
import { type CalendarDay, isCalendarDay } from './day.ts';

/** A day that exists, YYYY-MM-DD. The issue has code `not-a-day` and does not repeat the word. */
export const daySchema = z
  .string()
  .describe('a day that exists, YYYY-MM-DD')
  .pipe(
    z.custom<CalendarDay>(isCalendarDay, {
      error: 'must be a day that exists, written YYYY-MM-DD',
      params: { code: 'not-a-day' },
    }),
  );
