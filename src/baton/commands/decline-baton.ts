import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { isOpenOffer, openOffer } from '../open-offer.ts';

/** Says no to the baton. A no is a fact, and whoever holds it still holds it. */
export const declineBaton = door('DeclineBaton', {
  authority: ask(actorMayIssueThis, (_, { baton }) =>
    baton.offer === undefined ? { by: 'professional' } : { by: 'one-of', people: [baton.offer.to] },
  ),
  guards: [],
  lacks: isOpenOffer,
  records: (c, { state }) => [{ type: 'BatonDeclined', ...fieldsOf(c), offer: openOffer(state).id }],
  candidates: ({ state }, actor) =>
    state.baton.offer?.to === actor.id ? [{ about: state.baton.offer.id, with: {} }] : [],
});
