import type { CaseStore } from '../port/case-store.ts';
import type { Clock } from '../port/clock.ts';
import type { ProfileShelf } from './profile-shelf.ts';

/** What everything the engine does works with: where cases are kept, the rules, and the time. */
export interface Parts {
  readonly store: CaseStore;
  readonly profiles: ProfileShelf;
  readonly clock: Clock;
}
