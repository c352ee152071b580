import type { Concept } from '../fold/concept.ts';
import type { Id } from '../identity/id.ts';
import type { SubjectEvents } from '../subject/subject.schema.ts';
import type { AdoptionEvents } from './adoption.schema.ts';

export type { AdoptionEvents } from './adoption.schema.ts';

/** The rules the case keeps: those it was opened under, or has since adopted. */
export interface PinnedSlice {
  id: Id | undefined;
  version: string | undefined;
}

export const pinned: Concept<PinnedSlice, SubjectEvents & AdoptionEvents> = {
  start: () => ({ id: undefined, version: undefined }),
  on: {
    CaseOpened(slice, event) {
      slice.id = event.profile.id;
      slice.version = event.profile.version;
    },
    ProfileAdopted(slice, event) {
      slice.version = event.version;
    },
  },
};
