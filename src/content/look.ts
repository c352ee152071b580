import type { Id } from '../identity/id.ts';
import type { ContentKind } from './content.ts';

/**
 * Something a person asks to see. `case`: that there is a case, its level and step. `holder`: who holds the baton, and duties. `log`: that a
 * log exists and its frame. `concern`: that a concern exists and what is recorded of it. The others are records and texts by where they belong.
 */
export interface Look {
  readonly kind: 'case' | 'holder' | 'concern' | ContentKind;
  /** The log it stands in. */
  readonly log: Id | undefined;
  /** Concerns it is about; empty where it names none. */
  readonly concerns: readonly Id[];
  /** Who made it, and for which service. */
  readonly by: Id | undefined;
  readonly service: Id | undefined;
  /** The kind of entry it is or belongs to; left out: of none. Where a consent reaches some kinds alone, what is of none is closed. */
  readonly information?: Id | undefined;
  /** The log as such, and nothing that stands in it. */
  readonly frame?: true | undefined;
}
