import { isEmployee, mayUseDiscretion } from '../../party/roles.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { permitted, refused } from '../../rule/finding.ts';
import { isTheHolders, type Led, leadsMeeting } from '../leading.ts';

/** Asked of whoever calls, holds or cancels a meeting; where none is there, any professional in the case may hear so. */
export interface MeetingAsked {
  readonly meeting: Led;
}

/**
 * The coordination meeting is the holder's to call, lead and keep the minutes of, and before the first holder that of the service whose
 * concern it is. A meeting of another kind may be called and led by any professional in the case.
 *
 * Why: One who calls, leads and writes makes sure that what was agreed is followed up, and the family knows whom to ask.
 */
export const coordinationMeetingIsTheHolders = model({
  id: 'coordination-meeting-is-the-holders',
  sources: ['HEM', 'ASN-3'],
  guard: {
    judge(asked: Asked<MeetingAsked>) {
      if (!isEmployee(asked.profile, asked.actor)) return refused('not-in-the-case', {}, ['by-a-professional']);
      const { meeting } = asked.ask;
      const looked = { kind: meeting?.kind, holder: asked.state.baton.holder };
      const own = isTheHolders(meeting);
      if (leadsMeeting(asked, meeting)) return permitted(own ? 'the-holders' : 'a-professionals', looked);
      if (mayUseDiscretion(asked)) return permitted('in-place-with-discretion', looked);
      return own
        ? refused('not-the-holder', looked, ['ask-the-holder'])
        : refused('not-in-the-case', looked, ['by-a-professional']);
    },
  },
});
