import type { Id } from '../identity/id.ts';

/** Whom a concern may be shared with by word; beside them a person, a service or a body by id. */
export const LEADER: Id = 'leader';
export const COLLEAGUE: Id = 'colleague';
export const SUBJECT_WORD: Id = 'subject';
/** All guardians at once. */
export const GUARDIANS: Id = 'guardians';
