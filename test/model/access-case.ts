import { lookAtCase, lookAtConcern, lookAtHolder, lookAtLog, lookAtSending } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import { type CalendarDay, calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Look } from '../../src/content/look.ts';
import { mayReadHistory } from '../../src/engine/may-read-history.ts';
import { guideFor } from '../../src/guide/guide-for.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { opening, people, stamp } from './world.ts';

const LAST_DAY = calendarDay('2026-02-28');

const yes = (giver: string, purpose: 'open-log' | 'service-access', to: string): CaseEvent => ({
  ...{ ...stamp, type: 'ConsentGiven', id: `${giver}-${purpose}-${to}`, giver, purpose, to },
  ...(purpose === 'open-log' ? { until: LAST_DAY } : {}),
});

/** The small world with more people in it: a holder from PPT, a blocked guardian, one of unknown responsibility, a private person named by both parents. */
const before: readonly CaseEvent[] = [
  ...opening,
  { ...stamp, type: 'GuardianRegistered', person: 'ukjent', responsibility: 'unknown' },
  { ...stamp, type: 'GuardianRegistered', person: 'stengt', responsibility: 'no' },
  { ...stamp, type: 'GuardianBlocked', person: 'stengt' },
  { ...stamp, type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' },
  { ...stamp, type: 'RepresentativeRegistered', person: 'mors-verge', speaksFor: 'mor' },
  { ...stamp, type: 'RepresentativeRegistered', person: 'stengts-verge', speaksFor: 'stengt' },
  { ...stamp, type: 'BatonOffered', id: 'offer', to: 'radgiver', level: '1' },
  { ...stamp, type: 'BatonAccepted', offer: 'offer', holder: 'radgiver', service: 'ppt', role: 'professional' },
];
const open: readonly CaseEvent[] = [
  ...before,
  ...['mor', 'far'].flatMap((giver) => [
    yes(giver, 'open-log', 'skole'),
    yes(giver, 'service-access', 'ppt'),
    yes(giver, 'service-access', 'bestemor'),
  ]),
  // While it is unknown whether someone has responsibility it is unknown whether two yes are enough; here it has become known that they have not.
  { ...stamp, type: 'GuardianResponsibilitySet', person: 'ukjent', responsibility: 'no' },
  { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
];
const withheld: readonly CaseEvent[] = [
  ...open,
  {
    ...{ ...stamp, type: 'ConcernRaised', id: 'skjult', raisedBy: 'larer', service: 'skole' },
    ...{ suspicion: 'suspected', suspected: 'unknown', reportable: 'unknown' },
  },
];
const closed: readonly CaseEvent[] = [
  ...open,
  { ...stamp, type: 'LogClosed', log: 'log', ground: 'agreement', batonRests: true, outside: [], concludes: [] },
];
const withdrawn: CaseEvent = { ...stamp, type: 'ConsentWithdrawn', giver: 'mor', consents: ['mor-service-access-ppt'] };

/** A moment in the life of one case. */
export interface Phase {
  readonly says: string;
  readonly events: readonly CaseEvent[];
  readonly day: CalendarDay;
  /** The concern the columns are about, where it is not the first. */
  readonly about?: string;
  /** Rules stated beside those of the profile. */
  readonly stated?: Partial<Profile>;
}

/** The phases of the table, in order. */
export const phases: { readonly [phase: string]: Phase } = {
  'no log': { says: 'A concern, a holder from PPT, and no log yet.', events: before, day: stamp.day },
  open: {
    says: 'A log is open, with consent to the school, to PPT and to one private person.',
    events: open,
    day: LAST_DAY,
  },
  withheld: {
    says: 'The same, and the columns are about a second concern, a suspicion that is withheld from guardians. The rest of the case reads as before.',
    events: withheld,
    day: LAST_DAY,
    about: 'skjult',
  },
  'consent withdrawn': {
    says: 'One guardian has taken back the consent to PPT, the service of the holder.',
    events: [...open, withdrawn],
    day: LAST_DAY,
  },
  paused: {
    says: 'The opening consent has run out the day before; the log rests.',
    events: open,
    day: calendarDay('2026-03-01'),
  },
  'own age': {
    says: 'The municipality gives a say of their own from seven years, and the child is seven.',
    events: open,
    day: LAST_DAY,
    stated: { consent: { youth: { is: { age: 7, mode: 'in-addition' }, source: 'HEM' } } },
  },
  adult: { says: 'The subject has turned 18.', events: open, day: calendarDay('2036-03-01') },
  closed: { says: 'The log is closed by agreement.', events: closed, day: LAST_DAY },
  archived: {
    says: 'The closed log is archived.',
    events: [...closed, { ...stamp, type: 'LogArchived', log: 'log' }],
    day: LAST_DAY,
  },
};

const text = (kind: Look['kind'], by: string, more: Partial<Look>): Look => ({
  ...{ kind, log: undefined, concerns: [], by, service: 'skole' },
  ...more,
});

/** What is asked of one person on one day. */
interface Asked {
  readonly phase: Phase;
  readonly actor: Actor;
  readonly profile: Profile;
}

type Sees = (asked: Asked) => boolean;

function looking(at: (about: string) => Look): Sees {
  return ({ phase, actor, profile }) => {
    const state = replay(phase.events);
    const what = at(phase.about ?? 'concern');
    // Where no log was ever opened there is nothing to ask about it: the column stays empty.
    const isThere = what.log === undefined || state.log.logs.has(what.log);
    return isThere && mayRead(state, actor, what, phase.day, profile).may;
  };
}

/** The columns of the table, in order, and what is asked for each cell. */
export const parts: { readonly [part: string]: Sees } = {
  case: looking(() => lookAtCase),
  holder: looking(() => lookAtHolder),
  log: looking(() => lookAtLog('log')),
  entry: looking((about) => text('log', 'larer', { log: 'log', concerns: [about], service: undefined })),
  closing: looking(() => text('closing', 'larer', { log: 'log', service: undefined })),
  concern: looking((about) => lookAtConcern(about, 'skole')),
  note: looking((about) => text('note', 'larer', { concerns: [about] })),
  'note, no concern': looking(() => text('note', 'larer', {})),
  route: looking((about) => lookAtSending('route', about)),
  team: looking((about) => lookAtSending('team', about)),
  'a guardian’s consent': looking(() => text('consent', 'far', { service: undefined })),
  guide: ({ phase, actor, profile }) => guideFor(replay(phase.events), actor, phase.day, profile) !== undefined,
  history: ({ actor, profile }) => mayReadHistory(actor, profile),
};

const other = (id: string, role: string, more: Partial<Actor> = {}): Actor => ({ id, role, ...more });

/** The rows of the table, in order: who asks. */
export const readers: { readonly [row: string]: Actor } = {
  'the child': people.subject,
  'guardian with responsibility': people.mor,
  'the other guardian': people.far,
  'guardian without or of unknown responsibility': other('ukjent', 'guardian'),
  'blocked guardian': other('stengt', 'guardian'),
  'guardian who is a teacher at the school': other('mor', 'larer', { service: 'skole' }),
  'blocked guardian who is a teacher at the school': other('stengt', 'larer', { service: 'skole' }),
  'representative of the child': other('verge', 'representative'),
  'representative of a guardian': other('mors-verge', 'representative'),
  'representative of a blocked guardian': other('stengts-verge', 'representative'),
  'network person with consent': other('bestemor', 'network-person'),
  'other adult': other('nabo', 'other-adult'),
  'stafettholder, of PPT': people.radgiver,
  'colleague of the stafettholder': other('ppt-kollega', 'professional', { service: 'ppt' }),
  'who raised the concern': people.larer,
  'new colleague at the school': other('ny', 'larer', { service: 'skole' }),
  'professional in the case, of a service without consent': people.ped,
  'coordinator, of PPT': other('koordinator', 'coordinator', { service: 'ppt' }),
  'BTI-team leader, of PPT': other('btileder', 'btiteam-leader', { service: 'ppt' }),
  'BTI-team leader, of a service outside the case': other('teamleder', 'btiteam-leader', { service: 'kultur' }),
  'team member, of PPT': other('teammedlem', 'team-member', { service: 'ppt' }),
  'leader of the school': people.rektor,
  'leader of another school': other('annen', 'rektor', { service: 'annen-skole' }),
  volunteer: people.frivillig,
  archivist: other('arkivar', 'archivist'),
  'register import': people.import,
  'role nobody has stated': other('larer', 'unheard-of', { service: 'skole' }),
};

/** One row of one phase, a letter for each part: `x` is seen, `.` is not. */
export function row(phase: Phase, actor: Actor, profile: Profile): string {
  const asked = { phase, actor, profile: ruledBy(profile, phase) };
  return Object.values(parts)
    .map((sees) => (sees(asked) ? 'x' : '.'))
    .join('');
}

function ruledBy(profile: Profile, { stated = {} }: Phase): Profile {
  return { ...profile, ...stated };
}
