import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import { lookAtConcern, lookAtSending } from './looks.ts';
import { goalsFor, measuresFor, meetingsFor } from './seen/records.ts';
import { sight } from './sight.ts';

/** Ids of the things of a case that one person does not see: concerns, goals, measures, meetings, routes. They are left out of what is explained to them. */
export function unseenBy(world: World): ReadonlySet<Id> {
  const { state, actor, day, profile } = world;
  const may = (what: Parameters<typeof sight>[2]) => sight(state, actor, what, day, profile).may;
  const all = [
    ...state.concern.concerns.keys(),
    ...state.measure.goals.keys(),
    ...state.measure.measures.keys(),
    ...state.meeting.meetings.keys(),
    ...state.route.routes.keys(),
  ];
  const seen = new Set(
    [
      ...[...state.concern.concerns.values()].filter((one) => may(lookAtConcern(one.id, one.service))),
      ...goalsFor(world, may),
      ...measuresFor(world, may),
      ...meetingsFor(world, may),
      ...[...state.route.routes.values()].filter((one) => may(lookAtSending('route', one.concern))),
    ].map((one) => one.id),
  );
  return new Set(all.filter((id) => !seen.has(id)));
}
