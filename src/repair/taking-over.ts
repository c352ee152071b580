import type { Command } from '../case/case.ts';
import type { Recorded } from '../case/door.ts';
import { suspicionByKind } from '../concern/kind-of-suspicion.ts';
import type { Profile } from '../profile/profile.ts';
import { placesIn, withheldIn } from './resting.ts';

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
    services: facts.services.map(({ concerns, ...one }) => ({ type: 'ServiceJoined', ...one })),
    measures: measures(facts, profile),
  };
}

/** The parts, in order. */
export type Part = 'case' | 'people' | 'levels' | 'concerns' | 'consents' | 'holder' | 'log' | 'services' | 'measures';

function opened({ facts, document }: Taking, { id, version }: Profile): readonly Recorded[] {
  const { subject, step } = facts;
  const [first, ...moves] = placesIn(facts);
  const on = moves.length === 0 && step !== undefined ? { step } : {};
  const taken: readonly Recorded[] = document === undefined ? [] : [{ type: 'CaseTakenOver', document }];
  return [{ type: 'CaseOpened', subject, profile: { id, version }, level: first?.level ?? '', ...on }, ...taken];
}

/** INVARIANT: whoever the other system does not say may see the case begins shut out, and a protected address closes what it would have opened. */
function people({ guardians, protections, professionals }: Facts): readonly Recorded[] {
  return [
    ...guardians.map(({ access, ...one }): Recorded => {
      const closed = access === 'allowed' ? {} : { access };
      return { type: 'GuardianRegistered', ...one, ...closed };
    }),
    ...protections.map((one) => ({ type: 'AddressProtectionSet', ...one }) as const),
    ...professionals.map((one) => ({ type: 'ProfessionalAdded', ...one }) as const),
  ];
}

function levels(facts: Facts): readonly Recorded[] {
  const places = placesIn(facts);
  return places.slice(1).map(({ level: to, concern }, index) => {
    const last = index === places.length - 2 && facts.step !== undefined ? { toStep: facts.step } : {};
    const about = concern === undefined ? {} : { concern };
    return { type: 'LevelChanged', to, from: places[index]?.level ?? to, ...last, ...about };
  });
}

function levelOf(facts: Facts): string {
  return placesIn(facts).at(-1)?.level ?? '';
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

/** INVARIANT: what is about a concern kept from guardians stands in the case and not in its log. */
function measures(facts: Facts, profile: Profile): readonly Recorded[] {
  const kept = withheldIn(facts, profile);
  const log = facts.log === undefined ? {} : { log: facts.log.id };
  return facts.measures.flatMap((one) =>
    measure(one, levelOf(facts), one.concerns?.some((id) => kept.includes(id)) ? {} : log),
  );
}

function measure(
  { state, ...planned }: Facts['measures'][number],
  level: string,
  here: { readonly log?: string },
): readonly Recorded[] {
  return [
    { type: 'MeasurePlanned', ...planned, level, ...here },
    ...(state === 'started' ? [{ type: 'MeasureStarted', measure: planned.id, ...here } as const] : []),
  ];
}
