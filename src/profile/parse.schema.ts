import { type BorderIssue, borderIssues, droppedKeys, type Parsed } from '../case/case.schema.ts';
import { stepsOf } from '../level/order.ts';
import type { Condition, FactList } from '../rule/condition.ts';
import { type ConditionFault, conditionFaults } from '../rule/condition-faults.ts';
import { nearestName } from '../rule/nearest-name.ts';
import { factsOf } from './facts-of.ts';
import { nameFaults } from './parse-names.schema.ts';
import { ownRuleFaults } from './parse-own-rules.schema.ts';
import { profileSchema } from './profile.schema.ts';
import type { Profile } from './profile.ts';

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
    ...walk(parsed.data, '', faultsOf(parsed.data)),
    ...levelFaults(parsed.data),
    ...nameFaults(parsed.data),
    ...ownRuleFaults(parsed.data),
  ];
  return issues.length === 0 ? { ok: true, value: parsed.data } : { ok: false, issues };
}

/** What extends another is half a profile: a value it does not state may be stated there. */
function notCompiled(json: unknown): readonly BorderIssue[] {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'extends')) return [];
  const message = 'this profile extends another: make one of both first, by stafett compile or compileProfile';
  return [{ code: 'not-compiled', path: 'extends', message }];
}

type Look = (key: string, value: unknown, path: string) => readonly BorderIssue[];

/** Looks at every value of the profile, sources and conditions wherever they stand. */
function walk(value: unknown, path: string, look: Look): readonly BorderIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return at === 'sources' ? [] : [...look(key, inner, at), ...walk(inner, at, look)];
  });
}

function faultsOf(profile: Profile): Look {
  const named = new Set(Object.keys(profile.sources));
  const asking = factsOf(profile);
  return (key, value, path) => {
    if (key === 'source' && typeof value === 'string' && !named.has(value)) {
      return [{ code: 'unknown-source', path, message: 'name this source under sources' }];
    }
    // The schema has just read it as a condition wherever it stands under these keys.
    return key === 'require' || key === 'when' ? inCondition(value as Condition, path, asking) : [];
  };
}

function inCondition(condition: Condition, path: string, asking: FactList): readonly BorderIssue[] {
  return conditionFaults(condition, asking).map((fault) => ({
    code: fault.code,
    path: fault.path === '' ? path : `${path}.${fault.path}`,
    message: WORDS[fault.code] + (fault.suggestion === undefined ? '' : `; did you mean ${fault.suggestion}?`),
  }));
}

const WORDS: { readonly [C in ConditionFault['code']]: string } = {
  'unknown-fact': 'name a fact of the list; a question behind answer. is declared under questions',
  'one-comparison': 'state exactly one comparison of the fact',
  'wrong-comparison': 'this fact is not compared so',
  'wrong-value': 'the fact never has such a value',
  'unknown-value': 'the fact never has this value',
};

/** Levels are named once, and what speaks of a level speaks of one there is. */
function levelFaults(profile: Profile): readonly BorderIssue[] {
  const ids = profile.levels.map((one) => one.id);
  const twice = ids.flatMap((id, n) =>
    ids.indexOf(id) === n
      ? []
      : [{ code: 'level-named-twice', path: `levels[${n}].id`, message: 'level ids are unique' }],
  );
  const noStep = stepReferences(profile).filter(
    ({ level, step }) => !stepsOf(profile, level).some(({ id }) => id === step),
  );
  const unknown = levelReferences(profile).filter((one) => !ids.includes(one.level));
  return [
    ...twice,
    ...noStep.map(({ path }) => ({ code: 'no-such-step', path, message: 'name a step of that level' })),
    ...unknown.map(({ path, level }) => {
      const meant = nearestName(level, ids);
      const message = `name a level that stands under levels${meant === undefined ? '' : `; did you mean ${meant}?`}`;
      return { code: 'no-such-level', path, message };
    }),
  ];
}

/** Steps that are named by their level, and those one goes back to. */
function stepReferences({ tools, levels, moves, consent }: Profile) {
  const asked = said(consent.asked).flatMap((list) =>
    list.map(({ level, step }, n) => ({ level: level ?? '', step, path: `consent.asked.is[${n}].step` })),
  );
  const moved = said(moves).flatMap((list) =>
    list.flatMap(({ from, fromStep, to, toStep }, n) => [
      { level: from ?? '', step: fromStep, path: `moves.is[${n}].fromStep` },
      { level: to ?? '', step: toStep, path: `moves.is[${n}].toStep` },
    ]),
  );
  const at = said(tools).flatMap((list) =>
    list.flatMap((one, n) =>
      (one.at ?? []).map(({ level, step }, place) => ({ level, step, path: `tools.is[${n}].at[${place}].step` })),
    ),
  );
  const back = levels.flatMap(({ id, steps = [] }, n) =>
    steps.flatMap(({ returns = [] }, s) =>
      returns.map((step, place) => ({ level: id, step, path: `levels[${n}].steps[${s}].returns[${place}]` })),
    ),
  );
  return [...at, ...back, ...moved, ...asked].filter(
    (one) => one.step !== undefined && levels.some(({ id }) => id === one.level),
  );
}

interface Reference {
  readonly level: string;
  readonly path: string;
}

function levelReferences(profile: Profile): readonly Reference[] {
  const { startLevels, moves, entry, triedFirst, baton, consent, log, tools } = profile;
  const of = (path: string, levels: readonly string[]) => levels.map((level, n) => ({ level, path: `${path}[${n}]` }));
  return [
    ...said(tools).flatMap((list) =>
      list.flatMap((one, n) =>
        (one.at ?? []).map(({ level }, at) => ({ level, path: `tools.is[${n}].at[${at}].level` })),
      ),
    ),
    ...said(startLevels).flatMap((levels) => of('startLevels.is', levels)),
    ...said(moves).flatMap((list) =>
      list.flatMap((one, n) => [
        ...(one.from === undefined ? [] : [{ level: one.from, path: `moves.is[${n}].from` }]),
        ...(one.to === undefined ? [] : [{ level: one.to, path: `moves.is[${n}].to` }]),
      ]),
    ),
    ...said(entry).flatMap((list) => list.map((one, n) => ({ level: one.level, path: `entry.is[${n}].level` }))),
    ...said(triedFirst).flatMap((list) =>
      list.flatMap((one, n) => [
        ...of(`triedFirst.is[${n}].levels`, one.levels),
        ...(one.level === undefined ? [] : [{ level: one.level, path: `triedFirst.is[${n}].level` }]),
      ]),
    ),
    ...said(baton.from).map((level) => ({ level, path: 'baton.from.is' })),
    ...said(baton.eligible).flatMap((list) =>
      list.flatMap((one, n) => of(`baton.eligible.is[${n}].levels`, one.levels)),
    ),
    ...said(baton.decided).flatMap((list) => list.flatMap((one, n) => of(`baton.decided.is[${n}].levels`, one.levels))),
    ...said(baton.reconsidered).flatMap(({ levels = [] }) => of('baton.reconsidered.is.levels', levels)),
    ...said(log.levels).flatMap((levels) => of('log.levels.is', levels)),
    ...said(log.must).flatMap((list) => list.flatMap((one, n) => of(`log.must.is[${n}].levels`, one.levels))),
    ...said(consent.asked).flatMap((list) =>
      list.flatMap((one, n) =>
        one.level === undefined ? [] : [{ level: one.level, path: `consent.asked.is[${n}].level` }],
      ),
    ),
  ];
}

/** The stated value, or every reading of it. */
function said<V>(
  stated: { readonly is: V } | { readonly readings: readonly { readonly is: V }[] } | undefined,
): readonly V[] {
  if (stated === undefined) return [];
  return 'readings' in stated ? stated.readings.map((one) => one.is) : [stated.is];
}
