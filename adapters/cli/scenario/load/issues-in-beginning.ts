import type { Profile } from '../../../../src/profile/profile.ts';
import type { DocumentIssue } from '../../read/document-issue.ts';
import { tellingOf } from '../given/begin.ts';
import { impossible } from '../given/impossible.ts';
import { firstOf } from '../given/telling.ts';
import type { Beginning, Scenario } from '../scenario.ts';
import type { KnownNames } from './known-names.ts';
import { issueAt, within } from './where.ts';

/** What is wrong with what a story begins with: names nobody made, levels there are not, and what no history could hold. */
export function issuesInBeginning(scenario: Scenario, names: KnownNames): readonly DocumentIssue[] {
  const { given } = scenario;
  if (given === undefined) return [];
  const issues = [...peopleIn(given, names), ...pathIn(given), ...levelsIn(given, scenario)];
  return issues.length > 0 ? issues : couldNotBe(given, scenario);
}

function peopleIn({ keys, where }: Beginning, { person }: KnownNames): readonly DocumentIssue[] {
  const { holder, offeredTo, consents = [], agreed = [], concerns = {} } = keys;
  const named: readonly (readonly [key: string, path: readonly (string | number)[], name: string])[] = [
    ...(holder === undefined ? [] : [['holder', [], firstOf(holder)] as const]),
    ...(offeredTo === undefined ? [] : [['offeredTo', [], firstOf(offeredTo)] as const]),
    ...consents.map(({ by }, index) => ['consents', [index, 'by'], by] as const),
    ...agreed.flatMap(({ by }, index) =>
      (typeof by === 'string' ? [by] : by).map((one) => ['agreed', [index, 'by'], one] as const),
    ),
    ...Object.entries(concerns).map(([name, { by }]) => ['concerns', [name, 'by'], by] as const),
  ];
  return named.flatMap(([key, path, name]) => {
    if (person.has(name)) return [];
    return [issueAt(within(where(key), ...path), 'unknown-person', 'Nobody of this name is in people.', name, person)];
  });
}

function pathIn({ keys, where }: Beginning): readonly DocumentIssue[] {
  const { level, path } = keys;
  if (level === undefined || path === undefined || path.at(-1) === level) return [];
  return [issueAt(where('path'), 'path-ends-elsewhere', 'The last of the path is not the level written.')];
}

function levelsIn({ keys, where }: Beginning, { profiles, run }: Scenario): readonly DocumentIssue[] {
  const written = [...(keys.level === undefined ? [] : [keys.level]), ...(keys.path ?? [])];
  return run.flatMap((name) => {
    const levels = profiles.get(name)?.levels.map((one) => one.id) ?? [];
    const unknown = written.find((level) => !levels.includes(level));
    if (unknown === undefined) return [];
    const key = keys.level === unknown ? 'level' : 'path';
    return [issueAt(where(key), 'unknown-level', 'The profile has no such level.', unknown, levels)];
  });
}

/** Asked for each case under each profile the story is run under. */
function couldNotBe({ where }: Beginning, scenario: Scenario): readonly DocumentIssue[] {
  const first = scenario.steps[0]?.day;
  if (first === undefined) return [];
  const profiles = scenario.run.flatMap((name): readonly Profile[] => {
    const profile = scenario.profiles.get(name);
    return profile === undefined ? [] : [profile];
  });
  return profiles.flatMap((profile) =>
    [...scenario.subjects.keys()].flatMap((name) =>
      impossible(tellingOf(scenario, name, profile, first)).map(({ path: [key, ...path], rule }) =>
        issueAt(within(where(String(key)), ...path), 'no-such-history', `No history could hold this: ${rule}.`),
      ),
    ),
  );
}
