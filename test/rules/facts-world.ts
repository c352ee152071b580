import { noCase } from '../../src/case/evolve.ts';
import { type CommandFacts, type FactSource, readFact } from '../../src/case/facts.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { FactValue } from '../../src/rule/condition.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { FIRST_DAY, people } from '../model/world.ts';

/** Hemnes with services of which something is known: `bup` is external and needs a referral, of `ppt` nothing is said. */
export const profile: Profile = {
  ...hemnes,
  services: {
    ...hemnes.services,
    directory: [
      { id: 'skole', municipal: true, needsReferral: false, source: 'HEM' },
      { id: 'barnehage', kind: 'barnehage', municipal: true, needsReferral: false, source: 'HEM' },
      { id: 'bup', municipal: false, needsReferral: true, source: 'HEM' },
      { id: 'fysio', municipal: true, needsReferral: false, source: 'HEM' },
    ],
  },
};

/** Where facts are read, after the opening and what is told, by the teacher ten days later. */
export function after(
  told: readonly Told[],
  more: { command?: CommandFacts; actor?: FactSource['world']['actor']; profile?: Profile } = {},
): FactSource {
  return source(caseAfter(...told), more);
}

export function source(state: FactSource['world']['state'], more: Parameters<typeof after>[1] = {}): FactSource {
  const world = {
    state,
    profile: more.profile ?? profile,
    day: DAY,
    actor: more.actor ?? people.larer,
    onBehalfOf: undefined,
    discretion: undefined,
  };
  return { world, command: more.command };
}

/** The case before anything has happened. */
export const empty: FactSource = source(noCase);

/** A fact after what is told. */
export function fact(
  name: string,
  told: readonly Told[],
  more: Parameters<typeof after>[1] = {},
): FactValue | undefined {
  return readFact(name, after(told, more));
}

const concern = 'concern';
/** A case in which nearly everything has happened; every text it could hold is called `text-…`. */
export const rich: readonly Told[] = [
  { type: 'ConcernConcretised', concern, content: 'text-1' },
  { type: 'ConcernShared', concern, to: 'mor', outcome: 'reached', content: 'text-2' },
  { type: 'ConcernShared', concern, to: 'radgiver', outcome: 'reached' },
  { type: 'ConcernReclassified', concern, kind: 'language', grave: true, reportable: 'no' },
  { type: 'ConsentRequested', id: 'request', purpose: 'open-log', to: 'skole', content: 'text-3' },
  { type: 'ConsentGiven', id: 'yes-1', giver: 'mor', purpose: 'open-log', to: 'skole', content: 'text-4' },
  { type: 'ConsentGiven', id: 'yes-2', giver: 'far', purpose: 'open-log', to: 'skole' },
  { type: 'ConsentGiven', id: 'yes-3', giver: 'mor', purpose: 'service-access', to: 'barnehage' },
  { type: 'ConsentGiven', id: 'yes-4', giver: 'far', purpose: 'service-access', to: 'barnehage' },
  { type: 'BatonOffered', id: 'offer', to: 'larer', level: '1' },
  { type: 'BatonAccepted', offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' },
  { type: 'BatonOffered', id: 'offer-2', to: 'ped', level: '1' },
  { type: 'Agreed', about: 'start-measures', by: 'mor' },
  { type: 'DisagreementReported', about: 'plan', by: 'far', content: 'text-5' },
  { type: 'AnswerRecorded', answer: 'complex', is: 'yes', by: 'larer' },
  { type: 'LogOpened', id: 'log', medium: 'visma', service: 'skole' },
  { type: 'EntryWritten', id: 'entry', log: 'log', content: 'text-6' },
  { type: 'ServiceInvited', service: 'barnehage' },
  { type: 'ServiceReferred', id: 'referral', service: 'bup', content: 'text-7' },
  { type: 'ServiceJoined', service: 'barnehage' },
  { type: 'GoalSet', id: 'goal', content: 'text-8' },
  { type: 'MeasurePlanned', id: 'measure-1', level: '1', responsible: 'larer', log: 'log', content: 'text-9' },
  { type: 'MeasurePlanned', id: 'measure-2', level: '1', responsible: 'mor', log: 'log' },
  { type: 'MeasureStarted', measure: 'measure-1' },
  { type: 'MeasureStarted', measure: 'measure-2' },
  { type: 'MeasureEvaluated', measure: 'measure-1', effect: 'none', level: '1' },
  { type: 'MeasureEvaluated', measure: 'measure-1', effect: 'partly', level: '1', content: 'text-10' },
  { type: 'ChildTalkRecorded', outcome: 'view', heldOn: FIRST_DAY, content: 'text-11' },
  { type: 'MeetingCalled', id: 'meeting', kind: 'coordination', agenda: 'text-12' },
  { type: 'MeetingHeld', meeting: 'meeting', heldOn: FIRST_DAY, minutes: 'text-13', decision: 'text-14' },
  { type: 'LevelChanged', from: '1', to: '2', toStep: '1', needs: ['barnehage', 'bup'] },
  { type: 'ArenaChanged', from: 'barnehage', to: 'skole' },
  { type: 'DirectRouteTaken', id: 'route', to: 'barnevern', form: 'report', content: 'text-15' },
  { type: 'PlanRightRecorded', of: 'plan', is: 'yes' },
  { type: 'PlanRightRecorded', of: 'coordinator', is: 'no' },
  { type: 'PlanWishRecorded', of: 'plan', is: 'yes', by: 'mor' },
  { type: 'PlanWishRecorded', of: 'coordinator', is: 'no', by: 'mor' },
  { type: 'CoordinatorAppointed', person: 'larer' },
  { type: 'StuckReported', id: 'stuck', by: 'mor', content: 'text-16' },
  { type: 'ConcernWithheld', concern, from: ['far'] },
];
