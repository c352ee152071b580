import * as z from 'zod';
import { termSchema } from '../calendar/term.schema.ts';
import { idSchema } from '../identity/id.schema.ts';

const some = z.array(idSchema).min(1).max(64).optional();

/** A clock of the first level, for all concerns or for those of some kinds and arenas. */
const clock = z.strictObject({
  within: termSchema,
  /** What starts it: the day the concern arose, which is what holds where nothing is said, or the day it was raised. */
  from: z.enum(['arose', 'raised']).optional(),
  /** Kinds of concern it is for, by their ids or by what they are at core; left out: every kind. */
  kinds: some,
  /** Arenas it is for; left out: every arena. */
  arenas: some,
  /** Whose it is: `raiser`, `holder`, `leader` or a role; left out: the holder's, else the raiser's, else the leader's. */
  whose: idSchema.optional(),
  /** A clock of its own beside the others, by a name of its own; without it, the clock that says most of a concern takes the place of the others. */
  beside: idSchema.optional(),
});

interface Selecting {
  readonly kinds?: readonly string[] | undefined;
  readonly arenas?: readonly string[] | undefined;
  readonly beside?: string | undefined;
}

/** INVARIANT: of two clocks that are for the same concern, one says more of it than the other, or they run beside each other by name. */
function speakOfTheSame(one: Selecting, other: Selecting): boolean {
  return one.beside === other.beside && meet(one.kinds, other.kinds) && meet(one.arenas, other.arenas);
}

function meet(these: readonly string[] | undefined, those: readonly string[] | undefined): boolean {
  if (these === undefined || those === undefined) return these === those;
  return these.some((one) => those.includes(one));
}

function clocksOf<C extends z.ZodType<Selecting>>(one: C) {
  return z
    .array(one)
    .min(1)
    .max(40)
    .refine((all) => !all.some((a, at) => all.slice(at + 1).some((b) => speakOfTheSame(a, b))), {
      error: 'two clocks are for the same concerns: say more of one, or give one a name of its own beside the other',
      params: { code: 'two-clocks-for-the-same' },
    });
}

/** Clocks of one thing to be done, by kind and arena. */
export const clocks = clocksOf(clock);

/** Clocks of the contact with guardians. `until`: what stops it; left out: that they are told. A talk called counts where it says `called`. */
export const contactClocks = clocksOf(
  clock.extend({
    /** What stops it; left out: that they are told. */
    until: z.enum(['told', 'called']).optional(),
  }),
);
