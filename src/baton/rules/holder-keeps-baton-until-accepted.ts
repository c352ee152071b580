import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { permitted, refused } from '../../rule/finding.ts';

/** Asked when the baton is offered, accepted, declined or an offer retracted. */
export interface BatonMove {
  readonly act: 'offer' | 'answer';
}

/** Whoever holds the baton holds it until the one offered accepts. Only the one offered accepts, and one offer is open at a time. */
export const holderKeepsBatonUntilAccepted = model({
  id: 'holder-keeps-baton-until-accepted',
  sources: ['HEM', 'CARD'],
  guard: {
    judge({ ask, state, actor }: Asked<BatonMove>) {
      const { offer, holder } = state.baton;
      if (ask.act === 'offer')
        return offer === undefined ? permitted('no-open-offer', { holder }) : alreadyOffered(offer.id, offer.to);
      if (offer !== undefined && offer.to === actor.id)
        return permitted('offered-to-actor', { offer: offer.id, holder });
      return refused('only-the-one-offered', { offer: offer?.id, offeredTo: offer?.to, holder }, [
        'the-one-offered-answers',
      ]);
    },
  },
});

function alreadyOffered(offer: Id, offeredTo: Id) {
  return refused('an-offer-is-open', { offer, offeredTo }, ['retract-or-decline']);
}
