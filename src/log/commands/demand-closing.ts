import { ask, door, fieldsOf, type Recorded, speaker } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { type World, worldBefore } from '../../profile/rulebook.ts';
import { judge } from '../../rule/judge.ts';
import { closingOf } from '../closing.ts';
import { closingByAgreement } from '../rules/closing-by-agreement.ts';
import { endingIsDocumented } from '../rules/ending-is-documented.ts';
import { guardiansMayDemandClosing } from '../rules/guardians-may-demand-closing.ts';

/** The family ends it: the demand and the closing are one decision. */
export const demandClosing = door('DemandClosing', {
  authority: ask(actorMayIssueThis, () => ({ by: 'rule', rule: guardiansMayDemandClosing.id })),
  guards: [
    ask(guardiansMayDemandClosing, () => ({})),
    ask(closingByAgreement, () => ({ ground: 'demand' })),
    ask(endingIsDocumented, (c) => ({ at: 'closing', content: c.content, grounds: ['demand'] })),
  ],
  lacks: (_, s) => (s.log.logs.size === 0 ? [{ code: 'no-open-log', path: '' }] : []),
  alreadySo: (_, s, world) => s.log.open === undefined && mayDemandIt(world),
  tells: 'who-may',
  records(c, world): readonly Recorded[] {
    return [{ type: 'ClosingDemanded', ...fieldsOf(c), by: speaker(c) }, ...closingOf(world, 'demand')];
  },
  candidates(circumstances, actor) {
    const { open } = circumstances.state.log;
    const world = worldBefore(actor, circumstances);
    return open === undefined || !mayDemandIt(world) ? [] : [{ about: open, with: {} }];
  },
});

/** Nobody whose demand it is not learns that there is a log, or that it is closed. */
function mayDemandIt(world: World): boolean {
  return judge(guardiansMayDemandClosing, { ...world, ask: {} }).verdict !== 'refused';
}
