import type { CalendarDay } from '../calendar/day.ts';
import { type Action, actionsFor } from '../case/actions-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor } from '../identity/actor.ts';
import type { Profile } from '../profile/profile.ts';
import { type World, worldBefore } from '../profile/rulebook.ts';
import { cutFindings } from './cut-findings.ts';
import { knowsOf } from './knows-of.ts';
import { isUnseen } from './unseen.ts';

/** What someone could do now, as they may see it: nothing that is about a thing they do not know of, and no reason that rests on one. */
export function actionsSeenBy(state: CaseState, actor: Actor, day: CalendarDay, profile: Profile): readonly Action[] {
  const world = worldBefore(actor, { state, profile, day });
  return actionsFor(state, actor, day, profile)
    .filter((one) => !namesUnknown(one, world))
    .map((one) => ({ ...one, findings: cutFindings(one.findings, state, actor, day, profile) }));
}

function namesUnknown(action: Action, world: World): boolean {
  const named = [action.about, ...Object.values(action.with)].filter((one) => typeof one === 'string');
  return named.some((id) => {
    if (world.state.concern.concerns.has(id)) return !knowsOf(world, id);
    return isUnseen(world, id);
  });
}
