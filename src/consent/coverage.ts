import { plusYears } from '../calendar/day.ts';
import type { Id } from '../identity/id.ts';
import { counts, standingOf } from '../party/standing.ts';
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
 * The word of each giver to each receiver, as it stands on the day. A no or a withdrawal undoes what the same giver said to the same receiver
 * before it; a later yes stands again. Only those whose yes counts that day are heard.
 */
export function wordsOn(world: Circumstances, wanted: Wanted): Words {
  const latest = new Map<string, Consent[]>();
  const said = [...world.state.consent.consents.values()].filter((one) => isFor(one, wanted));
  for (const one of said.sort((a, b) => a.order - b.order)) {
    const before = one.answer === 'yes' ? (latest.get(side(one)) ?? []).filter((other) => other.answer === 'yes') : [];
    latest.set(side(one), [...before, one]);
  }
  const heard = [...latest.values()].flat().filter((one) => isHeard(world, one));
  const yes = heard.filter((one) => stands(one, world.day));
  const sides = new Set(yes.map(side));
  return {
    yes,
    no: heard.filter((one) => one.answer !== 'yes'),
    lapsed: heard.filter((one) => one.answer === 'yes' && isPast(one, world.day) && !sides.has(side(one))),
  };
}

/** Who says it, and to whom. */
function side({ giver, to }: Consent): string {
  return `${giver} ${to ?? ''}`;
}

function isFor(one: Consent, { purposes, to }: Wanted): boolean {
  // A no that names no receiver is a no to all of them; a yes is never more than it says.
  const toAll = one.answer !== 'yes' && one.to === undefined;
  return purposes.includes(one.purpose) && !one.spent && (to === undefined || one.to === to || toAll);
}

/** Where standing is unknown, a person may have vouched for it when the word was given. */
function isHeard(world: Circumstances, one: Consent): boolean {
  const standing = standingOf(world, one.giver);
  if (isFromBeforeFullAge(world, one)) return false;
  return counts(standing) || (standing === 'unknown' && one.vouched);
}

/** What a guardian said for a child who has since come of age: no later appointment makes it count again. */
export function isFromBeforeFullAge({ state, day }: Circumstances, { giver, on }: Consent): boolean {
  const { subject, party } = state;
  if (!party.guardians.has(giver) || subject.born === undefined) return false;
  const fullAge = plusYears(subject.born, FULL_AGE);
  return on < fullAge && fullAge <= day;
}

/** The consents that stand on the day, from givers whose yes counts on the day. */
export function validConsents(world: Circumstances, wanted: Wanted): readonly Consent[] {
  return wordsOn(world, wanted).yes;
}

/**
 * Whether a service may take part on consent today: a consent to it stands and is enough. What a person weighed when the service was let
 * in (one yes of several, a no already given) stays weighed; a no or a withdrawal since then closes, unless one yes is stated to be enough.
 */
export function covers(world: Circumstances, service: Id): boolean {
  const words = wordsOn(world, { purposes: ['open-log', 'service-access'], to: service });
  const mode = modeForReading(world);
  const weighed = world.state.consent.weighed.get(service);
  if (words.yes.length === 0 || (mode !== 'any' && hasBroken(words, weighed))) return false;
  const found = sufficiency(world, new Set(words.yes.map((one) => one.giver)), mode);
  if (found.is === 'enough' || weighed === undefined) return found.is === 'enough';
  return found.is !== 'not-enough' || isOnlyYouthsSilence(world, found, words.yes, weighed);
}

/** What was weighed stands no more: someone has said no since, or a yes that was among it has run out. */
export function hasBroken({ no, lapsed }: Words, weighed: Weighed | undefined): boolean {
  const { said, on } = weighed ?? { said: 0, on: undefined };
  return (
    no.some((one) => one.order > said) ||
    lapsed.some((one) => one.order <= said && on !== undefined && !isPast(one, on))
  );
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
  const isYouth = waitingFor.length > 0 && waitingFor.every((one) => one === state.subject.person);
  return isYouth && yes.some((one) => one.order <= said && state.party.guardians.has(one.giver));
}
