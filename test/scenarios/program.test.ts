import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedProfiles } from '../../adapters/cli/scenario/load/package-folder.ts';
import { begun, folderWith } from './on-disk.ts';

const HERE = import.meta.dirname;
const OFFER = 'day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }';

describe('the program', () => {
  const program = resolve(HERE, '../../node_modules/.cache/stafett-test/stafett.mjs');

  beforeAll(async () => {
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    };
    const entry = resolve(HERE, '../../adapters/cli/stafett.ts');
    await build({
      entryPoints: [entry],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner,
      logLevel: 'silent',
    });
  });

  function run(argv: readonly string[], hangUp = false) {
    return new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = spawn(process.execPath, [program, ...argv], { cwd: HERE });
      const said = { out: '', err: '' };
      child.stderr.on('data', (chunk) => {
        said.err += chunk;
      });
      if (hangUp) child.stdout.destroy();
      else {
        child.stdout.on('data', (chunk) => {
          said.out += chunk;
        });
      }
      child.on('close', (code) => done({ code, ...said }));
    });
  }

  test('ends with the code of the command, in plain text', async () => {
    const fine = await run(['test', 'holder-keeps-baton.yaml']);
    expect(fine).toEqual({ code: 0, out: expect.stringMatching(/^ok {2}holder-keeps-baton\.yaml: /), err: '' });
    const failing = join(folderWith({ 'a.yaml': begun([`{ ${OFFER}, expect: refused }`]) }), 'a.yaml');
    expect(await run(['test', failing])).toMatchObject({ code: 1, out: expect.stringMatching(/^FAIL /), err: '' });
    expect(await run(['test', 'nothing-here'])).toMatchObject({ code: 2, out: '' });
  });

  test('says no more to one who has stopped listening, and calls it no fault', async () => {
    expect(await run(['schema', 'command'], true)).toEqual({ code: 0, out: '', err: '' });
  });

  test('finds the profiles of the package, from wherever it is run', async () => {
    const [name] = shippedProfiles();
    if (name === undefined) throw new Error('no profile comes with the package');
    const text = `scenario: A story\nprofile: ${name}\nsubject: { kind: child }\nsteps: [{ day: 2026-02-20, check: { holder: none } }]\n`;
    const file = join(folderWith({ 'a.yaml': text }), 'a.yaml');
    expect(await run(['test', file])).toMatchObject({ code: 0, err: '' });
    const misspelt = join(folderWith({ 'a.yaml': text.replace(name, `${name}s`) }), 'a.yaml');
    expect((await run(['test', misspelt])).err).toContain(`[no-such-profile] Did you mean ${name}?`);
  });
});
