import { ruleList } from '../../adapters/cli/command/rule-list.ts';
import { notStatedPaths } from '../../adapters/cli/scenario/expect/profile-silence.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { rules } from '../../src/registry/rules.ts';

/** A local rule that reads something this profile does not state. */
export interface QuietRule {
  readonly id: string;
  /** What is not stated of what it reads. */
  readonly paths: readonly string[];
  /** Whether it reads something else that is stated. */
  readonly inPart: boolean;
  /** What the engine then does. */
  readonly does: string;
}

/** Every local rule on which the profile says nothing, or not all. */
export function quietRules(profile: Profile): readonly QuietRule[] {
  return ruleList().flatMap(({ id, unstated }) => {
    const reads = readsOf(id);
    const paths = reads.filter((one) => one.read(profile) === undefined).map((one) => one.path);
    if (unstated === null || paths.length === 0) return [];
    return [{ id, paths, inPart: paths.length < reads.length, does: MEANS[unstated] ?? unstated }];
  });
}

/** What the profile states nothing of and no rule judges by: it is shown, or settles what a rule is about. */
export function quietElsewhere(profile: Profile): readonly string[] {
  const read = new Set(ruleList().flatMap(({ id }) => readsOf(id).map((one) => one.path)));
  return notStatedPaths(profile).filter((path) => !read.has(path) && !OPTIONAL.has(path));
}

/** A version says these where it needs them; that it does not is nothing a text leaves out. */
const OPTIONAL: ReadonlySet<string> = new Set(['validFrom', 'validTo', 'extends', 'rules', 'questions']);

const MEANS: { readonly [unstated: string]: string } = {
  'n/a': 'demands nothing',
  silent: 'is silent: a person decides',
};

type Read = (profile: Profile) => unknown;

/** What a rule reads of a profile, with the path at which it stands. */
function readsOf(id: string): readonly { readonly path: string; readonly read: Read }[] {
  const rule = Object.values(rules).find((one) => one.id === id);
  const reads: readonly Read[] = rule?.kind === 'local' ? Object.values(rule.reads) : [];
  return reads.map((read) => ({ path: pathRead(read), read })).filter(({ path }) => path !== '');
}

/** Which path a rule reads, by handing it a profile that notes what it is asked for. */
function pathRead(read: Read): string {
  const asked: string[] = [];
  const noting: object = new Proxy({}, { get: (_, key) => noted(String(key)) });
  const noted = (key: string) => {
    asked.push(key);
    return key === 'levels' ? [] : noting;
  };
  read(noting as Profile); // whatever it is asked it answers with itself, and of levels it has none
  return asked[0] === 'levels' ? 'levels.steps.demands' : asked.join('.');
}

/** What stands at a path of the profile. */
export function at(profile: Profile, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value ?? {});
    return entries.find(([name]) => name === key)?.[1];
  }, profile);
}
