/**
 * The border: commands, events and profiles from JSON, with issues instead of exceptions. This entry loads zod; the core does not.
 *
 * @module
 */
export {
  type BorderIssue,
  commandSchemas,
  eventSchemas,
  type Parsed,
  parseCommand,
  parseEvent,
} from './case/case.schema.ts';
export { type Compiled, compileProfile } from './profile/compile.schema.ts';
export type { Override } from './profile/extend.ts';
export { parseProfile } from './profile/parse.schema.ts';
export { profileSchema } from './profile/profile.schema.ts';
