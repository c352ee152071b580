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
  /^answers\/.*\.test\.ts$/,
  /^engine\/(contents|deliver|execute|execute-again|reading)\.test\.ts$/,
  /^access\/.*\.test\.ts$/,
  /^calendar\/.*\.test\.ts$/,
  /^case\/(?!what-if-shipped).*\.test\.ts$/,
  /^laws\/(access-table|rules)\.test\.ts$/,
  /^profile\/.*\.test\.ts$/,
  /^rules\/.*\.test\.ts$/,
  /^properties\/(?!consultation).*\.test\.ts$/,
  /^differential\/.*\.test\.ts$/,
];
/** That histories reach far enough is seen of many of them only. */
const OF_MANY = /\bthe (histories|stories) reach\b/;
/** Slow, and about what is kept from someone: asked of the code that keeps it. */
const SLOW = /^(to a guardian from whom something is withheld|no answer tells a colleague)/;
const KEEPS = /\/src\/(access|withholding)\//;
const BUNDLE = 'test/mutation/bundle.mjs';

/**
 * Runs the tests in the process that mutates: the sources and the tests are bundled once, and a mutant is switched on between two runs. Vitest's own
 * runner loads every module again for each mutant, which takes a hundred times as long as the tests themselves.
 */
class InProcessRunner {
  /** Where instrumented code looks for the mutant that is on, and tells what it passed. */
  stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};

  /** How many mutants each test has found. */
  found = new Map();

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.stryker;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    await bundle();
    const { collected, forgetEverything } = await import(pathToFileURL(resolve(BUNDLE)).href);
    this.tests = collected.filter(({ name }) => !OF_MANY.test(name));
    this.forget = forgetEverything;
  }

  async dryRun() {
    const tests = [];
    for (const one of this.tests) {
      this.stryker.currentTestId = one.name;
      tests.push(await ran(one));
    }
    this.stryker.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: reachedByTests(this.stryker.mutantCoverage) };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    const asked = new Set(testFilter ?? this.tests.map((one) => one.name));
    const tests = [];
    this.forget();
    Object.assign(this.stryker, {
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
      activeMutant: activeMutant.id,
    });
    const isAsked = ({ name }) => asked.has(name) && (KEEPS.test(activeMutant.fileName) || !SLOW.test(name));
    for (const one of this.inTurn(activeMutant.fileName).filter(isAsked)) {
      tests.push(await ran(one));
      if (tests.at(-1).status !== TestStatus.Failed) continue;
      this.found.set(one.name, (this.found.get(one.name) ?? 0) + 1);
      break;
    }
    this.stryker.activeMutant = undefined;
    const timeout = determineHitLimitReached(this.stryker.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** A rule's own scenarios first, then what has found most mutants of this part so far: they find the next one soonest. */
  inTurn(fileName) {
    const own = `rules/${basename(fileName, '.ts')}.yaml`;
    const rank = ({ name }) => (name.startsWith(own) ? Number.POSITIVE_INFINITY : (this.found.get(name) ?? 0));
    return [...this.tests].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  }
}

/** What is passed both while loading and in a test is judged by the tests: else the process would start anew for each such mutant. */
function reachedByTests({ static: loading, perTest }) {
  const reached = new Set(Object.values(perTest).flatMap(Object.keys));
  return { perTest, static: Object.fromEntries(Object.entries(loading).filter(([id]) => !reached.has(id))) };
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
    plugins: [stand, place, sources],
    banner: { js: FORGETS },
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

/**
 * What a module remembers (a compiled condition, a year's holidays) was worked out by another mutant, or by none: it is forgotten before each. An empty map at
 * the top of a module is such a memory.
 */
const FORGETS = `
const memoriesKept = [];
function forgetfulKind(Kind) {
  return class {
    constructor() { this.forget(); memoriesKept.push(this); }
    forget() { this.kept = new Kind(); }
    get(key) { return this.kept.get(key); }
    has(key) { return this.kept.has(key); }
    delete(key) { return this.kept.delete(key); }
    set(key, value) { this.kept.set(key, value); return this; }
  };
}
const [WeakMap, Memory] = [forgetfulKind(globalThis.WeakMap), forgetfulKind(globalThis.Map)];
export const forgetEverything = () => { for (const one of memoriesKept) one.forget(); };`;

/** The sources as they are judged: what they remember can be forgotten, and what is passed is counted only while no mutant is on, since that is slow. */
const sources = {
  name: 'sources',
  setup(on) {
    on.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replace('function cover() {', 'function cover() { if (ns.activeMutant !== undefined) return;')
        .replaceAll(/^(const \w+) = new Map<(.*)>\(\);$/gm, '$1 = new Memory<$2>();'),
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
