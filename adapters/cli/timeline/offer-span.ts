import type { EventType } from '../../../src/case/case.ts';
import { type Span, type Standing, spansOf } from './span.ts';

/** How an offer of the baton ended; `open` where it stands when the story ends. */
export type OfferEnd = 'open' | 'accepted' | 'declined' | 'retracted' | 'lapsed';

/** A baton held out to someone: `value` is whom. */
export interface OfferSpan extends Span {
  readonly by: string;
  readonly ended: OfferEnd;
}

const ENDS: { readonly [T in EventType]?: OfferEnd } = {
  BatonAccepted: 'accepted',
  BatonDeclined: 'declined',
  OfferRetracted: 'retracted',
};

/** Every offer, from the day it was made to the day it was answered. */
export function offerSpans(standings: readonly Standing[]): readonly OfferSpan[] {
  return spansOf(standings, (state) => state.baton.offer?.id).flatMap((span) => {
    const first = standings.findIndex(({ state }) => state.baton.offer?.id === span.value);
    const offer = standings[first]?.state.baton.offer;
    const after = standings.slice(first).find(({ state }) => state.baton.offer?.id !== span.value);
    const ended = after === undefined ? 'open' : (ENDS[after.fact] ?? 'lapsed');
    return offer === undefined ? [] : [{ ...span, value: offer.to, by: offer.by, ended }];
  });
}
