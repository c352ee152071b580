import { leaderOf } from '../../party/falls-to.ts';
import { model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { standIns } from '../stand-ins.ts';

/**
 * A holder who is away, has left or cannot read holds the baton all the same; a leader has the duty to see to it, and may offer it in
 * their place.
 *
 * Why: Somebody has to see that the holder cannot hold. The duty falls on a leader, who can act, and the baton itself stays where it is so
 * that nothing is lost meanwhile.
 */
export const holderUnreachableIsFlagged = model({
  id: 'holder-unreachable-is-flagged',
  sources: [interpretation('unreachable-holder-still-holds'), interpretation('holder-without-consent')],
  duty: {
    clock: {
      starts: [
        'HolderReportedUnavailable',
        'ProfessionalRemoved',
        'ProfessionalMoved',
        'ConsentWithdrawn',
        'ConsentRefused',
        'GuardianBlocked',
        'BatonAccepted',
        'LogOpened',
      ],
      byDay: true,
      stops: ['BatonAccepted', 'ProfessionalAdded', 'ProfessionalMoved', 'ConsentGiven', 'LogClosed'],
      restarts: true,
    },
    owes: (world) =>
      standIns(world).map(({ about, service, since }) => ({
        about,
        who: leaderOf(service),
        since,
        due: 'not-stated',
      })),
  },
});
