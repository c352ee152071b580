import type { CaseEvent } from '../../../../src/case/case.ts';
import type { CaseState } from '../../../../src/case/state.ts';
import { actsAs } from '../../../../src/party/roles.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { namesIn } from '../given/names-in.ts';
import { noted, registration } from '../given/people.ts';
import type { Scenario, Step } from '../scenario.ts';

/** Commands that make someone known: whom they name, the runner leaves to them. */
const REGISTERS: ReadonlySet<string> = new Set(['RegisterGuardian', 'RegisterRepresentative', 'AddProfessional']);

/** Makes people of a story known in a case the first time a step uses them. */
export class Newcomers {
  readonly #people: Scenario['people'];
  readonly #leftToTheStory: ReadonlySet<string>;
  readonly #waiting = new Set<string>();

  constructor({ people, steps }: Scenario) {
    this.#people = people;
    this.#leftToTheStory = new Set(steps.flatMap((step) => [step, ...step.together]).flatMap(registeredBy));
  }

  /** The facts that make known those whom this step uses, and those whom earlier steps used before there was a case. */
  known(step: Step, state: CaseState, profile: Profile): readonly CaseEvent[] {
    for (const name of this.#usedBy(step, profile)) this.#waiting.add(name);
    if (state.version === 0) return [];
    const fresh = [...this.#waiting].filter((name) => !isKnown(name, state));
    this.#waiting.clear();
    return fresh.flatMap((name) => {
      const person = this.#people.get(name);
      const facts = person === undefined ? [] : registration(name, person, profile);
      return facts.map((fact) => noted(fact, step.day, `known-${name}`));
    });
  }

  /** A leader who only acts is vouched for by the host; one whom a step names as anything else is known in the case. */
  #usedBy({ written }: Step, profile: Profile): readonly string[] {
    const { by, for: speaksFor, with: fields, check, notices } = written;
    const named = namesIn([speaksFor, fields, check, notices]);
    const acting = by !== undefined && !this.#isLeader(by, profile) ? [by] : [];
    return [...acting, ...named].filter((name) => this.#people.has(name) && !this.#leftToTheStory.has(name));
  }

  #isLeader(name: string, profile: Profile): boolean {
    const person = this.#people.get(name);
    return person !== undefined && actsAs(profile, person.role) === 'leader';
  }
}

function registeredBy({ written }: Step): readonly string[] {
  const person = REGISTERS.has(written.do ?? '') ? written.with?.person : undefined;
  return typeof person === 'string' ? [person] : [];
}

function isKnown(name: string, { party }: CaseState): boolean {
  return party.guardians.has(name) || party.professionals.has(name);
}
