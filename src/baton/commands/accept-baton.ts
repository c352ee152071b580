import { ask, door, fieldsOf } from '../../case/door.ts';
import { consentFollowsTheService } from '../../consent/rules/consent-follows-the-service.ts';
import type { Actor } from '../../identity/actor.ts';
import { asKnown } from '../../party/as-known.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { isOpenOffer, openOffer } from '../open-offer.ts';
import { holderDecidedWhereStated } from '../rules/holder-decided-where-stated.ts';
import { holderIsEligible } from '../rules/holder-is-eligible.ts';
import { holderKeepsBatonUntilAccepted } from '../rules/holder-keeps-baton-until-accepted.ts';

/** Role and service as the host vouched for them, and as the case knows of a move. */
function employment({ role, service }: Actor) {
  return service === undefined ? { role } : { role, service };
}

/** Takes the baton one was offered. From here on the one who accepts holds it. */
export const acceptBaton = door('AcceptBaton', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: holderKeepsBatonUntilAccepted.id })),
  guards: [
    ask(holderKeepsBatonUntilAccepted, () => ({ act: 'answer' })),
    ask(holderIsEligible, (c, s) => ({
      person: c.actor.id,
      role: c.actor.role,
      service: asKnown(s, c.actor).service,
    })),
    ask(holderDecidedWhereStated, (_, s) => {
      const { decidedBy, decidedIn } = openOffer(s);
      return { decidedBy, decidedIn };
    }),
    ask(consentFollowsTheService, (c, s) => ({ act: 'accept', service: asKnown(s, c.actor).service })),
  ],
  lacks: isOpenOffer,
  answeredBefore(c, s) {
    const { offer } = s.baton;
    return offer?.to === c.actor.id && offer.level === s.level.level ? (offer.discretion?.answers ?? []) : [];
  },
  records: (c, { state }) => [
    {
      type: 'BatonAccepted',
      ...fieldsOf(c),
      offer: openOffer(state).id,
      holder: c.actor.id,
      ...employment(asKnown(state, c.actor)),
    },
  ],
  candidates: ({ state }, actor) =>
    state.baton.offer?.to === actor.id ? [{ about: state.baton.offer.id, with: {} }] : [],
});
