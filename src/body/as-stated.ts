import type * as z from 'zod';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import type { bodyEntry, meetingKind } from './policy.schema.ts';

/** A body as a profile describes it. */
export type BodyEntry = Frozen<z.infer<typeof bodyEntry>>;
/** A kind of meeting as a profile describes it. */
export type MeetingKind = Frozen<z.infer<typeof meetingKind>>;

/** What a profile says of a body, else of a kind of meeting; undefined where it says nothing. */
export function entryFor(
  of: Id,
  bodies: readonly BodyEntry[] | undefined,
  kinds: readonly MeetingKind[] | undefined,
): BodyEntry | MeetingKind | undefined {
  return bodies?.find((one) => one.body === of) ?? kinds?.find((one) => one.kind === of);
}
