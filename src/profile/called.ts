import type { Id } from '../identity/id.ts';
import { differs, type Stated } from '../rule/stated.ts';
import type { Language } from '../text/spoken.ts';
import type { Profile } from './profile.ts';

/** Where words stand in a profile. */
export type Wording = Pick<
  Profile,
  | 'language'
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
  /** What it demands before a move, a measure or a change, by `<what it is demanded of>:<id>`: the ids mean nothing elsewhere. */
  readonly demands: ReadonlyMap<Id, string>;
  /** Facts that rest on a question of its own, and the questions. */
  readonly questions: ReadonlyMap<Id, string>;
}

type Entry = readonly [Id, string];
type Spoken = { readonly id: Id; readonly words?: { readonly [L in Language]?: string | undefined } | undefined };

/** What a profile calls things in a language, else in its own; what it has no words for is not here. */
export function calledBy(profile: Wording, language: Language): CalledBy {
  const spoken = ({ id, words }: Spoken) => labelled(id, words?.[language] ?? words?.[profile.language]);
  const asked = profile.questions.flatMap(spoken);
  return {
    names: new Map(namesIn(profile)),
    demands: new Map(demandsIn(profile).flatMap(spoken)),
    questions: new Map([...asked, ...asked.map(([id, words]): Entry => [`answer.${id}`, words])]),
  };
}

function labelled(id: Id, label: string | undefined): readonly Entry[] {
  return label === undefined ? [] : [[id, label]];
}

function namesIn({ party, services, measures, bodies, meetings }: Wording): readonly Entry[] {
  return [
    ...[...party.roles, ...services.directory, ...every(measures.catalogue)].flatMap((one) =>
      labelled(one.id, one.label),
    ),
    ...every(bodies.list).flatMap((one) => labelled(one.body, one.label)),
    ...every(meetings.kinds).flatMap((one) => labelled(one.kind, one.label)),
  ];
}

function demandsIn({ entry, triedFirst, arena, measures }: Wording): readonly Spoken[] {
  return [
    ...every(entry).flatMap((one) => of(one.level, one.criteria)),
    ...every(triedFirst).flatMap((one) => of(one.level ?? one.body, [one])),
    ...every(arena.changes).flatMap((one) => of(one.to, one.before)),
    ...every(measures.catalogue).flatMap((one) => [...of(one.id, one.needs), ...of(one.id, one.excludes)]),
  ];
}

/** Demands under what they are demanded of; a change to wherever it is has none. */
function of(what: Id | undefined, demands: readonly Spoken[] = []): readonly Spoken[] {
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
