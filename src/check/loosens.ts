import { rules } from '../registry/rules.ts';
import { citationText } from '../rule/citation.ts';
import type { Looked } from '../rule/finding.ts';
import type { Because } from './check-codes.ts';
import { type CheckFinding, found } from './check-finding.ts';

/** A floor: the rule a value would loosen, what that rests on, and why it cannot. */
export function loosens(rule: keyof typeof rules, path: string, because: Because, looked: Looked = {}): CheckFinding {
  const sources = rules[rule].sources.map(citationText);
  return found('loosens-the-model', path, { rule, sources, because, ...looked });
}
