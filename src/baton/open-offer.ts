import type { Issue } from '../case/issue.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Offer } from './baton.ts';

/** Says what is wrong where a command names an offer that is not open. */
export function isOpenOffer(command: { readonly offer?: Id | undefined }, { baton }: CaseState): readonly Issue[] {
  if (baton.offer === undefined) return [{ code: 'no-open-offer', path: 'offer' }];
  return command.offer === undefined || command.offer === baton.offer.id
    ? []
    : [{ code: 'no-such-offer', path: 'offer' }];
}

/** The open offer, in a case that has just been seen to have one. */
export function openOffer({ baton }: CaseState): Offer {
  if (baton.offer === undefined) throw new Error('no-open-offer');
  return baton.offer;
}
