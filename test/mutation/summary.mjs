import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where each concept's results are kept: no part of the package, and not committed. */
export const KEPT = 'var/mutation';

const KILLED = ['Killed', 'Timeout'];
const LIVING = ['Survived', 'NoCoverage'];

/** Whether a test has found a mutant out. */
export const isFoundOut = ({ status }) => status === 'Killed';

/** The score of each concept, and every mutant that lived, with its place and what stood there. */
export function summary(folder = KEPT) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => conceptOf(name.slice(0, -5), JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
    .join('\n');
}

function conceptOf(concept, { files, testFiles = {} }) {
  const tests = Object.values(testFiles).flatMap((one) => one.tests);
  const testNames = new Map(tests.map(({ id, name }) => [id, name]));
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: own }]) =>
    own.map((one) => ({ ...one, file, stood: stoodAt(source, one.location) })),
  );
  const killed = mutants.filter((one) => KILLED.includes(one.status)).length;
  const living = mutants.filter((one) => LIVING.includes(one.status));
  const judged = killed + living.length;
  const score = judged === 0 ? 'none judged' : `${((100 * killed) / judged).toFixed(1)} %`;
  const kept = mutants.filter((one) => one.killedBy?.some((test) => isKept(testNames.get(test) ?? test))).length;
  const lines = living.map(
    (one) =>
      `  ${one.file}:${one.location.start.line} ${one.status === 'NoCoverage' ? 'never reached' : 'lived'}: ${one.mutatorName}: ${short(one.stood)} -> ${short(one.replacement ?? '')}`,
  );
  const alone = kept === 0 ? '' : `, ${kept} of them first by what was answered before`;
  return [`${concept}: ${score} (${killed} of ${judged}${alone})`, ...lines].join('\n');
}

/** Whether a test is one of those that hold a story against what it was answered before, and not against what someone has said it should be. */
function isKept(test) {
  return test.includes('is answered as before');
}

function stoodAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  if (lines.length === 1) return lines[0].slice(start.column - 1, end.column - 1);
  return [lines[0].slice(start.column - 1), ...lines.slice(1, -1), lines.at(-1).slice(0, end.column - 1)].join(' ');
}

function short(text) {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 90 ? `${flat.slice(0, 87)}...` : flat;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(summary(process.argv[2]));
