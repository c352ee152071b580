import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { individualPlanEffect } from '../rules/individual-plan-effect.ts';
import { everyWord } from '../words.ts';

/** Records whether someone of the family wishes an individual plan, or a coordinator: the person themselves, or a professional they told. */
export const recordPlanWish = door('RecordPlanWish', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'person', person: speaker(c) })),
  guards: [ask(individualPlanEffect, (c) => ({ act: 'wish', of: c.of, is: c.is, by: speaker(c) }))],
  alreadySo: (c, s) => s.plan.wishes.some((one) => one.of === c.of && one.is === c.is && one.by === speaker(c)),
  tells: 'whose-word',
  records: (c) => [{ type: 'PlanWishRecorded', ...fieldsOf(c), by: speaker(c) }],
  candidates: ({ state }, actor) => (isPersonInCase({ state }, actor.id) ? everyWord() : []),
});
