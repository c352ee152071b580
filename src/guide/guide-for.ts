import { actionsSeenBy } from '../access/actions-seen-by.ts';
import { type View, viewFor } from '../access/view-for.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { DutyOwed } from '../case/deadlines-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { labelOfLevel, type Step, stepsOf, toolsFor } from '../level/order.ts';
import type { Profile } from '../profile/profile.ts';
import { worldBefore } from '../profile/rulebook.ts';
import { labelIn, termsIn } from '../rule/label.ts';
import { demandsSeen, type Reading } from './demands-seen.ts';
import type { Guide, GuideStep, ToolSeen } from './guide.ts';

/**
 * The handlingsveileder as one person may see it on one day: where the case stands, what the step demands and what is missing of it, the next
 * deadline, and what the person may do next. Undefined for someone to whom there is no case. What the profile does not say is left out. Names
 * are in the language asked for where they are stated in it, else in that of the profile.
 */
export function guideFor(
  state: CaseState,
  actor: Actor,
  day: CalendarDay,
  profile: Profile,
  language: string = profile.language,
): Guide | undefined {
  const view = viewFor(state, actor, day, profile);
  if (view.case === undefined) return undefined;
  const { level, step } = view.case;
  const reading: Reading = { world: worldBefore(actor, { state, profile, day }), view };
  const rules = reading.world.profile;
  const steps = stepsOf(rules, level).map((one) => guideStep(one, reading, language));
  const present = steps.find((one) => one.standing === 'present');
  return {
    level,
    label: labelOfLevel(rules, level, language, actor.service),
    terms: termsIn(rules, language),
    step,
    steps,
    tools: toolsSeen(rules, level, undefined, language),
    missing: (present?.demands ?? []).filter((one) => one.met === false),
    next: nextOf(view),
    actions: actionsSeenBy(state, actor, day, profile),
  };
}

function guideStep(step: Step, reading: Reading, language: string): GuideStep {
  const { id, label, responsible = [], gate = false, returns } = step;
  const { profile } = reading.world;
  const level = reading.view.case?.level ?? '';
  return {
    id,
    label: labelIn(profile, label, language),
    standing: standingOf(id, reading),
    responsible,
    demands: demandsSeen(step.demands ?? [], reading),
    gate,
    returns,
    tools: toolsSeen(profile, level, id, language),
  };
}

function toolsSeen(profile: Profile, level: Id, step: Id | undefined, language: string): readonly ToolSeen[] {
  return toolsFor(profile, level, step).map((one) => ({ ...one, label: labelIn(profile, one.label, language) }));
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
