import type { DocumentIssue, DocumentPath } from '../../read/document-issue.ts';
import { wordsOf } from '../expect/same-set.ts';
import { isForEach } from '../per-profile.ts';
import type { Scenario, Step } from '../scenario.ts';
import { expectsInvalid } from './expects-invalid.ts';
import type { KnownNames } from './known-names.ts';
import { issueAt, type Where, within } from './where.ts';

/** What is wrong with what a step expects: rules there are not, and people nobody named. */
export function issuesInExpectations(step: Step, scenario: Scenario, names: KnownNames): readonly DocumentIssue[] {
  return [
    ...everyProfile(step, scenario),
    ...rulesNamed(step, scenario).flatMap(([path, rule]) => unknownRule(within(step.where, ...path), rule, names)),
    ...peopleTold(step, names),
  ];
}

/** What a command is expected to come to is said for each profile or for none. */
function everyProfile({ written, where }: Step, { run }: Scenario): readonly DocumentIssue[] {
  const { expect } = written;
  if (written.ask !== undefined || typeof expect !== 'object') return [];
  const missing = isForEach(expect, run) ? run.filter((profile) => expect[profile] === undefined) : [];
  return missing.map((profile) => issueAt(within(where, 'expect'), 'missing', `expect says nothing for ${profile}.`));
}

type Named = readonly [path: DocumentPath, rule: string];

function rulesNamed({ written }: Step, { run }: Scenario): readonly Named[] {
  const { because, advice, discretion, duties, readings, expect, findings } = written;
  const codes = expectsInvalid(expect);
  const answers = discretion?.answers ?? [];
  return [
    ...(because && !codes ? wordsOf(because).map(({ path, word }): Named => [['because', ...path], word]) : []),
    ...(advice ? wordsOf(advice).map(({ path, word }): Named => [['advice', ...path], word]) : []),
    ...answers.map((rule, index): Named => [['discretion', 'answers', index], rule]),
    ...Object.keys(readings ?? {}).map((rule): Named => [['readings', rule], rule]),
    ...Object.keys(duties ?? {}).map((id): Named => [['duties', id], ruleOf(id)]),
    ...(isForEach<unknown>(findings, run)
      ? Object.entries(findings).flatMap(([profile, one]) => keysUnder(one, ['findings', profile]))
      : keysUnder(findings, ['findings'])),
  ];
}

function keysUnder(value: unknown, path: DocumentPath): readonly Named[] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.map((rule): Named => [[...path, rule], rule]);
}

/** A duty is named by its rule, and what it is about behind a colon. */
export function ruleOf(duty: string): string {
  return duty.split(':')[0] ?? duty;
}

/** The issue of a rule there is not. */
export function unknownRule(where: Where, rule: string, names: KnownNames): readonly DocumentIssue[] {
  return names.rule.has(rule)
    ? []
    : [issueAt(where, 'unknown-rule', 'There is no rule of this name.', rule, names.rule)];
}

function peopleTold({ written, where }: Step, { person }: KnownNames): readonly DocumentIssue[] {
  return Object.keys(written.notices ?? {}).flatMap((name) =>
    person.has(name)
      ? []
      : [issueAt(within(where, 'notices', name), 'unknown-person', 'Nobody of this name is in people.', name, person)],
  );
}
