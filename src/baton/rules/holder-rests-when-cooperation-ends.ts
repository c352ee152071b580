import { model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';

/**
 * The baton is laid down with the closing, unless measures go on outside the log, or when the follow-up ends; by nothing else.
 *
 * Why: The baton goes with the cooperation. It is laid down when the cooperation ends, and never vanishes because someone is ill, quits or
 * moves.
 */
export const holderRestsWhenCooperationEnds = model({
  id: 'holder-rests-when-cooperation-ends',
  sources: ['SOG-5', interpretation('after-the-baton-rests')],
  promise: { property: 'a holder leaves only by closing or the end of the follow-up' },
});
