import type { Profile } from '../../profile/profile.ts';
import type { RuleId } from '../../registry/rule-ids.ts';
import { rules } from '../../registry/rules.ts';

/** What a local rule reads of a profile: the name it has for it, and where it stands. */
export interface Read {
  readonly name: string;
  /** `party.whoMayAsk` */
  readonly path: string;
  of(profile: Profile): unknown;
}

type Reader = (profile: Profile) => unknown;

const known = new Map<string, readonly Read[]>();

/** Where in a profile a rule finds what it reads, asked of the rule itself. */
export function readsOf(rule: RuleId): readonly Read[] {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const it: { readonly kind: string; readonly reads?: { readonly [name: string]: Reader } } = rules[rule];
  const all = Object.entries(it.reads ?? {}).map(([name, of]) => ({ name, of, path: pathOf(of, name) }));
  known.set(rule, all);
  return all;
}

/** The keys a reader follows; where it does more than follow keys, the first it takes hold of. */
function pathOf(read: Reader, name: string): string {
  const followed: string[] = [];
  try {
    read(following(followed) as Profile); // it only has its keys followed
  } catch {
    return followed[0] ?? name;
  }
  return followed.length === 0 ? name : followed.join('.');
}

function following(followed: string[]): object {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'string') followed.push(key);
        return following(followed);
      },
    },
  );
}
