// Bundles test/bench and runs it on the built package, as a host imports it. The number behind it: seconds for each measurement.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;
const outDir = join(root, 'dist/bench');

try {
  await build({
    entryPoints: [join(root, 'test/bench/main.ts')],
    outfile: join(outDir, 'main.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The package by its own name: what is measured is what is published.
    external: ['stafett', 'tinybench', 'xstate', 'json-rules-engine'],
    logLevel: 'error',
  });
  const run = spawnSync(process.execPath, [join(outDir, 'main.mjs'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  const profiles = spawnSync(process.execPath, [join(root, '.ci/measure-profiles.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = run.status || profiles.status || 0;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
