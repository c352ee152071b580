/**
 * Mutation testing, a concept at a time: `npm run test:mutation -- consent baton`, a part of one (`consent/rules`), or all. A concept's results are kept beside those of
 * the others, so that the next run judges only what has changed or lived, and a run that was stopped goes on where it was.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { isFoundOut, KEPT, summary } from './summary.mjs';

/** What is no behaviour of the rules: words, shapes of what comes in, the registry, the ports and the engine that stores and sends. */
const ELSEWHERE = ['engine', 'identity', 'port', 'registry', 'text'];

const all = readdirSync('src', { withFileTypes: true })
  .filter((one) => one.isDirectory() && !ELSEWHERE.includes(one.name))
  .map((one) => one.name);
const asked = process.argv.slice(2);
const unknown = asked.filter((one) => !existsSync(`src/${one}`) || ELSEWHERE.includes(one.split('/')[0]));
if (unknown.length > 0) {
  console.error(
    `There is no concept ${unknown.join(', ')}. There are: ${all.join(' ')}, and parts of them such as consent/rules`,
  );
  process.exit(1);
}

/** What lived is judged anew: a test may ask more than it did under the same name. */
function forgetLiving(kept) {
  if (!existsSync(kept)) return;
  const report = JSON.parse(readFileSync(kept, 'utf8'));
  for (const file of Object.values(report.files)) file.mutants = file.mutants.filter(isFoundOut);
  writeFileSync(kept, JSON.stringify(report));
}

mkdirSync(KEPT, { recursive: true });
for (const concept of asked.length > 0 ? asked : all) {
  const kept = `${KEPT}/${concept.replaceAll('/', '.')}.json`;
  console.log(`${concept}${existsSync(kept) ? ' (only what has changed or lived since the last run)' : ''}`);
  forgetLiving(kept);
  await new Stryker({
    mutate: [`src/${concept}/**/*.ts`, '!src/**/*.schema.ts', '!src/rule/{citation,published,text}.ts'],
    // Codes are held by their types and by the laws of the texts; a mutated code tells nothing of a rule.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignorers: ['what-a-finding-tells'],
    plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
    testRunner: 'in-process',
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    incremental: true,
    incrementalFile: kept,
    ignorePatterns: ['/.git', '/dist', '/docs/reference', '/var', '/coverage'],
    tempDirName: '.stryker-tmp',
    concurrency: 1,
    timeoutMS: 8000,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    checkers: [],
  }).runMutationTest();
}
console.log(summary());
