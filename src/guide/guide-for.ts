import { actionsSeenBy } from '../access/actions-seen-by.ts';
import { type View, viewFor } from '../access/view-for.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { DutyOwed } from '../case/deadlines-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { levelOf, type Step, stepsOf, toolsFor } from '../level/order.ts';
import type { Profile } from '../profile/profile.ts';
import { demandsSeen, type Reading } from './demands-seen.ts';
import type { Guide, GuideStep } from './guide.ts';

/**
 * The handlingsveileder as one person may see it on one day: where the case stands, what the step demands and what is missing of it, the next
 * deadline, and what the person may do next. Undefined for someone to whom there is no case. What the profile does not say is left out.
 */
export function guideFor(state: CaseState, actor: Actor, day: CalendarDay, profile: Profile): Guide | undefined {
  const view = viewFor(state, actor, day, profile);
  if (view.case === undefined) return undefined;
  const { level, step } = view.case;
  const reading: Reading = {
    world: { state, profile, day, actor, onBehalfOf: undefined, discretion: undefined },
    view,
  };
  const steps = stepsOf(profile, level).map((one) => guideStep(one, reading));
  const present = steps.find((one) => one.standing === 'present');
  return {
    level,
    label: levelOf(profile, level)?.label,
    step,
    steps,
    tools: toolsFor(profile, level, undefined),
    missing: (present?.demands ?? []).filter((one) => one.met === false),
    next: nextOf(view),
    actions: actionsSeenBy(state, actor, day, profile),
  };
}

function guideStep(step: Step, reading: Reading): GuideStep {
  const { id, label, responsible = [], gate = false, returns } = step;
  const { profile } = reading.world;
  const level = reading.view.case?.level ?? '';
  return {
    id,
    label,
    standing: standingOf(id, reading),
    responsible,
    demands: demandsSeen(step.demands ?? [], reading),
    gate,
    returns,
    tools: toolsFor(profile, level, id),
  };
}

/** By the place of the present step in the order; where none is left, every step of the level the reader knows of is done. */
function standingOf(step: Id, { world: { profile, state }, view }: Reading): GuideStep['standing'] {
  const level = view.case?.level ?? '';
  const present = view.case?.step;
  if (step === present) return 'present';
  const order = stepsOf(profile, level).map((one) => one.id);
  if (present !== undefined) return order.indexOf(step) < order.indexOf(present) ? 'done' : 'ahead';
  const isKnown = level === state.level.level && state.level.completed.includes(step);
  return isKnown ? 'done' : 'ahead';
}

function nextOf({ duties }: View): DutyOwed | undefined {
  return duties.find((one) => one.standing !== 'not-stated');
}
