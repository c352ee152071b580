import { type Discretion, stamped } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import { mayUseDiscretion } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import { rulesFor, type World } from '../profile/rulebook.ts';
import { doors } from '../registry/doors.ts';
import type { Finding } from '../rule/finding.ts';
import { type Stopping, stops, stronger, type Verdict } from '../rule/verdict.ts';
import { asKnownTo } from '../withholding/as-known-to.ts';
import type { CaseEvent, Command, CommandType } from './case.ts';
import type { Door, Recorded } from './door.ts';
import { isRepeat } from './evolve.ts';
import type { Issue } from './issue.ts';
import { misplaced } from './misplaced.ts';
import { judgedByOwnRules } from './own-rules.ts';
import type { CaseState } from './state.ts';

/** Carried out: the facts to record, none where it was already so, and every rule's finding, advice among them. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly events: readonly CaseEvent[];
  readonly findings: readonly Finding[];
}

/** Not carried out. `verdict` is the strongest that stands; `findings` are all of them, never only the first. */
export interface Refused {
  readonly outcome: 'refused';
  readonly verdict: Stopping;
  readonly findings: readonly Finding[];
}

/** Not a command about this case: it names what the case does not have, or is malformed. No verdict, nothing recorded. */
export interface Invalid {
  readonly outcome: 'invalid';
  readonly issues: readonly Issue[];
}

/** What became of a command. */
export type Decision = Accepted | Refused | Invalid;

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

/** What a door says to a command: whom it lets through, it tells what is to be recorded. */
type Answer = LetThrough | Refused | Invalid;

interface LetThrough {
  readonly outcome: 'let-through';
  readonly facts: readonly Recorded[];
  readonly findings: readonly Finding[];
  /** The discretion that was needed. */
  readonly used: Discretion | undefined;
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
  if (isMet && door.alreadySo?.(command, world.state, world))
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

/** `stated`: what the municipality's own rules say. They stop a command like any other; that they allow it is no permission. */
function weigh(
  door: Door<CommandType>,
  command: Command,
  world: World,
  asked: readonly Finding[],
  stated: readonly Finding[],
): Answer {
  const own = discretionOf(command, world);
  const before = door.answeredBefore?.(command, world.state) ?? NONE;
  const all = stated.length === 0 ? asked : [...asked, ...stated];
  const findings = own || before.length > 0 ? all.map((one) => answeredBy(one, own?.answers ?? NONE, before)) : all;
  const verdict = strongest(findings);
  if (stops(verdict)) return refusal(verdict, findings);
  if (!someoneAllows(findings.slice(0, asked.length)) || !everyWayIsAsked(findings))
    return invalid({ code: 'fault', path: door.authority.rule });
  const facts = door.records(command, world);
  return { outcome: 'let-through', facts, findings, used: own && usedOf(own, findings) };
}

/** The verdict that stands when every finding a person has answered for is left out. */
function strongest(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'permitted';
  for (const one of findings) if (!one.answered) verdict = stronger(verdict, one.verdict);
  return verdict;
}

/** The actor's own discretion, where they may use any. */
function discretionOf(command: Command, world: World): Discretion | undefined {
  return command.discretion !== undefined && mayUseDiscretion(world) ? command.discretion : undefined;
}

const NONE: readonly string[] = [];

/** A person answers for findings that ask for one, and for silence; never for a refusal. */
function answeredBy(finding: Finding, own: readonly string[], before: readonly string[]): Finding {
  if (finding.verdict !== 'needs-a-person' && finding.verdict !== 'silent') return finding;
  return own.includes(finding.rule) || before.includes(finding.rule) ? { answered: true, ...finding } : finding;
}

/** That every rule gave way is no permission: the one that says who may must have let it through, or the rule it gave way to. */
function someoneAllows(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.verdict === 'permitted' || one.answered === true);
}

/** A rule gives way only to one that is asked too. */
function everyWayIsAsked(findings: readonly Finding[]): boolean {
  return findings.every((one) => one.gaveWayTo === undefined || findings.some((other) => other.rule === one.gaveWayTo));
}

/** What is recorded of a discretion: the findings it answered; nothing where it was not needed. */
function usedOf(own: Discretion, findings: readonly Finding[]): Discretion | undefined {
  const answers = findings.filter((one) => one.answered && own.answers.includes(one.rule)).map((one) => one.rule);
  const steppedIn = findings.some((one) => one.reason === STEPPED_IN);
  return answers.length > 0 || steppedIn ? { ...own, answers } : undefined;
}

const STEPPED_IN = 'in-place-with-discretion';

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

const accepted = (events: readonly CaseEvent[], findings: readonly Finding[]): Accepted => ({
  outcome: 'accepted',
  events,
  findings,
});
const refusal = (verdict: Stopping, findings: readonly Finding[]): Refused => ({
  outcome: 'refused',
  verdict,
  findings,
});
const invalid = (issue: Issue): Invalid => ({ outcome: 'invalid', issues: [issue] });

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
