import type { Concern } from '../../concern/concern.ts';
import type { Id } from '../../identity/id.ts';
import { agreedOn, everyOf, type FactSource, type OwnFact, setOf } from './fact.ts';

type State = FactSource['world']['state'];

function openConcerns({ world }: FactSource): readonly Concern[] {
  return [...world.state.concern.concerns.values()].filter((one) => one.state === 'open');
}

/** What the open concerns agree on. */
function ofOpen<V>(source: FactSource, read: (one: Concern) => V | undefined): V | undefined {
  return agreedOn(openConcerns(source).map(read));
}

/** True as soon as one open concern is; false only where all are known to be otherwise. */
function grave(source: FactSource): boolean | undefined {
  const all = openConcerns(source).map((one) => one.grave);
  return all.includes(true) ? true : agreedOn(all);
}

type Capacity = 'subject' | 'guardian' | 'representative' | 'professional';

/** In what capacity a person is known in the case; unknown for anyone else. */
function capacity({ subject, party }: State, person: Id): Capacity | undefined {
  if (person === subject.person) return 'subject';
  if (party.guardians.has(person)) return 'guardian';
  if (party.representatives.has(person)) return 'representative';
  return party.professionals.has(person) ? 'professional' : undefined;
}

function sharedWith(source: FactSource): readonly string[] {
  const { state } = source.world;
  const reached = new Set(openConcerns(source).flatMap(reachedIn));
  const words = [...reached].map((to) => wordFor(state, to));
  const guardians = [...state.party.guardians.keys()];
  const all = reached.has('guardians') || (guardians.length > 0 && guardians.every((one) => reached.has(one)));
  return [...new Set([...words, ...(all ? ['guardian', 'guardians'] : [])])];
}

function reachedIn(one: Concern): readonly Id[] {
  return one.shared.filter((sharing) => sharing.outcome === 'reached').map((sharing) => sharing.to);
}

/** Persons are told by capacity and professionals by service, so that no person's id stands in the fact. */
function wordFor(state: State, to: Id): string {
  const known = capacity(state, to);
  return known === 'professional' ? (state.party.professionals.get(to)?.service ?? known) : (known ?? to);
}

export const concernFacts: readonly OwnFact[] = [
  {
    name: 'concern.kinds',
    type: 'set',
    meaning: 'Kinds of the open concerns; unknown where one of them has no kind.',
    read: (source) => setOf(openConcerns(source).map((one) => one.kind)),
  },
  {
    name: 'concern.arena',
    type: 'text',
    meaning: 'The arena of the open concerns; unknown where they differ.',
    read: (source) => ofOpen(source, (one) => one.arena),
  },
  {
    name: 'concern.raisedBy',
    type: 'text',
    values: everyOf<Capacity>({ subject: true, guardian: true, representative: true, professional: true }),
    meaning:
      'In what capacity the open concerns were raised; unknown where they differ, or for someone not registered.',
    read: (source) => ofOpen(source, (one) => capacity(source.world.state, one.raisedBy)),
  },
  {
    name: 'concern.suspicion',
    type: 'text',
    values: everyOf<Concern['suspicion']>({ none: true, doubt: true, suspected: true }),
    meaning: 'How far the open concerns point to violence, abuse or serious neglect; unknown where they differ.',
    read: (source) => ofOpen(source, (one) => one.suspicion),
  },
  {
    name: 'concern.reportable',
    type: 'text',
    values: everyOf<Exclude<Concern['reportable'], 'unknown'>>({ yes: true, no: true }),
    meaning: 'Whether the open concerns must be reported by law; unknown where one is unknown or they differ.',
    read: (source) => ofOpen(source, (one) => (one.reportable === 'unknown' ? undefined : one.reportable)),
  },
  {
    name: 'concern.grave',
    type: 'truth',
    meaning: 'True where any open concern is grave; false only where all are said not to be.',
    read: grave,
  },
  {
    name: 'concern.concretised',
    type: 'truth',
    meaning: 'Whether the open concerns have been made concrete; unknown where some have and some have not.',
    read: (source) => ofOpen(source, (one) => one.concretised),
  },
  {
    name: 'concern.sharedWith',
    type: 'set',
    meaning:
      'Whom open concerns were shared with and reached: leader, colleague, subject, guardian (at least one), guardians (all), a service, a body.',
    read: sharedWith,
  },
];
