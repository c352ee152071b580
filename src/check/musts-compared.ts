import { glance, type Looking, place, sizeOf } from './look-through.ts';
import type { Must, Tried, Turned } from './must.ts';

/** What two musts do to each other. */
export interface Compared {
  /** Somewhere both apply. */
  meet: boolean;
  /** Somewhere both apply and both are met. */
  followed: boolean;
  readonly earlier: Refusing;
  readonly later: Refusing;
}

/** Whether a must refuses somewhere, and somewhere where the other does not. */
interface Refusing {
  refuses: boolean;
  alone: boolean;
}

/** How a must stands to some facts, as bits, so that all it does over many facts is one number. */
const FOLLOWED = 1;
const REFUSES = 2;
const UNDECIDED = 4;
const ABSENT = 8;
const ALL = FOLLOWED | REFUSES | UNDECIDED | ABSENT;

function standingOf({ applies, isMet }: Must, tried: Tried): number {
  if (applies(tried) !== 'true') return ABSENT;
  const met = isMet(tried);
  if (met === 'true') return FOLLOWED;
  return met === 'false' ? REFUSES : UNDECIDED;
}

/**
 * Compares two musts over every combination of the facts they name; undefined where more would have to be looked at than may be. Most pairs
 * show at a glance that there is nothing to tell. Of the others each is looked through by itself, over its own facts, and what both do is
 * then told by the facts they share: the facts of the one alone never meet those of the other.
 */
export function mustsCompared(
  earlier: Must,
  later: Must,
  turned: readonly Turned[],
  looking: Looking,
): Compared | undefined {
  const seen: Compared = {
    ...{ meet: false, followed: false },
    earlier: { refuses: false, alone: false },
    later: { refuses: false, alone: false },
  };
  const see = (first: number, second: number) => {
    seen.meet ||= isAny(first, ~ABSENT) && isAny(second, ~ABSENT);
    seen.followed ||= isAny(first, FOLLOWED) && isAny(second, FOLLOWED);
    seeOne(seen.earlier, first, second);
    seeOne(seen.later, second, first);
    return seen.followed && seen.earlier.alone && seen.later.alone;
  };
  if (glance(turned, looking, (tried) => see(standingOf(earlier, tried), standingOf(later, tried)))) return seen;
  const applying = eachBy(earlier, later, turned, looking, (one) => one.appliesBy, applyingOf);
  if (applying === undefined) return undefined;
  // Musts that never apply at once leave each other alone.
  if (!applying.first.some((one, key) => isAny(one & (applying.second[key] ?? 0), ~ABSENT))) return NOTHING;
  const all = eachBy(earlier, later, turned, looking, (one) => one.compares, standingOf);
  all?.first.forEach((one, key) => {
    see(one, all.second[key] ?? 0);
  });
  return all && seen;
}

/** Two musts of which there is nothing to tell. */
const NOTHING: Compared = {
  ...{ meet: false, followed: false },
  earlier: { refuses: true, alone: true },
  later: { refuses: true, alone: true },
};

function applyingOf({ applies }: Must, tried: Tried): number {
  return applies(tried) === 'true' ? FOLLOWED : ABSENT;
}

/** The facts that tell something of a must. */
type Facts = (must: Must) => { has(fact: string): boolean };
type Judge = (must: Must, tried: Tried) => number;

/** What both musts do, all of it, for each combination of the facts that tell something of both. */
function eachBy(
  earlier: Must,
  later: Must,
  turned: readonly Turned[],
  looking: Looking,
  facts: Facts,
  judge: Judge,
): { readonly first: readonly number[]; readonly second: readonly number[] } | undefined {
  const [ofFirst, ofSecond] = [facts(earlier), facts(later)];
  const shared = turned.filter(({ name }) => ofFirst.has(name) && ofSecond.has(name));
  const own = (of: ReturnType<Facts>) => turned.filter((one) => of.has(one.name) && !shared.includes(one));
  const first = standings((tried) => judge(earlier, tried), shared, own(ofFirst), looking);
  const second = first && standings((tried) => judge(later, tried), shared, own(ofSecond), looking);
  return second && { first, second };
}

function isAny(standing: number, bits: number): boolean {
  return (standing & ALL & bits) !== 0;
}

function seeOne(refusing: Refusing, own: number, other: number): void {
  refusing.refuses ||= isAny(own, REFUSES);
  refusing.alone ||= isAny(own, REFUSES) && isAny(other, ~REFUSES);
}

/** All that is judged under each combination of some facts, whatever others are; undefined where that is more than may be looked at. */
function standings(
  judge: (tried: Tried) => number,
  shared: readonly Turned[],
  own: readonly Turned[],
  looking: Looking,
): readonly number[] | undefined {
  const [keys, size] = [sizeOf(shared), sizeOf(own)];
  if (looking.looked + keys * size > looking.most) return undefined;
  const tried: Tried = [];
  return Array.from({ length: keys }, (_, key) => {
    place(key, shared, tried);
    let standing = 0;
    for (let n = 0; n < size && standing !== ALL; n++) {
      place(n, own, tried);
      looking.looked++;
      standing |= judge(tried);
    }
    return standing;
  });
}
