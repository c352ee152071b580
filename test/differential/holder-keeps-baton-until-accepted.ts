import type { CaseEvent } from '../../src/case/case.ts';
import { type Asked, isProfessional, last, type Opinion } from './told.ts';

/** One open offer; only the one offered answers it. */
export function holderKeepsBatonUntilAccepted(asked: Asked<'OfferBaton' | 'AcceptBaton' | 'DeclineBaton'>): Opinion {
  const { history, command } = asked;
  const to = offeredTo(history);
  if (command.type === 'OfferBaton') return to === undefined ? 'permitted' : 'refused';
  if (to === command.actor.id) return 'permitted';
  return to === undefined && isProfessional(history, command.actor.id) ? 'does-not-apply' : 'refused';
}

/** An offer stands until it is answered or retracted, the cooperation ends, or the one it was made to has left. */
function offeredTo(history: readonly CaseEvent[]): string | undefined {
  const offer = last(history, 'BatonOffered');
  if (offer === undefined) return undefined;
  const since = history.slice(offer.at);
  const over = last(since, 'BatonAccepted', 'BatonDeclined', 'OfferRetracted', 'LogClosed', 'FollowUpEnded');
  const left = since.some((one) => one.type === 'ProfessionalRemoved' && one.person === offer.to);
  return over === undefined && !left ? offer.to : undefined;
}
