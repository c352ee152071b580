import { stuckCaseHasARoute } from '../../body/rules/stuck-case-has-a-route.ts';
import { isStillStuck } from '../../body/stuck.ts';
import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf, speaker } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { authorityToSay, saidBy } from '../whose-word.ts';

/** Says that the case has stopped moving: one of the family, or a professional in it. Always recorded. */
export const reportStuck = door('ReportStuck', {
  authority: ask(actorMayIssueThis, (c, _, profile) => authorityToSay(c, profile)),
  guards: [ask(stuckCaseHasARoute, () => ({}))],
  lacks: (c, s) => (s.agreement.stuck.has(createdBy(c)) ? [{ code: 'id-in-use', path: 'id' }] : []),
  alreadySo: (c, s, world) => c.content === undefined && saidBefore(c, s).some((one) => isStillStuck(world, one)),
  tells: 'whose-word',
  records: (c, { profile }) => [
    { type: 'StuckReported', ...fieldsOf(c), id: createdBy(c), ...saidBy(c, profile, c.actor.service) },
  ],
  candidates: () => [{ with: {} }],
});

/** The same from the same person. */
function saidBefore(command: Command<'ReportStuck'>, { agreement }: CaseState) {
  return [...agreement.stuck.values()].filter((one) => one.by === speaker(command) && one.why === command.why);
}
