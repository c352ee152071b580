import type { Word } from '../agreement/agreement.ts';
import type { ComposedTeam } from '../body/body.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { DutyOwed } from '../case/deadlines-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Concern } from '../concern/concern.ts';
import type { Consent, ConsentRequest } from '../consent/consent.ts';
import type { Look } from '../content/look.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Entry, Log } from '../log/log.ts';
import type { Goal } from '../measure/measure.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { asKnown } from '../party/as-known.ts';
import { askedTogether } from '../profile/asked-together.ts';
import type { Profile } from '../profile/profile.ts';
import { type World, worldBefore } from '../profile/rulebook.ts';
import type { Route } from '../route/route.ts';
import { type WatchedClock, watchedClocks } from '../route/watched-clocks.ts';
import type { Consultation } from '../service/service.ts';
import { lookAtCase, lookAtConcern, lookAtContent, lookAtHolder, lookAtLog, lookAtSending } from './looks.ts';
import { type FamilySeen, familyFor, type Siblings } from './seen/family.ts';
import { type CaseFrame, frameFor, type HolderFrame, holderFor } from './seen/frame.ts';
import { type PlanFrame, planFor } from './seen/plan.ts';
import { entriesFor, goalsFor, type MeasureSeen, measuresFor, meetingsFor } from './seen/records.ts';
import { consentsFor, dutiesFor, requestsFor, type ServiceSeen, servicesFor, teamsFor } from './seen/standing.ts';
import { sight } from './sight.ts';

/** What one person may see of a case on one day. Everything else is left out, and nothing tells that it is. */
export interface View {
  readonly case: CaseFrame | undefined;
  readonly holder: HolderFrame | undefined;
  /** Cases of siblings, for those who read with a consent both here and there; undefined for everyone else, and where none is linked. */
  readonly family: FamilySeen | undefined;
  readonly logs: readonly Log[];
  readonly entries: readonly Entry[];
  readonly goals: readonly Goal[];
  readonly measures: readonly MeasureSeen[];
  readonly meetings: readonly Meeting[];
  readonly concerns: readonly Concern[];
  readonly routes: readonly Route[];
  /** What receivers are to do by a day: from the day after, a word of advice to ask them. */
  readonly clocks: readonly WatchedClock[];
  /** Right, wish and appointment of an individual plan, and what they do to the follow-up by the rules of the municipality. */
  readonly plan: PlanFrame | undefined;
  /** Bodies put together for the case. */
  readonly teams: readonly ComposedTeam[];
  /** Advice that was asked for. */
  readonly consultations: readonly Consultation[];
  /** Consents that have been asked for. */
  readonly requests: readonly ConsentRequest[];
  readonly consents: readonly Consent[];
  readonly agreements: readonly Word[];
  readonly services: readonly ServiceSeen[];
  readonly duties: readonly DutyOwed[];
  /** Ids of the texts. */
  readonly contents: readonly Id[];
}

/**
 * Cuts a case to what one person may see. Pure; the reading itself is recorded by whoever shows it, before it is shown. `siblings`: linked cases
 * as they stand, which a link is shown by; without them none is.
 */
export function viewFor(
  state: CaseState,
  actor: Actor,
  day: CalendarDay,
  profile: Profile,
  siblings: Siblings = NO_SIBLINGS,
): View {
  const world = worldBefore(asKnown(state, actor), { state, profile, day });
  return askedTogether(world, () => cut(world, profile, siblings));
}

function cut(world: World, profile: Profile, siblings: Siblings): View {
  const { state, actor, day } = world;
  const may = (what: Look) => sight(state, actor, what, day, profile).may;
  const seesCase = may(lookAtCase);
  const logs = [...state.log.logs.values()].filter((one) => may(lookAtLog(one.id)));
  const seesLog = logs.length > 0;
  const concerns = [...state.concern.concerns.values()].filter((one) => may(lookAtConcern(one.id, one.service)));
  const measures = measuresFor(world, may);
  const routes = [...state.route.routes.values()].filter((one) => may(lookAtSending('route', one.concern)));
  const frame = { world, concerns, measures };
  return {
    case: seesCase ? frameFor(frame) : undefined,
    holder: may(lookAtHolder) ? holderFor(frame) : undefined,
    family: familyFor(world, siblings),
    logs,
    entries: entriesFor(world, may),
    goals: goalsFor(world, may),
    measures,
    meetings: meetingsFor(world, may),
    concerns,
    routes,
    clocks: watchedClocks(state, day, world.profile).filter((clock) => routes.some((one) => one.id === clock.route)),
    plan: seesCase ? planFor(world) : undefined,
    teams: seesCase ? teamsFor(world) : [],
    consultations: [...state.service.consultations.values()].filter((one) => may(lookAtSending('team', one.concern))),
    requests: seesCase ? requestsFor(world) : [],
    consents: seesLog || seesCase ? consentsFor(world) : [],
    agreements: seesLog ? state.agreement.words : [],
    services: seesLog ? servicesFor(world) : [],
    duties: dutiesFor(world),
    contents: [...state.content.contents.values()]
      .filter((one) => may(lookAtContent(one, state.log.entries)))
      .map((one) => one.id),
  };
}

const NO_SIBLINGS: Siblings = new Map();
