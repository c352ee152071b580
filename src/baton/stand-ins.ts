import { type CalendarDay, plusDays } from '../calendar/day.ts';
import { covers } from '../consent/coverage.ts';
import { dayOfAge } from '../consent/own-age.ts';
import type { Id } from '../identity/id.ts';
import { openLogOf } from '../log/log.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { FULL_AGE } from '../subject/subject.ts';

/** Why somebody else may have to see to the baton, and the service whose leader that falls to; undefined where no service is known. */
export interface StandIn {
  readonly because: 'unavailable' | 'removed' | 'moved' | 'without-consent';
  readonly service: Id | undefined;
  /** The holder, or the log that the holder's service cannot read. */
  readonly about: Id;
  readonly since: CalendarDay;
}

/**
 * Leaders who may pass the baton on beside the holder, who holds it all the same: of the service of a holder who is away, was removed or has
 * moved; and where the holder's service is without consent to an open log, of the service that opened it.
 */
export function standIns(world: Circumstances): readonly StandIn[] {
  return [outOfReach(world), withoutConsent(world)].filter((one) => one !== undefined);
}

function outOfReach({ state, day }: Circumstances): StandIn | undefined {
  const { holder, left, unavailable } = state.baton;
  if (holder === undefined) return undefined;
  const own = state.party.professionals.get(holder)?.service;
  if (left !== undefined) return { because: left.how, service: left.service ?? own, about: holder, since: left.since };
  if (unavailable === undefined || (unavailable.until !== undefined && unavailable.until < day)) return undefined;
  return { because: 'unavailable', service: own, about: holder, since: unavailable.since };
}

function withoutConsent(world: Circumstances): StandIn | undefined {
  const { baton, log, party } = world.state;
  const open = openLogOf(log);
  if (baton.holder === undefined || open === undefined) return undefined;
  const own = party.professionals.get(baton.holder)?.service;
  if (own !== undefined && covers(world, own)) return undefined;
  return { because: 'without-consent', service: open.service, about: open.id, since: since(world, own, open.openedOn) };
}

/** The latest day on which consent can have been lost, so that a duty someone has seen to stands again when it is lost anew. */
function since(world: Circumstances, own: Id | undefined, openedOn: CalendarDay): CalendarDay {
  const { baton, consent } = world.state;
  const runOut = [...consent.consents.values()].flatMap((one) =>
    one.to === own && one.until !== undefined ? [plusDays(one.until, 1)] : [],
  );
  const possible = [baton.since, baton.left?.since, baton.lastNo, dayOfAge(world, FULL_AGE), ...runOut];
  return possible.reduce<CalendarDay>(
    (latest, one) => (one !== undefined && one <= world.day && one > latest ? one : latest),
    openedOn,
  );
}
