import { lookAtHolder } from '../access/looks.ts';
import { sight } from '../access/sight.ts';
import type { CaseEvent, CommandType, EventType } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import { concernsNamedBy } from '../concern/named-by.ts';
import type { Look } from '../content/look.ts';
import type { Id } from '../identity/id.ts';
import { holdsOneOf } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import { type Circumstances, rulesFor } from '../profile/rulebook.ts';
import { everySaid } from '../rule/stated.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { asActor, consentedProfessionals, family, holder, professionalsOf, readers } from './recipients.ts';

/** Who is told of an event, before it is asked whether each of them may see what it is about. */
type Told<T extends EventType> = (event: CaseEvent<T>, after: Circumstances, before: Circumstances) => readonly Id[];

interface Telling<T extends EventType> {
  readonly kind: NoticeKind;
  readonly to: Told<T>;
}

/** Of the frame of the case: leaders too. */
const everyone: Told<EventType> = (_, after) => [...family(after), ...holder(after), ...consentedProfessionals(after)];
/** Of what stands in the log. */
const whoeverReads: Told<EventType> = (_, after) => [...family(after), ...holder(after), ...readers(after)];
/** A service let in by a statute is no news to the family, from whom the reason may be kept. */
const thoseWhoSee: Told<'ServiceJoined' | 'ServiceLeft'> = ({ service }, after, before) => {
  const openly = ({ state }: Circumstances) => state.service.services.get(service)?.openly;
  const quiet = openly(after) === openly(before);
  return [...(quiet ? [] : family(after)), ...holder(after), ...readers(after)];
};
const thoseBefore: Told<EventType> = (_, after, before) => [...family(after), ...holder(before), ...readers(before)];

/** One line an event that someone is told of. What is not here is told to nobody. */
const TELLINGS: { readonly [T in EventType]?: Telling<T> } = {
  ConsentRequested: { kind: 'consent-asked', to: (_, after) => family(after) },
  ConsentGiven: {
    kind: 'consent-answered',
    to: (event, after) => [...holder(after), ...(event.to ? professionalsOf(after, event.to) : [])],
  },
  ConsentRefused: {
    kind: 'consent-answered',
    to: (event, after) => [...holder(after), ...(event.to ? professionalsOf(after, event.to) : [])],
  },
  ConsentWithdrawn: { kind: 'consent-withdrawn', to: thoseBefore },
  BatonOffered: { kind: 'baton-offered', to: (event) => [event.to] },
  BatonAccepted: { kind: 'holder-changed', to: everyone },
  BatonDeclined: { kind: 'baton-answered', to: (_, after, before) => [...holder(after), ...offerer(before)] },
  OfferRetracted: { kind: 'baton-answered', to: (_, __, before) => offered(before) },
  HolderReportedUnavailable: { kind: 'holder-unavailable', to: (_, after) => family(after) },
  LogOpened: { kind: 'log-opened', to: whoeverReads },
  EntryWritten: { kind: 'log-written', to: whoeverReads },
  EntryCorrected: { kind: 'log-written', to: whoeverReads },
  LogClosed: { kind: 'log-closed', to: thoseBefore },
  ServiceInvited: { kind: 'service-invited', to: (event, after) => professionalsOf(after, event.service) },
  ServiceJoined: { kind: 'service-changed', to: thoseWhoSee },
  ServiceLeft: { kind: 'service-changed', to: thoseWhoSee },
  MeasureStarted: { kind: 'measure-changed', to: whoeverReads },
  MeasureEvaluated: { kind: 'measure-changed', to: whoeverReads },
  MeasureEnded: { kind: 'measure-changed', to: whoeverReads },
  MeetingCalled: { kind: 'meeting-called', to: (event) => event.invited ?? [] },
  MeetingHeld: {
    kind: 'meeting-held',
    to: (event, after) => [...(after.state.meeting.meetings.get(event.meeting)?.invited ?? [])],
  },
  MeetingCancelled: {
    kind: 'meeting-cancelled',
    to: (event, after) => [...(after.state.meeting.meetings.get(event.meeting)?.invited ?? [])],
  },
  ConcernShared: { kind: 'concern-shared', to: sharedWith },
  LevelChanged: { kind: 'level-changed', to: everyone },
  CoordinatorAppointed: {
    kind: 'coordinator-changed',
    to: (event, after) => [...everyone(event, after, after), event.person],
  },
  TeamComposed: { kind: 'team-composed', to: (event) => event.members },
  StuckReported: { kind: 'stuck-reported', to: (_, after) => holder(after) },
  AskedFor: { kind: 'asked-for', to: (_, after) => holder(after) },
  AnswerRecorded: { kind: 'answered', to: (event, after) => asker(event.about, after) },
};

function offered({ state }: Circumstances): readonly Id[] {
  return state.baton.offer === undefined ? [] : [state.baton.offer.to];
}

function offerer({ state }: Circumstances): readonly Id[] {
  return state.baton.offer === undefined ? [] : [state.baton.offer.by];
}

function sharedWith({ to, anonymous }: CaseEvent<'ConcernShared'>, after: Circumstances): readonly Id[] {
  if (anonymous) return [];
  return to === 'guardians' || to === 'subject' ? family(after) : [to];
}

function asker(about: Id | undefined, { state }: Circumstances): readonly Id[] {
  const asking = about === undefined ? undefined : state.agreement.askings.get(about);
  return asking === undefined ? [] : [asking.by];
}

/**
 * The notices one event gives rise to, derived from the event alone and the case around it: whoever may not see what it is about is told
 * nothing, the one who acted is not told of their own deed, and each is told once.
 */
export function noticesFor(event: CaseEvent, before: CaseState, after: CaseState, profile: Profile): readonly Notice[] {
  const telling = TELLINGS[event.type] as Telling<EventType> | undefined; // each line is typed for its own event, and handed no other
  if (!telling || event.command === TAKEN_OVER) return [];
  const now: Circumstances = { state: after, profile: rulesFor(profile, after), day: event.day };
  const people = new Set([...telling.to(event, now, { ...now, state: before }), ...toldToo(telling.kind, now)]);
  const told = [...people].filter((person) => person !== event.actor.id && mayBeTold(person, event, after, profile));
  return told.map((to) => ({ id: `${after.version}/${telling.kind}/${to}`, kind: telling.kind, to }));
}

/** What is told of what stands in the log, to those who read it. */
const OF_THE_LOG: readonly NoticeKind[] = [
  'log-opened',
  'log-written',
  'log-closed',
  'measure-changed',
  'service-changed',
];

/** What is told of the frame of a case, which every professional of it sees; all else is for those whose service has a consent, and what stands in the log for those who read it. */
const OF_THE_FRAME: readonly NoticeKind[] = [
  'holder-changed',
  'holder-unavailable',
  'level-changed',
  'coordinator-changed',
];

/** Those a profile lets be told too: whoever has the role in the case, as far as they see what it is about. */
function toldToo(kind: NoticeKind, world: Circumstances): readonly Id[] {
  const { state, profile } = world;
  const roles = everySaid(profile.notices.also)
    .flat()
    .flatMap((one) => (one.kinds.includes(kind) ? one.roles : []));
  const inCase = [...state.party.professionals].filter(([, one]) => one.active).map(([person]) => person);
  const people = OF_THE_FRAME.includes(kind)
    ? inCase
    : OF_THE_LOG.includes(kind)
      ? readers(world)
      : consentedProfessionals(world);
  return people.filter((person) => holdsOneOf(profile, asActor(state, person), roles));
}

/** What has come from another system is old there, and no news. */
const TAKEN_OVER: CommandType = 'TakeOverCase';

/** The one offered the baton is told so before they are anything else in the case. */
const TOLD_ANYWAY: readonly EventType[] = ['BatonOffered', 'ServiceInvited', 'OfferRetracted'];

function mayBeTold(person: Id, event: CaseEvent, after: CaseState, profile: Profile): boolean {
  if (TOLD_ANYWAY.includes(event.type) && after.party.professionals.get(person)?.active) return true;
  const look: Look = { ...lookAtHolder, concerns: concernsNamedBy(event, after) };
  return sight(after, asActor(after, person), look, event.day, profile).may;
}
