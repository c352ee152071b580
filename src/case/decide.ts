import { stamped } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Profile } from '../profile/profile.ts';
import { rulesFor, type World } from '../profile/rulebook.ts';
import { doors } from '../registry/doors.ts';
import type { Finding } from '../rule/finding.ts';
import { stops, type Verdict } from '../rule/verdict.ts';
import { asKnownTo } from '../withholding/as-known-to.ts';
import type { CaseEvent, Command, CommandType } from './case.ts';
import { type Answer, accepted, type Decision, invalid, refusal } from './decision.ts';
import { answeredBy, discretionOf, NONE } from './discretion.ts';
import type { Door, Recorded } from './door.ts';
import { isRepeat } from './evolve.ts';
import type { Issue } from './issue.ts';
import { misplaced } from './misplaced.ts';
import { judgedByOwnRules } from './own-rules.ts';
import type { CaseState } from './state.ts';
import { isToldThatItIsSo } from './told-so.ts';
import { weigh } from './weigh.ts';

/**
 * Judges one command against the state of the case and the rules of its municipality. Pure and total: the same answer every time, nothing
 * is changed, and it never throws. A rule that fails stops the command with the issue `fault`; it never counts as absent. A command from JSON
 * has been read by `parseCommand` first; whoever stores what is recorded reads it back by `parseEvent`.
 */
export function decide(command: Command, state: CaseState, profile: Profile): Decision {
  const asking: Asking = { path: '' };
  try {
    return answer(command, state, profile, asking);
  } catch {
    return invalid({ code: 'fault', path: asking.path });
  }
}

/** Which rule is being asked, so that a fault can name it. */
interface Asking {
  path: string;
}

function answer(command: Command, state: CaseState, profile: Profile, asking: Asking): Decision {
  const door = doorFor(command?.type);
  if (!door) return invalid({ code: 'unknown-command', path: 'type' });
  const issue = misplaced(command, state, profile, door);
  if (issue) return invalid(issue);
  if (isRepeat(state, command)) return accepted([], []);
  const answer = knock(door, command, worldOf(command, state, profile), asking);
  if (answer.outcome !== 'let-through') return answer;
  const { facts, findings, used } = answer;
  // Whoever else uses the id is judged like anyone, and only told that it is taken where they would have been let through.
  if (facts.length > 0 && state.commands.has(command.commandId))
    return invalid({ code: 'command-id-in-use', path: 'commandId' });
  // Each fact is typed by its door; the stamp adds the same fields to all of them.
  return accepted(
    facts.map((fact) => stamped(fact, command, used) as CaseEvent),
    findings,
  );
}

/**
 * Puts a command to a door: authority first, then what the case lacks, then whether it is so already, then every other rule. Whoever something
 * is kept from is answered by the case as they know it, by every rule; what is recorded is of the case as it is.
 */
function knock(door: Door<CommandType>, command: Command, whole: World, asking: Asking): Answer {
  const world = asActorKnows(whole);
  asking.path = door.authority.rule;
  const authority = door.authority.judge(command, world);
  if (authority === undefined) return invalid({ code: 'fault', path: door.authority.rule });
  asking.path = '';
  const issues = lacksOf(door, command, whole, world);
  const entrance = particular(door, command, world, authority);
  const { verdict } = entrance;
  if (issues.length > 0) return lacking(issues, verdict, entrance === authority ? [authority] : [authority, entrance]);
  const met = stops(verdict) ? answeredBy(entrance, discretionOf(command, world)?.answers ?? NONE, NONE) : authority;
  const isMet = met.answered === true || !stops(verdict);
  if (isMet && isToldThatItIsSo(door, command, world))
    return { outcome: 'let-through', facts: NOTHING, findings: [met], used: undefined };
  const asked = judgements(door, command, world, authority, asking);
  return weigh(door, command, whole, asked, judgedByOwnRules(command, world));
}

function asActorKnows(whole: World): World {
  const state = asKnownTo(whole.state, whole.actor.id);
  return state === whole.state ? whole : { ...whole, state };
}

/** What is named must be there as the actor knows the case; an id must be free in the case as it is. */
function lacksOf(door: Door<CommandType>, command: Command, whole: World, known: World): readonly Issue[] {
  const issues = door.lacks?.(command, known.state, known.profile) ?? [];
  return issues.length > 0 || known === whole ? issues : (door.lacks?.(command, whole.state, whole.profile) ?? []);
}

const NOTHING: readonly Recorded[] = [];

/** What is not there is told only to those who may ask. */
function lacking(issues: readonly Issue[], verdict: Verdict, asked: readonly Finding[]): Answer {
  return stops(verdict) ? refusal(verdict, asked) : { outcome: 'invalid', issues };
}

/** The authority's finding, and that of every rule of the door that the command concerns, asked in turn. */
function judgements(
  door: Door<CommandType>,
  command: Command,
  world: World,
  authority: Finding,
  asking: Asking,
): readonly Finding[] {
  const findings = [authority];
  for (const question of door.guards) {
    asking.path = question.rule;
    const answer = question.judge(command, world);
    if (answer === undefined) continue;
    if ('verdict' in answer) findings.push(answer);
    else findings.push(...answer);
  }
  asking.path = '';
  return findings;
}

/** Where the authority gave way to a more particular rule of the door, what that rule says of who may. */
function particular(door: Door<CommandType>, command: Command, world: World, authority: Finding): Finding {
  if (authority.reason !== SAID_ELSEWHERE) return authority;
  const rule = door.guards.find((one) => one.rule === authority.looked.rule);
  const answer = rule?.judge(command, world);
  return answer !== undefined && 'verdict' in answer ? answer : authority;
}

const SAID_ELSEWHERE = 'another-rule-says';

function worldOf(command: Command, state: CaseState, profile: Profile): World {
  const { day, actor, onBehalfOf, discretion } = command;
  const rules = rulesFor(profile, state, arenaNamedBy(command, state));
  return { state, profile: rules, day, actor, onBehalfOf, discretion };
}

/** The arena of what a command is about: the one it says of a new concern, or that of the concern it names. */
function arenaNamedBy(command: Command, state: CaseState): Id | undefined {
  if (command.type === 'RaiseConcern') return command.arena;
  const concern = 'concern' in command ? command.concern : undefined;
  return concern === undefined ? undefined : state.concern.concerns.get(concern)?.arena;
}

function doorFor(type: unknown): Door<CommandType> | undefined {
  // Each door is typed for its own command and is only ever handed a command of that type.
  return typeof type === 'string' ? (doors.get(type) as Door<CommandType> | undefined) : undefined;
}

/** Puts one candidate to its door without carrying anything out; undefined where it names what is not there, or is already so. */
export function consider(
  door: Door<CommandType>,
  command: Command,
  state: CaseState,
  profile: Profile,
): { readonly verdict: Verdict; readonly findings: readonly Finding[] } | undefined {
  const answer = knock(door, command, worldOf(command, state, profile), { path: '' });
  if (answer.outcome === 'refused') return answer;
  const isNew = answer.outcome === 'let-through' && answer.facts.length > 0;
  return isNew ? { verdict: 'permitted', findings: answer.findings } : undefined;
}
