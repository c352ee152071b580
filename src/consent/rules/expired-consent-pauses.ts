import type { CalendarDay } from '../../calendar/day.ts';
import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { openLogOf } from '../../log/log.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { isEmployeeHere } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Consent, Purpose } from '../consent.ts';
import { consentFrom } from '../consent-from.ts';
import { covers, wordsOn } from '../coverage.ts';
import { runOut } from '../paused.ts';

/**
 * After its last day a consent covers nothing: only guardians and youth read, nobody writes, and it is to be renewed by that day.
 *
 * Why: A family that limited its yes in time meant it. The log rests rather than closes, so that a late renewal loses nothing.
 */
export const expiredConsentPauses = model({
  id: 'expired-consent-pauses',
  sources: ['CON-1', interpretation('expired-consent-pauses')],
  guard: {
    judge(asked: Asked<{ readonly service: Id | undefined }>) {
      const { service } = asked.ask;
      const past = expiredFor(asked, service);
      return past === undefined
        ? doesNotApply('not-expired', { service })
        : refused('expired', { service: past.to, last: past.until, from: consentFrom(asked) }, ['renew-consent']);
    },
  },
  sight: {
    judge(asked: Asked<Look>) {
      const { actor, ask } = asked;
      // Whoever is of the family reads as that, or not at all, wherever they work.
      const isOfAService = isEmployeeHere(asked);
      if (ask.kind !== 'log' || !isOfAService) return doesNotApply('not-expired');
      const past = expiredFor(asked, actor.service);
      return past === undefined
        ? doesNotApply('not-expired')
        : refused('expired', { service: past.to, last: past.until });
    },
  },
  duty: {
    clock: {
      starts: ['ConsentGiven', 'LogOpened'],
      stops: ['ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'LogClosed'],
      restarts: false,
    },
    owes: toRenew,
  },
});

/** The consent whose running out shut the service out, or laid the whole log to rest; undefined where it is not shut out, or for another reason. */
function expiredFor(world: World, service: Id | undefined): Consent | undefined {
  const open = openLogOf(world.state.log);
  if (service === undefined || open === undefined) return undefined;
  const opening = runOut(world, open).at(-1);
  if (opening !== undefined || covers(world, service)) return opening;
  return wordsOn(world, { purposes: FOR_LOG, to: service }).lapsed.at(-1);
}

const FOR_LOG: readonly Purpose[] = ['open-log', 'service-access'];

/**
 * While a log is open, each consent with a last day is to be renewed by it, until a longer one from the same giver is there, or a no; those the
 * log rests for too, whatever else their givers have said yes to.
 */
function toRenew(world: World): readonly Owed[] {
  const { state } = world;
  const open = openLogOf(state.log);
  if (open === undefined) return [];
  const { yes, lapsed } = wordsOn(world, { purposes: FOR_LOG });
  const renewed = [...state.consent.consents.values()].filter((one) => one.answer === 'yes' && !one.spent);
  const who = holderElseLeader(world);
  return [...new Set([...yes, ...lapsed, ...runOut(world, open)])].flatMap((one): readonly Owed[] => {
    const { id, on, until } = one;
    if (until === undefined || renewed.some((other) => isSameYes(other, one) && lastsBeyond(other, until))) return [];
    return [{ about: id, who, since: on, due: until }];
  });
}

function isSameYes(other: Consent, one: Consent): boolean {
  return other.giver === one.giver && other.to === one.to && other.purpose === one.purpose;
}

function lastsBeyond({ until }: Consent, day: CalendarDay): boolean {
  return until === undefined || until > day;
}
