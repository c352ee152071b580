import { type CaseState, type ConceptName, concepts } from '../../src/case/state.ts';
import { type Fingerprint, fingerprint, Ink, inAnyOrder, inOrder } from './fingerprint.ts';
import type { Place } from './world.ts';

/** The parts of which not everything counts, or not in the order it stands; every other part counts whole. */
const PARTS: { readonly [N in ConceptName]?: (slice: CaseState[N]) => Fingerprint } = {
  consent: consents,
  baton,
  // A concern that nobody names is the first, or the only one; a log the first that has closed.
  concern: ({ concerns }) => inOrder(concerns.values()),
  log: (it) => inAnyOrder(fields({ ...it, logs: [...it.logs.values()] })),
  agreement: (it) => inAnyOrder(fields({ ...it, words: new Set(it.words) })),
  route: (it) => inAnyOrder(fields({ ...it, assessments: new Set(it.assessments) })),
};

// Each taker is typed against its own part; the list only brings them together.
const TAKERS = Object.keys(concepts).map((name) => [name, PARTS[name as ConceptName] ?? fingerprint]) as (readonly [
  name: ConceptName,
  take: (slice: object) => Fingerprint,
])[];

/**
 * The key of a place: which day it is, and everything a rule can read. Left out: the number of events, the ids of commands and of offers, the
 * day of the latest event, and the numbers that consents are counted by, of which only the order is kept.
 */
export function canonicalKey({ state, today }: Place): Fingerprint {
  const ink = new Ink();
  ink.add(today, today);
  for (const [name, take] of TAKERS) {
    const { a, b } = part(state[name], take);
    ink.add(a, b);
  }
  return ink.dry();
}

const parts = new WeakMap<object, Fingerprint>();

/** A part of the case that nothing has changed keeps its fingerprint. */
function part<S extends object>(slice: S, take: (slice: S) => Fingerprint): Fingerprint {
  const known = parts.get(slice);
  if (known) return known;
  const taken = take(slice);
  parts.set(slice, taken);
  return taken;
}

function fields(thing: object): readonly (readonly [string, unknown])[] {
  return Object.entries(thing);
}

/** In the order they were said; a service was let in after so many of them. */
function consents({ consents, said, weighed, ...rest }: CaseState['consent']): Fingerprint {
  const inTurn = [...consents.values()].sort((one, other) => one.order - other.order);
  const before = (number: number) => inTurn.filter((one) => one.order <= number).length;
  const given = inTurn.map(({ order, ...one }) => ({ ...one, place: before(order) }));
  const letIn = [...weighed].map(([service, one]) => [service, { ...one, said: before(one.said) }] as const);
  return inAnyOrder(fields({ ...rest, given, weighed: new Map(letIn) }));
}

function baton({ offers, offer, ...rest }: CaseState['baton']): Fingerprint {
  return inAnyOrder(fields({ ...rest, offer: offer && { ...offer, id: undefined } }));
}
