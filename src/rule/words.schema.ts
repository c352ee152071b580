import * as z from 'zod';

const called = z.string().min(1).max(200).optional();

/** What people call something, by language; a language that is left out reads the profile's own. */
export const words = z.strictObject({ nb: called, nn: called, en: called });
