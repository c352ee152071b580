import type { CalendarDay } from '../calendar/day.ts';
import type { Citations } from './citation.ts';
import type { Judgement } from './finding.ts';
import type { Stated } from './stated.ts';

/** What a rule is asked, in the world it is asked in (state, profile, day, actor). A rule knows no command. */
export type Asked<World, Ask> = World & { readonly ask: Ask };

/** Judges a command. */
export interface Guard<World, Ask, Value, R extends string, W extends string> {
  judge(asked: Asked<World, Ask>, value: Value): Judgement<R, W>;
}

/** Opens or closes reading. `does-not-apply` leaves it to others; where none opens, it is closed; where one closes, it is closed. */
export interface Sight<World, Look, Value, R extends string, W extends string> {
  judge(asked: Asked<World, Look>, value: Value): Judgement<R, W>;
}

/** Something someone must do: by a day, or `not-stated` where the text only says promptly. */
export interface Owed {
  /** What it is about, an id in the case, so that two duties of one rule never merge. */
  readonly about?: string | undefined;
  /** A person's id, the leader of a service, or whoever has a role in the case. */
  readonly who: string | { readonly leaderOf: string } | { readonly role: string };
  /** The day it arose. A duty someone has said is done stands again when it arises anew. */
  readonly since: CalendarDay;
  readonly due: CalendarDay | 'not-stated';
  /** Concerns it rests on: whoever may not see one of them is not told of the duty. */
  readonly concerns?: readonly string[];
}

/**
 * What starts and stops a clock, by the types of the events; whose it is stands in what is owed. That someone says it is done, the end of
 * the follow-up, and a record voided may move any clock and need not be named.
 */
export interface Clock {
  /** What starts it, or makes it stand again; `as-stated` where the profile says. */
  readonly starts: readonly string[] | 'as-stated';
  /** The day alone may start it too, such as a birthday. */
  readonly byDay?: true;
  /** What stops it; `as-stated` where the profile says. */
  readonly stops: readonly string[] | 'as-stated';
  /** Whether it is counted from a later day when what started it happens again or changes; else always from the same day. */
  readonly restarts: boolean;
}

/** A clock: the duties that stand in this state. A duty that no longer stands is no longer listed. */
export interface Duty<World, Value> {
  /** A law test asks every duty for it. */
  readonly clock?: Clock;
  owes(world: World, value: Value): readonly Owed[];
}

/** Held by the shape of the model; the property that shows it is named by its title. */
export interface Promised {
  readonly property: string;
}

/** An exception, on the general rule: while it holds, the general rule gives way and names what it gave way to. */
export interface Exception<World, Ask> {
  readonly givesWayTo: string;
  holds(asked: Asked<World, Ask>): boolean;
}

/**
 * What a local rule does where the profile states nothing of what it reads: it is silent, it does not apply, a default holds, or it answers
 * case by case (its judge is then handed nothing but undefined values). `words` is what the reference says of it.
 */
export type Unstated<Value> =
  | { readonly means: 'silent' }
  | { readonly means: 'n/a' }
  | { readonly means: 'default'; readonly value: Value; readonly words: string }
  | { readonly means: 'by-case'; readonly words: string };

/** The voices a rule speaks in. */
export interface Voices<World, Ask, Look, Value, R extends string, W extends string> {
  readonly guard?: Guard<World, Ask, Value, R, W>;
  readonly sight?: Sight<World, Look, Value, R, W>;
  readonly duty?: Duty<World, Value>;
  readonly promise?: Promised;
}

/** A rule without a voice says nothing and is no rule. */
export type Speaks =
  | { readonly guard: object }
  | { readonly sight: object }
  | { readonly duty: object }
  | { readonly promise: object };

interface Named<World, Ask> {
  /** File name and public code. */
  readonly id: string;
  readonly sources: Citations;
  readonly except?: readonly Exception<World, Ask>[];
}

/** What holds by statute or by the model itself: everywhere, and no profile can loosen it. */
export interface GeneralRule<World, Ask, Look, R extends string, W extends string>
  extends Named<World, Ask>,
    Voices<World, Ask, Look, undefined, R, W> {
  readonly kind: 'law' | 'model';
}

/** What a profile states, by the name the rule has for it. */
export type Reads<Value, Profile> = {
  readonly [K in keyof Value]-?: (profile: Profile) => Stated<NonNullable<Value[K]>>;
};

/** What a municipality states; without a statement it does what `unstated` says. What is not stated of several values is undefined. */
export interface LocalRule<World, Ask, Look, Value, R extends string, W extends string, Profile>
  extends Named<World, Ask>,
    Voices<World, Ask, Look, Value, R, W> {
  readonly kind: 'local';
  readonly reads: Reads<Value, Profile>;
  readonly unstated: Unstated<NoInfer<Value>>;
}

/** Any rule. */
export type Rule<World, Ask, Look, Value, R extends string, W extends string, Profile> =
  | GeneralRule<World, Ask, Look, R, W>
  | LocalRule<World, Ask, Look, Value, R, W, Profile>;
