import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { parse } from 'yaml';

const common: Options = { target: 'node20', splitting: true, sourcemap: false, treeshake: true, outDir: 'dist' };

/** Hosts load profiles as JSON; people write them as YAML. */
function writeProfiles(): void {
  mkdirSync('dist/profiles', { recursive: true });
  for (const file of readdirSync('examples/profiles').filter((name) => name.endsWith('.yaml'))) {
    const profile = parse(readFileSync(join('examples/profiles', file), 'utf8'), { version: '1.2', schema: 'core' });
    writeFileSync(join('dist/profiles', `${basename(file, '.yaml')}.json`), `${JSON.stringify(profile, null, 2)}\n`);
  }
}

export default defineConfig([
  {
    ...common,
    clean: true,
    format: ['esm', 'cjs'],
    dts: true,
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
    onSuccess: async () => writeProfiles(),
  },
]);

