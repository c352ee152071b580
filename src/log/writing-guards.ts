import type { Command, CommandType } from '../case/case.ts';
import { ask, type Question } from '../case/door.ts';
import type { CaseState } from '../case/state.ts';
import { consentCoversEachService } from '../consent/rules/consent-covers-each-service.ts';
import { expiredConsentPauses } from '../consent/rules/expired-consent-pauses.ts';
import { withdrawalWorksAtOnce } from '../consent/rules/withdrawal-works-at-once.ts';
import type { Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { asKnown } from '../party/as-known.ts';
import { isEmployee } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import { openLogOf } from './log.ts';
import { closedIsLocked } from './rules/closed-is-locked.ts';
import { suspicionStaysOutOfSharedLog } from './rules/suspicion-stays-out-of-shared-log.ts';

type In<T extends CommandType, Answer> = (command: Command<T>, state: CaseState) => Answer;

/** The open log: what most commands write in. Undefined where none is open, and what they record then belongs to the case alone. */
const theOpenLog = (_: unknown, { log }: CaseState): Id | undefined => log.open;

/**
 * What every command that writes in a log is asked: that the log is not closed, that a suspicion stays out of it, and that the writer's
 * service has a consent that stands. `concernsOf`: the concerns it names. `logOf`: the log it writes in, left out the open one; where it
 * writes in none, nothing is asked.
 */
export function writingGuards<T extends CommandType>(
  concernsOf: In<T, readonly Id[]>,
  logOf: In<T, Id | undefined> = theOpenLog,
): readonly Question<T>[] {
  const isOpen: In<T, boolean> = (c, s) => s.log.open !== undefined && logOf(c, s) === s.log.open;
  // Whoever is no employee writes by the consent the log itself rests on: where it rests, nobody writes.
  const asService = (c: Command<T>, s: CaseState, profile: Profile) =>
    isOpen(c, s) ? { service: isEmployee(profile, c.actor) ? serviceOf(c, s) : serviceOfLog(s) } : undefined;
  return [
    ask(closedIsLocked, (c: Command<T>, s) => (logOf(c, s) === undefined ? undefined : { log: logOf(c, s) })),
    ask(suspicionStaysOutOfSharedLog, (c: Command<T>, s) =>
      isOpen(c, s) ? { concerns: concernsOf(c, s) } : undefined,
    ),
    ask(consentCoversEachService, (c: Command<T>, s, profile) => {
      const writer = asService(c, s, profile);
      return writer && { service: writer.service, how: 'write' };
    }),
    ask(withdrawalWorksAtOnce, asService),
    ask(expiredConsentPauses, asService),
  ];
}

/** The service that asked for the open log. */
function serviceOfLog({ log }: CaseState): Id | undefined {
  return openLogOf(log)?.service;
}

/** The writer's service, as the host vouches for it, else as the case knows it; never one they have moved from. */
function serviceOf({ actor }: Stamp, state: CaseState): Id | undefined {
  return asKnown(state, actor).service ?? state.party.professionals.get(actor.id)?.service;
}
