import { type BorderIssue, borderIssues, droppedKeys, type Parsed } from '../case/case.schema.ts';
import type { Condition, FactList } from '../rule/condition.ts';
import { type ConditionFault, conditionFaults } from '../rule/condition-faults.ts';
import { factsOf } from './facts-of.ts';
import { levelFaults } from './parse-levels.schema.ts';
import { nameFaults } from './parse-names.schema.ts';
import { ownRuleFaults } from './parse-own-rules.schema.ts';
import { unseenFaults } from './parse-texts.schema.ts';
import { profileSchema } from './profile.schema.ts';
import type { Profile } from './profile.ts';
import { type ValueIn, valuesIn } from './values-in.ts';
import { withMeant } from './with-meant.ts';

/**
 * A profile from JSON (or YAML read as JSON). Every value has a source that the profile names; what is not stated stays not stated. A
 * profile with any fault is no profile.
 */
export function parseProfile(json: unknown): Parsed<Profile> {
  const half = notCompiled(json);
  if (half.length > 0) return { ok: false, issues: half };
  const parsed = profileSchema.safeParse(json);
  if (!parsed.success) return { ok: false, issues: borderIssues(parsed.error) };
  const issues = [
    ...droppedKeys(json),
    ...[...valuesIn(parsed.data)].flatMap(faultsOf(parsed.data)),
    ...levelFaults(parsed.data),
    ...nameFaults(parsed.data),
    ...ownRuleFaults(parsed.data),
    ...unseenFaults(parsed.data),
  ];
  return issues.length === 0 ? { ok: true, value: parsed.data } : { ok: false, issues };
}

/** What extends another is half a profile: a value it does not state may be stated there. */
function notCompiled(json: unknown): readonly BorderIssue[] {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'extends')) return [];
  const message = 'this profile extends another: make one of both first, by stafett compile or compileProfile';
  return [{ code: 'not-compiled', path: 'extends', message }];
}

/** Looks at one value of the profile: sources and conditions stand in many places. */
type Look = (value: ValueIn) => readonly BorderIssue[];

function faultsOf(profile: Profile): Look {
  const named = new Set(Object.keys(profile.sources));
  const asking = factsOf(profile);
  return ({ key, is, path }) => {
    if (key === 'source' && typeof is === 'string' && !named.has(is)) {
      return [{ code: 'unknown-source', path, message: 'name this source under sources' }];
    }
    // The schema has just read it as a condition wherever it stands under these keys.
    return key === 'require' || key === 'when' ? inCondition(is as Condition, path, asking) : [];
  };
}

function inCondition(condition: Condition, path: string, asking: FactList): readonly BorderIssue[] {
  return conditionFaults(condition, asking).map((fault) => ({
    code: fault.code,
    path: fault.path === '' ? path : `${path}.${fault.path}`,
    ...withMeant(WORDS[fault.code], fault.suggestion),
  }));
}

const WORDS: { readonly [C in ConditionFault['code']]: string } = {
  'unknown-fact': 'name a fact of the list; a question behind answer. is declared under questions',
  'one-comparison': 'state exactly one comparison of the fact',
  'wrong-comparison': 'this fact is not compared so',
  'wrong-value': 'the fact never has such a value',
  'unknown-value': 'the fact never has this value',
};
