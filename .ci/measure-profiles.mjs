// What a profile costs: reading, compiling and checking the largest one in a process of its own, and 400 of them parsed and held at once.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const HOW_MANY = 400;
const TIMES = 7;

if (process.argv[2] === 'hold') await hold(process.argv[3]);
else measure();

function measure() {
  const folder = 'examples/profiles';
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
  const took = Array.from({ length: TIMES }, () => {
    const start = process.hrtime.bigint();
    const run = spawnSync(process.execPath, ['dist/cli/stafett.js', 'check', largest], { stdio: 'ignore' });
    if (run.status !== 0) throw new Error(`${largest} is not clean`);
    return Number(process.hrtime.bigint() - start) / 1e6;
  }).sort((a, b) => a - b);
  console.log('\n| profiles | |\n|---|--:|');
  console.log(`| read, compile and check ${largest}, cold, median ms | ${Math.round(took[(TIMES - 1) / 2])} |`);
  const compiled = largest.replace('examples', 'dist').replace('.yaml', '.json');
  const held = spawnSync(process.execPath, ['--expose-gc', import.meta.filename ?? process.argv[1], 'hold', compiled], {
    encoding: 'utf8',
  });
  if (held.status !== 0) throw new Error(held.stderr);
  console.log(`| ${HOW_MANY} of them parsed and asked once, MB resident | ${held.stdout.trim()} |`);
}

/** Parses many, asks each of them for what is due and what may be done, so that all is made ready, and says what the process holds. */
async function hold(file) {
  const { parseProfile } = await import('../dist/schema.js');
  const { actionsFor, decide, evolve, noCase } = await import('../dist/index.js');
  const text = readFileSync(file, 'utf8');
  const held = [];
  for (let n = 0; n < HOW_MANY; n++) {
    const parsed = parseProfile({ ...JSON.parse(text), id: `kommune-${n}` });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    held.push(parsed.value);
    const actor = { id: 'larer', role: 'professional', service: 'skole' };
    const raised = {
      type: 'RaiseConcern',
      commandId: 'c',
      actor,
      day: '2026-02-01',
      id: 'uro',
      kind: 'trivsel',
      subject: { kind: 'child' },
    };
    const decided = decide(raised, noCase, parsed.value);
    const state = decided.outcome === 'accepted' ? decided.events.reduce(evolve, noCase) : noCase;
    actionsFor(state, actor, '2026-02-02', parsed.value);
  }
  globalThis.gc();
  console.log(Math.round(process.memoryUsage().rss / 1024 / 1024), held.length === HOW_MANY ? '' : 'not all');
}
