import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';

/** Test files that judge a mutant too, after the scenarios: quick ones. */
const ALSO = [
  /^access\/.*\.test\.ts$/,
  /^laws\/access-table\.test\.ts$/,
  /^rules\/.*\.test\.ts$/,
  /^properties\/(closing|consent-and-baton|withholding)\.test\.ts$/,
];
const BUNDLE = 'test/mutation/bundle.mjs';

/**
 * Runs the tests in the process that mutates: the sources and the tests are bundled once, and a mutant is switched on between two runs. Vitest's own
 * runner loads every module again for each mutant, which takes a hundred times as long as the tests themselves.
 */
class InProcessRunner {
  /** Where instrumented code looks for the mutant that is on, and tells what it passed. */
  stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.stryker;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    await bundle();
    const { collected } = await import(pathToFileURL(resolve(BUNDLE)).href);
    this.tests = collected;
  }

  async dryRun() {
    const tests = [];
    for (const one of this.tests) {
      this.stryker.currentTestId = one.name;
      tests.push(await ran(one));
    }
    this.stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    const asked = new Set(testFilter ?? this.tests.map((one) => one.name));
    const own = `rules/${basename(activeMutant.fileName, '.ts')}.yaml`;
    const isOwn = (one) => one.name.startsWith(own);
    const tests = [];
    Object.assign(this.stryker, {
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
      activeMutant: activeMutant.id,
    });
    // A rule's own scenarios first: they kill soonest.
    const covering = this.tests.filter((one) => asked.has(one.name));
    for (const one of [...covering.filter(isOwn), ...covering.filter((other) => !isOwn(other))]) {
      tests.push(await ran(one));
      if (tests.at(-1).status === TestStatus.Failed) break;
    }
    this.stryker.activeMutant = undefined;
    const timeout = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

async function ran({ name, run }) {
  const from = performance.now();
  const said = { id: name, name };
  try {
    await run();
    return { ...said, timeSpentMs: performance.now() - from, status: TestStatus.Success };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { ...said, timeSpentMs: performance.now() - from, status: TestStatus.Failed, failureMessage };
  }
}

/** One module of the sources, the scenarios and the test files, with vitest's own words replaced by ours. */
async function bundle() {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => ALSO.some((one) => one.test(name)))
    .sort()
    .map((name) => `import './test/${name}';`);
  await build({
    stdin: {
      contents: [
        `import { scenarios } from './test/mutation/scenarios.ts';`,
        ...files,
        `import { collected as told } from './test/mutation/collect.mjs';`,
        'export const collected = [...scenarios, ...told];',
      ].join('\n'),
      resolveDir: process.cwd(),
    },
    absWorkingDir: process.cwd(),
    outfile: resolve(BUNDLE),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [stand, place],
  });
}

/** What stands in for vitest, and for fast-check with its many runs. */
const stand = {
  name: 'stand-ins',
  setup(on) {
    on.onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('test/mutation/collect.mjs') }));
    on.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer.endsWith('few-runs.ts') ? undefined : { path: resolve('test/mutation/few-runs.ts') },
    );
  },
};

/** A bundled file still knows where it stood. */
const place = {
  name: 'place',
  setup(on) {
    on.onLoad({ filter: /\/(test|adapters)\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};

const SPEAKS = ['permitted', 'advises', 'doesNotApply', 'refused', 'needsAPerson', 'factsMissing', 'silent', 'unmet'];

/** What a finding tells of beside its verdict (the facts looked at, the ways out) is read by people; no rule turns on it. */
const whatAFindingTells = {
  shouldIgnore(path) {
    if (path.isVariableDeclarator() && path.node.id.name === 'looked') return 'facts looked at';
    const { parent } = path;
    const told = parent?.type === 'CallExpression' && SPEAKS.includes(parent.callee.name) && path.key > 0;
    return told && path.listKey === 'arguments' ? 'facts looked at and ways out' : undefined;
  },
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, 'what-a-finding-tells', whatAFindingTells),
];
