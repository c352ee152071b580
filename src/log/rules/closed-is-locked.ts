import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { isPersonInCase } from '../../party/authority.ts';
import { actsAs } from '../../party/roles.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { latestLog } from '../log.ts';
import { isTakenUp } from '../reuse.ts';

/** Asked by what writes in a log or lets a service into it. */
export interface IntoLog {
  /** The log written in; left out: the open one, else the latest. */
  readonly log?: Id | undefined;
}

/**
 * In a closed log nobody writes, no service comes in and no service reads. What belongs to the case and not to the log goes on.
 *
 * Why: A family that has been told the log is closed can rely on nothing more being written or read there.
 */
export const closedIsLocked = model({
  id: 'closed-is-locked',
  sources: ['HEM'],
  guard: {
    judge({ ask, state }: Asked<IntoLog>) {
      const log = ask.log === undefined ? latestLog(state.log) : state.log.logs.get(ask.log);
      if (log === undefined) return doesNotApply('no-log');
      const looked = { log: log.id, closedOn: log.closed?.on };
      return log.state === 'open'
        ? permitted('log-is-open', looked)
        : refused('log-is-closed', looked, ['open-a-new-log']);
    },
  },
  sight: {
    judge(asked: Asked<Look>) {
      const { ask, state, actor, profile } = asked;
      const log = ask.log === undefined ? undefined : state.log.logs.get(ask.log);
      if (log === undefined || log.state === 'open') return doesNotApply('log-is-open');
      const looked = { log: log.id, closedOn: log.closed?.on };
      if (isPersonInCase(asked, actor.id) || actsAs(profile, actor.role) === 'archivist')
        return doesNotApply('not-a-service', looked);
      return isTakenUp(asked, log.id)
        ? doesNotApply('taken-up-anew', looked)
        : refused('log-is-closed', looked, ['open-a-new-log']);
    },
  },
});
