import { type checkCodes, checkText } from '../../../src/check/check-codes.ts';
import { type Floor, floorOf, keptOpenBy } from '../../../src/check/floors.ts';
import { pathOf } from '../profile/read-compiled.ts';
import type { DocumentIssue } from '../read/document-issue.ts';
import { valueAt } from '../read/value-at.ts';
import { readFile } from '../scenario/load/read-file.ts';

/** Says of what cannot be said in a profile because it holds everywhere: which rule it is, and what that rests on. */
export function withFloors(file: string, issues: readonly DocumentIssue[]): readonly DocumentIssue[] {
  return issues.map((issue) => {
    if (issue.code === 'open-door') return openDoor(file, issue);
    const floor = floorIn(file, issue);
    return floor === undefined ? issue : { ...issue, ...loosening(floor) };
  });
}

function openDoor(file: string, issue: DocumentIssue): DocumentIssue {
  const { rule, sources } = keptOpenBy(wordAt(file, issue) ?? '');
  return { ...issue, message: `${issue.message} Rule: ${rule} (${sources.join(', ')}).` };
}

/** A key that is called as a rule of law or model, and a rule of one's own that takes its id. */
function floorIn(file: string, issue: DocumentIssue): Floor | undefined {
  if (issue.code === 'rule-id-in-use') return floorOf(wordAt(file, issue) ?? '');
  const last = pathOf(issue.path).at(-1);
  return issue.code === 'unknown-key' && typeof last === 'string' ? floorOf(last) : undefined;
}

/** The word that stands where the issue is; only of the file itself, as an issue in a base is told of the base. */
function wordAt(file: string, issue: DocumentIssue): string | undefined {
  const read = readFile(issue.source);
  const word = read.ok && issue.source === file ? valueAt(read.value.value, pathOf(issue.path)).value : undefined;
  return typeof word === 'string' ? word : undefined;
}

const BECAUSE = 'it has no key, and no rule of one’s own takes its place';

function loosening({ rule, sources }: Floor): Pick<DocumentIssue, 'code' | 'message'> {
  const code = 'loosens-the-model' satisfies keyof typeof checkCodes;
  return { code, message: checkText(code, { rule, sources, because: BECAUSE }) };
}
