import type { CaseState } from '../case/state.ts';
import { GUARDIANS } from '../concern/recipient-words.ts';
import type { Id } from '../identity/id.ts';

/** Something that happened after someone asked, or said that the case was stuck. */
export interface Came {
  /** The body it was taken to, the kind of the meeting, or the service it was referred to. */
  readonly to?: Id | undefined;
  readonly meeting?: Id | undefined;
  /** Who was asked to come, or came; undefined where it is nothing one comes to. */
  readonly invited?: readonly Id[] | undefined;
  /** The concerns it was about; none where it named none. */
  readonly concerns: readonly Id[];
}

/** Whether it still stands: a meeting that was cancelled, or called by mistake, has not come, and what is all about withheld concerns is no answer to anyone. */
export function stillStands({ meeting, repair, withholding }: CaseState, { meeting: id, concerns }: Came): boolean {
  if (id !== undefined && (repair.voided.has(id) || meeting.meetings.get(id)?.state === 'cancelled')) return false;
  return concerns.length === 0 || concerns.some((one) => !withholding.withheld.has(one));
}

/** Whether a person was asked to come to it, or came; true of what nobody comes to. */
export function includes({ party }: CaseState, { invited }: Came, person: Id): boolean {
  if (invited === undefined || invited.includes(person)) return true;
  return invited.includes(GUARDIANS) && party.guardians.has(person);
}
