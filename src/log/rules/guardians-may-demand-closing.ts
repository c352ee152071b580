import type { Concern } from '../../concern/concern.ts';
import { isOnFirstLevel } from '../../level/order.ts';
import { isPersonInCase } from '../../party/authority.ts';
import { leaderOf } from '../../party/falls-to.ts';
import { isProfessionalParty } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { factsMissing, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { mayDemand } from '../demand.ts';
import { type Log, latestLog } from '../log.ts';

/**
 * One guardian with responsibility who is not blocked, the youth with a say of their own, the adult or a representative may demand that
 * the log is closed: at any time and at once, whatever is offered or withheld. A concern that is still open then gives its leader a duty.
 *
 * Why: The log is built on the family's trust. That they may end it at any time is what makes it safe to say yes.
 */
export const guardiansMayDemandClosing = model({
  id: 'guardians-may-demand-closing',
  sources: ['HEM', interpretation('a-demand-closes-at-once'), interpretation('who-may-demand-closing')],
  guard: {
    judge(asked: Asked<Record<never, never>>) {
      const { actor, onBehalfOf } = asked;
      const person = onBehalfOf ?? actor.id;
      if (person !== actor.id && !isProfessionalParty(asked))
        return refused('not-theirs-to-record', { person }, ['by-the-person']);
      if (!isPersonInCase(asked, person)) return refused('may-not-demand', { person }, ['by-the-person']);
      const demanding = mayDemand(asked, person);
      const looked = { person, as: demanding.as };
      if (demanding.as === 'unknown') return factsMissing('standing-unknown', [demanding.missing], looked, ['clarify']);
      return demanding.as === 'none'
        ? refused('may-not-demand', looked, ['by-the-person'])
        : permitted('may-demand', looked);
    },
  },
  duty: {
    clock: {
      starts: ['LogClosed'],
      stops: ['LogOpened', 'LevelChanged', 'DirectRouteTaken', 'ConcernConcluded'],
      restarts: true,
    },
    owes: (world: World): readonly Owed[] => {
      const log = closedByFamily(world);
      if (log === undefined || isOnFirstLevel(world)) return [];
      return stillOpen(world, log.closed.on).map((one) => ({
        about: one.id,
        who: leaderFor(one, log),
        since: log.closed.on,
        due: 'not-stated',
        concerns: [one.id],
      }));
    },
  },
});

type ClosedLog = Log & { readonly closed: NonNullable<Log['closed']> };

/** The latest log, where the family closed it and no other has been opened. */
function closedByFamily({ state }: World): ClosedLog | undefined {
  const log = latestLog(state.log);
  if (log?.closed === undefined || state.log.ended) return undefined;
  const { ground } = log.closed;
  return ground === 'demand' || ground === 'consent-withdrawn' ? { ...log, closed: log.closed } : undefined;
}

/** Concerns that were there at the closing, have not ended, and have not been sent straight to a receiver since. */
function stillOpen({ state }: World, closedOn: string): readonly Concern[] {
  const sent = [...state.route.routes.values()].filter((one) => one.on >= closedOn);
  const isSent = (id: string) => sent.some((one) => one.concern === undefined || one.concern === id);
  return [...state.concern.concerns.values()].filter(
    (one) => one.state === 'open' && one.raisedOn <= closedOn && !isSent(one.id),
  );
}

function leaderFor(concern: Concern, log: Log): Owed['who'] {
  return leaderOf(concern.service ?? log.service);
}
