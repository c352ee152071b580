import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';

/** Says that the holder is away, until a last day where one is known. The holder holds the baton all the same; a day that has passed says they are back. */
export const reportHolderUnavailable = door('ReportHolderUnavailable', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks: (_, { baton }) => (baton.holder === undefined ? [{ code: 'no-holder', path: '' }] : []),
  alreadySo: (c, { baton }) => baton.unavailable !== undefined && baton.unavailable.until === c.until,
  tells: 'who-may',
  records: (c) => [{ type: 'HolderReportedUnavailable', ...fieldsOf(c) }],
  candidates: ({ state }) => (state.baton.holder === undefined ? [] : [{ about: state.baton.holder, with: {} }]),
});
