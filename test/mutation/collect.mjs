import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/** Every test that has been loaded, in order: a name, and something that throws when it fails. */
export const collected = [];

const path = [];
const seen = new Map();

function add(name, run) {
  const full = [...path, name].join(' > ');
  const times = (seen.get(full) ?? 0) + 1;
  seen.set(full, times);
  collected.push({ name: times === 1 ? full : `${full} (${times})`, run });
}

function within(name, tell) {
  path.push(name);
  tell();
  path.pop();
}

/** One of each row; the rows are told apart by the first value, as vitest would. */
const each = (make) => (rows) => (name, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    const first = typeof values[0] === 'object' ? JSON.stringify(values[0]) : String(values[0]);
    make(`${name} [${first.slice(0, 80)}]`, () => run(...values));
  }
};

/** What test files take from vitest, in one process and without its isolation: so a mutant is met in milliseconds. */
export const test = Object.assign(add, { each: each(add) });
export const describe = Object.assign(within, { each: each(within) });
export const expect = chai.expect;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT] ?? {});
setState({ assertionCalls: 0 }, expect);
