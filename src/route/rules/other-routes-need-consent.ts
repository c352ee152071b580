import { consentFrom } from '../../consent/consent-from.ts';
import { validConsents } from '../../consent/coverage.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { permitted, refused } from '../../rule/finding.ts';
import type { Sent } from '../rests-on-consent.ts';
import { isReport } from '../route.ts';

interface Stated {
  readonly needs: 'consent' | 'nothing';
}

/**
 * A referral or an application names the child to the receiver: it goes with a consent to that receiver. Whether those who said yes are
 * enough is for who-can-consent.
 *
 * Why: A referral tells another service about a named child. The family decides about that, except where the law has decided.
 */
export const otherRoutesNeedConsent = local({
  id: 'other-routes-need-consent',
  sources: [interpretation('consent-before-referral')],
  reads: { needs: (profile) => profile.routes.needs },
  unstated: { means: 'default', value: { needs: 'consent' }, words: 'consent to the receiver' },
  except: [
    { givesWayTo: 'report-needs-no-consent', holds: ({ ask }: Asked<Sent>) => isReport(ask) },
    { givesWayTo: 'legal-basis-is-not-consent', holds: ({ ask }: Asked<Sent>) => ask.legalBasis !== undefined },
  ],
  guard: {
    judge(asked: Asked<Sent>, { needs }: Stated) {
      const { to, form } = asked.ask;
      if (needs === 'nothing') return permitted('nothing-demanded', { to, form });
      const valid = validConsents(asked, { purposes: ['service-access'], to });
      if (valid.length > 0) return permitted('consent-stands', { to, consents: valid.map((one) => one.id) });
      return refused('no-valid-consent', { to, form, from: consentFrom(asked) }, ['consent-to-receiver']);
    },
  },
});
