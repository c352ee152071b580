import type { Id } from '../../identity/id.ts';
import { leaderOf } from '../../party/falls-to.ts';
import { type Asked, law, type World } from '../../profile/rulebook.ts';
import { interpretation, statute } from '../../rule/citation.ts';
import { doesNotApply, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Concern } from '../concern.ts';
import type { Noticed } from '../noticed.ts';
import { isUnreported } from '../unreported.ts';

/**
 * Asked of what could take the place of a report: a team, an anonymous talk, concluding that there are no grounds, or merely saying that the
 * duty is done. No concern named: any of them.
 */
export interface InsteadOfReport {
  readonly act: 'team' | 'anonymous-talk' | 'no-grounds' | 'said-done';
  readonly concern: Id | undefined;
}

/**
 * What must be reported to barnevernstjenesten is reported, not discussed or put aside, and by the one who noticed it, the same day. A
 * leader's no ends nothing, and neither does the end of the concern; only a report does. After it the rest goes on.
 *
 * Why: The duty to report is personal and goes before confidentiality. A meeting, an anonymous talk or a leader's opinion must never
 * become the reason a child was not protected.
 */
export const dutyToReportIsNotReplaced = law({
  id: 'duty-to-report-is-not-replaced',
  sources: [
    statute('barnevernsloven', 2021),
    statute('helsepersonelloven', 1999, '33'),
    interpretation('a-duty-of-ones-own'),
  ],
  guard: {
    judge(asked: Asked<InsteadOfReport>) {
      const { act } = asked.ask;
      const meant = concernsMeant(asked, asked.ask.concern);
      const unreported = meant.filter((one) => isUnreported(asked, one)).map((one) => one.id);
      if (unreported.length > 0) return refused('report-first', { act, concerns: unreported }, ['report-to-barnevern']);
      const reported = meant.filter((one) => one.reportable === 'yes').map((one) => one.id);
      return reported.length > 0
        ? permitted('reported', { act, concerns: reported })
        : doesNotApply('nothing-to-report', { act });
    },
  },
  duty: {
    clock: {
      starts: ['ConcernRaised', 'ConcernReclassified'],
      stops: ['DirectRouteTaken', 'ConcernReclassified'],
      restarts: false,
    },
    owes(world: World): readonly Owed[] {
      const unreported = concernsMeant(world, undefined).filter((one) => isUnreported(world, one));
      return unreported.flatMap((concern) => concern.noticed.map((noticed) => owed(concern, noticed)));
    },
  },
});

function concernsMeant({ state }: World, concern: Id | undefined): readonly Concern[] {
  const all = [...state.concern.concerns.values()];
  return concern === undefined ? all : all.filter((one) => one.id === concern);
}

/** On the one who noticed; where that was nobody employed, on the leader of the service that took the concern up. */
function owed({ id, service, raisedBy }: Concern, { by, on }: Noticed): Owed {
  const about = by === undefined || by === raisedBy ? id : `${id}:${by}`;
  return { about, who: by ?? leaderOf(service), since: on, due: on, concerns: [id] };
}
