import type { CaseState } from '../case/state.ts';
import { GUARDIANS } from '../concern/recipient-words.ts';
import type { Id } from '../identity/id.ts';
import { isPersonInCase } from '../party/roles.ts';

/** Asked whether those of the family among the people named are let into what the concerns are about; undefined where there are none of them. */
export function involvingFamily(state: CaseState, concern: readonly Id[], people: readonly (Id | undefined)[]) {
  const guardians = people
    .filter((one) => one !== undefined)
    .filter((one) => one === GUARDIANS || isPersonInCase({ state }, one));
  return guardians.length === 0 || concern.length === 0 ? undefined : { act: 'involve' as const, concern, guardians };
}
