import { model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { standIns } from '../stand-ins.ts';

/** A holder who is away, has left or cannot read holds the baton all the same; a leader has the duty to see to it, and may offer it in their place. */
export const holderUnreachableIsFlagged = model({
  id: 'holder-unreachable-is-flagged',
  sources: [interpretation('unreachable-holder-still-holds'), interpretation('holder-without-consent')],
  duty: {
    owes: (world) =>
      standIns(world).map(({ about, service, since }) => ({
        about,
        who: service === undefined ? { role: 'leader' } : { leaderOf: service },
        since,
        due: 'not-stated',
      })),
  },
});
