import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { advises, doesNotApply, permitted, refused } from '../../rule/finding.ts';
import { consentFrom } from '../consent-from.ts';
import { covers } from '../coverage.ts';

/** Asked when the baton is offered to, or accepted by, someone of a service. */
export interface HolderFrom {
  readonly act: 'offer' | 'accept';
  readonly service: Id | undefined;
}

/**
 * Consent is to a service, not to a person: a colleague needs none, a holder from another service needs one before accepting while a log
 * is open.
 *
 * Why: If consent followed the person, a sick leave would stop the help, and someone who moved would take the access along.
 */
export const consentFollowsTheService = model({
  id: 'consent-follows-the-service',
  sources: ['HEM', 'TYN-4'],
  guard: {
    judge(asked: Asked<HolderFrom>) {
      const { act, service } = asked.ask;
      if (asked.state.log.open === undefined) return doesNotApply('no-open-log', { service });
      if (service !== undefined && covers(asked, service)) return permitted('service-has-consent', { service });
      if (act === 'offer') return advises('consent-before-acceptance', { service });
      return refused('service-without-consent', { service, from: consentFrom(asked) }, ['consent-to-service']);
    },
  },
});
