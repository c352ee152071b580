import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { individualPlanEffect } from '../rules/individual-plan-effect.ts';
import { everyWord } from '../words.ts';

/** Records whether there is a right to an individual plan, or to a coordinator: a fact, whatever it does to the log. */
export const recordPlanRight = door('RecordPlanRight', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [ask(individualPlanEffect, ({ of, is }) => ({ act: 'right', of, is }))],
  alreadySo: (c, s) => s.plan.rights.get(c.of)?.is === c.is,
  records: (c) => [{ type: 'PlanRightRecorded', ...fieldsOf(c) }],
  candidates: everyWord,
});
