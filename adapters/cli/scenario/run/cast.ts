import type { Actor } from '../../../../src/identity/actor.ts';
import { ONLY_SUBJECT, type Scenario } from '../scenario.ts';
import type { WrittenStep } from '../schema/step.schema.ts';

/** Who the people of a story are, as the host would vouch for them on the day; a step may change it from then on. */
export class Cast {
  readonly #actors = new Map<string, Actor>();

  constructor({ people, subjects }: Pick<Scenario, 'people' | 'subjects'>) {
    this.#actors.set('system', { id: 'system', role: 'system' });
    for (const id of [...subjects.keys(), ONLY_SUBJECT]) this.#actors.set(id, { id, role: 'subject' });
    for (const [id, { role, service, unit, leads }] of people) {
      this.#actors.set(id, withoutUnset({ id, role, service, unit, leads }));
    }
  }

  actorOf(person: string): Actor {
    return this.#actors.get(person) ?? { id: person, role: 'other-adult' };
  }

  /** Everyone the story names. */
  everyone(): readonly Actor[] {
    return [...this.#actors.values()];
  }

  /** From this step on the person has another role, service, unit or leads another. */
  change(person: string, to: NonNullable<WrittenStep['as']>): void {
    this.#actors.set(person, withoutUnset({ ...this.actorOf(person), ...to }));
  }
}

type Loose = { readonly [K in keyof Actor]: Actor[K] | undefined } & {
  readonly id: string;
  readonly role?: string | undefined;
};

function withoutUnset({ id, role = 'other-adult', service, unit, leads }: Loose): Actor {
  return {
    ...{ id, role },
    ...(service === undefined ? {} : { service }),
    ...(unit === undefined ? {} : { unit }),
    ...(leads === undefined ? {} : { leads }),
  };
}
