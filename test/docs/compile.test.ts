import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { entries } from './entries.ts';
import { pages } from './pages.ts';
import { root } from './root.ts';
import { samplesOf } from './samples.ts';

/** The samples of each page as one module, at a path beside this one. No such file is written. */
const modules = new Map(
  pages().flatMap((page): [string, string][] => {
    const code = samplesOf(page).map((one) => one.code);
    return code.length === 0
      ? []
      : [[join(root, 'test/docs', `${page.replaceAll('/', '.')}.sample.mts`), code.join('\n')]];
  }),
);

const PROFILE = join(root, 'test/docs/any-profile.json');
const given = new Map([...modules, [PROFILE, '{ "id": "any" }']]);

test('what the pages run compiles, as strictly as the package itself', () => {
  expect(modules.size).toBeGreaterThan(2);
  const program = ts.createProgram([...modules.keys()], options(), host());
  const samples = program.getSourceFiles().filter(({ fileName }) => modules.has(fileName));
  expect(samples).toHaveLength(modules.size);
  // Of the samples alone: that the package itself compiles is said elsewhere.
  const problems = samples.flatMap((one) => [
    ...program.getSyntacticDiagnostics(one),
    ...program.getSemanticDiagnostics(one),
  ]);
  expect(problems.map(written)).toEqual([]);
}, 120_000);

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options: own } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const paths = Object.fromEntries([...entries].map(([name, source]) => [name, [join(root, source)]]));
  return { ...own, noUnusedLocals: false, paths: { ...paths, 'stafett/profiles/*': [PROFILE] } };
}

function host(): ts.CompilerHost {
  const onDisk = ts.createCompilerHost(options());
  return {
    ...onDisk,
    fileExists: (path) => given.has(path) || onDisk.fileExists(path),
    readFile: (path) => given.get(path) ?? onDisk.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const text = given.get(path);
      return text === undefined
        ? onDisk.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, text, language, true);
    },
  };
}

function written({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
  return `${file?.fileName.split('/').at(-1)}: ${file?.text.split('\n')[line]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
