import { factsOf } from '../profile/facts-of.ts';
import type { Profile } from '../profile/profile.ts';
import { type At, valuesIn } from '../profile/values-in.ts';
import type { Condition } from '../rule/condition.ts';
import type { CheckCode } from './check-codes.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { everywhere, MOST_COMBINATIONS } from './everywhere.ts';

/** What a condition says of what stands beside it: a move, a demand that is to be met, or when something holds. */
const CODES = {
  move: { never: 'move-never-possible', always: 'move-always-possible' },
  require: { never: 'demand-never-met', always: 'demand-always-met' },
  when: { never: 'condition-never-holds', always: 'condition-always-holds' },
} as const satisfies { readonly [kind: string]: { readonly [how in 'never' | 'always']: CheckCode } };

/** Moves, demands and conditions that no facts make true, or that all do. */
export function conditionsPossible(profile: Profile): readonly CheckFinding[] {
  const facts = factsOf(profile);
  return conditionsIn(profile).flatMap(({ is, path, kind }) => {
    const tried = everywhere([is], facts);
    const sometimes = tried(([weight]) => weight === 'true');
    if (sometimes === undefined) return [found('not-analysed', path, { most: MOST_COMBINATIONS })];
    if (!sometimes) return [found(CODES[kind].never, path)];
    return tried(([weight]) => weight !== 'true') ? [] : [found(CODES[kind].always, path)];
  });
}

/** Every condition of a profile, wherever it stands. */
export function conditionsIn(profile: Profile): readonly (At<Condition> & { readonly kind: keyof typeof CODES })[] {
  return [...valuesIn(profile)].flatMap(({ is, path, key }) => {
    if (key !== 'require' && key !== 'when') return [];
    const kind = /^moves\b/.test(path) ? 'move' : key;
    // The schema has read it as a condition wherever it stands under these keys.
    return is === undefined ? [] : [{ is: is as Condition, path, kind }];
  });
}
