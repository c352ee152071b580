import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, permitted, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import { capacityOf } from '../capacity.ts';
import { isEmployee } from '../roles.ts';

interface Stated {
  readonly who: readonly string[] | undefined;
  readonly only: Strength | undefined;
}

/**
 * Employees always raise a concern, and nothing local can stop them. From others it is recorded all the same: the profile may name who,
 * and only where it says so in as many words is it left to those. Raising gives nobody a look into the case.
 *
 * Why: The one who sees may be anybody. A rule that turned a worry away at the door would turn the child away with it.
 */
export const anyoneMayRaise = local({
  id: 'anyone-may-raise',
  sources: ['KON', 'GJE', 'HEM', interpretation('raised-by-someone-not-listed')],
  reads: { who: (profile) => profile.party.whoMayRaise, only: (profile) => profile.party.onlyTheyRaise },
  unstated: { means: 'by-case', words: 'recorded all the same' },
  guard: {
    judge(asked: Asked<Record<never, never>>, { who, only }: Stated) {
      const { actor, profile } = asked;
      if (isEmployee(profile, actor)) return permitted('an-employee', { role: actor.role });
      const capacity = capacityOf(asked);
      const looked = { capacity, role: actor.role };
      if (who === undefined) return permitted('recorded-all-the-same', looked);
      if (who.includes(capacity) || who.includes(actor.role)) return permitted('listed', looked);
      return only === undefined
        ? advises('not-listed', looked)
        : unmet(only, 'not-listed', looked, ['tell-an-employee']);
    },
  },
});
