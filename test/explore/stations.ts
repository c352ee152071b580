import { noCase } from '../../src/case/evolve.ts';
import { carryOut, type Engine } from './carry-out.ts';
import { act, BORN, type Deed, EVALUATE_BY, LAST_DAY, type Place } from './world.ts';

/** How the case begins: a concern at school, and everyone made known. */
const BEGINNING: readonly Deed[] = [
  act('larer', 'RaiseConcern', {
    ...{ id: 'uro', subject: { kind: 'youth', born: BORN }, suspicion: 'none', reportable: 'no' },
  }),
  act('rektor', 'AddProfessional', { person: 'rektor', service: 'skole', role: 'rektor' }),
  act('rektor', 'AddProfessional', { person: 'radgiver', service: 'ppt', role: 'professional' }),
  act('larer', 'RegisterGuardian', { person: 'mor', responsibility: 'yes' }),
  act('larer', 'RegisterGuardian', { person: 'far', responsibility: 'yes' }),
];

const written = { form: 'written' };
const openLog = { purpose: 'open-log', to: 'skole', ...written };
const forPpt = { purpose: 'service-access', to: 'ppt', ...written };

const bothAgree = [
  act('mor', 'Agree', { about: 'start-measures' }),
  act('larer', 'Agree', { about: 'start-measures' }),
];

/** What sensible people would do from there, in stretches: the end of each is a station that the exploration starts from too. */
const STRETCHES: readonly (readonly Deed[])[] = [
  [
    act('larer', 'ShareConcern', { concern: 'uro', to: 'guardians' }),
    act('larer', 'ConcludeConcern', { concern: 'uro', outcomes: ['level'] }),
    act('rektor', 'OfferBaton', { to: 'larer' }),
  ],
  [
    act('larer', 'AcceptBaton'),
    act('mor', 'GiveConsent', { ...openLog, id: 'mor-logg' }),
    act('far', 'GiveConsent', { ...openLog, id: 'far-logg' }),
    ...bothAgree,
  ],
  [
    act('larer', 'OpenLog', { id: 'logg-1' }),
    act('larer', 'PlanMeasure', {
      ...{ id: 'tiltak', service: 'skole', responsible: 'larer', concerns: ['uro'], evaluateBy: EVALUATE_BY },
    }),
    act('larer', 'StartMeasure', { measure: 'tiltak' }),
  ],
  [
    act('mor', 'GiveConsent', { ...forPpt, id: 'mor-ppt' }),
    act('far', 'GiveConsent', { ...forPpt, id: 'far-ppt-lang' }),
    act('larer', 'ReferToService', { service: 'ppt', id: 'henvisning' }),
    act('larer', 'InviteService', { service: 'ppt' }),
  ],
  [act('radgiver', 'JoinService'), act('larer', 'OfferBaton', { to: 'radgiver' }), act('radgiver', 'AcceptBaton')],
  [act('larer', 'RaiseConcern', { id: 'uro-2', suspicion: 'suspected', reportable: 'yes' })],
  [
    act('larer', 'TakeDirectRoute', { concern: 'uro-2', to: 'barnevern', form: 'report', id: 'melding-2' }),
    act('larer', 'RecordFeedback', { route: 'melding-2' }),
  ],
  [act('mor', 'DemandClosing')],
  [
    act('arkivar', 'ArchiveLog'),
    act('mor', 'GiveConsent', { ...openLog, id: 'mor-logg-kort', until: LAST_DAY }),
    act('far', 'GiveConsent', { ...openLog, id: 'far-logg-kort', until: LAST_DAY }),
    ...bothAgree,
  ],
];

/** A place the exploration starts from, and the deeds that lead to it from nothing. */
export interface Station {
  readonly path: readonly Deed[];
  readonly place: Place;
}

/** The beginning, and each station of the story that can be reached under these rules, in order. */
export function stations(engine: Engine): readonly Station[] {
  const found: Station[] = [];
  let path: readonly Deed[] = [];
  let place: Place = { state: noCase, today: 0 };
  for (const stretch of [BEGINNING, ...STRETCHES]) {
    for (const deed of stretch) {
      const next = carryOut(engine, place, deed, path.length);
      if (next === undefined) continue;
      place = next;
      path = [...path, deed];
    }
    found.push({ path, place });
  }
  return found;
}
