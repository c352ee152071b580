import type * as z from 'zod';
import type { Frozen } from '../identity/frozen.ts';
import type { profileSchema } from './profile.schema.ts';

/**
 * What whoever picks the rules for one command knows beside what they state. It comes from the one who has all versions at hand (the engine,
 * the scenario runner, a host that calls `decide` itself), never from the profile's own text: the schema has no such keys, and no digest counts them.
 */
export interface Picked {
  /** For a command that names a case's rules: other versions in force that day. */
  readonly inForceBeside?: readonly string[];
  /** For an adoption: the rules the case has kept until now, so that it can be said what changes. */
  readonly replaces?: Profile;
}

/** The parsed rules of one municipality, which extend no others any more. Not stated stands as undefined. */
export type Profile = Frozen<Omit<z.infer<typeof profileSchema>, 'extends'>> & Picked;
