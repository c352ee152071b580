import type { CaseEvent, Command } from '../../src/case/case.ts';

/** What a municipality's texts say, as far as these naive statements need to know it. */
export interface Texts {
  readonly levels: readonly string[];
  /** The level from which somebody must hold the baton. */
  readonly holderFrom: string;
  /** Everyone who is a leader or a professional, by role. */
  readonly employees: readonly string[];
  /** From which age a youth has a say of their own; none where the texts give youth none. */
  readonly ownAge: number | undefined;
}

/** A history, a command that is tried on it, and the texts. Nothing else is known to a naive statement. */
export interface Asked<T extends Command['type']> {
  readonly history: readonly CaseEvent[];
  readonly command: Extract<Command, { type: T }>;
  readonly texts: Texts;
}

/** What a statement says of a command; nothing where it has no opinion. */
export type Opinion = 'permitted' | 'refused' | 'does-not-apply' | 'person' | undefined;

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Placed<T extends CaseEvent['type']> = Of<T> & { readonly at: number };

/** Every event of the types named, with its place in the history. */
export function every<T extends CaseEvent['type']>(history: readonly CaseEvent[], ...types: T[]): readonly Placed<T>[] {
  return history.flatMap((event, at) => (types.some((one) => one === event.type) ? [{ ...(event as Of<T>), at }] : []));
}

/** The last event of the types named. */
export function last<T extends CaseEvent['type']>(history: readonly CaseEvent[], ...types: T[]): Placed<T> | undefined {
  return every(history, ...types).at(-1);
}

/** Whole years from a birth to a day; unknown where the birth is. The day that was said last counts. */
export function ageOn(history: readonly CaseEvent[], day: string): number | undefined {
  const own = every(history, 'BirthRecorded').filter((one) => one.of === 'subject');
  const born = own.at(-1)?.bornOn ?? last(history, 'CaseOpened')?.subject.born;
  if (born === undefined || born === 'unknown') return undefined;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) >= born.slice(5) ? years : years - 1;
}

/** Whether a person is registered as guardian. */
export function isGuardian(history: readonly CaseEvent[], person: string): boolean {
  return every(history, 'GuardianRegistered').some((one) => one.person === person);
}

/** The latest word on a guardian's parental responsibility. */
export function responsibilityOf(history: readonly CaseEvent[], person: string): string | undefined {
  return every(history, 'GuardianRegistered', 'GuardianResponsibilitySet')
    .filter((one) => one.person === person)
    .at(-1)?.responsibility;
}

type Access = 'allowed' | 'blocked' | 'unknown';
const BY_HAND: { readonly [type: string]: Access } = {
  GuardianBlocked: 'blocked',
  GuardianUnblocked: 'unknown',
  GuardianAllowed: 'allowed',
};

/** Whether a guardian is let in: how it started, and what a person or a protected address has done since. */
export function accessOf(history: readonly CaseEvent[], person: string): Access | undefined {
  const first = every(history, 'GuardianRegistered').find((one) => one.person === person);
  if (first === undefined) return undefined;
  const begins = first.responsibility === 'yes' && !isAnyoneProtected(history.slice(0, first.at));
  return history.slice(first.at).reduce<Access>(
    (access, event, at) => {
      if (event.type === 'AddressProtectionSet')
        return isClosedBy(event, history.slice(0, first.at + at), person) && access === 'allowed' ? 'unknown' : access;
      return 'person' in event && event.person === person ? (BY_HAND[event.type] ?? access) : access;
    },
    begins ? 'allowed' : 'unknown',
  );
}

/** A protected address closes for the guardian whose it is; where it is no guardian's, for all of them. */
function isClosedBy(event: Of<'AddressProtectionSet'>, before: readonly CaseEvent[], person: string): boolean {
  return event.protection !== 'none' && (event.person === person || !isGuardian(before, event.person));
}

function isAnyoneProtected(history: readonly CaseEvent[]): boolean {
  const latest = new Map(every(history, 'AddressProtectionSet').map((one) => [one.person, one.protection]));
  return [...latest.values()].some((one) => one !== 'none');
}

/** A guardian whose word counts for a child: responsibility, let in, and the child not of age. */
export function isHeard(history: readonly CaseEvent[], person: string, day: string): boolean {
  const age = ageOn(history, day);
  const lets = responsibilityOf(history, person) === 'yes' && accessOf(history, person) === 'allowed';
  return lets && age !== undefined && age < 18;
}

/** What is looked for: a yes for one of these, to one receiver, on a day. */
interface Wanted {
  readonly purposes: readonly string[];
  readonly to: string | undefined;
  readonly day: string;
  readonly ownAge: number | undefined;
}

/** Whether someone has said yes for this and it stands: begun, not past, not taken back, of a log that has not closed since, by one who is heard. */
export function hasYes(
  history: readonly CaseEvent[],
  purposes: readonly string[],
  to: string | undefined,
  { day, ownAge }: Pick<Wanted, 'day' | 'ownAge'>,
): boolean {
  const wanted = { purposes, to, day, ownAge };
  return every(history, 'ConsentGiven').some(
    (yes) =>
      isFor(yes, wanted) && !isUndone(yes, history.slice(yes.at + 1), wanted) && speaks(history, yes.giver, wanted),
  );
}

function isFor(yes: Of<'ConsentGiven'>, { purposes, to, day }: Wanted): boolean {
  const from = yes.from ?? yes.givenOn ?? yes.day;
  return purposes.includes(yes.purpose) && yes.to === to && from <= day && day <= (yes.until ?? day);
}

function isUndone(yes: Of<'ConsentGiven'>, since: readonly CaseEvent[], { purposes }: Wanted): boolean {
  if (letsIn(yes.purpose) && last(since, 'LogClosed') !== undefined) return true;
  if (every(since, 'ConsentWithdrawn').some((one) => one.consents.includes(yes.id))) return true;
  const isSame = (purpose: string) => purpose === yes.purpose || (letsIn(purpose) && letsIn(yes.purpose));
  return every(since, 'ConsentRefused')
    .filter((no) => no.giver === yes.giver && purposes.includes(no.purpose) && isSame(no.purpose))
    .some((no) => no.to === yes.to || no.to === undefined);
}

function speaks(history: readonly CaseEvent[], giver: string, { day, ownAge }: Wanted): boolean {
  return giver === 'subject' ? subjectIsHeard(history, day, ownAge) : isHeard(history, giver, day);
}

/** A log opened with a service and a service let into it are one door: a no to either is a no to both, where both are asked about. */
function letsIn(purpose: string): boolean {
  return purpose === 'open-log' || purpose === 'service-access';
}

/** The child itself: from 18, or from the own age the texts give. */
export function subjectIsHeard(history: readonly CaseEvent[], day: string, ownAge: number | undefined): boolean {
  const age = ageOn(history, day);
  return age !== undefined && age >= (ownAge ?? 18);
}

/** The log that is open: opened and not closed since. */
export function openLog(history: readonly CaseEvent[]): Placed<'LogOpened'> | undefined {
  const opened = last(history, 'LogOpened');
  return opened && last(history.slice(opened.at), 'LogClosed') === undefined ? opened : undefined;
}

/** Whoever has accepted the baton, unless the cooperation has ended since. */
export function holder(history: readonly CaseEvent[]): string | undefined {
  const accepted = last(history, 'BatonAccepted');
  if (accepted === undefined) return undefined;
  const since = history.slice(accepted.at);
  const rests = every(since, 'LogClosed').some((one) => one.batonRests) || last(since, 'FollowUpEnded') !== undefined;
  return rests ? undefined : accepted.holder;
}

/** Whether someone is a professional in the case: added or accepted the baton since they were last removed, or never removed and has raised a concern. */
export function isProfessional(history: readonly CaseEvent[], person: string): boolean {
  const came = history.findLastIndex(
    (one) =>
      ((one.type === 'ProfessionalAdded' || one.type === 'ProfessionalMoved') && one.person === person) ||
      (one.type === 'BatonAccepted' && one.holder === person),
  );
  const left = history.findLastIndex((one) => one.type === 'ProfessionalRemoved' && one.person === person);
  const raised = every(history, 'ConcernRaised').some((one) => one.actor.id === person && one.service !== undefined);
  return came > left || (left === -1 && raised);
}

/** The service someone acts for: the one they are said to, unless they are recorded as moved from it; then the one they moved to last. */
export function serviceOf(history: readonly CaseEvent[], { id, service }: Command['actor']): string | undefined {
  const known = every(history, 'ProfessionalAdded', 'ProfessionalMoved').filter((one) => one.person === id);
  const sinceAdded = known.slice(known.findLastIndex((one) => one.type === 'ProfessionalAdded'));
  const now = sinceAdded.at(-1)?.service;
  return sinceAdded.slice(0, -1).some((one) => one.service === service) ? now : service;
}
