import type { CalendarDay } from '../../calendar/day.ts';
import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { isEmployee, serviceInCharge } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Consent } from '../consent.ts';
import { covers } from '../coverage.ts';

/** After its last day a consent covers nothing: only guardians and youth read, nobody writes, and it is to be renewed by that day. */
export const expiredConsentPauses = model({
  id: 'expired-consent-pauses',
  sources: ['CON-1', interpretation('expired-consent-pauses')],
  guard: {
    judge(asked: Asked<{ readonly service: Id | undefined }>) {
      const { service } = asked.ask;
      const last = expiredFor(asked, service);
      return last === undefined
        ? doesNotApply('not-expired', { service })
        : refused('expired', { service, last }, ['renew-consent']);
    },
  },
  sight: {
    judge(asked: Asked<Look>) {
      const { actor, ask, profile } = asked;
      if (ask.kind !== 'log' || !isEmployee(profile, actor)) return doesNotApply('not-expired');
      const last = expiredFor(asked, actor.service);
      return last === undefined ? doesNotApply('not-expired') : refused('expired', { service: actor.service, last });
    },
  },
  duty: { owes: toRenew },
});

/** The last day of the consent whose running out shut the service out; undefined where it is not shut out, or for another reason. */
function expiredFor(world: World, service: Id | undefined): CalendarDay | undefined {
  if (service === undefined || world.state.log.open === undefined || covers(world, service)) return undefined;
  const last = forLog(world).filter((one) => one.to === service && isPast(one, world.day));
  return last.map((one) => one.until).at(-1);
}

function isPast({ until }: Consent, day: CalendarDay): boolean {
  return until !== undefined && until < day;
}

function forLog({ state }: World): readonly Consent[] {
  const all = [...state.consent.consents.values()];
  return all.filter(
    (one) => one.answer === 'yes' && !one.spent && (one.purpose === 'open-log' || one.purpose === 'service-access'),
  );
}

/** While a log is open, each consent with a last day is to be renewed by it, until a longer one from the same giver is there. */
function toRenew(world: World): readonly Owed[] {
  const { state } = world;
  if (state.log.open === undefined) return [];
  const all = forLog(world);
  const service = serviceInCharge(world);
  const who = state.baton.holder ?? (service === undefined ? { role: 'leader' } : { leaderOf: service });
  return all.flatMap((one): readonly Owed[] => {
    if (one.until === undefined || all.some((other) => isLonger(other, one))) return [];
    return [{ about: one.id, who, since: one.on, due: one.until }];
  });
}

function isLonger(other: Consent, one: Consent): boolean {
  const same = other.giver === one.giver && other.to === one.to && other.purpose === one.purpose;
  return same && (other.until === undefined || (one.until !== undefined && other.until > one.until));
}
