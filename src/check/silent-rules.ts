import type { Profile } from '../profile/profile.ts';
import type { RuleId } from '../registry/rulebook.ts';
import { rules } from '../registry/rules.ts';
import { resolving } from '../rule/resolve.ts';
import type { LocalRule } from '../rule/rule.ts';

/** A rule a profile states nothing of, and what that means. */
export interface SilentRule {
  readonly rule: RuleId;
  readonly means: 'silent' | 'n/a' | 'default' | 'by-case';
  /** What then holds, where it is not plain from `means`. */
  readonly words: string | undefined;
}

/** Local rules of which the profile states nothing, in the order of their ids: what unstated means for each. */
export function silentRules(profile: Profile): readonly SilentRule[] {
  return Object.values(rules)
    .flatMap((rule): readonly SilentRule[] => {
      if (rule.kind !== 'local' || rule.id === 'local-rule') return [];
      // Whatever a rule reads, only whether anything of it is stated matters here.
      const { isStated } = resolving(rule as LocalRule<never, never, never, unknown, string, string, Profile>)(profile);
      const { unstated } = rule;
      const words = 'words' in unstated ? unstated.words : undefined;
      // The registry has every rule under its own id.
      return isStated ? [] : [{ rule: rule.id as RuleId, means: unstated.means, words }];
    })
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
