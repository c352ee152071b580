import * as z from 'zod';
import { type CalendarDay, isCalendarDay } from '../../../../src/calendar/day.ts';
import { idFault } from '../../../../src/identity/id.ts';

/** A text that stands for something: a level, a step, a rule, a version. Numbers without quotes are read as they are written. */
export const word = z.string().min(1).max(200);

/** A name that becomes an id in the case. */
export const name = z
  .string()
  .superRefine((text, context) => {
    const fault = idFault(text);
    const message = 'must be 1 to 64 of A-Z a-z 0-9 . _ : - and never eleven digits';
    if (fault) context.addIssue({ code: 'custom', message, params: { code: fault } });
  })
  .describe('1-64 of A-Z a-z 0-9 . _ : - ; never eleven digits');

/** A day that exists. */
export const day = z
  .string()
  .describe('a day that exists, YYYY-MM-DD')
  .pipe(
    z.custom<CalendarDay>(isCalendarDay, {
      error: 'must be a day that exists, written YYYY-MM-DD',
      params: { code: 'not-a-day' },
    }),
  );

/** The day of a duty, `not-stated` where its text names none, or `none` where there is no such duty. */
export const dueDay = z
  .string()
  .refine((text) => text === 'not-stated' || text === 'none' || isCalendarDay(text), {
    error: 'must be a day that exists, written YYYY-MM-DD, or not-stated, or none',
    params: { code: 'not-a-day' },
  })
  .describe('YYYY-MM-DD, not-stated or none');

/** A set: exactly these, or at least these, or none of these. */
export const listed = z.union([
  z.array(word),
  z.strictObject({ includes: z.array(word).optional(), excludes: z.array(word).optional() }),
]);
export type Listed = z.infer<typeof listed>;

/** A set, or the word none. */
export const listedOrNone = z.union([z.literal('none'), listed]);

/** What the rules can answer about a command. */
export const verdict = z.enum(['permitted', 'refused', 'needs-a-person', 'silent', 'does-not-apply']);

/**
 * A value, or one value for each profile the scenario is run under. `undefined`: the file runs nothing under several, and only the plain
 * value is read; `any` lets every name stand, for the published schema.
 */
export type RunNames = readonly string[] | 'any' | undefined;

export function perProfile<S extends z.ZodType>(value: S, names: RunNames) {
  const one = value.optional();
  const mapped =
    names === 'any'
      ? z.record(z.string(), one)
      : z.strictObject(Object.fromEntries((names ?? []).map((each) => [each, one])));
  // Without names only the plain value is ever parsed; the type keeps both so that readers handle both.
  return (names === undefined ? value : z.union([value, mapped])) as z.ZodUnion<
    [S, z.ZodRecord<z.ZodString, z.ZodOptional<S>>]
  >;
}
