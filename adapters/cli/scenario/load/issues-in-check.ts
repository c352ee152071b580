import type { DocumentIssue, DocumentPath } from '../../read/document-issue.ts';
import { statedPaths } from '../expect/profile-silence.ts';
import { wordsOf } from '../expect/same-set.ts';
import { isForEach } from '../per-profile.ts';
import type { Scenario, Step } from '../scenario.ts';
import type { Check, CheckKey } from '../schema/check.schema.ts';
import type { Listed } from '../schema/word.schema.ts';
import { ruleOf, unknownRule } from './issues-in-expectations.ts';
import type { KnownNames } from './known-names.ts';
import { issueAt, type Where, within } from './where.ts';

/** What is wrong with a check: names nobody made, and rules there are not. */
export function issuesInCheck(step: Step, scenario: Scenario, names: KnownNames): readonly DocumentIssue[] {
  const { check } = step.written;
  if (check === undefined) return [];
  const where = within(step.where, 'check');
  if (!isForEach<Check>(check, scenario.run)) return issuesInOne(check, where, names);
  return Object.entries(check).flatMap(([profile, one]) =>
    one ? issuesInOne(one, within(where, profile), names) : [],
  );
}

function issuesInOne(check: Check, where: Where, names: KnownNames): readonly DocumentIssue[] {
  return (Object.keys(check) as CheckKey[]).flatMap((key) => {
    const at = within(where, key);
    return (NAMES_IN[key]?.(check) ?? []).flatMap(({ kind, path, name }) =>
      unknownName(kind, within(at, ...path), name, names),
    );
  });
}

type Kind = 'person' | 'thing' | 'rule' | 'path' | 'seen';
interface NameIn {
  readonly kind: Kind;
  readonly path: DocumentPath;
  readonly name: string;
}

/** Which names stand under which key of a check. */
const NAMES_IN: { readonly [K in CheckKey]?: (check: Check) => readonly NameIn[] } = {
  holder: ({ holder }) => one('person', holder),
  offeredTo: ({ offeredTo }) => one('person', offeredTo),
  concerns: ({ concerns }) => keys('thing', concerns),
  measures: ({ measures }) => keys('thing', measures),
  meetings: ({ meetings }) => keys('thing', meetings),
  due: ({ due }) => keys('rule', due),
  next: ({ next }) => one('rule', next),
  overdue: ({ overdue }) => set('rule', overdue),
  dueFor: ({ dueFor }) => [
    ...keys('person', dueFor),
    ...Object.entries(dueFor ?? {}).flatMap(([person, due]) =>
      keys('rule', due).map((each) => ({ ...each, path: [person, ...each.path] })),
    ),
  ],
  mayRead: ({ mayRead }) => eachPersons(mayRead),
  mayWrite: ({ mayWrite }) => eachPersons(mayWrite),
  sees: ({ sees }) => eachPersons(sees),
  hidden: ({ hidden }) => eachPersons(hidden),
  notices: ({ notices }) => keys('person', notices),
  withheldFrom: ({ withheldFrom }) => set('person', withheldFrom),
  actions: ({ actions }) => keys('person', actions),
  guide: ({ guide }) => keys('person', guide),
  silent: ({ silent }) => set('rule', silent),
  notStated: ({ notStated }) => set('path', notStated),
};

function one(kind: Kind, name: string | undefined): readonly NameIn[] {
  return name === undefined || name === 'none' ? [] : [{ kind, path: [], name }];
}

function keys(kind: Kind, map: { readonly [name: string]: unknown } | undefined): readonly NameIn[] {
  return Object.keys(map ?? {}).map((name) => ({ kind, path: [name], name }));
}

function set(kind: Kind, listed: Listed | undefined): readonly NameIn[] {
  return listed === undefined ? [] : wordsOf(listed).map(({ path, word }) => ({ kind, path, name: word }));
}

/** Names of people, and under each what they see. */
function eachPersons(map: { readonly [person: string]: Listed | 'none' } | undefined): readonly NameIn[] {
  const seen = Object.entries(map ?? {}).flatMap(([person, listed]) =>
    listed === 'none' ? [] : set('seen', listed).map((each) => ({ ...each, path: [person, ...each.path] })),
  );
  return [...keys('person', map), ...seen];
}

function unknownName(kind: Kind, where: Where, name: string, names: KnownNames): readonly DocumentIssue[] {
  if (kind === 'rule') return unknownRule(where, ruleOf(name), names);
  const known = knownOf(kind, names);
  return known.has(name) ? [] : [issueAt(where, `unknown-${kind}`, UNKNOWN[kind], name, known)];
}

function knownOf(kind: Exclude<Kind, 'rule'>, names: KnownNames): ReadonlySet<string> {
  if (kind === 'path') return statedPaths();
  return kind === 'seen' ? new Set(['log', ...names.thing, ...names.content]) : names[kind];
}

const UNKNOWN: { readonly [K in Exclude<Kind, 'rule'>]: string } = {
  person: 'Nobody of this name is in people.',
  thing: 'Nothing in the story has this name.',
  path: 'A profile states nothing under this path.',
  seen: 'Nothing in the story has this name, and no text.',
};
