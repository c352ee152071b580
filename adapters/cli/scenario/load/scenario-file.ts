import type { DocumentPath } from '../../read/document-issue.ts';
import type { PositionedDocument } from '../../read/positioned-document.ts';
import { valueAt } from '../../read/value-at.ts';
import { type FileKeys, type ScenarioKeys, scenarioFileSchema } from '../schema/scenario.schema.ts';
import { numbersAsTexts } from './numbers-as-texts.ts';
import { parseWritten } from './parse-written.ts';
import { readFile } from './read-file.ts';
import { type Reading, read } from './reading.ts';
import type { Where } from './where.ts';

/** One scenario as its file has it: its own keys, and what the file says for all. */
export interface Written {
  readonly file: string;
  readonly title: string;
  readonly own: ScenarioKeys;
  readonly defaults: ScenarioKeys;
  readonly document: PositionedDocument;
  /** Where the scenario stands in the document: empty where its keys stand directly in the file. */
  readonly path: DocumentPath;
}

/** Reads one file: its scenarios in order, or everything that is wrong with it. */
export function readScenarioFile(file: string): Reading<readonly Written[]> {
  const text = readFile(file);
  if (!text.ok) return text;
  const document = text.value;
  const value = numbersAsTexts(document);
  const parsed = parseWritten(scenarioFileSchema(runNamesIn(value)), document, [], value);
  return parsed.ok ? read(scenariosOf(file, document, parsed.value)) : parsed;
}

function scenariosOf(file: string, document: PositionedDocument, { scenarios, ...keys }: FileKeys): readonly Written[] {
  if (scenarios === undefined)
    return [{ file, title: keys.scenario ?? '', own: keys, defaults: {}, document, path: [] }];
  return scenarios.map((own, index) => ({
    ...{ file, own, document, defaults: keys },
    title: own.scenario,
    path: ['scenarios', index],
  }));
}

/** The profiles that scenarios of the file are run under, as far as they can be told before the file is checked. */
function runNamesIn(value: unknown): readonly string[] | undefined {
  const scenarios = valueAt(value, ['scenarios']).value;
  const all = [value, ...(Array.isArray(scenarios) ? scenarios : [])].flatMap(
    (one) => valueAt(one, ['run']).value ?? [],
  );
  return all.length === 0 ? undefined : [...new Set(all.filter((one) => typeof one === 'string'))];
}

/** Where an entry stands: with the scenario itself, or among what the file says for all. */
export function whereIs({ document, path }: Written, ...entry: DocumentPath): Where {
  const own = [...path, ...entry];
  return { document, path: path.length === 0 || valueAt(document.value, own).found ? own : entry };
}
