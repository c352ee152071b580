import type { CaseEvent } from '../../../../src/case/case.ts';
import { begin, tellingOf } from '../given/begin.ts';
import type { Scenario, Step } from '../scenario.ts';
import { CaseInPlay } from './case-in-play.ts';
import { Cast } from './cast.ts';
import { type CommandJson, commandJson, teller } from './command-of.ts';
import { Newcomers } from './newcomers.ts';
import { profileFor, says } from './profile-for.ts';
import type { Stage } from './stage.ts';

interface OneCase {
  readonly inPlay: CaseInPlay;
  readonly newcomers: Newcomers;
}

/** A story while it is told: its cases, its people, and the profile it is told under. */
export class Play {
  readonly scenario: Scenario;
  /** Name of the profile it is told under. */
  readonly under: string;
  readonly cast: Cast;
  readonly #cases = new Map<string, OneCase>();

  constructor(scenario: Scenario, under: string) {
    this.scenario = scenario;
    this.under = under;
    this.cast = new Cast(scenario);
  }

  /** Everything a step stands on: its case, opened if need be, its people made known there, its command. */
  stage(step: Step, inCase = step.written.case ?? teller(step).written.case): Stage {
    const caseName = inCase ?? [...this.scenario.subjects.keys()][0] ?? '';
    const { inPlay, newcomers } = this.#case(caseName);
    const command = this.#command(step, caseName);
    const profile = profileFor(this.scenario, this.under, inPlay.state, command);
    const opened = this.#opening(step, inPlay, command);
    inPlay.record(opened);
    const known = newcomers.known(step, inPlay.state, profile);
    inPlay.record(known);
    return { step, inPlay, command, profile, noted: [...opened, ...known] };
  }

  #case(name: string): OneCase {
    const known = this.#cases.get(name);
    if (known) return known;
    const fresh = { inPlay: new CaseInPlay(name), newcomers: new Newcomers(this.scenario) };
    this.#cases.set(name, fresh);
    return fresh;
  }

  #command(step: Step, caseName: string): CommandJson | undefined {
    const by = step.written.by ?? teller(step).written.by;
    if (by === undefined) return undefined;
    if (step.written.as) this.cast.change(by, step.written.as);
    return commandJson(step, caseName, this.cast.actorOf(by), this.scenario);
  }

  /** A case begins as `given` says; without it, with the first command that does not itself open a case. */
  #opening(step: Step, { name, state }: CaseInPlay, command: CommandJson | undefined): readonly CaseEvent[] {
    const { given, steps } = this.scenario;
    const needed = given !== undefined || (command !== undefined && !says(command.type, 'opensCase'));
    if (state.version > 0 || !needed) return [];
    const profile = profileFor(this.scenario, this.under, state);
    const first = steps[0]?.day ?? step.day;
    return begin(tellingOf(this.scenario, name, profile, first)).flatMap((one) => one.events);
  }
}
