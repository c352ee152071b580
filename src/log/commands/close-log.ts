import { ask, door, type Recorded } from '../../case/door.ts';
import { dutyToReportIsNotReplaced } from '../../concern/rules/duty-to-report-is-not-replaced.ts';
import { wayOnIsStated } from '../../level/rules/way-on-is-stated.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import { individualPlanEffect } from '../../plan/rules/individual-plan-effect.ts';
import { closingOf } from '../closing.ts';
import { putAside } from '../concluding.ts';
import { closingByAgreement } from '../rules/closing-by-agreement.ts';
import { closingHasAGround } from '../rules/closing-has-a-ground.ts';
import { endingIsDocumented } from '../rules/ending-is-documented.ts';

/** Closes the open log on a ground, and ends the follow-up with it where nothing is left. */
export const closeLog = door('CloseLog', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(closingHasAGround, (c) => ({ ends: 'log', ground: c.ground })),
    ask(individualPlanEffect, (c) => (c.ground === 'plan' ? { act: 'close' } : undefined)),
    ask(wayOnIsStated, (c) => (c.ground === 'agreement' ? { way: 'closing' } : undefined)),
    ask(closingByAgreement, (c) => ({ ground: c.ground })),
    ask(endingIsDocumented, (c) => ({ at: 'closing', content: c.content, grounds: [c.ground] })),
    ask(subjectWithinTargetGroup, (c) => (c.ground === 'out-of-target' ? { act: 'close' } : undefined)),
    ask(dutyToReportIsNotReplaced, (c, state) => putAside({ state }, c.ground)),
  ],
  lacks: (_, s) => (s.log.logs.size === 0 ? [{ code: 'no-open-log', path: '' }] : []),
  alreadySo: (_, s) => s.log.open === undefined,
  tells: 'who-may',
  records: (c, world): readonly Recorded[] => closingOf(world, c.ground, c.content),
  candidates: ({ state }) =>
    state.log.open === undefined ? [] : [{ about: state.log.open, with: { ground: 'agreement' } }],
});
