import type { Id } from '../../identity/id.ts';
import { isProfessionalParty } from '../../party/roles.ts';
import { type Asked, model, type World } from '../../profile/rulebook.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';

/** Asked when the baton is offered, accepted, declined or an offer retracted; and, of a case told from its middle, who is said to hold it. */
export type BatonMove =
  | { readonly act: 'offer' | 'answer' }
  | { readonly act: 'hold'; readonly holders: readonly Id[] };

/**
 * Whoever holds the baton holds it until the one offered accepts. Only the one offered accepts, and one offer is open at a time.
 *
 * Why: A relay is lost in the handover. While the baton stays with the old holder until the new one has said yes, there is never a day
 * when nobody has it.
 */
export const holderKeepsBatonUntilAccepted = model({
  id: 'holder-keeps-baton-until-accepted',
  sources: ['HEM', 'CARD'],
  guard: {
    judge(asked: Asked<BatonMove>) {
      const { ask } = asked;
      if (ask.act === 'hold') return holding(ask.holders);
      return ask.act === 'offer' ? offering(asked) : answering(asked);
    },
  },
});

/** One person holds the baton, or nobody does. */
function holding(holders: readonly Id[]) {
  const several = [...new Set(holders)];
  if (several.length > 1) return refused('several-hold', { holders: several }, ['one-holds']);
  return permitted('one-or-none-holds', { holder: several[0] });
}

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
