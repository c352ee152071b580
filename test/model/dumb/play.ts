import * as fc from 'fast-check';
import { plusDays } from '../../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../../src/case/case.ts';
import { deadlinesFor } from '../../../src/case/deadlines-for.ts';
import { decide } from '../../../src/case/decide.ts';
import type { Decision } from '../../../src/case/decision.ts';
import { evolve, replay } from '../../../src/case/evolve.ts';
import type { CaseState } from '../../../src/case/state.ts';
import type { Actor } from '../../../src/identity/actor.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { rules } from '../../../src/registry/rules.ts';
import { FIRST_DAY, openingUnder } from '../world.ts';
import { broken, difference } from './agrees.ts';
import { complaintAbout } from './consistent.ts';
import { learn } from './learn.ts';
import { begin, type Model } from './model.ts';
import { beginning, everyone, sensibly, type Wish, wishes } from './wish.ts';

/** The engine's side: the case so far, under the rules it keeps. */
export interface Real {
  state: CaseState;
  readonly profile: Profile;
  steps: number;
}

/** How often each command was accepted with something recorded, accepted as already so, stopped or invalid. */
export type Tally = Map<string, { recorded: number; already: number; stopped: number; invalid: number }>;

const everyRule = Object.keys(rules);

/** One command that is tried: the engine answers, the sheet says whether the answer can be, and keeps what was recorded. */
class Tries implements fc.Command<Model, Real> {
  constructor(
    readonly wish: Wish,
    readonly tally: Tally,
  ) {}

  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    const command = commandOf(this.wish, model, real);
    const before = real.state;
    const decision = decide(command, before, rulesFor(command, real));
    const events: readonly CaseEvent[] = decision.outcome === 'accepted' ? decision.events : [];
    real.state = events.reduce(evolve, before);
    real.steps += 1;
    count(this.tally, command.type, decision.outcome, events.length);
    const fields = { ...command } as Readonly<Record<string, unknown>>; // whatever fields the command has
    const recorded = events.map((one) => one.type);
    const fault = decision.outcome === 'invalid' && decision.issues.some((one) => one.code === 'fault');
    const complaint = fault ? 'a rule failed' : complaintAbout({ model, command, fields, decision, recorded });
    learn(model, events);
    const wrong = complaint ?? difference(model, real.state) ?? broken(before, real.state);
    if (wrong !== undefined) throw new Error(`${this.toString()}: ${wrong}`);
  }

  toString(): string {
    const { type, who, fields, answersForAll } = this.wish;
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    const shown = JSON.stringify(Object.fromEntries(said));
    return `${who}: ${type} ${shown}${answersForAll ? ' (answering for all)' : ''}`;
  }
}

function commandOf(wish: Wish, model: Model, real: Real): Command {
  const actor = actorOf(wish.who, model);
  const day = plusDays(FIRST_DAY, Math.floor(real.steps / 2));
  const discretion = wish.answersForAll
    ? { discretion: { role: actor.role, reason: 'helhet', answers: everyRule } }
    : undefined;
  const said = Object.fromEntries(Object.entries(wish.fields).filter(([, value]) => value !== undefined));
  const due =
    said.duty === undefined ? {} : { duty: deadlinesFor(real.state, day, rulesOfCase(real))[0]?.id ?? 'none' };
  const stamp = { type: wish.type, commandId: `step-${real.steps}`, day, actor };
  return { ...said, ...due, ...stamp, ...discretion } as unknown as Command; // a wish has its command's fields
}

function actorOf(who: Wish['who'], { holder, offered, professionals }: Model): Actor {
  if (who !== 'whoever-holds' && who !== 'whoever-is-offered') return everyone[who];
  const id = who === 'whoever-holds' ? holder : offered;
  const known = Object.values(everyone).find((one) => one.id === id) ?? everyone.larer;
  const service = professionals.get(known.id);
  return service === undefined ? known : { ...known, service };
}

/** A case that has moved to a newer version of its rules is judged by that one. */
function rulesOfCase({ profile, state }: Real): Profile {
  return { ...profile, version: state.pinned.version ?? profile.version };
}

function rulesFor(command: Command, real: Real): Profile {
  return command.type === 'AdoptProfile' ? { ...real.profile, version: command.version } : rulesOfCase(real);
}

function count(tally: Tally, type: string, outcome: string, events: number): void {
  const so = tally.get(type) ?? { recorded: 0, already: 0, stopped: 0, invalid: 0 };
  if (outcome === 'accepted') so[events > 0 ? 'recorded' : 'already'] += 1;
  else so[outcome === 'invalid' ? 'invalid' : 'stopped'] += 1;
  tally.set(type, so);
}

/** One step of a story: what had happened, what was tried, what came of it. */
export interface Step {
  readonly history: readonly CaseEvent[];
  readonly before: CaseState;
  readonly command: Command;
  readonly decision: Decision;
}

/** Plays wishes from an opening, and keeps every step. */
export function played(all: readonly Wish[], opening: readonly CaseEvent[], profile: Profile): readonly Step[] {
  const model = begin();
  const real: Real = { state: replay(opening), profile, steps: 0 };
  let history = opening;
  return all.map((wish) => {
    const step = { history, before: real.state };
    const command = commandOf(wish, model, real);
    const decision = decide(command, real.state, rulesFor(command, real));
    const events = decision.outcome === 'accepted' ? decision.events : [];
    real.state = events.reduce(evolve, real.state);
    real.steps += 1;
    learn(model, events);
    history = [...history, ...events];
    return { ...step, command, decision };
  });
}

/** Stories of commands, a third of them what sensible people would do. */
export function stories(tally: Tally, length: number): fc.Arbitrary<Iterable<fc.Command<Model, Real>>> {
  const asCommand = (wish: Wish) => new Tries(wish, tally);
  const some = wishes.map((one) => one.map(asCommand));
  const sense = Array.from({ length: Math.ceil(wishes.length / 2) }, () => sensibly.map(asCommand));
  return fc.commands([...some, ...sense], { maxCommands: length, size: 'max' });
}

/** The property: under this profile the engine and the sheet never contradict each other, from some way into a sensible beginning. */
export function neverContradicts(profile: Profile, tally: Tally, length: number) {
  const opening = openingUnder(profile);
  const start = (far: number) => {
    const model = begin();
    const real: Real = { state: replay(opening), profile, steps: 0 };
    for (const wish of beginning.slice(0, far)) new Tries(wish, tally).run(model, real);
    return { model, real };
  };
  return fc.property(fc.nat(beginning.length), stories(tally, length), (far, commands) => {
    fc.modelRun(() => start(far), commands);
  });
}
