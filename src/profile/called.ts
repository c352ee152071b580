import type { Id } from '../identity/id.ts';
import { isCount, type Label, labelIn } from '../rule/label.ts';
import { differs, type Stated } from '../rule/stated.ts';
import type { Language } from '../text/spoken.ts';
import type { Profile } from './profile.ts';

/** Where words stand in a profile. */
export type Wording = Pick<
  Profile,
  | 'language'
  | 'levels'
  | 'rules'
  | 'party'
  | 'services'
  | 'measures'
  | 'bodies'
  | 'meetings'
  | 'entry'
  | 'triedFirst'
  | 'arena'
  | 'questions'
>;

/** What a municipality calls what stands in its profile, by id. */
export interface CalledBy {
  /** Roles, services, bodies, kinds of meeting and measures. */
  readonly names: ReadonlyMap<Id, string>;
  /** Levels and steps whose ids are no numbers: `nivå 3` says it, `avklare` does not. */
  readonly levels: ReadonlyMap<Id, string>;
  /** What it demands before a move, a measure or a change, by `<what it is demanded of>:<id>`: the ids mean nothing elsewhere. */
  readonly demands: ReadonlyMap<Id, string>;
  /** Facts that rest on a question of its own, and the questions. */
  readonly questions: ReadonlyMap<Id, string>;
}

type Entry = readonly [Id, string];
type Labelled = { readonly id: Id; readonly label?: Label | undefined };

/** What a profile calls things in a language, else in its own; what it has no words for is not here. */
export function calledBy(profile: Wording, language: Language): CalledBy {
  const called = (all: readonly Labelled[]) =>
    all.flatMap(({ id, label }): readonly Entry[] => {
      const word = labelIn(profile, label, language);
      return word === undefined ? [] : [[id, word]];
    });
  const asked = called(profile.questions);
  return {
    names: new Map(called(namedIn(profile))),
    levels: new Map(
      called(profile.levels.flatMap((one) => [one, ...(one.steps ?? [])]).filter(({ id }) => !isCount(id))),
    ),
    demands: new Map(called(demandsIn(profile))),
    questions: new Map([...asked, ...asked.map(([id, words]): Entry => [`answer.${id}`, words])]),
  };
}

function namedIn({ party, services, measures, bodies, meetings }: Wording): readonly Labelled[] {
  return [
    ...party.roles,
    ...services.directory,
    ...every(measures.catalogue),
    ...every(bodies.list).map(({ body, label }) => ({ id: body, label })),
    ...every(meetings.kinds).map(({ kind, label }) => ({ id: kind, label })),
  ];
}

function demandsIn({ entry, triedFirst, arena, measures }: Wording): readonly Labelled[] {
  return [
    ...every(entry).flatMap((one) => of(one.level, one.criteria)),
    ...every(triedFirst).flatMap((one) => of(one.level ?? one.body, [one])),
    ...every(arena.changes).flatMap((one) => of(one.to, one.before)),
    ...every(measures.catalogue).flatMap((one) => [...of(one.id, one.needs), ...of(one.id, one.excludes)]),
  ];
}

/** Demands under what they are demanded of; a change to wherever it is has none. */
function of(what: Id | undefined, demands: readonly Labelled[] = []): readonly Labelled[] {
  return demands.map((one) => ({ ...one, id: demanded(what, one.id) }));
}

/** What a demand is found by among those of a municipality. */
export function demanded(of: Id | undefined, id: Id): string {
  return `${of ?? ''}:${id}`;
}

/** What is stated, in every text there is. */
function every<V>(stated: Stated<readonly V[]>): readonly V[] {
  if (stated === undefined) return [];
  return differs(stated) ? stated.readings.flatMap((one) => one.is) : stated.is;
}
