import { consentFrom } from '../../consent/consent-from.ts';
import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { isPersonInCase } from '../../party/authority.ts';
import { actsAs } from '../../party/roles.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { approvalsOf, isApprovedByTooFew, isTakenUp } from '../reuse.ts';

/** Asked of a log that takes up older ones: which, and for which service. */
export interface TakingUp {
  readonly reuse: readonly Id[];
  readonly service: Id | undefined;
}

/**
 * Content of a closed log is available in a new one only after a consent for its reuse, from those who must give it.
 *
 * Why: A family that starts anew decides itself whether the old story comes along.
 */
export const reuseNeedsNewApproval = model({
  id: 'reuse-needs-new-approval',
  sources: ['HEM', interpretation('every-log-has-its-own-consent'), interpretation('reuse-is-for-the-service-named')],
  guard: {
    judge(asked: Asked<TakingUp>) {
      const { reuse, service } = asked.ask;
      const looked = { logs: reuse, service };
      if (reuse.length === 0) return doesNotApply('nothing-taken-up');
      const stillOpen = reuse.filter((log) => asked.state.log.logs.get(log)?.state === 'open');
      if (stillOpen.length > 0) return refused('not-closed', { ...looked, open: stillOpen }, ['close-first']);
      const without = reuse.filter((log) => approvalsOf(asked, log, service).length === 0);
      if (without.length > 0)
        return refused('no-approval', { ...looked, without, from: consentFrom(asked) }, ['consent-to-reuse']);
      const partly = reuse.filter((log) => isApprovedByTooFew(asked, { log, among: reuse, service }));
      return partly.length > 0
        ? refused('approved-by-some', { ...looked, without: partly, from: consentFrom(asked) }, ['consent-to-reuse'])
        : permitted('approved', looked);
    },
  },
  sight: {
    judge(asked: Asked<Look>) {
      const { ask, actor, profile } = asked;
      if (ask.log === undefined || !isTakenUp(asked, ask.log)) return doesNotApply('not-taken-up');
      if (isPersonInCase(asked, actor.id) || actsAs(profile, actor.role) === 'archivist')
        return doesNotApply('not-a-service');
      const approvals = approvalsOf(asked, ask.log, actor.service);
      return approvals.length > 0
        ? doesNotApply('approved', { log: ask.log })
        : refused('no-approval', { log: ask.log, service: actor.service, from: consentFrom(asked) }, [
            'consent-to-reuse',
          ]);
    },
  },
});
