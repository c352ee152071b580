import type { Recorded } from '../../../../src/case/door.ts';
import type { Given } from '../schema/given.schema.ts';
import { serviceField, type Telling } from './telling.ts';

type ConcernGiven = NonNullable<Given['concerns']>[string];

/** A concern the story begins with: raised, written down where it says so, and shared with those it names, who were all reached. */
export function concernOf(id: string, concern: ConcernGiven, { people }: Telling): readonly Recorded[] {
  const { by, concretised, sharedWith = [], ...raised } = concern;
  const service = serviceField(people.get(by)?.service);
  return [
    { type: 'ConcernRaised', ...raised, id, raisedBy: by, ...service },
    ...(concretised === 'yes' ? [{ type: 'ConcernConcretised', concern: id, ...service } as const] : []),
    ...sharedWith.map((to) => ({ type: 'ConcernShared', concern: id, to, outcome: 'reached', ...service }) as const),
  ];
}

/** Concerns kept from guardians: from all of them, or from those named. */
export function withheldOf(withheld: NonNullable<Given['withheld']>): readonly Recorded[] {
  if (Array.isArray(withheld)) return withheld.map((concern) => ({ type: 'ConcernWithheld', concern }));
  return Object.entries(withheld).map(([concern, { from }]) => ({ type: 'ConcernWithheld', concern, from }));
}
