import { ask, door, fieldsOf, type Recorded } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { dutyToReportIsNotReplaced } from '../../concern/rules/duty-to-report-is-not-replaced.ts';
import { isOnFirstLevel } from '../../level/order.ts';
import { wayOnIsStated } from '../../level/rules/way-on-is-stated.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import type { Profile } from '../../profile/profile.ts';
import { openConcerns } from '../closing.ts';
import { putAside } from '../concluding.ts';
import { closingByAgreement } from '../rules/closing-by-agreement.ts';
import { closingHasAGround } from '../rules/closing-has-a-ground.ts';
import { endingIsDocumented } from '../rules/ending-is-documented.ts';

/** Ends the follow-up of a case without an open log, and every concern with it. */
export const endFollowUp = door('EndFollowUp', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(closingHasAGround, (c) => ({ ends: 'follow-up', ground: c.ground })),
    ask(wayOnIsStated, (c) => (c.ground === 'concluded' || c.ground === 'agreement' ? { way: 'end' } : undefined)),
    ask(closingByAgreement, (c) => ({ ground: c.ground })),
    ask(endingIsDocumented, (c, s, profile) => ({ at: endsAt(s, profile), content: c.content, grounds: [c.ground] })),
    ask(subjectWithinTargetGroup, (c) => (c.ground === 'out-of-target' ? { act: 'close' } : undefined)),
    ask(dutyToReportIsNotReplaced, (c, state) => putAside({ state }, c.ground)),
  ],
  alreadySo: (_, s) => s.log.ended,
  tells: 'who-may',
  records: (c, world): readonly Recorded[] => [
    { type: 'FollowUpEnded', ...fieldsOf(c), concludes: openConcerns(world) },
  ],
  candidates: ({ state }) =>
    state.log.open === undefined && !state.log.ended ? [{ with: { ground: 'concluded' } }] : [],
});

function endsAt(state: CaseState, profile: Profile): 'closing' | 'level-0' {
  return isOnFirstLevel({ state, profile }) ? 'level-0' : 'closing';
}
