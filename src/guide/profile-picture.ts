import type { Profile } from '../profile/profile.ts';
import type { Condition } from '../rule/condition.ts';
import { isCount, labelIn } from '../rule/label.ts';
import type { Language } from '../text/spoken.ts';
import { texts } from '../text/texts.ts';
import { conditionWords } from './words/condition-words.ts';
import { capital, type Speaker, speakerOf } from './words/speaker.ts';
import { statementsOf } from './words/statements.ts';

/** A level as it is drawn. */
export interface LevelDrawn {
  readonly id: string;
  readonly name: string;
  readonly label: string | undefined;
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  /** A case may start here. */
  readonly starts: boolean;
  /** What the text demands before a case comes here from the level before: none where it demands nothing. */
  readonly entry: readonly string[];
}

/** Where a move leads. */
export interface Target {
  readonly kind: 'level' | 'body' | 'route' | 'end' | 'stay';
  readonly id: string;
}

/** A move the text names beside one level up. */
export interface MoveDrawn {
  /** The level that is left; undefined: any. */
  readonly from: string | undefined;
  readonly to: Target;
  readonly name: string;
  /** Under which condition; undefined: always. */
  readonly when: string | undefined;
}

/** A body, a receiver or an end. */
export interface PlaceDrawn {
  readonly id: string;
  readonly name: string;
}

/** A profile as a picture: its levels in order, how a case moves between them, and what stands beside them. */
export interface ProfilePicture {
  readonly title: string;
  /** What kind of picture it is, for whoever does not see it. */
  readonly description: string;
  /** Which version it is drawn from, and what that is worth. */
  readonly note: string;
  readonly language: Language;
  readonly levels: readonly LevelDrawn[];
  readonly moves: readonly MoveDrawn[];
  readonly bodies: readonly PlaceDrawn[];
  readonly routes: readonly PlaceDrawn[];
  readonly ends: readonly PlaceDrawn[];
}

/** What is drawn of a profile, in one language. What the profile does not say is not in the picture. */
export function pictureOf(profile: Profile, language: Language): ProfilePicture {
  const speaker = speakerOf(profile, language);
  const moves = movesOf(profile, speaker);
  const named = (kind: Target['kind']) => moves.filter(({ to }) => to.kind === kind).map(({ to }) => to.id);
  const bodies = [
    ...idsIn(profile.bodies.list, 'body'),
    ...idsIn(profile.bodies.access, 'body'),
    ...idsIn(profile.bodies.stuck, 'body'),
  ];
  const receivers = statementsOf(profile.routes.receivers).flatMap(({ is }) => is as readonly string[]); // a list of receivers
  return {
    title: speaker.phrase('diagramTitle', { name: profile.name }),
    description: speaker.phrase('diagramText'),
    note: speaker.phrase('versionNote', {
      version: profile.version,
      standing: labelIn(profile, profile.standing, language),
    }),
    language,
    levels: profile.levels.map((one, place) => levelDrawn(one, place, profile, speaker)),
    moves,
    bodies: places([...bodies, ...named('body')], 'body', speaker),
    routes: places([...receivers, ...named('route')], 'service', speaker),
    ends: endsOf(language, moves, speaker),
  };
}

function levelDrawn(level: Profile['levels'][number], place: number, profile: Profile, speaker: Speaker): LevelDrawn {
  const { id, steps = [] } = level;
  const starts = statementsOf(profile.startLevels).flatMap(({ is }) => is as readonly string[]); // a list of levels
  return {
    id,
    ...namesDrawn(level, speaker),
    steps: steps.map((one) => ({
      id: one.id,
      name: labelIn(profile, one.label, speaker.language) ?? speaker.phrase('step', { id: one.id }),
    })),
    starts: place === 0 || starts.includes(id),
    entry: place === 0 ? [] : entryOf(id, profile, speaker),
  };
}

/** By its number, with what it is called and what services with a name of their own for it call it; a code is no name where there is another. */
function namesDrawn(
  { id, label, labels = [] }: Profile['levels'][number],
  speaker: Speaker,
): Pick<LevelDrawn, 'name' | 'label'> {
  const { language, profile, name, list } = speaker;
  const general = labelIn(profile, label, language);
  const services = labels.map(
    ({ services: those, label: own }) =>
      `${list(those.map((one) => name('service', one)))}: ${labelIn(profile, own, language)}`,
  );
  const own = services.length === 0 ? undefined : services.join('; ');
  const plain = capital(speaker.phrase('level', { id }));
  if (general !== undefined && !isCount(id)) return { name: capital(general), label: own };
  const said = [general, general === undefined || own === undefined ? own : `(${own})`].filter(
    (one) => one !== undefined,
  );
  return { name: plain, label: said.length === 0 ? undefined : said.join(' ') };
}

interface Criteria {
  readonly level: string;
  readonly criteria: readonly { readonly require: Condition; readonly strength: string }[];
}

function entryOf(level: string, profile: Profile, speaker: Speaker): readonly string[] {
  const lists = statementsOf(profile.entry).flatMap(({ is }) => is as readonly Criteria[]); // what stands under entry
  const criteria = lists.filter((one) => one.level === level).flatMap((one) => one.criteria);
  return [
    ...new Set(
      criteria.map(
        ({ require, strength }) =>
          `${capital(conditionWords(require, speaker))} (${speaker.name('strength', strength)})`,
      ),
    ),
  ];
}

/** A move as a profile may state it, to a level or to something else. */
interface Stated {
  readonly from?: string;
  readonly fromStep?: string;
  readonly to?: string;
  readonly toStep?: string;
  readonly body?: string;
  readonly route?: string;
  readonly stay?: boolean;
  readonly when?: Condition;
}

function movesOf(profile: Profile, speaker: Speaker): readonly MoveDrawn[] {
  const all = statementsOf(profile.moves).flatMap(({ is }) => is as readonly Stated[]); // what stands under moves
  const drawn = all.map((move): MoveDrawn => {
    const to = targetOf(move);
    const when = move.when === undefined ? undefined : conditionWords(move.when, speaker);
    return { from: move.from, to, name: moveName(move, to, speaker), when };
  });
  return drawn.filter((one, n) => drawn.findIndex((other) => other.name === one.name && other.when === one.when) === n);
}

function targetOf(move: Stated): Target {
  if (move.to !== undefined) return { kind: 'level', id: move.to };
  if (move.body !== undefined) return { kind: 'body', id: move.body };
  if (move.route !== undefined) return { kind: 'route', id: move.route };
  if (move.stay) return { kind: 'stay', id: move.from ?? '' };
  return { kind: 'end', id: ENDS.find((end) => end in move) ?? 'end' };
}

const ENDS = ['end', 'closing', 'systemMeasures'] as const;

function moveName({ from, fromStep, toStep }: Stated, to: Target, speaker: Speaker): string {
  const level = from === undefined ? speaker.phrase('anyLevel') : levelName(from, speaker);
  const step = (id: string | undefined) => (id === undefined ? '' : `, ${speaker.phrase('step', { id })}`);
  if (to.kind === 'stay') return speaker.phrase('moveStay', { from: level });
  return speaker.phrase('move', { from: `${level}${step(fromStep)}`, to: `${targetName(to, speaker)}${step(toStep)}` });
}

/** A level as a move names it: by its number, else by what it is called. */
function levelName(id: string, speaker: Speaker): string {
  return isCount(id) ? speaker.phrase('level', { id }) : speaker.level(id);
}

function targetName({ kind, id }: Target, speaker: Speaker): string {
  if (kind === 'level') return levelName(id, speaker);
  return kind === 'end' ? speaker.name('end', id) : speaker.name(kind === 'body' ? 'body' : 'service', id);
}

function places(ids: readonly string[], key: string, speaker: Speaker): readonly PlaceDrawn[] {
  return [...new Set(ids)].map((id) => ({ id, name: capital(speaker.name(key, id)) }));
}

function idsIn(stated: unknown, key: string): readonly string[] {
  const all = statementsOf(stated).flatMap(({ is }) => is as readonly { readonly [key: string]: unknown }[]); // a list of things that name one
  return all.flatMap((one) => (typeof one[key] === 'string' ? [one[key]] : []));
}

/** The ends the moves name, and those that stand open in every municipality. */
function endsOf(language: Language, moves: readonly MoveDrawn[], speaker: Speaker): readonly PlaceDrawn[] {
  const named = moves.flatMap(({ to }) => (to.kind === 'end' ? [to.id] : []));
  const { rules } = texts[language];
  const always = (['closing-by-agreement', 'guardians-may-demand-closing'] as const).map((id) => ({
    id,
    name: rules[id].name,
  }));
  return [...places(named, 'end', speaker), ...always];
}
