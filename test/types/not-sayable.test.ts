import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const path = fileURLToPath(new URL('./not-sayable.ts', import.meta.url));
const source = readFileSync(path, 'utf8');

/** Every case of the file: its name, the line that must not compile, and the error it must give. */
const cases = source.split('\n').flatMap((line, index) => {
  const [, title, code] = /\/\/ @ts-expect-error (.+) \[TS(\d+)\]$/.exec(line) ?? [];
  return title === undefined ? [] : [{ title, line: index + 2, code: Number(code) }];
});

/** The errors of the file by line, with what says that they are expected taken away. */
function errors(): ReadonlyMap<number, readonly number[]> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  host.readFile = (file) => (file === path ? source.replaceAll('@ts-expect-error', 'must not compile:') : read(file));
  const program = ts.createProgram([path], options, host);
  const found = new Map<number, readonly number[]>();
  for (const { file, start = 0, code } of program.getSemanticDiagnostics(program.getSourceFile(path))) {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? -1) + 1;
    found.set(line, [...(found.get(line) ?? []), code]);
  }
  return found;
}

describe('what cannot be said', () => {
  const found = errors();

  test.each(cases)('$title', ({ line, code }) => {
    expect(found.get(line)).toEqual([code]);
  });

  test('and nothing else in the file fails to compile', () => {
    expect(cases.length).toBeGreaterThan(10);
    expect([...found.keys()]).toEqual(cases.map((one) => one.line));
  });
});
