import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { actsAs } from '../../party/roles.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { advises, doesNotApply, needsAPerson, permitted, silent, unmet } from '../../rule/finding.ts';
import { stops } from '../../rule/verdict.ts';
import type { eligible } from '../policy.schema.ts';

/** Asked of the person who is to hold the baton. */
export interface HolderToBe {
  readonly person: Id;
  readonly role: Id | undefined;
  readonly service: Id | undefined;
  /** Set when the case moves to that level while the person holds the baton or is offered it: then the answer is never more than advice. */
  readonly movesTo?: Id | undefined;
}

type Eligible = Frozen<z.infer<typeof eligible>>;

/**
 * Which roles and services hold the baton on which levels; some preferred, some only by a person's decision. Judged at the offer and
 * again, by that day's level, at acceptance.
 *
 * Why: Someone near the child in everyday life sees whether the help works. The municipality says who that is on each level, and leaves
 * room for the exception a person answers for.
 */
export const holderIsEligible = local({
  id: 'holder-is-eligible',
  sources: ['HEM', 'TRO', 'GLO-1'],
  reads: { lists: (profile) => profile.baton.eligible },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<HolderToBe>, { lists }: { readonly lists: readonly Eligible[] }) {
      const { movesTo, role, service } = asked.ask;
      const level = movesTo ?? asked.state.level.level;
      const answer = eligibility(asked, lists, level);
      return movesTo !== undefined && stops(answer.verdict)
        ? advises('not-listed-there', { level, role, service })
        : answer;
    },
  },
});

function eligibility({ ask, profile }: Asked<HolderToBe>, lists: readonly Eligible[], level: Id) {
  const here = lists.filter((one) => one.levels.includes(level));
  const strictest = here.find((one) => one.strength === 'must') ?? here[0];
  if (!strictest) return doesNotApply('level-not-listed', { level });
  const looked = { level, role: ask.role, service: ask.service };
  if (here.some((one) => isListed(one, ask, profile))) return permitted('listed', looked);
  if (here.some((one) => hasRole(ask.role, one.exceptional, profile))) return needsAPerson('exceptional', looked);
  if (strictest.strength === undefined) return silent('not-listed', looked);
  const listed = here.flatMap(({ roles, services }) => [...(roles ?? []), ...(services ?? [])]);
  return unmet(strictest.strength, 'not-listed', { ...looked, listed }, ['offer-to-one-listed']);
}

function isListed(list: Eligible, { role, service }: HolderToBe, profile: Profile): boolean {
  const byService = list.services?.some((one) => one === service) === true;
  return byService || hasRole(role, list.roles, profile);
}

/** The role itself, or the core role it acts as. */
function hasRole(role: Id | undefined, roles: readonly Id[] | undefined, profile: Profile): boolean {
  if (role === undefined || roles === undefined) return false;
  const core = actsAs(profile, role);
  return roles.some((one) => one === role || one === core);
}
