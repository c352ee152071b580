import type { Log } from '../log/log.ts';
import { once } from '../profile/asked-together.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { Consent } from './consent.ts';
import { hasBroken, modeForReading, type Words, wordsOn } from './coverage.ts';

/**
 * Whether the open log rests: no consent to open it stands that day, or one of those it was opened on has run out and the other is not stated
 * to be enough. Nobody writes and no service reads; it runs again by itself once there is one.
 */
export function isPaused(world: Circumstances, open: Log): boolean {
  return rests(world, open, onOpening(world, open));
}

/** The consents to open the log that have run out, where the log rests for that. */
export function runOut(world: Circumstances, open: Log): readonly Consent[] {
  const words = onOpening(world, open);
  return rests(world, open, words) ? words.lapsed : [];
}

const onOpening = once((world, { service }: Log) => wordsOn(world, { purposes: ['open-log'], to: service }));

function rests(world: Circumstances, { service }: Log, { yes, lapsed }: Words): boolean {
  if (yes.length === 0) return true;
  const weighed = service === undefined ? undefined : world.state.consent.weighed.get(service);
  return modeForReading(world) !== 'any' && hasBroken({ yes, no: [], lapsed }, weighed);
}
