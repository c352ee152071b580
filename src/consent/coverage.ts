import type { Id } from '../identity/id.ts';
import { counts, type Standing, standingOf } from '../party/standing.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { type Consent, type Purpose, stands } from './consent.ts';
import { type GuardianMode, type Sufficiency, sufficiency } from './sufficiency.ts';

/** What a consent is looked for: a purpose, and the receiver where it is for one. */
export interface Wanted {
  readonly purposes: readonly Purpose[];
  readonly to?: Id | undefined;
}

/** Everyone's word on one thing: whose yes stands that day, and who has last said no or withdrawn. */
export interface Words {
  readonly yes: readonly Consent[];
  readonly no: readonly Consent[];
}

/**
 * The word of each giver on what is wanted, as it stands on the day. A no or a withdrawal undoes what the same giver said before it; a
 * later yes stands again. Only those whose yes counts that day are heard.
 */
export function wordsOn(world: Circumstances, wanted: Wanted): Words {
  const latest = new Map<Id, Consent[]>();
  for (const one of world.state.consent.consents.values()) {
    if (!isFor(one, wanted)) continue;
    const before = one.answer === 'yes' ? (latest.get(one.giver) ?? []).filter((other) => other.answer === 'yes') : [];
    latest.set(one.giver, [...before, one]);
  }
  const heard = [...latest.values()].flat().filter((one) => isHeard(one, standingOf(world, one.giver)));
  return { yes: heard.filter((one) => stands(one, world.day)), no: heard.filter((one) => one.answer !== 'yes') };
}

function isFor(one: Consent, { purposes, to }: Wanted): boolean {
  return purposes.includes(one.purpose) && !one.spent && (to === undefined || one.to === to);
}

/** Where standing is unknown, a person may have vouched for it when the word was given. */
function isHeard(one: Consent, standing: Standing): boolean {
  return counts(standing) || (standing === 'unknown' && one.vouched);
}

/** The consents that stand on the day, from givers whose yes counts on the day. */
export function validConsents(world: Circumstances, wanted: Wanted): readonly Consent[] {
  return wordsOn(world, wanted).yes;
}

/** Whether those who have said yes to something are enough, by the profile's way of counting. */
export function consentFor(world: Circumstances, wanted: Wanted, mode: GuardianMode): Sufficiency {
  return sufficiency(world, new Set(wordsOn(world, wanted).yes.map((one) => one.giver)), mode);
}

/**
 * Whether a service may take part on consent today: a consent to it stands and is enough. What a person weighed when the service was let
 * in (one yes of several, a no already given) stays weighed; a no or a withdrawal since then closes, unless one yes is stated to be enough.
 */
export function covers(world: Circumstances, service: Id): boolean {
  const { yes, no } = wordsOn(world, { purposes: ['open-log', 'service-access'], to: service });
  if (yes.length === 0) return false;
  const mode = modeForReading(world);
  const weighed = world.state.consent.weighed.get(service) ?? 0;
  if (mode !== 'any' && no.some((one) => one.order > weighed)) return false;
  const { is } = sufficiency(world, new Set(yes.map((one) => one.giver)), mode);
  return (
    is === 'enough' ||
    (is !== 'not-enough' && weighed > 0) ||
    (is === 'not-enough' && weighedEnough(world, yes, weighed))
  );
}

function modeForReading({ profile }: Circumstances): GuardianMode {
  const stated = profile.consent.guardians;
  return stated === undefined ? undefined : 'is' in stated ? stated.is : 'all';
}

/** A youth who has since reached an own age and not answered closes nothing by silence: what was weighed stands until they say no. */
function weighedEnough({ state, profile }: Circumstances, yes: readonly Consent[], weighed: number): boolean {
  const stated = profile.consent.guardians;
  const all = stated !== undefined && 'is' in stated && stated.is === 'all';
  return weighed > 0 && !all && yes.some((one) => one.order <= weighed && state.party.guardians.has(one.giver));
}
