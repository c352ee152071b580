import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { isOpenOffer, openOffer } from '../open-offer.ts';

/** Takes an open offer back, by those who may make one. Then another can be offered the baton. */
export const retractOffer = door('RetractOffer', {
  authority: ask(actorMayIssueThis, () => ({ by: 'baton-offerer' })),
  guards: [],
  lacks: isOpenOffer,
  records: (c, { state }) => [{ type: 'OfferRetracted', ...fieldsOf(c), offer: openOffer(state).id }],
  candidates: ({ state }) => (state.baton.offer === undefined ? [] : [{ about: state.baton.offer.id, with: {} }]),
});
