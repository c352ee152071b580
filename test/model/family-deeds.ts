import * as fc from 'fast-check';
import { plusDays } from '../../src/calendar/day.ts';
import type { Deed } from './histories.ts';
import { FIRST_DAY, people } from './world.ts';

/** Deeds that a family sees the outcome of: what they ask for and say, and what is written, planned and held without naming a concern. */
const DEEDS: readonly Deed[] = [
  { type: 'AskFor', actor: people.mor, what: 'meeting' },
  { type: 'AskFor', actor: people.far, what: 'team' },
  { type: 'RecordAnswer', actor: people.larer, about: 'asked', is: 'yes' },
  { type: 'RecordHolderWish', actor: people.mor, wish: 'agrees' },
  { type: 'RequestConsent', actor: people.larer, purpose: 'service-access', to: 'helsestasjon', content: 'skjema' },
  { type: 'RefuseConsent', actor: people.far, purpose: 'service-access', to: 'ppt', content: 'fars-ord' },
  { type: 'SetGoal', actor: people.larer, id: 'mal', content: 'maltekst' },
  { type: 'SetGoal', actor: people.larer, id: 'mal-2', concerns: ['concern'] },
  {
    ...{ type: 'PlanMeasure', actor: people.larer, id: 'm3', service: 'skole', responsible: 'mor' },
    evaluateBy: plusDays(FIRST_DAY, 30),
  },
  { type: 'StartMeasure', actor: people.larer, measure: 'm3' },
  { type: 'EvaluateMeasure', actor: people.larer, measure: 'm3', effect: 'partly' },
  { type: 'RecordChildTalk', actor: people.larer, concern: 'concern', outcome: 'view' },
  { type: 'CallMeeting', actor: people.larer, id: 'mote', invited: ['mor', 'ped'], agenda: 'saksliste' },
  { type: 'HoldMeeting', actor: people.larer, meeting: 'mote', attended: ['mor'], minutes: 'referat' },
  { type: 'InviteService', actor: people.larer, service: 'barnevern', legalBasis: 'barnevernsloven' },
  { type: 'GiveConsent', actor: people.mor, purpose: 'service-access', to: 'barnevern', form: 'written' },
  { type: 'GiveConsent', actor: people.far, purpose: 'service-access', to: 'barnevern', form: 'written' },
  { type: 'InviteService', actor: people.larer, service: 'barnevern' },
  { type: 'JoinService', actor: people.radgiver },
  { type: 'LeaveService', actor: people.radgiver },
  { type: 'ReferToService', actor: people.larer, service: 'helsestasjon', anonymous: true, content: 'henvisning' },
  { type: 'TakeDirectRoute', actor: people.larer, concern: 'concern', to: 'barnevern', form: 'report' },
  { type: 'ConcludeConcern', actor: people.larer, concern: 'concern', outcomes: ['no-grounds'] },
  { type: 'Agree', actor: people.far, about: 'close', thrives: 'yes' },
  { type: 'WriteEntry', actor: people.mor, kind: 'avtale', content: 'mors-ord' },
  { type: 'DemandClosing', actor: people.mor, content: 'grunn' },
  { type: 'ReportStuck', actor: people.mor },
  { type: 'ReportStuck', actor: people.larer, why: 'stands-still' },
  { type: 'RecordPlanWish', actor: people.far, of: 'plan', is: 'yes' },
  { type: 'RecordPlanWish', actor: people.mor, of: 'coordinator', is: 'no' },
  { type: 'RecordPlanRight', actor: people.larer, of: 'plan', is: 'yes' },
  { type: 'AppointCoordinator', actor: people.larer, person: 'ped' },
  { type: 'EndFollowUp', actor: people.larer, ground: 'concluded' },
];

/** A story with deeds of this kind put in anywhere. */
export function withFamily(deeds: fc.Arbitrary<readonly Deed[]>): fc.Arbitrary<readonly Deed[]> {
  const more = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...DEEDS)), { maxLength: 14 });
  return fc
    .tuple(deeds, more)
    .map(([all, put]) =>
      put.reduce<readonly Deed[]>((story, [at, one]) => [...story.slice(0, at), one, ...story.slice(at)], all),
    );
}
