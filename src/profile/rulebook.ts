import { arenaOfCase } from '../arena/arena.ts';
import type { CalendarDay } from '../calendar/day.ts';
import type { CaseState } from '../case/state.ts';
import type { Actor, Discretion } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { differsByArena, inArena } from '../rule/by-arena.ts';
import type { GeneralRule, LocalRule, Asked as RuleAsked, Speaks } from '../rule/rule.ts';
import type { Profile } from './profile.ts';

/** The world a rule is asked in. It holds codes, days and ids: no text and no clock. */
export interface World {
  readonly state: CaseState;
  readonly profile: Profile;
  readonly day: CalendarDay;
  readonly actor: Actor;
  readonly onBehalfOf: Id | undefined;
  readonly discretion: Discretion | undefined;
}

/** A case on a day, as it stands before someone who asks and answers for nothing, by the rules of its arena. */
export function worldBefore(actor: Actor, { state, profile, day }: Circumstances): World {
  return { state, profile: rulesFor(profile, state), day, actor, onBehalfOf: undefined, discretion: undefined };
}

/**
 * The rules a case follows: those of its arena, where they differ by arena; or, for what is about one concern, of the arena of that. It is
 * asked wherever someone comes to the case, and by no rule.
 */
export function rulesFor(profile: Profile, state: CaseState, concernArena?: Id): Profile {
  return differsByArena(profile) ? inArena(profile, concernArena ?? arenaOfCase(state)) : profile;
}

/** The world, with what the rule is asked about. */
export type Asked<Ask> = RuleAsked<World, Ask>;

/** A question about a case that several rules share: state, profile and day, whoever asks. */
export type Circumstances = Pick<World, 'state' | 'profile' | 'day'>;

/** A rule as it is written in its room: everything but the kind, and at least one voice. */
type Written<T> = Omit<T, 'kind'> & Speaks;

/** A rule that holds by statute. */
export function law<Ask = never, R extends string = never, W extends string = never, Look = never>(
  rule: Written<GeneralRule<World, Ask, Look, R, W>>,
): GeneralRule<World, Ask, Look, R, W> {
  return { kind: 'law', ...rule };
}

/** A rule that holds by the model itself, in every municipality. */
export function model<Ask = never, R extends string = never, W extends string = never, Look = never>(
  rule: Written<GeneralRule<World, Ask, Look, R, W>>,
): GeneralRule<World, Ask, Look, R, W> {
  return { kind: 'model', ...rule };
}

/** A rule a municipality states. It says what it reads from the profile, and what it does where nothing is stated. */
export function local<Value, Ask = never, R extends string = never, W extends string = never, Look = never>(
  rule: Written<LocalRule<World, Ask, Look, Value, R, W, Profile>>,
): LocalRule<World, Ask, Look, Value, R, W, Profile> {
  return { kind: 'local', ...rule };
}
