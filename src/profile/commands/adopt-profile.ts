import { registered } from '../../baton/holder-to-be.ts';
import { holderIsEligible } from '../../baton/rules/holder-is-eligible.ts';
import type { CalendarDay } from '../../calendar/day.ts';
import { deadlinesFor } from '../../case/deadlines-for.ts';
import { ask, door } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { changedDuties } from '../../duty/changed-duties.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../profile.ts';
import { profileInForce } from '../rules/profile-in-force.ts';

/** Moves the case to a later version of its municipality's rules. Judged under that version; the fact says which rules' duties change. */
export const adoptProfile = door('AdoptProfile', {
  underOtherProfile: true,
  authority: ask(actorMayIssueThis, () => ({ by: 'leader' })),
  guards: [
    ask(profileInForce, (c, s, p) => ({ act: 'adopt', named: c.version, changes: changesFor(s, c.day, p) })),
    // Whoever is offered the baton now must be one who may have it under the version adopted.
    ask(holderIsEligible, (_, s) => (s.baton.offer === undefined ? undefined : registered(s, s.baton.offer.to))),
  ],
  lacks(c, s, p) {
    if (s.pinned.id !== p.id) return [{ code: 'other-profile', path: '' }];
    return c.version === p.version ? [] : [{ code: 'no-such-profile', path: 'version' }];
  },
  alreadySo: (c, s) => c.version === s.pinned.version,
  tells: 'who-may',
  records(c, { state, profile }) {
    const changes = changesFor(state, c.day, profile);
    const from = state.pinned.version ?? c.version;
    return [{ type: 'ProfileAdopted', version: c.version, from, ...(changes === undefined ? {} : { changes }) }];
  },
  candidates: 'known-outside',
});

/** Rules whose duties differ for this case that day; undefined where the rules it has kept until now were not handed in. */
function changesFor(state: CaseState, day: CalendarDay, profile: Profile): readonly string[] | undefined {
  if (profile.replaces === undefined) return undefined;
  return changedDuties(deadlinesFor(state, day, profile.replaces), deadlinesFor(state, day, profile));
}
