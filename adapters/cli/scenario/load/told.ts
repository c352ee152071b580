import { ONLY_SUBJECT, type Step } from '../scenario.ts';
import type { Given } from '../schema/given.schema.ts';
import type { ScenarioKeys } from '../schema/scenario.schema.ts';
import type { Person, Subject } from '../schema/who.schema.ts';
import { type Written, whereIs } from './scenario-file.ts';
import { type Where, within } from './where.ts';

/** What a scenario tells, its file's defaults filled in, before its openings. */
export interface Told {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly people: ReadonlyMap<string, Person>;
  /** Texts by name. */
  readonly contents: ReadonlyMap<string, string>;
  readonly given: Given | undefined;
  readonly steps: readonly Step[];
  readonly profile: string | undefined;
  /** Every profile it names, by that name. */
  readonly profiles: ReadonlyMap<string, NamedProfile>;
}

/** A profile as a scenario names it: a shipped name, or a path relative to the file it is written in. */
export interface NamedProfile {
  readonly stands: string;
  readonly file: string;
  readonly where: Where;
}

/** Own entries replace the file's by name; `given` key by key. */
export function toldBy(written: Written, prefix: string): Told {
  const { own, defaults } = written;
  const given = own.given || defaults.given ? settled({ ...defaults.given, ...own.given }) : undefined;
  return {
    subjects: subjectsOf(own, defaults),
    people: new Map(Object.entries({ ...defaults.people, ...own.people })),
    contents: new Map(
      Object.entries({ ...defaults.contents, ...own.contents }).map(([name, { text }]) => [name, text]),
    ),
    given,
    steps: stepsOf(written, prefix),
    profile: own.profile ?? defaults.profile,
    profiles: profilesOf(written),
  };
}

/** `none` takes back what the file says for all: nobody holds the baton, nobody is offered it. */
function settled({ holder, offeredTo, ...given }: Given): Given {
  return {
    ...given,
    ...(holder === undefined || holder === 'none' ? {} : { holder }),
    ...(offeredTo === undefined || offeredTo === 'none' ? {} : { offeredTo }),
  };
}

function profilesOf(written: Written): ReadonlyMap<string, NamedProfile> {
  const { own, defaults, file } = written;
  const said = Object.entries({ ...defaults.profiles, ...own.profiles });
  const profiles = new Map(
    said.map(([name, stands]): [string, NamedProfile] => [
      name,
      { stands, file, where: whereIs(written, 'profiles', name) },
    ]),
  );
  const byOwnName = (name: string | undefined, where: Where) => {
    if (name !== undefined && !profiles.has(name)) profiles.set(name, { stands: name, file, where });
  };
  byOwnName(own.profile ?? defaults.profile, whereIs(written, 'profile'));
  byOwnName((own.given ?? defaults.given)?.profile, whereIs(written, 'given', 'profile'));
  for (const [index, name] of (own.run ?? []).entries()) byOwnName(name, whereIs(written, 'run', index));
  return profiles;
}

function subjectsOf(own: ScenarioKeys, defaults: ScenarioKeys): ReadonlyMap<string, Subject> {
  const only = own.subject ?? defaults.subject;
  const several = Object.entries({ ...defaults.subjects, ...own.subjects });
  return new Map(only === undefined ? several : [[ONLY_SUBJECT, only], ...several]);
}

function stepsOf(written: Written, prefix: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [index, one] of (written.own.steps ?? []).entries()) {
    steps.push(stepOf(one, index + 1, whereIs(written, 'steps', index), prefix, steps));
  }
  return steps;
}

type WrittenStep = NonNullable<ScenarioKeys['steps']>[number];

function stepOf(one: WrittenStep, number: number, where: Where, prefix: string, before: readonly Step[]): Step {
  const { together, ...written } = one;
  const repeats = one.repeat === undefined ? undefined : before[one.repeat - 1];
  const day = dayOf(one);
  const commandId = repeats?.commandId ?? `${prefix}step-${number}`;
  const inner = (together ?? []).map((each, index) => {
    const place = within(where, 'together', index);
    return stepOf({ ...each, day: each.day ?? day }, number, place, `${prefix}${index + 1}-of-`, before);
  });
  return { number, commandId, day, written, where, together: inner, repeats };
}

/** The schema has seen that every step has a day; those that happen together have it from the step they stand in. */
function dayOf({ day }: WrittenStep) {
  if (day === undefined) throw new Error('a step without a day');
  return day;
}
