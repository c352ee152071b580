import type { CaseState } from '../../src/case/state.ts';
import { type Fingerprint, fingerprint, Ink, inAnyOrder, inOrder } from './fingerprint.ts';
import type { Place } from './world.ts';

type Part = (state: CaseState) => Fingerprint;

/**
 * What two places must have in common to be the same one: everything a rule can read. Left out: the number of events, the ids of commands and
 * of offers, the day of the latest event, and the numbers that consents are counted by, of which only their order is kept.
 */
const PARTS: readonly Part[] = [
  (state) => fingerprint(state.subject),
  (state) => fingerprint(state.pinned),
  (state) => fingerprint(state.party),
  ({ concern }) => inOrder(concern.concerns.values()),
  (state) => fingerprint(state.withholding),
  (state) => part(state.consent, consents),
  (state) => part(state.baton, baton),
  ({ agreement }) => part(agreement, (it) => inAnyOrder(fields({ ...it, words: new Set(it.words) }))),
  ({ log }) => part(log, (it) => inAnyOrder(fields({ ...it, logs: [...it.logs.values()] }))),
  (state) => fingerprint(state.service),
  (state) => fingerprint(state.measure),
  (state) => fingerprint(state.meeting),
  (state) => fingerprint(state.level),
  (state) => fingerprint(state.body),
  ({ route }) => part(route, (it) => inAnyOrder(fields({ ...it, assessments: new Set(it.assessments) }))),
  (state) => fingerprint(state.content),
  (state) => fingerprint(state.fulfilled),
];

/** The key of a place: which day it is, and what is true in the case. */
export function canonicalKey({ state, today }: Place): Fingerprint {
  const ink = new Ink();
  ink.add(today, today);
  for (const one of PARTS) {
    const { a, b } = one(state);
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
