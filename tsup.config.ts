import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { compiledText } from './adapters/cli/profile/compiled-text.ts';
import { readCompiled } from './adapters/cli/profile/read-compiled.ts';
import { formatIssue } from './adapters/cli/read/format-issue.ts';

const common: Options = { target: 'node20', sourcemap: false, outDir: 'dist', removeNodeProtocol: false };

/** Hosts load profiles as JSON; people write them as YAML: what `stafett compile` writes. A profile that cannot be read breaks the build. */
function writeProfiles(): void {
  mkdirSync('dist/profiles', { recursive: true });
  for (const file of readdirSync('examples/profiles').filter((name) => name.endsWith('.yaml'))) {
    const compiled = readCompiled(join('examples/profiles', file));
    if (!compiled.ok) throw new Error(compiled.issues.map(formatIssue).join('\n'));
    writeFileSync(join('dist/profiles', `${basename(file, '.yaml')}.json`), compiledText(compiled.value.json));
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
