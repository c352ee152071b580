import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Some of those whose pages the rules were read from, beside those that have a profile. */
const READ =
  'arendal eidfjord flå kåfjord kongsvinger lillesand lindesnes lunner molde oppdal råde sømna tromsø tysvær ullensaker åsnes';

const shipped = readdirSync(join(root, 'examples/profiles'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => basename(name, '.yaml'));

/** Each as it is written in prose, and with letters that an id may have. */
const names = [...shipped, ...READ.split(' ')].flatMap((name) => [
  name,
  name.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae'),
]);

function namedIn(text: string): readonly string[] {
  const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  return [...new Set(names.filter((name) => words.has(name)))].sort();
}

const files = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);

describe('what is one municipality’s own is stated in its profile', () => {
  test('no file of src or adapters names a municipality', () => {
    const found = files.flatMap((file) =>
      namedIn(readFileSync(file, 'utf8')).map((name) => `${relative(root, file)}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('a name is found in prose and as an id', () => {
    expect(namedIn("if (profile.id === 'hemnes') return; // as in Tromsø and Råde")).toEqual([
      'hemnes',
      'råde',
      'tromsø',
    ]);
  });
});
