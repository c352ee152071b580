import * as z from 'zod';

/** A term in one of its five forms: only one may be said. */
export const termSchema = z
  .union([
    z.strictObject({ days: z.int().min(0).max(3660).describe('calendar days') }),
    z.strictObject({ workingDays: z.int().min(1).max(1000).describe('working days in Norway') }),
    z.strictObject({ weeks: z.int().min(1).max(520).describe('weeks of seven days') }),
    z.strictObject({ months: z.int().min(1).max(120).describe('months; one that lacks the day ends on its last') }),
    z.strictObject({ words: z.string().min(1).max(80).describe('words that name no day, such as "promptly"') }),
  ])
  .describe('how long a clock runs');
