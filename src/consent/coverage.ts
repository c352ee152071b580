import { hasTurned } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import { counts, isYouthOfUnnamedAge, standingOf } from '../party/standing.ts';
import { once } from '../profile/asked-together.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { FULL_AGE } from '../subject/subject.ts';
import { type Consent, isPast, type Purpose, stands, type Weighed } from './consent.ts';
import { type GuardianMode, type Sufficiency, sufficiency } from './sufficiency.ts';

/** What a consent is looked for: a purpose, and the receiver where it is for one. */
export interface Wanted {
  readonly purposes: readonly Purpose[];
  readonly to?: Id | undefined;
}

/** Everyone's word on one thing: whose yes stands that day, who has last said no or withdrawn, and whose yes has run out. */
export interface Words {
  readonly yes: readonly Consent[];
  readonly no: readonly Consent[];
  /** Past its last day, of givers with no other yes to the same receiver. */
  readonly lapsed: readonly Consent[];
}

/**
 * The word of each giver to each receiver, as it stands on the day, in the order it was said. A no or a withdrawal undoes what the same giver
 * said to the same receiver before it; a later yes stands again. Only those whose yes counts that day are heard.
 */
export function wordsOn(world: Circumstances, wanted: Wanted): Words {
  const words: { yes: Consent[]; no: Consent[]; lapsed: Consent[] } = { yes: [], no: [], lapsed: [] };
  for (const one of latestWords(world, wanted)) {
    if (!isHeard(world, one)) continue;
    if (one.answer !== 'yes') words.no.push(one);
    else if (stands(one, world.day)) words.yes.push(one);
    else if (isPast(one, world.day)) words.lapsed.push(one);
  }
  const { yes, no } = words;
  return { yes, no, lapsed: words.lapsed.filter((one) => !yes.some((other) => isSameSide(other, one))) };
}

/**
 * What nobody has since taken back or said anew. Read from the latest word back, so that each side is settled by the first no that is met;
 * what still stands is moved to the end of the list as it goes.
 */
function latestWords(world: Circumstances, wanted: Wanted): readonly Consent[] {
  const said = saidInOrder(world, wanted);
  const settled: Consent[] = [];
  let first = said.length;
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const one = said[at];
    if (one === undefined || settled.some((no) => isSameSide(no, one))) continue;
    if (one.answer !== 'yes') {
      settled.push(one);
      if (said.some((later, place) => place >= first && isSameSide(later, one))) continue;
    }
    first -= 1;
    said[first] = one;
  }
  return said.slice(first);
}

/** They stand in the order they were given; only a withdrawal comes later than its place. */
function saidInOrder({ state }: Circumstances, wanted: Wanted): Consent[] {
  const said: Consent[] = [];
  let latest = 0;
  let isInOrder = true;
  for (const one of state.consent.consents.values()) {
    if (!isFor(one, wanted)) continue;
    said.push(one);
    isInOrder &&= one.order >= latest;
    latest = one.order;
  }
  return isInOrder ? said : said.sort((a, b) => a.order - b.order);
}

/** Said by the same giver, to the same receiver. */
function isSameSide(one: Consent, other: Consent): boolean {
  return one.giver === other.giver && one.to === other.to;
}

function isFor(one: Consent, { purposes, to }: Wanted): boolean {
  if (one.spent) return false;
  // A no that names no receiver is a no to all of them; a yes is never more than it says.
  const isToThem = to === undefined || one.to === to || (one.to === undefined && one.answer !== 'yes');
  return isToThem && purposes.includes(one.purpose);
}

/**
 * Where standing is unknown, a person may have vouched for it when the yes was given; a no needs nobody to vouch for it; and a youth's word is
 * heard where no age is named for it.
 */
function isHeard(world: Circumstances, one: Consent): boolean {
  if (isFromBeforeFullAge(world, one)) return false;
  const standing = standingOf(world, one.giver);
  return (
    counts(standing) ||
    (standing === 'unknown' && (one.answer !== 'yes' || one.vouched || isOwnWordOfYouth(world, one)))
  );
}

function isOwnWordOfYouth(world: Circumstances, { giver }: Consent): boolean {
  return giver === world.state.subject.person && isYouthOfUnnamedAge(world);
}

/** What a guardian said for a child who has since come of age: no later appointment makes it count again. */
export function isFromBeforeFullAge({ state, day }: Circumstances, { giver, on }: Consent): boolean {
  const { subject, party } = state;
  if (subject.born === undefined || !hasTurned(FULL_AGE, subject.born, day)) return false;
  return party.guardians.has(giver) && !hasTurned(FULL_AGE, subject.born, on);
}

/** The consents that stand on the day, from givers whose yes counts on the day. */
export function validConsents(world: Circumstances, wanted: Wanted): readonly Consent[] {
  return wordsOn(world, wanted).yes;
}

/**
 * Whether a service may take part on consent today: a consent to it stands and is enough. What a person weighed when the service was let
 * in (one yes of several, a no already given) stays weighed for as long as one of those yeses stands; a no or a withdrawal since then closes, unless one yes is stated to be enough.
 */
export const covers = once((world, service: Id): boolean => {
  const words = wordsOn(world, { purposes: ['open-log', 'service-access'], to: service });
  const mode = modeForReading(world);
  const weighed = world.state.consent.weighed.get(service);
  if (words.yes.length === 0 || (mode !== 'any' && hasBroken(words, weighed))) return false;
  const found = sufficiency(world, words.yes.map(giverOf), mode);
  if (weighed === undefined) return found.is === 'enough';
  if (found.is === 'enough') return true;
  if (found.is === 'not-enough') return isOnlyYouthsSilence(world, found, words.yes, weighed);
  return words.yes.some((one) => one.order <= weighed.said);
});

const giverOf = ({ giver }: Consent) => giver;

/** What was weighed stands no more: someone has said no since, or a yes that was among it has run out. */
export function hasBroken({ no, lapsed }: Words, weighed: Weighed | undefined): boolean {
  if (weighed === undefined) return no.length > 0;
  const { said, on } = weighed;
  return no.some((one) => one.order > said) || lapsed.some((one) => one.order <= said && !isPast(one, on));
}

/** How guardians are counted for reading; where texts differ, by the strictest. */
export function modeForReading({ profile }: Circumstances): GuardianMode {
  const stated = profile.consent.guardians;
  return stated === undefined ? undefined : 'is' in stated ? stated.is : 'all';
}

/** A youth who has since reached an own age and not answered closes nothing by silence: what was weighed stands until they say no. */
function isOnlyYouthsSilence(
  { state }: Circumstances,
  { waitingFor }: Sufficiency,
  yes: readonly Consent[],
  { said }: Weighed,
): boolean {
  return (
    waitingFor.includes(state.subject.person) &&
    yes.some((one) => one.order <= said && state.party.guardians.has(one.giver))
  );
}
