// Random stories until enough commands have been tried: npm run test:long -- [--commands 200000] [--seed 7] [--profile hemnes].
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: { commands: { type: 'string' }, seed: { type: 'string' }, profile: { type: 'string' } },
});
// Beside the files it reads, so that they are found from there.
const outfile = join(import.meta.dirname, `long-${process.pid}.bundle.mjs`);
const { rmSync } = await import('node:fs');

try {
  await build({
    entryPoints: [join(import.meta.dirname, 'dumb/long.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const { long } = await import(outfile);
  process.exitCode = long({
    commands: Number(values.commands ?? 200_000),
    seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    profiles: values.profile === undefined ? ['hemnes', 'kongsberg'] : [values.profile],
  });
} finally {
  rmSync(outfile, { force: true });
}
