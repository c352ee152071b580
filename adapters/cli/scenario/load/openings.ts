import { dirname, relative, resolve } from 'node:path';
import type { DocumentIssue } from '../../read/document-issue.ts';
import { type Reading, read, unread } from './reading.ts';
import { readScenarioFile, type Written, whereIs } from './scenario-file.ts';
import { type Told, toldBy } from './told.ts';
import { issueAt } from './where.ts';

/** A scenario with the one that runs first told into it. */
export interface Chain {
  readonly told: Told;
  /** Whose `given` it is: the story begins in the first of the chain. */
  readonly first: Written;
}

/** Finds the scenarios of a file; each file is read once. */
export class Openings {
  readonly #files = new Map<string, Reading<readonly Written[]>>();

  scenariosIn(file: string): Reading<readonly Written[]> {
    const path = resolve(file);
    const known = this.#files.get(path) ?? readScenarioFile(file);
    this.#files.set(path, known);
    return known;
  }

  /** Tells a scenario from its beginning: the scenario named by `after`, and the one before that, first. */
  chainOf(written: Written, after: readonly Written[] = []): Reading<Chain> {
    const prefix = after.length === 0 ? '' : `before-${after.length}-`;
    const told = toldBy(written, prefix);
    if (written.own.after === undefined) return read({ told, first: written });
    const opening = this.#opening(written, written.own.after, [...after, written]);
    if (!opening.ok) return opening;
    const chain = this.chainOf(opening.value, [...after, written]);
    return chain.ok ? joined(chain.value, opening.value, written, told) : chain;
  }

  #opening(written: Written, after: string, seen: readonly Written[]): Reading<Written> {
    const where = whereIs(written, 'after');
    const [path = '', ...title] = after.split('#');
    const file = path === '' ? written.file : relative(process.cwd(), resolve(dirname(written.file), path));
    const scenarios = this.scenariosIn(file);
    if (!scenarios.ok) {
      const missing = scenarios.issues[0]?.code === 'no-such-file';
      return missing ? unread(issueAt(where, 'no-such-file', 'The file to begin with cannot be read.')) : scenarios;
    }
    const named = title.length === 0 ? scenarios.value : scenarios.value.filter((one) => one.title === title.join('#'));
    const [only, ...others] = named;
    if (only === undefined) {
      const titles = scenarios.value.map((one) => one.title);
      return unread(
        issueAt(where, 'no-such-scenario', 'That file has no scenario of this title.', title.join('#'), titles),
      );
    }
    if (others.length > 0) {
      return unread(issueAt(where, 'several-scenarios', 'That file has several scenarios; write path#title.'));
    }
    const again = seen.some((one) => resolve(one.file) === resolve(only.file) && one.title === only.title);
    return again ? unread(issueAt(where, 'cycle', 'This story would begin with itself.')) : read(only);
  }
}

function joined(chain: Chain, opening: Written, written: Written, told: Told): Reading<Chain> {
  const before = chain.told;
  const issues = redefined(before, opening, written, told);
  if (issues.length > 0) return { ok: false, issues };
  const whole: Told = {
    subjects: new Map([...before.subjects, ...told.subjects]),
    people: new Map([...before.people, ...told.people]),
    contents: new Map([...before.contents, ...told.contents]),
    given: before.given,
    steps: [...before.steps, ...told.steps],
    profile: told.profile ?? before.profile,
    profiles: new Map([...before.profiles, ...told.profiles]),
  };
  return read({ told: whole, first: chain.first });
}

/** A name has one meaning in a story. What one file says for all its scenarios is no second meaning. */
function redefined(before: Told, opening: Written, written: Written, told: Told): readonly DocumentIssue[] {
  const shared = resolve(opening.file) === resolve(written.file);
  const said = shared ? toldBy({ ...written, defaults: {} }, '') : told;
  const issue = (...entry: string[]) =>
    issueAt(whereIs(written, ...entry), 'redefined', 'This name has a meaning in the opening already; choose another.');
  const given = said.given === undefined ? [] : [givenTwice(written)];
  const subjects = [...said.subjects.keys()].filter((one) => before.subjects.has(one));
  return [
    ...given,
    ...subjects.map((one) => (one === 'subject' ? issue('subject') : issue('subjects', one))),
    ...[...said.people.keys()].filter((one) => before.people.has(one)).map((one) => issue('people', one)),
    ...[...said.contents.keys()].filter((one) => before.contents.has(one)).map((one) => issue('contents', one)),
  ];
}

function givenTwice(written: Written): DocumentIssue {
  return issueAt(
    whereIs(written, 'given'),
    'given-after-opening',
    'The story has begun in the opening; write given there.',
  );
}
