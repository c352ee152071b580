// Written by `npm run registry` from the files themselves; do not edit.
import type { PublishedRule } from '../rule/published.ts';
import type { RuleId } from './rule-ids.ts';
import { rules } from './rules.ts';

export type { RuleId };

/** Every rule by its id, as hosts see it. */
export const rulebook: { readonly [Id in RuleId]: PublishedRule } = rules;
