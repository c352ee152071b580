import type { CaseEvent } from '../../../src/case/case.ts';
import { evolve, noCase } from '../../../src/case/evolve.ts';
import type { CaseState } from '../../../src/case/state.ts';
import type { Answer } from '../../../src/engine/answer.ts';
import type { Engine } from '../../../src/engine.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Judged } from '../scenario/expect/judged.ts';
import type { CommandJson } from '../scenario/run/command-of.ts';
import { judgeJson, newDuties, whatStands } from '../scenario/run/judging.ts';
import type { ToSend } from './case-commands.ts';

/** How a command came out, and whether it had been told before this process began. */
export interface Told {
  readonly judged: Judged;
  readonly before: CaseState;
  readonly after: CaseState;
  readonly already: boolean;
}

/**
 * A case on file while a story is told into it. What an earlier process had told is not told again: what it recorded is sent once more
 * under the same command id, which changes nothing; what it was refused is judged again on the case as it then stood, never on how it
 * stands now.
 */
export class CaseTelling {
  readonly #engine: Engine;
  readonly #caseId: string;
  /** What is on file. */
  readonly #events: CaseEvent[];
  #passed = 0;
  #state: CaseState = noCase;

  constructor(engine: Engine, caseId: string, onFile: readonly CaseEvent[]) {
    this.#engine = engine;
    this.#caseId = caseId;
    this.#events = [...onFile];
  }

  /** The case as it stands where the story has come to. */
  get state(): CaseState {
    return this.#state;
  }

  /** Whether the story is still where an earlier process has been. */
  get isBehind(): boolean {
    return this.#passed < this.#events.length;
  }

  async send({ command, contents }: ToSend, profile: Profile): Promise<Told> {
    const answer = () =>
      command.type === 'ArchiveLog'
        ? this.#engine.archive(this.#caseId, command.actor)
        : this.#engine.execute(command, contents);
    return this.isBehind ? this.#again(command, profile, answer) : this.#now(command, profile, await answer());
  }

  async #again(command: CommandJson, profile: Profile, answer: () => Promise<Answer>): Promise<Told> {
    const before = this.#state;
    const judged = judgeJson(command, before, profile, whatStands(before, dayOf(command), profile));
    const recorded = this.#pass(command);
    if (recorded.length > 0) await answer();
    return { judged: { ...judged, recorded, notices: [] }, before, after: this.#state, already: true };
  }

  #now(command: CommandJson, profile: Profile, answer: Answer): Told {
    const before = this.#state;
    const day = dayOf(command);
    const recorded = answer.outcome === 'accepted' ? answer.events : [];
    this.#events.push(...recorded);
    this.#pass(command);
    const after = this.#state;
    const duties = newDuties(whatStands(before, day, profile), whatStands(after, day, profile));
    return {
      judged: { ...decided(answer), day, profile, recorded, duties, notices: [] },
      before,
      after,
      already: false,
    };
  }

  /** Goes past the facts that a command recorded. */
  #pass(command: CommandJson): readonly CaseEvent[] {
    const from = this.#passed;
    while (this.isBehind && isOf(this.#events[this.#passed], command)) {
      const event = this.#events[this.#passed];
      if (event !== undefined) this.#state = evolve(this.#state, event);
      this.#passed += 1;
    }
    return this.#events.slice(from, this.#passed);
  }
}

/** Archiving is carried out by the engine, under a command id of its own. */
function isOf(event: CaseEvent | undefined, { type, commandId }: CommandJson): boolean {
  if (event === undefined) return false;
  return type === 'ArchiveLog' ? event.type === 'LogArchived' : event.commandId === commandId;
}

function dayOf({ day }: CommandJson): Judged['day'] {
  return day as Judged['day']; // the day of a step has been parsed
}

function decided(answer: Answer): Pick<Judged, 'outcome' | 'decision'> {
  switch (answer.outcome) {
    case 'accepted':
      return { outcome: 'accepted', decision: answer };
    case 'refused':
      return { outcome: answer.verdict, decision: answer };
    case 'invalid':
      return { outcome: 'invalid', decision: answer };
    case 'repeated':
      return { outcome: 'accepted', decision: { outcome: 'accepted', events: [], findings: [] } };
    case 'conflict':
      return { outcome: 'conflict', decision: { outcome: 'invalid', issues: [] } };
  }
}
