import { isProfessionalParty } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';

/** Asked when the baton is offered, accepted, declined or an offer retracted. */
export interface BatonMove {
  readonly act: 'offer' | 'answer';
}

/** Whoever holds the baton holds it until the one offered accepts. Only the one offered accepts, and one offer is open at a time. */
export const holderKeepsBatonUntilAccepted = model({
  id: 'holder-keeps-baton-until-accepted',
  sources: ['HEM', 'CARD'],
  guard: {
    judge(asked: Asked<BatonMove>) {
      return asked.ask.act === 'offer' ? offering(asked) : answering(asked);
    },
  },
});

function offering({ state }: World) {
  const { offer, holder } = state.baton;
  if (offer === undefined) return permitted('no-open-offer', { holder });
  return refused('an-offer-is-open', { offer: offer.id, offeredTo: offer.to }, ['retract-or-decline']);
}

/** That nothing is offered is told to those who work in the case; to anyone else it is all the same. */
function answering(world: World) {
  const { offer, holder } = world.state.baton;
  if (offer === undefined && isProfessionalParty(world)) return doesNotApply('no-open-offer', { holder });
  if (offer?.to === world.actor.id) return permitted('offered-to-actor', { offer: offer.id, holder });
  return refused('only-the-one-offered', { offer: offer?.id, offeredTo: offer?.to, holder }, [
    'the-one-offered-answers',
  ]);
}
