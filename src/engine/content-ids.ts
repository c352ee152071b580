import type { CaseEvent } from '../case/case.ts';

/** The fields of an event that name a text. */
const NAMES_A_TEXT: readonly string[] = ['content', 'minutes', 'agenda', 'question'];

/** Ids of the texts an event refers to: each must be handed in with the command, or be stored in the case already. */
export function contentIds(event: CaseEvent): readonly string[] {
  const named = Object.entries(event).filter(([field]) => NAMES_A_TEXT.includes(field));
  return [...new Set(named.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])))];
}

/**
 * Ids an event gives as reasons: a code, or a text. It is a text when one is handed in under that id; nothing is missing where none is.
 */
export function reasonIds(event: CaseEvent): readonly string[] {
  const own = 'reason' in event && typeof event.reason === 'string' ? [event.reason] : [];
  return event.discretion === undefined ? own : [...own, event.discretion.reason];
}

/** Ids of the texts an event refers to, those given as reasons among them where they are texts at hand. */
export function textsOf(event: CaseEvent, atHand: (id: string) => boolean): readonly string[] {
  return [...new Set([...contentIds(event), ...reasonIds(event).filter(atHand)])];
}
