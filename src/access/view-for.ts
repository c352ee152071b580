import type { Word } from '../agreement/agreement.ts';
import type { Offer } from '../baton/baton.ts';
import type { CalendarDay } from '../calendar/day.ts';
import { type DutyOwed, deadlinesFor } from '../case/deadlines-for.ts';
import type { CaseState } from '../case/state.ts';
import type { Concern } from '../concern/concern.ts';
import type { Consent } from '../consent/consent.ts';
import type { Look } from '../content/look.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Entry, Log } from '../log/log.ts';
import type { Goal, Measure } from '../measure/measure.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isEmployee } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { Route } from '../route/route.ts';
import type { Service } from '../service/service.ts';
import {
  lookAtCase,
  lookAtConcern,
  lookAtContent,
  lookAtHolder,
  lookAtLog,
  lookAtRecord,
  lookAtSending,
} from './looks.ts';
import { mayRead } from './may-read.ts';

/** What one person may see of a case on one day. Everything else is left out, and nothing tells that it is. */
export interface View {
  readonly case: { readonly level: Id; readonly step: Id | undefined; readonly followUp: 'open' | 'ended' } | undefined;
  readonly holder: { readonly holder: Id | undefined; readonly offer: Offer | undefined } | undefined;
  readonly logs: readonly Log[];
  readonly entries: readonly Entry[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly meetings: readonly Meeting[];
  readonly concerns: readonly Concern[];
  readonly routes: readonly Route[];
  readonly consents: readonly Consent[];
  readonly agreements: readonly Word[];
  readonly services: readonly Service[];
  readonly duties: readonly DutyOwed[];
  /** Ids of the texts. */
  readonly contents: readonly Id[];
}

/** Cuts a case to what one person may see. Pure; the reading itself is recorded by whoever shows it, before it is shown. */
export function viewFor(state: CaseState, actor: Actor, day: CalendarDay, profile: Profile): View {
  const may = (what: Look) => mayRead(state, actor, what, day, profile).may;
  const seesCase = may(lookAtCase);
  const seesHolder = may(lookAtHolder);
  const seesLog = [...state.log.logs.keys()].some((log) => may(lookAtLog(log)));
  const { baton, level, log } = state;
  return {
    case: seesCase ? { level: level.level, step: level.step, followUp: log.ended ? 'ended' : 'open' } : undefined,
    holder: seesHolder ? { holder: baton.holder, offer: baton.offer } : undefined,
    logs: [...log.logs.values()].filter((one) => may(lookAtLog(one.id))),
    entries: [...log.entries.values()].filter((one) => may(lookAtRecord({ ...one, service: undefined }))),
    goals: [...state.measure.goals.values()].filter((one) => may(lookAtRecord(one))),
    measures: [...state.measure.measures.values()].filter((one) => may(lookAtRecord({ ...one, service: undefined }))),
    meetings: [...state.meeting.meetings.values()].filter((one) => may(lookAtRecord(one))),
    concerns: [...state.concern.concerns.values()].filter((one) => may(lookAtConcern(one.id, one.service))),
    routes: [...state.route.routes.values()].filter((one) => may(lookAtSending('route', one.concern))),
    consents: seesLog || seesCase ? consentsFor(state, actor, profile) : [],
    agreements: seesLog ? state.agreement.words : [],
    services: seesLog ? servicesFor(state, actor, profile) : [],
    duties: seesHolder ? dutiesFor(state, actor, day, profile, may) : [],
    contents: [...state.content.contents.values()].filter((one) => may(lookAtContent(one))).map((one) => one.id),
  };
}

/** Others than employees see who was invited and who takes part; what was sent to a receiver is seen where the concern is. */
function servicesFor(state: CaseState, actor: Actor, profile: Profile): readonly Service[] {
  const all = [...state.service.services.values()];
  if (isEmployee(profile, actor)) return all;
  return all
    .filter((one) => one.invitedOn !== undefined || one.joinedOn !== undefined)
    .map((one) => ({ ...one, referredOn: undefined }));
}

/** Employees see who has said what; others see their own word alone. */
function consentsFor(state: CaseState, actor: Actor, profile: Profile): readonly Consent[] {
  const all = [...state.consent.consents.values()];
  return isEmployee(profile, actor) ? all : all.filter((one) => one.giver === actor.id);
}

/** Employees see what is due of what they may see; others only what is theirs to do. */
function dutiesFor(
  state: CaseState,
  actor: Actor,
  day: CalendarDay,
  profile: Profile,
  may: (what: Look) => boolean,
): readonly DutyOwed[] {
  const all = deadlinesFor(state, day, profile);
  const shown = all.filter((one) =>
    (one.concerns ?? []).every((id) => may(lookAtConcern(id, state.concern.concerns.get(id)?.service))),
  );
  return isEmployee(profile, actor) ? shown : shown.filter((one) => one.who === actor.id);
}
