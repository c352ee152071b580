import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { parse } from 'yaml';
import { parseProfile } from './src/profile/parse.schema.ts';

const common: Options = { target: 'node20', sourcemap: false, outDir: 'dist', removeNodeProtocol: false };

/** Hosts load profiles as JSON; people write them as YAML. A profile that cannot be read breaks the build. */
function writeProfiles(): void {
  mkdirSync('dist/profiles', { recursive: true });
  for (const file of readdirSync('examples/profiles').filter((name) => name.endsWith('.yaml'))) {
    const profile = parse(readFileSync(join('examples/profiles', file), 'utf8'), { version: '1.2', schema: 'core' });
    const parsed = parseProfile(profile);
    if (!parsed.ok) throw new Error(`examples/profiles/${file}: ${JSON.stringify(parsed.issues, null, 2)}`);
    writeFileSync(join('dist/profiles', `${basename(file, '.yaml')}.json`), `${JSON.stringify(profile, null, 2)}\n`);
  }
}

/** What hosts import: every entry that `exports` of package.json names. */
const library: Options = {
  ...common,
  format: ['esm', 'cjs'],
  splitting: true,
  treeshake: true,
  dts: true,
  plugins: [{ name: 'profiles', buildStart: writeProfiles }],
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    engine: 'src/engine.ts',
    'storage/memory': 'adapters/storage/memory/memory-case-storage.ts',
    'storage/sqlite': 'adapters/storage/sqlite/sqlite-case-storage.ts',
    'notification/recording': 'adapters/notification/recording/recording-notifier.ts',
    'notification/console': 'adapters/notification/console/console-notifier.ts',
    'archive/folder': 'adapters/archive/folder/folder-archive.ts',
    testing: 'adapters/testing.ts',
  },
};

/** What people run: one file that carries its own dependencies, beside those of the package. */
const commandLine: Options = {
  ...common,
  format: ['esm'],
  splitting: false,
  noExternal: ['yaml', 'commander', 'picocolors'],
  // A driver is for whoever runs stories against a database; the command says so where it is missing.
  external: ['libsql'],
  // What is bundled was written for `require`.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  entry: { 'cli/stafett': 'adapters/cli/stafett.ts' },
};

/** What people read to learn: run from here as `node dist/examples/...`, never published. */
const examples: Options = {
  ...common,
  outDir: 'dist/examples',
  // From here on a profile is imported with `with { type: 'json' }`.
  target: 'node20.10',
  format: ['esm'],
  bundle: false,
  entry: ['examples/0*.ts'],
};

export default defineConfig([library, commandLine, examples]);
