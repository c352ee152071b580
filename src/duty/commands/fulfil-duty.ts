import { familyMayAsk } from '../../agreement/rules/family-may-ask.ts';
import type { Command } from '../../case/case.ts';
import { type DutyOwed, deadlinesFor } from '../../case/deadlines-for.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { contactWithGuardiansInTime } from '../../concern/rules/contact-with-guardians-in-time.ts';
import { dutyToReportIsNotReplaced } from '../../concern/rules/duty-to-report-is-not-replaced.ts';
import { level0IsDecidedInTime } from '../../concern/rules/level-0-is-decided-in-time.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';

/** Says that something someone had to do is done. The duty stands again where it arises anew. */
export const fulfilDuty = door('FulfilDuty', {
  authority: ask(actorMayIssueThis, (c, s, p) => ({ by: 'whose-it-is', who: dutyMeant(c, s, p)?.who })),
  guards: [
    ask(familyMayAsk, (c) => (isToAnswer(c.duty) ? { fulfils: c.duty } : undefined)),
    ask(dutyToReportIsNotReplaced, (c, s, p) => {
      const duty = dutyMeant(c, s, p);
      return duty?.rule === dutyToReportIsNotReplaced.id
        ? { act: 'said-done', concern: duty.concerns?.[0] }
        : undefined;
    }),
    ask(level0IsDecidedInTime, (c, s, p) => ofRule(level0IsDecidedInTime.id, c, s, p)),
    ask(contactWithGuardiansInTime, (c, s, p) => ofRule(contactWithGuardiansInTime.id, c, s, p)),
  ],
  lacks: (c, s, p) =>
    dutyMeant(c, s, p) || s.fulfilled.duties.has(c.duty) ? [] : [{ code: 'no-such-duty', path: 'duty' }],
  alreadySo: (c, s, { profile }) => dutyMeant(c, s, profile) === undefined,
  tells: 'who-may',
  records: (c) => [{ type: 'DutyFulfilled', ...fieldsOf(c), by: c.actor.id }],
  candidates: ({ state, day, profile }, actor) =>
    deadlinesFor(state, day, profile)
      .filter((one) => one.who === actor.id)
      .map((one) => ({ about: one.id, with: { duty: one.id } })),
});

/** The duty to answer what the family has asked for. */
function isToAnswer(duty: string): boolean {
  return duty.startsWith(`${familyMayAsk.id}:`);
}

/** A duty that a rule has made, and what it rests on. */
function ofRule(rule: string, command: Command<'FulfilDuty'>, state: CaseState, profile: Profile) {
  const duty = dutyMeant(command, state, profile);
  return duty?.rule === rule ? { fulfils: duty.id, concerns: duty.concerns ?? [] } : undefined;
}

function dutyMeant(command: Command<'FulfilDuty'>, state: CaseState, profile: Profile): DutyOwed | undefined {
  return deadlinesFor(state, command.day, profile).find((one) => one.id === command.duty);
}
