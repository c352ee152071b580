// Writes docs/reference from the registry, the schemas and the texts. With --check it writes nothing and fails where a page is stale.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'tsup';

const root = new URL('../', import.meta.url).pathname;
// In the project itself, so that packages and the shipped profiles are found from there.
const outDir = join(root, '.ci', `.pages-${process.pid}`);

try {
  await build({
    config: false,
    entry: { pages: join(root, '.ci/reference/pages.ts'), described: join(root, '.ci/reference/described-keys.ts') },
    outDir,
    format: ['esm'],
    outExtension: () => ({ js: '.mjs' }),
    target: 'node20',
    external: ['typescript', 'yaml', 'libsql'],
    silent: true,
  });
  const { referencePages } = await import(join(outDir, 'pages.mjs'));
  const { DESCRIBED, describedKeys } = await import(join(outDir, 'described.mjs'));
  const pages = [...(await referencePages(root))].map(([name, text]) => [join('docs/reference', name), text]);
  const stale = [];
  for (const [name, text] of [...pages, [DESCRIBED, describedKeys(root)]]) {
    const path = join(root, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    if (process.argv.includes('--check')) stale.push(name);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  if (stale.length > 0) {
    console.error(`stale: ${stale.join(', ')}; run npm run reference`);
    process.exitCode = 1;
  }
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
