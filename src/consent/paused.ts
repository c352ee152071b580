import { once } from '../profile/asked-together.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import type { Consent } from './consent.ts';
import { hasBroken, modeForReading, type Words, wordsOn } from './coverage.ts';

/**
 * Whether the open log rests: no consent to open it stands that day, or one of those it was opened on has run out and the other is not stated
 * to be enough. Nobody writes and no service reads; it runs again by itself once there is one.
 */
export function isPaused(world: Circumstances): boolean {
  const words = onOpening(world, undefined);
  return words !== undefined && (words.yes.length === 0 || hasRunOut(world, words));
}

/** The consents to open the log that have run out, where the log rests for that. */
export function runOut(world: Circumstances): readonly Consent[] {
  const words = onOpening(world, undefined);
  if (words === undefined || words.lapsed.length === 0) return [];
  return words.yes.length === 0 || hasRunOut(world, words) ? words.lapsed : [];
}

const onOpening = once((world, _: undefined): Words | undefined => {
  const { open, logs } = world.state.log;
  return open === undefined ? undefined : wordsOn(world, { purposes: ['open-log'], to: logs.get(open)?.service });
});

function hasRunOut(world: Circumstances, { yes, lapsed }: Words): boolean {
  const { open, logs } = world.state.log;
  const service = open === undefined ? undefined : logs.get(open)?.service;
  const weighed = service === undefined ? undefined : world.state.consent.weighed.get(service);
  return modeForReading(world) !== 'any' && hasBroken({ yes, no: [], lapsed }, weighed);
}
