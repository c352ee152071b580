import type { Citation } from './citation.ts';
import type { Strength, Verdict } from './verdict.ts';

/** A fact a rule looked at: codes, days, numbers and ids; never text, never a name. */
export type Fact = string | number | boolean | readonly string[] | undefined;

/** The facts a rule looked at, by name. */
export type Looked = { readonly [name: string]: Fact };

/** A rule's answer before it is signed with the rule's id and sources. `Reason` and `Way` are codes with a text in each language. */
export interface Judgement<Reason extends string = string, Way extends string = string> {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly looked: Looked;
  /** Names of facts nobody has recorded. */
  readonly missing: readonly string[];
  /** What would make it possible. */
  readonly ways: readonly Way[];
  /** Set on a permitted judgement that still advises. */
  readonly advice: boolean;
}

/** One rule's answer about one command, as data. */
export interface Finding extends Judgement {
  readonly rule: string;
  readonly sources: readonly Citation[];
  /** The rule this one gave way to. */
  readonly gaveWayTo?: string;
  /** A person answered for this finding with their own discretion, so it does not stop the command. */
  readonly answered?: true;
  /** Where a municipality's texts differ: what each says. */
  readonly readings?: { readonly [source: string]: Verdict };
}

const NOTHING: Looked = Object.freeze({});
const NONE: readonly never[] = Object.freeze([]);

/** The rule allows it. */
export function permitted<R extends string>(reason: R, looked: Looked = NOTHING): Judgement<R, never> {
  return { verdict: 'permitted', reason, looked, missing: NONE, ways: NONE, advice: false };
}

/** The rule allows it, and has a word of advice. */
export function advises<R extends string>(reason: R, looked: Looked = NOTHING): Judgement<R, never> {
  return { verdict: 'permitted', reason, looked, missing: NONE, ways: NONE, advice: true };
}

/** The rule does not concern this. */
export function doesNotApply<R extends string>(reason: R, looked: Looked = NOTHING): Judgement<R, never> {
  return { verdict: 'does-not-apply', reason, looked, missing: NONE, ways: NONE, advice: false };
}

/** The rule refuses, and nothing overrides it. `ways` says what would make it possible. */
export function refused<const R extends string, const W extends string = never>(
  reason: R,
  looked: Looked = NOTHING,
  ways: readonly W[] = NONE,
): Judgement<R, W> {
  return { verdict: 'refused', reason, looked, missing: NONE, ways, advice: false };
}

/** A person must decide. */
export function needsAPerson<R extends string, const W extends string = never>(
  reason: R,
  looked: Looked = NOTHING,
  ways: readonly W[] = NONE,
): Judgement<R, W> {
  return { verdict: 'needs-a-person', reason, looked, missing: NONE, ways, advice: false };
}

/** A fact the rule needs is unknown: a person must decide. */
export function factsMissing<R extends string, const W extends string = never>(
  reason: R,
  missing: readonly string[],
  looked: Looked = NOTHING,
  ways: readonly W[] = NONE,
): Judgement<R, W> {
  return { verdict: 'needs-a-person', reason, looked, missing, ways, advice: false };
}

/** The municipality's text does not say. */
export function silent<R extends string>(reason: R, looked: Looked = NOTHING): Judgement<R, never> {
  return { verdict: 'silent', reason, looked, missing: NONE, ways: NONE, advice: false };
}

/** What a local requirement that is not met amounts to: must refuses, person asks one, should advises, may says nothing. */
export function unmet<R extends string, const W extends string = never>(
  strength: Strength,
  reason: R,
  looked: Looked = NOTHING,
  ways: readonly W[] = NONE,
): Judgement<R, W> {
  if (strength === 'must') return refused(reason, looked, ways);
  if (strength === 'person') return needsAPerson(reason, looked, ways);
  return strength === 'should' ? advises(reason, looked) : permitted(reason, looked);
}
