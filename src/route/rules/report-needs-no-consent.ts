import type { Id } from '../../identity/id.ts';
import { type Asked, law } from '../../profile/rulebook.ts';
import { statute } from '../../rule/citation.ts';
import { doesNotApply, permitted } from '../../rule/finding.ts';
import { isReport, type RouteForm } from '../route.ts';

/** Asked of what is sent to a receiver: to whom, and in which form. */
export interface ReportAsked {
  readonly to: Id;
  readonly form: RouteForm;
}

/**
 * A report to barnevern or the police needs nobody's consent, and no guardian need know of it.
 *
 * Why: A child in danger must not wait for the leave of the one who may be the danger.
 */
export const reportNeedsNoConsent = law({
  id: 'report-needs-no-consent',
  sources: [statute('barnevernsloven', 2021), statute('straffeloven', 2005, '196')],
  guard: {
    judge({ ask }: Asked<ReportAsked>) {
      const { to, form } = ask;
      return isReport(ask) ? permitted('nobody-is-asked', { to }) : doesNotApply('no-report', { to, form });
    },
  },
});
