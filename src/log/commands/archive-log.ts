import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Id } from '../../identity/id.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Log } from '../log.ts';

/** Records that a closed log has been handed to the archive. Done again it changes nothing. */
export const archiveLog = door('ArchiveLog', {
  authority: ask(actorMayIssueThis, () => ({ by: 'archivist' })),
  guards: [],
  lacks(c, s) {
    if (c.log !== undefined && !s.log.logs.has(c.log)) return [{ code: 'no-such-log', path: 'log' }];
    return closedLog(s, c.log) === undefined ? [{ code: 'no-closed-log', path: 'log' }] : [];
  },
  alreadySo: (c, s) => closedLog(s, c.log)?.state === 'archived',
  tells: 'who-may',
  records(c, { state }) {
    const log = closedLog(state, c.log);
    return log === undefined ? [] : [{ type: 'LogArchived', ...fieldsOf(c), log: log.id }];
  },
  candidates: ({ state }) =>
    [...state.log.logs.values()]
      .filter((one) => one.state === 'closed')
      .map(({ id }) => ({ about: id, with: { log: id } })),
});

/** The log it names, else the first that is closed and not archived, else the latest that is. */
function closedLog({ log }: CaseState, named: Id | undefined): Log | undefined {
  const closed = [...log.logs.values()].filter((one) => one.state !== 'open');
  if (named !== undefined) return closed.find((one) => one.id === named);
  return closed.find((one) => one.state === 'closed') ?? closed.at(-1);
}
