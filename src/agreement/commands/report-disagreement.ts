import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { agreedUpon, authorityToSay, saidBy, wordOf } from '../whose-word.ts';

/** Says no to something: a fact that nothing local stops. It takes the place of an earlier yes from the same person. */
export const reportDisagreement = door('ReportDisagreement', {
  authority: ask(actorMayIssueThis, (c, _, profile) => authorityToSay(c, profile)),
  guards: [],
  alreadySo: (c, s) => c.content === undefined && wordOf(s.agreement, c.about, speaker(c))?.is === 'disagreed',
  tells: 'whose-word',
  records: (c, { profile }) => [
    { type: 'DisagreementReported', ...fieldsOf(c), ...saidBy(c, profile, c.actor.service) },
  ],
  candidates: agreedUpon,
});
