import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { everySaid } from '../rule/stated.ts';
import { isKeptFrom } from '../withholding/kept-from.ts';

/** How far a consent reaches: kinds of information, and concerns. Undefined: all of them. */
export interface Reach {
  readonly kinds: ReadonlySet<Id> | undefined;
  readonly concerns: ReadonlySet<Id> | undefined;
}

/** The kinds of information a municipality names: those a consent is asked to reach, and those its log has. */
function kindsOf({ consent, log }: Profile): ReadonlySet<Id> {
  return new Set([...everySaid(consent.scopes), ...everySaid(log.kinds)].flat().map((one) => one.id));
}

/** What a scope names, read so that it never reaches more than was said: what is no concern of the case is a kind, also where nobody has declared it. */
export function reachOf({ state, profile }: Circumstances, scope: readonly Id[] | undefined): Reach {
  if (scope === undefined) return { kinds: undefined, concerns: undefined };
  const declared = kindsOf(profile);
  const isKind = (id: Id) => declared.has(id) || !state.concern.concerns.has(id);
  const kinds = scope.filter(isKind);
  const concerns = scope.filter((id) => !isKind(id));
  return {
    kinds: kinds.length === 0 ? undefined : new Set(kinds),
    concerns: kinds.length > 0 && concerns.length === 0 ? undefined : new Set(concerns),
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
