import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import type { Decision } from '../../src/case/decision.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { rulebook } from '../../src/registry/rulebook.ts';
import { type Act, type Deed, days, type Place, people } from './world.ts';

/** What is explored. Another `decide` is handed in to show that what is broken is found. */
export interface Engine {
  readonly decide: (command: Command, state: CaseState, profile: Profile) => Decision;
  readonly evolve: (state: CaseState, event: CaseEvent) => CaseState;
  readonly profile: Profile;
}

/** The engine as it is, under the rules of one municipality. */
export function engineUnder(profile: Profile): Engine {
  return { decide, evolve, profile };
}

/** One thing that was tried: how it was answered, and where it led when it changed anything. */
export interface Tried {
  readonly command: Command;
  readonly decision: Decision | 'threw';
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
}

const NOTHING: readonly CaseEvent[] = [];
const EVERY_RULE = Object.keys(rulebook);

const made = new WeakMap<Act, Map<number, Command>>();

/** The command of an act, as the `nth` of its path; no two on a path have the same id. Made once, as it is tried in every state. */
function commandOf(one: Act, today: number, nth: number): Command {
  const ofAct = made.get(one) ?? new Map<number, Command>();
  made.set(one, ofAct);
  const at = nth * days.length + today;
  const command = ofAct.get(at) ?? stamped(one, today, nth);
  ofAct.set(at, command);
  return command;
}

function stamped(one: Act, today: number, nth: number): Command {
  const actor = people[one.by];
  const discretion = one.answers ? { role: actor.role, reason: 'vurdert', answers: EVERY_RULE } : undefined;
  const stamp = { type: one.does, commandId: `${nth}`, day: days[today], actor };
  // An act has the fields of its command; that they fit is what the border's schema says of every one of them.
  return { ...one.with, ...stamp, ...(discretion === undefined ? {} : { discretion }) } as unknown as Command;
}

const NO_COMMANDS: CaseState['commands'] = new Map();

/** No id is ever used twice on a path, so that the ids already used tell nothing; carrying them along would cost more than judging does. */
function withoutCommands(state: CaseState): CaseState {
  return { ...state, commands: NO_COMMANDS };
}

/** Puts an act to the door of its command. */
export function attempt(engine: Engine, { state, today }: Place, one: Act, nth: number): Tried {
  const command = commandOf(one, today, nth);
  try {
    const decision = engine.decide(command, state, engine.profile);
    const events = decision.outcome === 'accepted' ? decision.events : NOTHING;
    const after = events.length === 0 ? state : withoutCommands(events.reduce(engine.evolve, state));
    return { command, decision, events, after };
  } catch {
    return { command, decision: 'threw', events: NOTHING, after: state };
  }
}

/** The place a deed leads to; undefined where it is not carried out or changes nothing. */
export function carryOut(engine: Engine, place: Place, deed: Deed, nth: number): Place | undefined {
  if (deed === 'time passes') return later(place);
  const { events, after } = attempt(engine, place, deed, nth);
  return events.length === 0 ? undefined : { state: after, today: place.today };
}

/** The same case on the next of the days; undefined on the last. */
export function later({ state, today }: Place): Place | undefined {
  return today + 1 < days.length ? { state, today: today + 1 } : undefined;
}
