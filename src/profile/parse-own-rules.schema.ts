import type { BorderIssue } from '../case/case.schema.ts';
import type { CommandType } from '../case/case.ts';
import { commandFields } from '../case/concepts.schema.ts';
import { EMPLOYED } from '../party/roles.ts';
import { ruleIds } from '../registry/rule-ids.ts';
import type { Condition } from '../rule/condition.ts';
import { conditionFaults } from '../rule/condition-faults.ts';
import { factsIn } from '../rule/condition-reasons.ts';
import { nearestName } from '../rule/nearest-name.ts';
import { everySaidAt } from '../rule/stated.ts';
import { fieldFacts } from './field-kinds.schema.ts';
import { type Openness, opennessOf } from './open-doors.ts';
import type { Profile } from './profile.ts';
import { withMeant } from './with-meant.ts';

type Own = Profile['rules'][number];

/** What a municipality's own rules may not say: an id that is taken, a demand on an open door, a duty of the family, facts that are not theirs to ask. */
export function ownRuleFaults(profile: Profile): readonly BorderIssue[] {
  return profile.rules.flatMap((own, n) => [
    ...idFaults(own, n, profile),
    ...wordFaults(own, `rules[${n}]`, profile),
    ...everySaidAt(own.demands, `rules[${n}].demands`).flatMap(({ is, path }) => [
      ...doorFaults(is.on, is.strength, path),
      ...[is.when, is.require].flatMap((one) => (one === undefined ? [] : fieldFaults(one, is.on, path))),
      ...(['when', 'require'] as const).flatMap((key) => kindFaults(is[key], is.on, `${path}.${key}`)),
    ]),
    ...everySaidAt(own.owes, `rules[${n}].owes`).flatMap(({ is, path }) => roleFaults(is.who, `${path}.who`, profile)),
  ]);
}

function idFaults({ id, demands, owes }: Own, n: number, { rules }: Profile): readonly BorderIssue[] {
  const path = `rules[${n}].id`;
  const known: readonly string[] = ruleIds;
  if (known.includes(id)) return [{ code: 'rule-id-in-use', path, message: 'a rule of the rulebook has this id' }];
  if (rules.findIndex((one) => one.id === id) !== n)
    return [{ code: 'rule-named-twice', path, message: 'ids of own rules are unique' }];
  return demands === undefined && owes === undefined
    ? [{ code: 'says-nothing', path: `rules[${n}]`, message: 'state what it demands or owes' }]
    : [];
}

function wordFaults({ words }: Own, path: string, { language }: Profile): readonly BorderIssue[] {
  if (words[language] !== undefined) return [];
  return [{ code: 'missing', path: `${path}.words.${language}`, message: 'say it in the language of the profile' }];
}

const WHY: { readonly [O in Openness]: string } = {
  'a-fact-is-never-turned-away': 'what has happened is recorded whatever a municipality says',
  'a-right-of-the-family': 'it is a right of the family that no municipality can narrow',
  'the-child-is-protected-at-once': 'it protects the child at once, and nothing may stand before it',
};

/** An open door lets a municipality advise, and make a duty afterwards; nothing stronger. */
function doorFaults(on: readonly CommandType[], strength: string, path: string): readonly BorderIssue[] {
  if (strength === 'should' || strength === 'may') return [];
  return on.flatMap((command, n) => {
    const why = opennessOf(command);
    if (why === undefined) return [];
    const message = `${command} is an open door: ${WHY[why]}; it takes should, may, or a duty after it`;
    return [{ code: 'open-door', path: `${path}.on[${n}]`, message }];
  });
}

/** `command.<field>` names a field that every command it is about has. */
function fieldFaults(condition: Condition, on: readonly CommandType[], path: string): readonly BorderIssue[] {
  const named = factsIn(condition).flatMap((fact) =>
    fact.startsWith('command.') ? [fact.slice('command.'.length)] : [],
  );
  const fields = on.map((command) => Object.keys(commandFields[command].shape));
  return named
    .filter((field) => !fields.every((all) => all.includes(field)))
    .map((field) => {
      const nearest = nearestName(field, fields[0] ?? []);
      const meant = nearest === undefined ? undefined : `command.${nearest}`;
      return { code: 'no-such-field', path, ...withMeant('not every command under on has this field', meant) };
    });
}

/** A field is compared as what it is: a list as a set, a single value as one. */
function kindFaults(
  condition: Condition | undefined,
  on: readonly CommandType[],
  path: string,
): readonly BorderIssue[] {
  const faults = condition === undefined ? [] : conditionFaults(condition, fieldFacts(on));
  return faults.flatMap(({ code, fact, path: at, suggestion }) => {
    if (fact === undefined || (code !== 'wrong-comparison' && code !== 'wrong-value')) return [];
    return [{ code, path: `${path}.${at}`, ...withMeant('this field is not compared so', suggestion) }];
  });
}

/** A duty is for someone employed: no municipality lays one on a family. */
function roleFaults(who: string, path: string, { party }: Profile): readonly BorderIssue[] {
  const core = party.roles.find((one) => one.id === who)?.actsAs ?? who;
  if (who === 'holder' || EMPLOYED.some((one) => one === core)) return [];
  return [{ code: 'no-such-role', path, message: 'name holder, or a role of someone employed' }];
}
