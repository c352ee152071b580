import type { DocumentIssue } from '../../read/document-issue.ts';
import type { Scenario, Step } from '../scenario.ts';
import { expectsInvalid } from './expects-invalid.ts';
import { issuesInBeginning } from './issues-in-beginning.ts';
import { issuesInCheck } from './issues-in-check.ts';
import { issuesInCommand } from './issues-in-command.ts';
import { issuesInExpectations } from './issues-in-expectations.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { issueAt, within } from './where.ts';

/** What is wrong with a story before anything of it runs: names nobody made, days that go backwards, commands of the wrong shape. */
export function issuesInStory(scenario: Scenario): readonly DocumentIssue[] {
  const names = knownNames(scenario);
  const steps = scenario.steps.flatMap((step) => [step, ...step.together]);
  return [
    ...issuesInBeginning(scenario, names),
    ...daysBackwards(scenario),
    ...sameThingTwice(steps),
    ...steps.flatMap((step) => issuesInStep(step, scenario, names)),
  ];
}

function issuesInStep(step: Step, scenario: Scenario, names: KnownNames): readonly DocumentIssue[] {
  return [
    ...whoActs(step, names),
    ...whichCase(step, scenario),
    ...whichStep(step, scenario),
    ...issuesInCommand(step, names),
    ...issuesInExpectations(step, scenario, names),
    ...issuesInCheck(step, scenario, names),
  ];
}

function whoActs({ written, where }: Step, { person }: KnownNames): readonly DocumentIssue[] {
  return (['by', 'for'] as const).flatMap((key) => {
    const name = written[key];
    if (name === undefined || person.has(name)) return [];
    return [issueAt(within(where, key), 'unknown-person', 'Nobody of this name is in people.', name, person)];
  });
}

function whichCase({ written, where }: Step, { subjects }: Scenario): readonly DocumentIssue[] {
  const name = written.case;
  if (name === undefined) {
    const message = 'The scenario has several subjects; say which with case.';
    return subjects.size === 1 || written.do === undefined ? [] : [issueAt(where, 'missing', message)];
  }
  if (subjects.has(name)) return [];
  return [issueAt(within(where, 'case'), 'unknown-case', 'No subject has this name.', name, subjects.keys())];
}

function whichStep({ written, where, repeats }: Step, { steps }: Scenario): readonly DocumentIssue[] {
  if (written.repeat === undefined || (repeats?.written.do ?? repeats?.repeats) !== undefined) return [];
  const count = steps.filter((one) => one.written.do !== undefined).length;
  const message = `No earlier step of this number carries out a command (${count} steps do).`;
  return [issueAt(within(where, 'repeat'), 'no-such-step', message)];
}

function daysBackwards({ steps, given }: Scenario): readonly DocumentIssue[] {
  let latest = given?.keys.day;
  return steps
    .flatMap((step) => [step, ...step.together])
    .flatMap((step) => {
      const back = latest !== undefined && step.day < latest;
      if (!back) latest = step.day;
      return back
        ? [issueAt(within(step.where, 'day'), 'day-goes-back', 'This day is before the day of the step above.')]
        : [];
    });
}

/** A name is given once, except where the story wants to see it turned away. */
function sameThingTwice(steps: readonly Step[]): readonly DocumentIssue[] {
  const seen = new Set<string>();
  return steps.flatMap(({ written, where }) => {
    const key = `${written.case ?? ''}/${written.id}`;
    if (written.id === undefined || written.do === undefined || expectsInvalid(written.expect)) return [];
    const again = seen.has(key);
    if (written.expect === 'accepted') seen.add(key);
    return again ? [issueAt(within(where, 'id'), 'redefined', 'A step above has given this name already.')] : [];
  });
}
