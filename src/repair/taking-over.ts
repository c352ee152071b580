import type { Command } from '../case/case.ts';
import type { Recorded } from '../case/door.ts';
import { suspicionByKind } from '../concern/kind-of-suspicion.ts';
import type { Profile } from '../profile/profile.ts';

type Taking = Command<'TakeOverCase'>;
type Facts = Taking['facts'];

/** The facts of a case from another system, part by part in the order its history could have had them. */
export function takenParts(c: Taking, profile: Profile): { readonly [P in Part]: readonly Recorded[] } {
  const { facts } = c;
  return {
    case: opened(c, profile),
    people: people(facts),
    levels: levels(facts),
    concerns: facts.concerns.flatMap((one) => concern(one, profile)),
    consents: facts.consents.map(consent),
    holder: facts.holders.flatMap((one) => holder(one, levelOf(facts))),
    log: log(facts),
    services: facts.services.map((one) => ({ type: 'ServiceJoined', ...one })),
    measures: facts.measures.flatMap((one) => measure(one, facts)),
  };
}

/** The parts, in order. */
export type Part = 'case' | 'people' | 'levels' | 'concerns' | 'consents' | 'holder' | 'log' | 'services' | 'measures';

function opened({ facts, document }: Taking, { id, version }: Profile): readonly Recorded[] {
  const { subject, path, step } = facts;
  const [level = ''] = path;
  const on = path.length === 1 && step !== undefined ? { step } : {};
  const taken: readonly Recorded[] = document === undefined ? [] : [{ type: 'CaseTakenOver', document }];
  return [{ type: 'CaseOpened', subject, profile: { id, version }, level, ...on }, ...taken];
}

function people({ guardians, professionals }: Facts): readonly Recorded[] {
  return [
    ...guardians.flatMap(({ blocked, ...one }): readonly Recorded[] => [
      { type: 'GuardianRegistered', ...one },
      ...(blocked === true ? [{ type: 'GuardianBlocked', person: one.person } as const] : []),
    ]),
    ...professionals.map((one) => ({ type: 'ProfessionalAdded', ...one }) as const),
  ];
}

function levels({ path, step }: Facts): readonly Recorded[] {
  return path.slice(1).map((to, index) => {
    const last = index === path.length - 2 && step !== undefined ? { toStep: step } : {};
    return { type: 'LevelChanged', to, from: path[index] ?? to, ...last };
  });
}

function levelOf({ path }: Facts): string {
  return path.at(-1) ?? '';
}

/** INVARIANT: what the other system called a suspicion is withheld by the same fact as any other, from its first moment. */
function concern(one: Facts['concerns'][number], profile: Profile): readonly Recorded[] {
  const { concretised, withheld, ...raised } = one;
  return [
    { type: 'ConcernRaised', ...raised, ...suspicionByKind(profile, raised) },
    ...(concretised === true ? [{ type: 'ConcernConcretised', concern: one.id } as const] : []),
    ...(withheld === true ? [{ type: 'ConcernWithheld', concern: one.id } as const] : []),
  ];
}

function consent({ document, ...given }: Facts['consents'][number]): Recorded {
  return { type: 'ConsentGiven', ...given, ...(document === undefined ? {} : { content: document }) };
}

function holder({ person, role, service }: Facts['holders'][number], level: string): readonly Recorded[] {
  const offer = `taken-over-${person}`.slice(0, 64);
  return [
    { type: 'BatonOffered', id: offer, to: person, level },
    { type: 'BatonAccepted', offer, holder: person, role, service },
  ];
}

function log({ log }: Facts): readonly Recorded[] {
  return log === undefined ? [] : [{ type: 'LogOpened', ...log }];
}

function measure({ state, ...planned }: Facts['measures'][number], facts: Facts): readonly Recorded[] {
  const here = facts.log === undefined ? {} : { log: facts.log.id };
  return [
    { type: 'MeasurePlanned', ...planned, level: levelOf(facts), ...here },
    ...(state === 'started' ? [{ type: 'MeasureStarted', measure: planned.id, ...here } as const] : []),
  ];
}
