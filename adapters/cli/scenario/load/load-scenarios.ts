import type { Profile } from '../../../../src/profile/profile.ts';
import type { DocumentIssue } from '../../read/document-issue.ts';
import type { Beginning, Scenario } from '../scenario.ts';
import { filesUnder } from './files-under.ts';
import { issuesInStory } from './issues-in-story.ts';
import { type Chain, Openings } from './openings.ts';
import { ProfileShelf } from './profile-shelf.ts';
import { type Reading, read, unread } from './reading.ts';
import { type Written, whereIs } from './scenario-file.ts';
import type { Told } from './told.ts';
import { issueAt, type Where } from './where.ts';

/**
 * Loads scenarios from files and folders (every `*.yaml` in them that is no profile), in order. Everything that is wrong with any of them is told with line
 * and column, and then nothing is loaded: no story runs on a half-understood file.
 */
export function loadScenarios(paths: readonly string[]): Reading<readonly Scenario[]> {
  const library = { openings: new Openings(), shelf: new ProfileShelf() };
  const issues: DocumentIssue[] = [];
  const scenarios: Scenario[] = [];
  for (const path of paths) {
    const { files, issue } = filesUnder(path);
    if (issue) issues.push(issue);
    for (const file of files) {
      const loaded = loadFile(file, library);
      if (loaded.ok) scenarios.push(...loaded.value);
      else issues.push(...loaded.issues);
    }
  }
  return issues.length === 0 ? read(scenarios) : { ok: false, issues: onceEach(issues) };
}

interface Library {
  readonly openings: Openings;
  readonly shelf: ProfileShelf;
}

function loadFile(file: string, library: Library): Reading<readonly Scenario[]> {
  const written = library.openings.scenariosIn(file);
  if (!written.ok) return written;
  const titles = new Set<string>();
  const issues: DocumentIssue[] = [];
  const scenarios: Scenario[] = [];
  for (const one of written.value) {
    const again = titles.has(one.title);
    titles.add(one.title);
    const loaded = again ? unread(sameTitle(one)) : loadScenario(one, library);
    if (loaded.ok) scenarios.push(loaded.value);
    else issues.push(...loaded.issues);
  }
  return issues.length === 0 ? read(scenarios) : { ok: false, issues };
}

function sameTitle(written: Written): DocumentIssue {
  return issueAt(whereIs(written, 'scenario'), 'same-title', 'Another scenario of this file has the same title.');
}

function loadScenario(written: Written, { openings, shelf }: Library): Reading<Scenario> {
  const chain = openings.chainOf(written);
  if (!chain.ok) return chain;
  const profiles = profilesOf(chain.value.told, shelf);
  if (!profiles.ok) return profiles;
  const scenario = scenarioOf(written, chain.value, profiles.value);
  if (!scenario.ok) return scenario;
  const issues = issuesInStory(scenario.value);
  return issues.length === 0 ? scenario : { ok: false, issues };
}

function profilesOf(told: Told, shelf: ProfileShelf): Reading<ReadonlyMap<string, Profile>> {
  const found = new Map<string, Profile>();
  const issues: DocumentIssue[] = [];
  for (const [name, { stands, file, where }] of told.profiles) {
    const profile = shelf.find(stands, file, where);
    if (profile.ok) found.set(name, profile.value);
    else issues.push(...profile.issues);
  }
  return issues.length === 0 ? read(found) : { ok: false, issues };
}

function scenarioOf(
  written: Written,
  { told, first }: Chain,
  profiles: ReadonlyMap<string, Profile>,
): Reading<Scenario> {
  const { title, file, own, document, path } = written;
  const where: Where = { document, path };
  const run = own.run ?? (told.profile === undefined ? [] : [told.profile]);
  if (run.length === 0) return unread(issueAt(where, 'missing', 'No profile is named: write profile.'));
  if (told.subjects.size === 0)
    return unread(issueAt(where, 'missing', 'Nobody is named whom it is about: write subject.'));
  const given: Beginning | undefined = told.given && {
    keys: told.given,
    where: (key) => whereIs(first, 'given', key),
  };
  const { subjects, people, contents, steps } = told;
  return read({ title, file, where, subjects, people, contents, given, steps, profiles, run });
}

/** A file that several begin with is told about once. */
function onceEach(issues: readonly DocumentIssue[]): readonly DocumentIssue[] {
  const said = new Map(
    issues.map((one) => [`${one.source}:${one.line}:${one.column}:${one.code}:${one.message}`, one]),
  );
  return [...said.values()];
}
