import type { Actor, Stamp } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import type { Circumstances, World } from '../profile/rulebook.ts';
import type { Finding } from '../rule/finding.ts';
import { judging } from '../rule/judge.ts';
import type { GeneralRule, LocalRule } from '../rule/rule.ts';
import type { Command, CommandFields, CommandType, EventFields, EventType } from './case.ts';
import type { Issue } from './issue.ts';
import type { CaseState } from './state.ts';

/** A rule asked by a door, with the command already turned into what the rule asks about. */
export interface Question<T extends CommandType> {
  readonly rule: string;
  judge(command: Command<T>, world: World): Finding | undefined;
}

/** A rule asked by a door of each of several, such as the services a command lets in: an answer for each. */
export interface Questions<T extends CommandType> {
  readonly rule: string;
  judge(command: Command<T>, world: World): readonly Finding[];
}

/** What happened, before it is stamped with who, when and by which command. */
export type Recorded<T extends EventType = EventType> = { [K in T]: { readonly type: K } & EventFields[K] }[T];

/** What a person could do here: the fields of a command, and what it is about. */
export type Candidate<T extends CommandType> = { readonly about?: Id; readonly with: CommandFields[T] };

/** Why a command has no finite list: it names someone new to the case, is worded by the one who says it, or says what is known outside the case. */
export type Unlisted = 'someone-new' | 'own-words' | 'known-outside';

/**
 * Who hears that what they say is so already, beside those who read the case with a consent. `who-may`: whoever may say it, as it happens only
 * once, or is theirs to know; `whose-word`: the one whose own word it is; `whose-concern`: the service whose concern it is about;
 * `who-follows-up`: the service in charge, and leaders.
 */
export type Told = 'who-reads' | 'who-may' | 'whose-word' | 'whose-concern' | 'who-follows-up';

/** The finite set of commands of one type that make sense for an actor now. */
export type Candidates<T extends CommandType> = (circumstances: Circumstances, actor: Actor) => readonly Candidate<T>[];

/**
 * A command is a door: the rules that guard it, and the facts it records. Nothing else decides.
 */
export interface Door<T extends CommandType> {
  readonly command: T;
  /** Who may issue it: judged before anything else. */
  readonly authority: Question<T>;
  readonly guards: readonly (Question<T> | Questions<T>)[];
  /** What the command names that the case does not have. */
  readonly lacks?: ((command: Command<T>, state: CaseState, profile: Profile) => readonly Issue[]) | undefined;
  /** Whether the command says what is already so; it is then accepted and records nothing, where whoever says it may hear so. */
  readonly alreadySo?: ((command: Command<T>, state: CaseState, world: World) => boolean) | undefined;
  /** Who hears that it is so already; unsaid, those who read the case with a consent. */
  readonly tells?: Told | undefined;
  /** Rules a person has answered for at an earlier command that this one completes. */
  readonly answeredBefore?: ((command: Command<T>, state: CaseState) => readonly string[]) | undefined;
  readonly records: (command: Command<T>, world: World) => readonly Recorded[];
  /** For "what may I do"; or why there is no list to choose from. */
  readonly candidates: Candidates<T> | Unlisted;
  /** The only command on a case that does not exist yet. */
  readonly opensCase?: true | undefined;
  /** Judged under other rules than those the case keeps: the version it moves to. */
  readonly underOtherProfile?: true | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: a pattern that every rule fits; what is asked is then read from the rule itself
type AnyRule = GeneralRule<World, any, any, any, any> | LocalRule<World, any, any, any, any, any, Profile>;

/** What a rule's guard asks about. */
type AskOf<R extends AnyRule> = Parameters<NonNullable<R['guard']>['judge']>[0]['ask'];

/** Binds a rule to a command: `put` turns the command into what the rule asks about, or undefined where it does not concern it. */
export function ask<T extends CommandType, R extends AnyRule, const A extends AskOf<R>>(
  rule: R,
  put: (command: Command<T>, state: CaseState, profile: Profile) => A | undefined,
): Question<T> {
  const answer = judging<World, A, unknown, Profile>(rule);
  return {
    rule: rule.id,
    judge(command, world) {
      const question = put(command, world.state, world.profile);
      if (question === undefined) return undefined;
      const { state, profile, day, actor, onBehalfOf, discretion } = world;
      // Written out: this is the hottest line there is, and spreading the world costs forty times as much.
      return answer({ state, profile, day, actor, onBehalfOf, discretion, ask: question });
    },
  };
}

/** Binds a rule to a command that asks it of each of several; of none it concerns nothing. */
export function askEach<T extends CommandType, R extends AnyRule, const A extends AskOf<R>>(
  rule: R,
  put: (command: Command<T>, world: World) => readonly A[],
): Questions<T> {
  const answer = judging<World, A, unknown, Profile>(rule);
  return {
    rule: rule.id,
    judge: (command, world) => put(command, world).map((question) => answer({ ...world, ask: question })),
  };
}

/** States the door of one command. */
export function door<T extends CommandType>(command: T, it: Omit<Door<T>, 'command'>): Door<T> {
  const { authority, guards, lacks, alreadySo, tells, answeredBefore, records } = it;
  const { candidates, opensCase, underOtherProfile } = it;
  // Every door has the same fields in the same order, so that the machinery reads them all alike.
  return {
    ...{ command, authority, guards, lacks, alreadySo, tells, answeredBefore, records },
    ...{ candidates, opensCase, underOtherProfile },
  };
}

/**
 * The fields of a command alone, without stamp, type and case: what its events carry on. Copied one by one: leaving fields out by
 * `...rest` costs four times as much.
 */
export function fieldsOf<T extends CommandType>(
  command: Command<T>,
): Omit<Command<T>, keyof Stamp | 'type' | 'caseId'> {
  const fields: { [field: string]: unknown } = {};
  for (const field in command) if (!isEveryCommands(field)) fields[field] = command[field];
  return fields as Omit<Command<T>, keyof Stamp | 'type' | 'caseId'>; // all of its fields but those
}

/** Whether a field is one that every command has, whatever it is about. */
function isEveryCommands(field: string): boolean {
  switch (field as keyof Stamp | 'type' | 'caseId') {
    case 'commandId':
    case 'day':
    case 'actor':
    case 'onBehalfOf':
    case 'discretion':
    case 'type':
    case 'caseId':
      return true;
    default:
      return false;
  }
}

export { createdBy, speaker } from '../identity/actor.ts';
