import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { everySaid } from '../rule/stated.ts';
import { isKeptFrom } from '../withholding/kept-from.ts';
import type { Consent } from './consent.ts';

/** How far a consent reaches: kinds of information, and concerns. Undefined: all of them. */
export interface Reach {
  readonly kinds: ReadonlySet<Id> | undefined;
  readonly concerns: ReadonlySet<Id> | undefined;
}

/** The kinds of information a municipality names: those a consent is asked to reach, and those its log has. */
function kindsOf({ consent, log }: Profile): ReadonlySet<Id> {
  return new Set([...everySaid(consent.scopes), ...everySaid(log.kinds)].flat().map((one) => one.id));
}

/**
 * What of a scope is a kind of information, on the day it is said: what is no concern of the case is one, also where nobody has declared it.
 * Kept with the consent, so that no concern raised later under that id makes it reach further.
 */
export function kindsIn(
  scope: readonly Id[],
  { state, profile }: Pick<Circumstances, 'state' | 'profile'>,
): readonly Id[] {
  const declared = kindsOf(profile);
  return scope.filter((id) => declared.has(id) || !state.concern.concerns.has(id));
}

/** What a scope names, read so that it never reaches more than was said: one that names nothing reaches nothing. */
export function reachOf(world: Circumstances, { scope, kinds: said }: Pick<Consent, 'scope' | 'kinds'>): Reach {
  if (scope === undefined) return { kinds: undefined, concerns: undefined };
  const kinds = said ?? kindsIn(scope, world);
  const concerns = scope.filter((id) => !kinds.includes(id));
  return {
    kinds: kinds.length === 0 && concerns.length > 0 ? undefined : new Set(kinds),
    concerns: concerns.length === 0 ? undefined : new Set(concerns),
  };
}

/**
 * Whether a scope names something that is neither a kind of information nor a concern of the case, as far as the one who says it knows. While
 * no kind is declared, every kind is as good as another.
 */
export function namesUnknownScope(
  { scope, actor }: { readonly scope?: readonly Id[] | undefined; readonly actor: { readonly id: Id } },
  state: CaseState,
  profile: Profile,
): boolean {
  const declared = kindsOf(profile);
  if (scope === undefined || declared.size === 0) return false;
  const isConcern = (id: Id) => state.concern.concerns.has(id) && !isKeptFrom({ state }, id, actor.id);
  return scope.some((id) => !declared.has(id) && !isConcern(id));
}
