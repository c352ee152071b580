import { profileSchema } from '../../../../src/profile/profile.schema.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { rules } from '../../../../src/registry/rules.ts';
import type { Stated } from '../../../../src/rule/stated.ts';
import { knownKeysAt } from '../../read/known-keys.ts';

type Read = (profile: Profile) => Stated<unknown>;

/** Rules that are silent in this municipality, whatever the case: nothing they read is stated, and silence is what that means. */
export function silentRules(profile: Profile): readonly string[] {
  return Object.values(rules).flatMap((rule) => {
    if (rule.kind !== 'local' || rule.unstated.means !== 'silent') return [];
    const reads: readonly Read[] = Object.values(rule.reads);
    return reads.every((read) => read(profile) === undefined) ? [rule.id] : [];
  });
}

/** Paths at which a profile can state something: `startLevels`, `consent.guardians`. */
export function statedPaths(): ReadonlySet<string> {
  return new Set(
    knownKeysAt(profileSchema, []).flatMap((key) => {
      const inner = knownKeysAt(profileSchema, [key]);
      return inner.length === 0 || inner.includes('source') ? [key] : inner.map((one) => `${key}.${one}`);
    }),
  );
}

/** Of those paths, the ones this profile states nothing at. */
export function notStatedPaths(profile: Profile): readonly string[] {
  return [...statedPaths()].filter((path) => at(profile, path) === undefined);
}

function at(profile: Profile, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value ?? {});
    return entries.find(([name]) => name === key)?.[1];
  }, profile);
}
