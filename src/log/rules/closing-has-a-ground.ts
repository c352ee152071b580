import { underWay } from '../../measure/measure.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, needsAPerson, permitted, refused } from '../../rule/finding.ts';
import { openConcerns } from '../closing.ts';
import type { Ground } from '../log.ts';

/** Asked of a closing of the open log, or of an end of the follow-up where no log is open. */
export interface Ending {
  readonly ends: 'log' | 'follow-up';
  readonly ground: Ground;
}

/**
 * A log closes by agreement, by demand, by withdrawn consent, or on a ground a person answers for. A demand and a withdrawal are recorded
 * by those who make them. A follow-up without an open log also ends when every concern has ended.
 *
 * Why: Why a follow-up ended is what one asks first when it is needed again. Each ground has its own way to be sure of it.
 */
export const closingHasAGround = model({
  id: 'closing-has-a-ground',
  sources: ['HEM', 'ULL-1', interpretation('closing-grounds'), interpretation('ending-without-a-log')],
  guard: {
    judge(asked: Asked<Ending>) {
      const { ends, ground } = asked.ask;
      if (ground === 'demand') return refused('recorded-by-its-own-command', { ground }, ['demand-closing']);
      if (ground === 'consent-withdrawn')
        return refused('recorded-by-its-own-command', { ground }, ['withdraw-consent']);
      return ends === 'log' ? closesLog(ground) : endsFollowUp(asked, ground);
    },
  },
});

function closesLog(ground: Ground) {
  if (ground === 'concluded') return refused('ends-the-follow-up-only', { ground }, ['close-by-agreement']);
  return ground === 'agreement' ? permitted('by-agreement', { ground }) : aPersonDecides(ground);
}

function aPersonDecides(ground: Ground) {
  return needsAPerson('a-person-decides', { ground }, ['leader-decides']);
}

/** What ends the follow-up ends every concern, so that none is left open in a case nobody follows. */
function endsFollowUp({ state }: Asked<Ending>, ground: Ground) {
  const open = openConcerns({ state });
  const withheld = open.filter((id) => state.withholding.withheld.has(id));
  if (state.log.open !== undefined) return refused('log-is-open', { log: state.log.open }, ['close-the-log-first']);
  if (ground === 'concluded' && open.length > 0)
    return refused('concern-still-open', { concerns: open }, ['conclude-first']);
  if (ground === 'agreement' && withheld.length > 0)
    return needsAPerson('withheld-concern-still-open', { concerns: withheld }, ['conclude-first', 'leader-decides']);
  if (ground !== 'concluded' && ground !== 'agreement') return aPersonDecides(ground);
  const measures = underWay(state.measure).map((one) => one.id);
  return measures.length > 0
    ? advises('measures-go-on', { ground, measures })
    : permitted(ground === 'concluded' ? 'all-concluded' : 'by-agreement', { ground });
}
