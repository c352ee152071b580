import { factsOf } from '../profile/facts-of.ts';
import type { Profile } from '../profile/profile.ts';
import type { At } from '../profile/values-in.ts';
import type { Condition, FactValue } from '../rule/condition.ts';
import { factsIn } from '../rule/condition-reasons.ts';
import { everySaidAt } from '../rule/stated.ts';
import { weigh } from '../rule/weigh-condition.ts';
import { candidatesFor } from './candidates.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { movesOf } from './level-ways.ts';

/** Values of one fact that conditions on both sides of them cover and none covers: between moves from a level, and between levels. */
export function gaps(profile: Profile): readonly CheckFinding[] {
  return [...betweenMoves(profile), ...betweenLevels(profile)];
}

function betweenMoves(profile: Profile): readonly CheckFinding[] {
  return profile.levels.flatMap(({ id: from }) => {
    const conditions = movesOf(profile).flatMap(({ is, path }) =>
      is.from === from && is.when !== undefined ? [{ is: is.when, path: `${path}.when` }] : [],
    );
    return [...byFact(conditions)].flatMap(([fact, of]) => [
      ...gapsAmong(fact, of, profile),
      ...answersNotCovered(fact, of, from, profile),
    ]);
  });
}

/** Criteria of one text that ask of the same fact; those of a level hold together, so they cover what all of them do. */
function betweenLevels(profile: Profile): readonly CheckFinding[] {
  return everySaidAt<Entries>(profile.entry, 'entry').flatMap(({ is, path }) => {
    const asked = is.flatMap(({ criteria }, n) =>
      criteria.map((one, c) => ({ ...one, n, path: `${path}[${n}].criteria[${c}].require` })),
    );
    const facts = [...byFact(asked.map((one) => ({ is: one.require, path: one.path }))).keys()];
    return facts.flatMap((fact) => {
      const levels = is.flatMap((_entry, n) => {
        const of = asked.filter((one) => one.n === n && onlyFact(one.require) === fact);
        const [first] = of;
        return first === undefined ? [] : [{ is: { all: of.map((one) => one.require) }, path: first.path }];
      });
      return gapsAmong(fact, levels, profile);
    });
  });
}

type Entries = readonly { readonly criteria: readonly { readonly require: Condition }[] }[];

/** Numbers that stand between two that are covered. */
function gapsAmong(fact: string, of: readonly At<Condition>[], profile: Profile): readonly CheckFinding[] {
  const values = valuesOf(fact, of, profile);
  const [last] = of.slice(-1);
  if (of.length < 2 || last === undefined || !values.every((one) => typeof one === 'number')) return [];
  const sorted = values.toSorted((a, b) => a - b).map((value) => ({ value, isCovered: covers(of, value) }));
  const first = sorted.findIndex((one) => one.isCovered);
  const end = sorted.findLastIndex((one) => one.isCovered);
  const missing = sorted.slice(first, end + 1).filter((one) => !one.isCovered);
  return missing.length === 0
    ? []
    : [found('gap-in-values', last.path, { fact, values: missing.map((one) => String(one.value)) })];
}

/** Answers of a closed list that none of several moves covers. */
function answersNotCovered(
  fact: string,
  of: readonly At<Condition>[],
  from: string,
  profile: Profile,
): readonly CheckFinding[] {
  const { values = [] } = factsOf(profile).named(fact) ?? {};
  const missing = values.filter((one) => !covers(of, one));
  const [last] = of.slice(-1);
  if (of.length < 2 || last === undefined || missing.length === 0 || !fact.startsWith('answer.')) return [];
  return [found('answer-not-covered', last.path, { fact, from, values: missing })];
}

function covers(of: readonly At<Condition>[], value: FactValue): boolean {
  return of.some((one) => weigh(one.is, () => value) === 'true');
}

function valuesOf(fact: string, of: readonly At<Condition>[], profile: Profile): readonly unknown[] {
  const [only] =
    candidatesFor(
      of.map((one) => one.is),
      factsOf(profile),
      1000,
    ) ?? [];
  return only?.name === fact ? only.values : [undefined];
}

function byFact(conditions: readonly At<Condition>[]): ReadonlyMap<string, readonly At<Condition>[]> {
  const groups = new Map<string, At<Condition>[]>();
  for (const one of conditions) {
    const fact = onlyFact(one.is);
    if (fact !== undefined) groups.set(fact, [...(groups.get(fact) ?? []), one]);
  }
  return groups;
}

/** The fact a condition asks of, where it asks of no other. */
function onlyFact(condition: Condition): string | undefined {
  const facts = new Set(factsIn(condition));
  return facts.size === 1 ? [...facts][0] : undefined;
}
