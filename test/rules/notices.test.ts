import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/case.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { NoticeKind } from '../../src/notice/notice.ts';
import { noticesFor } from '../../src/notice/notices-for.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { hemnes, type Told } from '../model/small-case.ts';
import { people, stamp } from '../model/world.ts';
import { openLog, stateAfter } from './put.ts';

/**
 * The log is open and the baton is at the school. Beside those of the opening: one who has been removed, one whose role nobody has
 * stated, one who speaks for the child and one who speaks for a guardian, and a guardian without responsibility.
 */
const around: readonly Told[] = [
  ...openLog,
  { type: 'ProfessionalAdded', person: 'vikar', service: 'skole', role: 'larer' },
  { type: 'ProfessionalRemoved', person: 'vikar' },
  { type: 'ProfessionalAdded', person: 'tolk', service: 'skole', role: 'unheard-of' },
  { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' },
  { type: 'RepresentativeRegistered', person: 'mors-verge', speaksFor: 'mor' },
  { type: 'GuardianRegistered', person: 'uten', responsibility: 'no' },
];

interface Row {
  readonly event: Told;
  readonly before?: readonly (Told & { readonly actor?: Actor })[];
  readonly by?: Actor;
  readonly profile?: Profile;
  readonly command?: string;
}

/** Who is told of an event, and as what: `kind to person, person`, or `nobody`. */
function told({ event, before = [], by = people.import, profile = hemnes, command }: Row): string {
  const state = stateAfter([...around, ...before]);
  const fact = { ...stamp, actor: by, command, ...event } as CaseEvent; // whole once stamped
  const notices = noticesFor(fact, state, evolve(state, fact), profile);
  const kinds = [...new Set(notices.map((one) => one.kind))];
  return notices.length === 0 ? 'nobody' : `${kinds} to ${notices.map((one) => one.to).join(', ')}`;
}

const { larer, mor, far, ped, rektor } = people;
const toBarnehage = { purpose: 'service-access', to: 'barnehage' } as const;
const leader: Told = { type: 'ProfessionalAdded', person: 'rektor', service: 'skole', role: 'leader' };
const offer: Told = { type: 'BatonOffered', id: 'next', to: 'ped', level: '1' };
const meeting = (more: object = {}): Told => ({ type: 'MeetingCalled', id: 'mote', log: 'log', ...more });
const measure: Told = { type: 'MeasurePlanned', id: 'tiltak', level: '1', responsible: 'larer', log: 'log' };
const barnehageIsIn: readonly Told[] = [
  { type: 'ConsentGiven', id: 'b-mor', giver: 'mor', ...toBarnehage },
  { type: 'ConsentGiven', id: 'b-far', giver: 'far', ...toBarnehage },
  { type: 'ServiceJoined', service: 'barnehage' },
];
const withdrawn: Told = { type: 'ConsentWithdrawn', giver: 'mor', consents: ['b-mor'] };

describe('who is told of an event', () => {
  test.each<Row & { says: string; is: string }>([
    {
      says: 'a consent is asked of the family',
      event: { type: 'ConsentRequested', id: 'ask', ...toBarnehage },
      is: 'consent-asked to mor, far, verge',
    },
    {
      says: 'a yes is told to the holder and to the service it is for',
      event: { type: 'ConsentGiven', id: 'yes', giver: 'mor', ...toBarnehage },
      is: 'consent-answered to larer, ped',
    },
    {
      says: 'a no likewise',
      event: { type: 'ConsentRefused', id: 'no', giver: 'mor', ...toBarnehage },
      is: 'consent-answered to larer, ped',
    },
    {
      says: 'a yes that names no receiver is told to the holder alone',
      event: { type: 'ConsentGiven', id: 'yes', giver: 'mor', purpose: 'cooperation' },
      is: 'consent-answered to larer',
    },
    {
      says: 'and a no that names none',
      event: { type: 'ConsentRefused', id: 'no', giver: 'mor', purpose: 'cooperation' },
      is: 'consent-answered to larer',
    },
    {
      says: 'a withdrawal is told to those who could read until then',
      before: barnehageIsIn,
      event: withdrawn,
      by: mor,
      is: 'consent-withdrawn to far, verge, larer, kollega, ped',
    },
    {
      says: 'a leader of a service that reads is told of what they see: where the case stands',
      before: [leader],
      event: { type: 'LevelChanged', from: '1', to: '2', toStep: '1' },
      is: 'level-changed to mor, far, verge, larer, kollega, rektor',
    },
    {
      says: 'and of nothing that stands in the log',
      before: [leader],
      event: { type: 'EntryWritten', id: 'entry', log: 'log' },
      is: 'log-written to mor, far, verge, larer, kollega',
    },
    { says: 'an offer is told to the one offered', event: offer, is: 'baton-offered to ped' },
    {
      says: 'who accepts is not told of it, who held it before is',
      before: [offer, ...barnehageIsIn],
      event: { type: 'BatonAccepted', offer: 'next', holder: 'ped', service: 'barnehage', role: 'pedagog' },
      by: ped,
      is: 'holder-changed to mor, far, verge, larer, kollega',
    },
    {
      says: 'a declined offer is told to the holder and to the one who made it',
      before: [leader, { ...offer, actor: rektor }],
      event: { type: 'BatonDeclined', offer: 'next' },
      by: ped,
      is: 'baton-answered to larer, rektor',
    },
    {
      says: 'and once, where the holder made it',
      before: [{ ...offer, actor: larer }],
      event: { type: 'BatonDeclined', offer: 'next' },
      by: ped,
      is: 'baton-answered to larer',
    },
    {
      says: 'an offer taken back is told to the one who had it',
      before: [leader, { ...offer, actor: rektor }],
      event: { type: 'OfferRetracted', offer: 'next' },
      by: rektor,
      is: 'baton-answered to ped',
    },
    {
      says: 'a holder who is away is told to the family',
      event: { type: 'HolderReportedUnavailable' },
      is: 'holder-unavailable to mor, far, verge',
    },
    {
      says: 'what is written is told to the family and to those with consent, not to who wrote it',
      event: { type: 'EntryWritten', id: 'notat', log: 'log' },
      by: larer,
      is: 'log-written to mor, far, verge, kollega',
    },
    {
      says: 'a log that closes is told to those who could read it',
      before: barnehageIsIn,
      event: { type: 'LogClosed', log: 'log', ground: 'agreement', batonRests: true, outside: [], concludes: [] },
      by: far,
      is: 'log-closed to mor, verge, larer, kollega, ped',
    },
    {
      says: 'an invitation is told to those of the service',
      event: { type: 'ServiceInvited', service: 'barnehage' },
      is: 'service-invited to ped',
    },
    {
      says: 'a service that joins is told to the family and to those with consent',
      before: barnehageIsIn.slice(0, 2),
      event: { type: 'ServiceJoined', service: 'barnehage' },
      by: ped,
      is: 'service-changed to mor, far, verge, larer, kollega',
    },
    {
      says: 'one let in by a statute is no news to the family',
      event: { type: 'ServiceJoined', service: 'barnevern', legalBasis: 'barnevernsloven' },
      is: 'service-changed to larer, kollega',
    },
    {
      says: 'and does not become news when it leaves',
      before: [{ type: 'ServiceJoined', service: 'barnevern', legalBasis: 'barnevernsloven' }],
      event: { type: 'ServiceLeft', service: 'barnevern' },
      is: 'service-changed to larer, kollega',
    },
    {
      says: 'a measure that starts is told to all of these',
      before: [measure],
      event: { type: 'MeasureStarted', measure: 'tiltak' },
      by: larer,
      is: 'measure-changed to mor, far, verge, kollega',
    },
    {
      says: 'a meeting is told to those invited',
      event: meeting({ invited: ['far', 'ped'] }),
      is: 'meeting-called to far, ped',
    },
    { says: 'a meeting nobody is invited to is told to nobody', event: meeting(), is: 'nobody' },
    {
      says: 'that it was held is told to those who were invited',
      before: [meeting({ invited: ['far', 'ped'] })],
      event: { type: 'MeetingHeld', meeting: 'mote', heldOn: stamp.day, attended: ['far', 'larer'] },
      is: 'meeting-held to far, ped',
    },
    {
      says: 'and that it was called off',
      before: [meeting({ invited: ['far', 'ped'] })],
      event: { type: 'MeetingCancelled', meeting: 'mote' },
      by: ped,
      is: 'meeting-cancelled to far',
    },
    {
      says: 'a concern shared with the guardians is told to the family',
      event: { type: 'ConcernShared', concern: 'concern', to: 'guardians', outcome: 'reached' },
      is: 'concern-shared to mor, far, verge',
    },
    {
      says: 'one shared with the subject as well',
      event: { type: 'ConcernShared', concern: 'concern', to: 'subject', outcome: 'reached' },
      is: 'concern-shared to mor, far, verge',
    },
    {
      says: 'one shared with one person is told to that person',
      event: { type: 'ConcernShared', concern: 'concern', to: 'radgiver', outcome: 'reached' },
      is: 'concern-shared to radgiver',
    },
    {
      says: 'one shared without saying whom it is about is told to nobody',
      event: { type: 'ConcernShared', concern: 'concern', to: 'radgiver', outcome: 'reached', anonymous: true },
      is: 'nobody',
    },
    {
      says: 'a new level is told to the family and to those with consent',
      event: { type: 'LevelChanged', from: '1', to: '2', toStep: '1' },
      is: 'level-changed to mor, far, verge, larer, kollega',
    },
    {
      says: 'a coordinator is told too, with consent or without',
      event: { type: 'CoordinatorAppointed', person: 'radgiver' },
      is: 'coordinator-changed to mor, far, verge, larer, kollega, radgiver',
    },
    {
      says: 'a team is told to its members, as far as they are in the case',
      event: { type: 'TeamComposed', by: 'mor', body: 'bti-team', members: ['mor', 'ped', 'fremmed'] },
      is: 'team-composed to mor, ped',
    },
    {
      says: 'that a case is stuck is told to the holder',
      event: { type: 'StuckReported', id: 'fast', by: 'mor' },
      by: mor,
      is: 'stuck-reported to larer',
    },
    {
      says: 'what is asked for is told to the holder',
      event: { type: 'AskedFor', id: 'bonn', what: 'meeting', by: 'mor' },
      by: mor,
      is: 'asked-for to larer',
    },
    {
      says: 'the answer is told to who asked',
      before: [{ type: 'AskedFor', id: 'bonn', what: 'meeting', by: 'mor' }],
      event: { type: 'AnswerRecorded', about: 'bonn', is: 'yes', by: 'larer' },
      by: larer,
      is: 'answered to mor',
    },
    {
      says: 'an answer to a question nobody in the case put is told to nobody',
      event: { type: 'AnswerRecorded', answer: 'complex', is: 'yes', by: 'larer' },
      by: larer,
      is: 'nobody',
    },
    { says: 'a planned measure is told to nobody', event: measure, is: 'nobody' },
    {
      says: 'what comes from another system is no news',
      event: { type: 'LevelChanged', from: '1', to: '2', toStep: '1' },
      command: 'TakeOverCase',
      is: 'nobody',
    },
  ])('$says', ({ is, ...row }) => expect(told(row)).toBe(is));
});

describe('whoever may not see what it is about is told nothing', () => {
  const withheld: Told = {
    ...{ type: 'ConcernRaised', id: 'skjult', raisedBy: 'larer', service: 'skole' },
    ...{ suspicion: 'suspected', suspected: 'unknown', reportable: 'unknown' },
  };
  test.each<Row & { says: string; is: string }>([
    {
      says: 'a guardian without responsibility',
      event: meeting({ invited: ['mor', 'uten'] }),
      is: 'meeting-called to mor',
    },
    { says: 'one who was removed', event: meeting({ invited: ['vikar', 'far'] }), is: 'meeting-called to far' },
    {
      says: 'one whose role nobody has stated',
      event: meeting({ invited: ['tolk', 'far'] }),
      is: 'meeting-called to far',
    },
    { says: 'one nobody in the case knows', event: meeting({ invited: ['fremmed'] }), is: 'nobody' },
    {
      says: 'the guardians, of a meeting about a concern that is kept from them',
      before: [withheld],
      event: meeting({ invited: ['mor', 'verge', 'larer', 'ped'], concerns: ['skjult'] }),
      is: 'meeting-called to verge, larer, ped',
    },
    {
      says: 'a blocked guardian',
      before: [{ type: 'GuardianBlocked', person: 'far' }],
      event: { type: 'LevelChanged', from: '1', to: '2', toStep: '1' },
      is: 'level-changed to mor, verge, larer, kollega',
    },
  ])('$says', ({ is, ...row }) => expect(told(row)).toBe(is));
});

describe('the one offered the baton or asked to take part is told whatever they see', () => {
  const offeredTo = (to: string): Told => ({ ...offer, to }) as Told;
  test.each<Row & { says: string; is: string }>([
    { says: 'though nobody has stated their role', event: offeredTo('tolk'), is: 'baton-offered to tolk' },
    {
      says: 'and told when it is taken back',
      before: [offeredTo('tolk')],
      event: { type: 'OfferRetracted', offer: 'next' },
      is: 'baton-answered to tolk',
    },
    {
      says: 'and when their service is asked',
      event: { type: 'ServiceInvited', service: 'skole' },
      is: 'service-invited to larer, kollega, tolk',
    },
    { says: 'not once they are removed', event: offeredTo('vikar'), is: 'nobody' },
    { says: 'nor where nobody knows them in the case', event: offeredTo('fremmed'), is: 'nobody' },
  ])('$says', ({ is, ...row }) => expect(told(row)).toBe(is));
});

describe('who else is told, as a municipality states', () => {
  const also = (kinds: readonly NoticeKind[], ...roles: readonly string[]): Profile => ({
    ...hemnes,
    notices: { also: { is: [{ kinds: [...kinds], roles: [...roles] }], source: 'HEM' } },
  });
  const level: Told = { type: 'LevelChanged', from: '1', to: '2', toStep: '1' };
  const ofLevel = 'level-changed to mor, far, verge, larer, kollega';
  test.each<Row & { says: string; is: string }>([
    {
      says: 'those with the role, of what everyone in the case sees',
      event: level,
      profile: also(['level-changed'], 'pedagog'),
      is: `${ofLevel}, ped`,
    },
    {
      says: 'nobody with another role',
      event: level,
      profile: also(['level-changed'], 'archivist'),
      is: ofLevel,
    },
    {
      says: 'nobody, of another kind',
      event: level,
      profile: also(['holder-changed', 'log-written'], 'pedagog'),
      is: ofLevel,
    },
    {
      says: 'of what stands in the log only those with consent',
      event: { type: 'HolderReportedUnavailable' },
      profile: also(['holder-unavailable'], 'pedagog', 'larer'),
      is: 'holder-unavailable to mor, far, verge, larer, kollega, ped',
    },
    {
      says: 'and not those without',
      event: { type: 'StuckReported', id: 'fast', by: 'mor' },
      profile: also(['stuck-reported'], 'pedagog', 'larer'),
      is: 'stuck-reported to larer, kollega',
    },
    {
      says: 'a leader, of what falls to leaders',
      before: [leader],
      event: { type: 'StuckReported', id: 'fast', by: 'mor' },
      profile: also(['stuck-reported'], 'leader'),
      is: 'stuck-reported to larer, rektor',
    },
    {
      says: 'but not of what stands in the log, which they do not read',
      before: [leader],
      event: { type: 'EntryWritten', id: 'entry', log: 'log' },
      profile: also(['log-written'], 'leader'),
      is: 'log-written to mor, far, verge, larer, kollega',
    },
    {
      says: 'nobody who was removed, though they still speak for a guardian',
      before: [{ type: 'RepresentativeRegistered', person: 'vikar', speaksFor: 'mor' }],
      event: level,
      profile: also(['level-changed'], 'larer'),
      is: ofLevel,
    },
    {
      says: 'nobody whose role nobody has stated, as they see nothing',
      event: level,
      profile: also(['level-changed'], 'unheard-of'),
      is: ofLevel,
    },
  ])('$says', ({ is, ...row }) => expect(told(row)).toBe(is));
});

describe('a fact about something that is not there is told to nobody, and stops no delivery', () => {
  test.each<{ says: string; event: Told; is: string }>([
    { says: 'an offer taken back', event: { type: 'OfferRetracted', offer: 'no-such' }, is: 'nobody' },
    {
      says: 'an offer declined, but for the holder',
      event: { type: 'BatonDeclined', offer: 'no-such' },
      is: 'baton-answered to larer',
    },
    {
      says: 'a meeting held',
      event: { type: 'MeetingHeld', meeting: 'no-such', heldOn: stamp.day },
      is: 'nobody',
    },
    { says: 'a meeting called off', event: { type: 'MeetingCancelled', meeting: 'no-such' }, is: 'nobody' },
    {
      says: 'an answer',
      event: { type: 'AnswerRecorded', about: 'no-such', is: 'yes', by: 'larer' },
      is: 'nobody',
    },
  ])('$says', ({ event, is }) => expect(told({ event })).toBe(is));
});
