import { dueAfter, type Term } from '../../calendar/term.ts';
import type { Id } from '../../identity/id.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, permitted } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { type HeldMeeting, latestHeld, notLeft, type PlanDemand } from '../left-behind.ts';

/** Asked of a meeting that has been held, with the answers that come with it. */
export interface LeavingAsked extends HeldMeeting {
  readonly kind: Id | undefined;
}

interface Stated {
  readonly plan: { readonly body: Id; readonly needs: readonly PlanDemand[]; readonly within?: Term | undefined };
}

/**
 * When the family's body has met there is a plan: goals, measures with those who answer for them, a holder, the child's best interests
 * considered, wish and right to an individual plan asked about. Goals and answers are those of this meeting, not of an earlier one. A
 * meeting that leaves none is recorded, and its leader sees to what is missing.
 *
 * Why: A meeting of many that ends without goals and names is a day lost for the family.
 */
export const btiteamLeavesAPlan = local({
  id: 'btiteam-leaves-a-plan',
  sources: ['HEM', interpretation('what-a-plan-is-made-of')],
  reads: { plan: (profile) => profile.bodies.leavesPlan },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<LeavingAsked>, { plan }: Stated) {
      if (asked.ask.kind !== plan.body) return doesNotApply('another-meeting');
      const lacks = notLeft(asked, plan.needs, asked.ask);
      return lacks.length === 0 ? permitted('leaves-a-plan') : advises('incomplete', { lacks });
    },
  },
  duty: {
    clock: { starts: ['MeetingHeld'], stops: 'as-stated', restarts: true },
    owes(world: World, { plan }: Stated): readonly Owed[] {
      const meeting = latestHeld(world, plan.body);
      if (meeting === undefined || world.state.log.ended) return [];
      return notLeft(world, plan.needs, meeting).map((one) => ({
        about: `${meeting.id}:${one}`,
        who: { role: 'btiteam-leader' },
        since: meeting.heldOn,
        due: dueAfter(meeting.heldOn, plan.within),
        concerns: meeting.concerns,
      }));
    },
  },
});
