// Runs the tests that touch days in several time zones: a day is a day in Oslo, wherever the machine stands. One line for each zone.
// Usage: node .ci/test-zones.mjs [zone ...]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Oslo itself; no zone at all; the first to see a day, which once skipped one; one far behind; one whose summer time begins at midnight. */
const ZONES = ['Europe/Oslo', 'UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'America/Santiago'];

/** What asks for, counts or prints days. Storage, packaging and the browser do not. */
const TESTS = ['calendar', 'rules', 'engine', 'properties', 'scenarios', 'laws', 'answers', 'case'].map(
  (folder) => `test/${folder}`,
);

const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'zones-'));
const failed = (asked.length > 0 ? asked : ZONES).filter((zone) => !passesIn(zone));
rmSync(scratch, { recursive: true });
process.exit(failed.length > 0 ? 1 : 0);

function passesIn(zone) {
  const began = Date.now();
  const file = join(scratch, 'report.json');
  const run = ['vitest', 'run', ...TESTS, '--reporter=json', `--outputFile=${file}`];
  const { status } = spawnSync('npx', run, { env: { ...process.env, TZ: zone }, stdio: 'ignore' });
  const report = reportIn(file);
  rmSync(file, { force: true });
  const { numPassedTests: passed = 0, numFailedTests = 0, testResults = [] } = report;
  const seconds = Math.round((Date.now() - began) / 1000);
  const ok = status === 0 && passed > 0 && numFailedTests === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${zone.padEnd(20)} ${passed} passed, ${numFailedTests} failed (${seconds} s)`);
  for (const title of failuresIn(testResults)) console.log(`     ${title}`);
  return ok;
}

/** Nothing where the tests did not get so far. */
function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function failuresIn(files) {
  return files.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter((one) => one.status === 'failed').map((one) => one.fullName);
    return tests.length > 0 || !message ? tests : [`${name}: ${message}`];
  });
}
