import type { CaseEvent } from '../../../src/case/case.ts';
import type { Model } from './model.ts';

type Learn = (model: Model, event: never) => void;
type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

const FOREVER = '9999-12-31';

function offerGoes(model: Model): void {
  model.offered = undefined;
}

/** What goes on the sheet when something has happened. What is not here changes nothing the sheet keeps. */
const learns: { readonly [type: string]: Learn } = {
  ConcernRaised: (m, e: Of<'ConcernRaised'>) => {
    m.concerns.add(e.id);
    m.ended = false;
    if (e.service !== undefined && !m.professionals.has(e.actor.id) && !m.removed.has(e.actor.id))
      m.professionals.set(e.actor.id, e.service);
    withholdSuspected(m, e.id, e.suspicion, e.suspected);
  },
  ConcernConcluded: (m, e: Of<'ConcernConcluded'>) => {
    if (!e.ends) m.ended = false;
  },
  ConcernReclassified: (m, e: Of<'ConcernReclassified'>) => withholdSuspected(m, e.concern, e.suspicion, e.suspected),
  ConcernWithheld: (m, e: Of<'ConcernWithheld'>) => void m.withheld.add(e.concern),
  WithholdingLifted: (m, e: Of<'WithholdingLifted'>) => void m.withheld.delete(e.concern),
  GuardianRegistered: (m, e: Of<'GuardianRegistered'>) => {
    m.responsible.set(e.person, e.responsibility);
    const open = e.responsibility === 'yes' && m.isProtected.size === 0;
    if (!m.access.has(e.person)) m.access.set(e.person, open ? 'allowed' : 'unknown');
  },
  GuardianResponsibilitySet: (m, e: Of<'GuardianResponsibilitySet'>) =>
    void m.responsible.set(e.person, e.responsibility),
  GuardianBlocked: (m, e: Of<'GuardianBlocked'>) => void m.access.set(e.person, 'blocked'),
  GuardianUnblocked: (m, e: Of<'GuardianUnblocked'>) => void m.access.set(e.person, 'unknown'),
  GuardianAllowed: (m, e: Of<'GuardianAllowed'>) => void m.access.set(e.person, 'allowed'),
  AddressProtectionSet: (m, e: Of<'AddressProtectionSet'>) => {
    if (e.protection === 'none') return void m.isProtected.delete(e.person);
    m.isProtected.add(e.person);
    for (const [person, access] of m.access)
      if (access === 'allowed' && (person === e.person || !m.access.has(e.person))) m.access.set(person, 'unknown');
  },
  ConsentGiven: (m, e: Of<'ConsentGiven'>) => {
    const { giver, purpose, to, day } = e;
    const from = e.from ?? e.givenOn ?? day;
    m.yes.push({ giver, purpose, to: to ?? '', from, until: e.until ?? FOREVER });
  },
  ConsentRefused: (m, e: Of<'ConsentRefused'>) => forget(m, e.giver, e.purpose, e.to),
  ConsentWithdrawn: (m, e: Of<'ConsentWithdrawn'>) => forget(m, e.giver, e.purpose, e.to),
  BatonOffered: (m, e: Of<'BatonOffered'>) => {
    m.offered = e.to;
  },
  BatonAccepted: (m, e: Of<'BatonAccepted'>) => {
    m.holder = e.holder;
    m.offered = undefined;
  },
  BatonDeclined: offerGoes,
  OfferRetracted: offerGoes,
  LogOpened: (m, e: Of<'LogOpened'>) => {
    m.logs.set(e.id, 'open');
    m.ended = false;
  },
  EntryWritten: (m, e: Of<'EntryWritten'>) => void m.entries.set(e.id, e.log),
  LogClosed: (m, e: Of<'LogClosed'>) => {
    m.logs.set(e.log, 'closed');
    m.offered = undefined;
    if (e.batonRests) m.holder = undefined;
    m.yes = m.yes.filter((one) => one.purpose !== 'open-log' && one.purpose !== 'service-access');
  },
  LogArchived: (m, e: Of<'LogArchived'>) => void m.logs.set(e.log, 'archived'),
  FollowUpEnded: (m) => {
    Object.assign(m, { ended: true, holder: undefined, offered: undefined });
  },
  LevelChanged: (m, e: Of<'LevelChanged'>) => {
    m.level = e.to;
  },
  RouteAssessed: (m, e: Of<'RouteAssessed'>) => void m.assessed.set(`${e.concern}>${e.to}`, e.is),
  ProfessionalAdded: (m, e: Of<'ProfessionalAdded'>) => void m.professionals.set(e.person, e.service),
  ProfessionalMoved: (m, e: Of<'ProfessionalMoved'>) => void m.professionals.set(e.person, e.service),
  ProfessionalRemoved: (m, e: Of<'ProfessionalRemoved'>) => {
    m.professionals.delete(e.person);
    m.removed.add(e.person);
    if (m.offered === e.person) m.offered = undefined;
  },
};

/** Writes what was recorded on the sheet, event by event. */
export function learn(model: Model, events: readonly CaseEvent[]): void {
  for (const event of events) learns[event.type]?.(model, event as never); // each line is typed for its own event
}

function withholdSuspected(
  m: Model,
  concern: string,
  suspicion: string | undefined,
  suspected: string | undefined,
): void {
  if (suspicion !== undefined && suspicion !== 'none' && suspected !== 'outside') m.withheld.add(concern);
}

function forget(m: Model, giver: string, purpose: string | undefined, to: string | undefined): void {
  const meant = (one: Model['yes'][number]) =>
    one.giver === giver && (purpose === undefined || one.purpose === purpose) && (to === undefined || one.to === to);
  m.yes = m.yes.filter((one) => !meant(one));
}
