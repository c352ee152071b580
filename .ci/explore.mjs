// Builds the exploration of test/explore into one file and runs it on plain node, with the arguments it is given.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;
// Beside the packages it imports, so that they are found from there.
const outDir = join(root, 'node_modules/.cache/stafett-explore', String(process.pid));
const outfile = join(outDir, 'explore.mjs');

try {
  await build({
    entryPoints: [join(root, 'test/explore/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  // Most of what is made is forgotten at once: a wide nursery keeps it from being carried along.
  const node = ['--max-semi-space-size=64', outfile];
  const { status } = spawnSync(process.execPath, [...node, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
