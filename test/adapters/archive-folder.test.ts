import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type ArchiveUnderTest, archiveContract } from '../../adapters/archive/contract/archive-contract.ts';
import { archived, file } from '../../adapters/archive/contract/sample.ts';
import { folderArchive } from '../../adapters/archive/folder/folder-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'stafett-archive-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
function freshFolder(): string {
  folders += 1;
  return join(root, `${folders}`, 'archive');
}

function filesUnder(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function folderUnderTest(): Promise<ArchiveUnderTest> {
  const folder = freshFolder();
  return {
    archive: folderArchive(folder),
    kept: async () =>
      namesIn(folder).map((id) => {
        const files = new Map(filesUnder(join(folder, id)));
        files.delete('manifest.json');
        return { id, files };
      }),
    reopen: async () => folderArchive(folder),
    close: async () => undefined,
  };
}

describe('folder archive', () => {
  archiveContract(test, folderUnderTest);
});

describe('a package folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = freshFolder();
  });

  test('has a manifest that names every file with its digest and size', async () => {
    const given = archived('pakke-a');
    await folderArchive(folder).store(given);
    const { arkivmelding } = JSON.parse(readFileSync(join(folder, 'pakke-a', 'manifest.json'), 'utf8'));
    expect(arkivmelding).toMatchObject({
      system: 'stafett',
      meldingId: 'pakke-a',
      antallFiler: given.files.length,
      tidspunkt: '2026-02-20T09:15:00.000Z',
    });
    const { mappeID, registrering } = arkivmelding.mappe;
    expect([mappeID, registrering.registreringsID, registrering.regelsett]).toEqual(['a', 'log:1', given.profile]);
    const named = registrering.dokumentbeskrivelse.map(
      (one: { dokumentobjekt: Record<string, unknown> }) => one.dokumentobjekt,
    );
    expect(named.map((one: Record<string, unknown>) => [one.referanseDokumentfil, one.sjekksum, one.innhold])).toEqual(
      given.files.map(({ name, digest, content }) => [name, digest, content]),
    );
    for (const one of named)
      expect(one.filstoerrelse).toBe(statSync(join(folder, 'pakke-a', one.referanseDokumentfil)).size);
  });

  test.skipIf(process.platform === 'win32')('is readable by its owner only', async () => {
    await folderArchive(folder).store(archived('pakke-a'));
    const modes = ['', 'pakke-a', 'pakke-a/contents', 'pakke-a/manifest.json'].map(
      (name) => statSync(join(folder, name)).mode & 0o077,
    );
    expect(modes).toEqual([0, 0, 0, 0]);
  });

  test.each([
    '',
    '.',
    '..',
    '../out',
    'a/b',
    'a\\b',
    'c:',
    'a:b',
    '/tmp/out',
    '.hidden',
    'nul',
    'CON',
    'a\u0000b',
    'a'.repeat(129),
  ])('is not made for the id %j', async (id) => {
    await expect(folderArchive(folder).store(archived(id))).rejects.toMatchObject({ code: 'package-name-unsafe' });
    expect(namesIn(folder)).toEqual([]);
  });

  test.each([
    '../out.txt',
    'a/../../out.txt',
    '/out.txt',
    'c:out.txt',
    'a\\out.txt',
    '..',
    '.',
    '',
    'aux.txt',
    'a/b/c.txt',
    'manifest.json',
    'a\u0000.txt',
  ])('holds no file named %j', async (name) => {
    const files = [file('fine.txt', 'fine'), file(name, 'out')];
    await expect(folderArchive(folder).store(archived('pakke-a', { files }))).rejects.toMatchObject({
      code: 'package-name-unsafe',
    });
    expect(namesIn(folder)).toEqual([]);
  });

  test('holds no two files of one name', async () => {
    const files = [file('a.txt', 'one'), file('a.txt', 'other')];
    await expect(folderArchive(folder).store(archived('pakke-a', { files }))).rejects.toMatchObject({
      code: 'package-name-unsafe',
    });
  });

  test('is not written into something else that stands in its place', async () => {
    mkdirSync(join(folder, 'pakke-a'), { recursive: true });
    writeFileSync(join(folder, 'pakke-a', 'theirs.txt'), 'theirs');
    const taken = { code: 'package-place-taken' };
    await expect(folderArchive(folder).store(archived('pakke-a'))).rejects.toMatchObject(taken);
    expect([...filesUnder(folder)]).toEqual([['pakke-a/theirs.txt', 'theirs']]);
    writeFileSync(join(folder, 'pakke-a', 'manifest.json'), '{"arkivmelding":{"meldingId":"pakke-c"}}');
    await expect(folderArchive(folder).store(archived('pakke-a'))).rejects.toMatchObject(taken);
    writeFileSync(join(folder, 'pakke-a', 'manifest.json'), 'no manifest');
    await expect(folderArchive(folder).store(archived('pakke-a'))).rejects.toMatchObject(taken);
    await folderArchive(folder).store(archived('pakke-b'));
    await expect(folderArchive(folder).store(archived('PAKKE-B'))).rejects.toMatchObject(taken);
  });

  test('what an earlier process left unfinished is removed when the package comes again', async () => {
    mkdirSync(join(folder, '.unfinished-pakke-a.killed', 'contents'), { recursive: true });
    writeFileSync(join(folder, '.unfinished-pakke-a.killed', 'contents', '0001.txt'), 'half a te');
    mkdirSync(join(folder, '.unfinished-pakke-b.going-on'));
    await folderArchive(folder).store(archived('pakke-a'));
    expect([...namesIn(folder)].sort()).toEqual(['.unfinished-pakke-b.going-on', 'pakke-a']);
  });
});
