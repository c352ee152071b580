import type { Id } from '../../identity/id.ts';
import { type Asked, model } from '../../profile/rulebook.ts';
import { permitted, refused } from '../../rule/finding.ts';
import { consentFrom } from '../consent-from.ts';
import { validConsents } from '../coverage.ts';

/** Asked by what opens a log: which service asks for it. */
export interface OpeningAsked {
  readonly service: Id | undefined;
}

/**
 * No log is opened without a consent, valid that day, to open it; the consent covers the service that asked. Whether those who said yes
 * are enough is for who-can-consent.
 *
 * Why: The shared log exists because the family agreed to it. Without that yes, sharing would be a breach of confidentiality.
 */
export const consentBeforeLog = model({
  id: 'consent-before-log',
  sources: ['CARD', 'HEM', 'TRO'],
  guard: {
    judge(asked: Asked<OpeningAsked>) {
      const { service } = asked.ask;
      const valid = validConsents(asked, { purposes: ['open-log'], to: service });
      if (service !== undefined && valid.length > 0)
        return permitted('consent-stands', { consents: valid.map((one) => one.id), service });
      return refused('no-valid-consent', { service, from: consentFrom(asked) }, ['consent-to-open-log']);
    },
  },
});
