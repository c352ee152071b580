import type { DocumentPath } from '../../read/document-issue.ts';
import type { PositionedDocument } from '../../read/positioned-document.ts';

/**
 * The values of a scenario file with every number as the text it is written as: levels, steps and versions are compared as text. Counts
 * stay numbers (`repeat`, `version` of a check), and the fields of a command are left to the shape of that command.
 */
export function numbersAsTexts(document: PositionedDocument): unknown {
  return textsIn(document.value, [], document);
}

function textsIn(value: unknown, path: DocumentPath, document: PositionedDocument): unknown {
  if (typeof value === 'number') return isCount(path) ? value : document.sourceTextAt(path);
  if (Array.isArray(value)) return value.map((one, index) => textsIn(one, [...path, index], document));
  if (typeof value !== 'object' || value === null || path.at(-1) === 'with') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, textsIn(one, [...path, key], document)]));
}

/** `version` stands in a check, or in the check of one profile; the version of the profile itself is a text. */
function isCount(path: DocumentPath): boolean {
  const [key, inside, around] = [path.at(-1), path.at(-2), path.at(-3)];
  if (key === 'repeat') return true;
  return key === 'version' && (inside === 'check' || (around === 'check' && inside !== 'profile'));
}
