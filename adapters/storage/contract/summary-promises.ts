import assert from 'node:assert/strict';
import type { CaseStore, CaseSummary, SummaryQuery } from '../../../src/port/case-store.ts';
import { append, here, summary } from './sample.ts';
import type { Promises } from './store-under-test.ts';

const due = (...days: readonly string[]) => days.map((day) => ({ duty: 'evaluate', day, who: 'holder' }));

/** Six cases that differ in one thing at a time. */
const six: readonly CaseSummary[] = [
  summary('c1', 1, { holder: 'h1', unit: 'school', level: '1', due: due('2026-03-01') }),
  summary('c2', 1, { holder: 'h2', unit: 'school', level: '1', due: due('2026-03-10', '2026-02-01') }),
  summary('c3', 1, { holder: 'h1', unit: 'health', level: '2', step: 'joint', log: 'open' }),
  summary('c4', 1, { holder: 'h1', unit: 'school', level: '2', followUp: 'ended', log: 'archived' }),
  summary('c5', 1, { unit: 'school', level: '0' }),
  summary('c6', 1, { level: '3', due: due('2026-02-28', '2026-03-31') }),
];

/** Lists and searches, filtered and page by page. */
export const summaryPromises: Promises = {
  'a summary is that of the latest append, whole': async ({ storage }) => {
    const store = storage.for(here);
    const early = { holder: 'h1', unit: 'school', level: '1', due: due('2026-01-01', '2026-01-02') };
    await store.append(append('a', 'k1', 0, { summary: early }));
    await store.append(append('a', 'k2', 1, { summary: { level: '2', due: due('2026-05-05') } }));
    const now = summary('a', 2, { level: '2', due: due('2026-05-05') });
    assert.deepEqual(await store.summaries({}), { summaries: [now], next: null });
    assert.deepEqual((await store.summaries({ holder: 'h1' })).summaries, []);
    assert.deepEqual((await store.summaries({ unit: 'school' })).summaries, []);
    assert.deepEqual((await store.summaries({ level: '1' })).summaries, []);
    assert.deepEqual((await store.summaries({ dueBefore: '2026-05-05' })).summaries, []);
    assert.deepEqual((await store.summaries({ dueFrom: '2026-05-05' })).summaries, [now]);
  },

  'each filter finds those it says, and filters are combined with and': async ({ storage }) => {
    const store = await withSix(storage.for(here));
    const cases: readonly (readonly [SummaryQuery, string])[] = [
      [{}, 'c1 c2 c3 c4 c5 c6'],
      [{ holder: 'h1' }, 'c1 c3 c4'],
      [{ unit: 'school' }, 'c1 c2 c4 c5'],
      [{ level: '2' }, 'c3 c4'],
      [{ followUp: 'open' }, 'c1 c2 c3 c5 c6'],
      [{ followUp: 'ended' }, 'c4'],
      [{ holder: 'h1', unit: 'school' }, 'c1 c4'],
      [{ holder: 'h1', unit: 'school', level: '2', followUp: 'open' }, ''],
      [{ holder: 'nobody' }, ''],
      [{ holder: 'null' }, ''],
    ];
    for (const [query, expected] of cases) assert.equal(await found(store, query), expected, JSON.stringify(query));
  },

  'due days are filtered from a day, before a day, and by one duty that lies within both': async ({ storage }) => {
    const store = await withSix(storage.for(here));
    const cases: readonly (readonly [SummaryQuery, string])[] = [
      [{ dueBefore: '2026-03-01' }, 'c2 c6'],
      [{ dueBefore: '2026-03-02' }, 'c1 c2 c6'],
      [{ dueFrom: '2026-03-10' }, 'c2 c6'],
      [{ dueFrom: '2026-03-11' }, 'c6'],
      [{ dueFrom: '2026-03-01', dueBefore: '2026-03-11' }, 'c1 c2'],
      [{ dueFrom: '2026-02-10', dueBefore: '2026-02-20' }, ''],
      [{ dueFrom: '2026-02-01', dueBefore: '2027-01-01', unit: 'school', holder: 'h2' }, 'c2'],
      [{ dueBefore: '2026-02-01' }, ''],
    ];
    for (const [query, expected] of cases) assert.equal(await found(store, query), expected, JSON.stringify(query));
  },

  'pages hold each case once, and the last one says so': async ({ storage }) => {
    const store = await withSix(storage.for(here));
    for (const limit of [1, 2, 3, 4, 6, 7, 1000]) {
      assert.deepEqual(await pageSizes(store, { limit }), sizes(6, limit), `limit ${limit}`);
      assert.deepEqual(await pageSizes(store, { limit, unit: 'school' }), sizes(4, limit), `limit ${limit}, filtered`);
      assert.deepEqual(
        await pageSizes(store, { limit, dueFrom: '2026-01-01' }),
        sizes(3, limit),
        `limit ${limit}, due`,
      );
    }
  },

  'a case that changes between two pages is neither lost nor shown twice': async ({ storage }) => {
    const store = await withSix(storage.for(here));
    const first = await store.summaries({ limit: 3 });
    assert.ok(first.next !== null);
    for (const { caseId } of six) await store.append(append(caseId, 'k2', 1, { summary: { level: '9' } }));
    const rest = await store.summaries({ limit: 3, after: first.next });
    const seen = [...first.summaries, ...rest.summaries].map(({ caseId }) => caseId).sort();
    assert.deepEqual([seen, rest.next], [six.map(({ caseId }) => caseId), null]);
  },

  'a page holds 100 when nothing is said, and from 1 to 1000': async ({ storage }) => {
    const store = storage.for(here);
    for (let index = 0; index < 101; index += 1) await store.append(append(`case-${index}`, 'k1', 0));
    assert.deepEqual(await pageSizes(store, {}), [100, 1]);
    assert.deepEqual(await pageSizes(store, { limit: 1000 }), [101]);
    for (const limit of [0, -1, 1001, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      await assert.rejects(store.summaries({ limit }), `limit ${limit}`);
    }
  },
};

async function withSix<Tx>(store: CaseStore<Tx>): Promise<CaseStore<Tx>> {
  for (const given of six) await store.append(append(given.caseId, 'k1', 0, { summary: given }));
  return store;
}

async function found<Tx>(store: CaseStore<Tx>, query: SummaryQuery): Promise<string> {
  const { summaries, next } = await store.summaries(query);
  assert.equal(next, null);
  for (const got of summaries)
    assert.deepEqual(
      got,
      six.find(({ caseId }) => caseId === got.caseId),
    );
  return summaries
    .map(({ caseId }) => caseId)
    .sort()
    .join(' ');
}

/** How many each page held, after checking that no case was on two of them. */
async function pageSizes<Tx>(store: CaseStore<Tx>, query: SummaryQuery): Promise<readonly number[]> {
  const seen: string[][] = [];
  let after: string | null = null;
  do {
    const page = await store.summaries(after === null ? query : { ...query, after });
    assert.ok(page.summaries.length > 0, 'a page that was promised is empty');
    seen.push(page.summaries.map(({ caseId }) => caseId));
    assert.equal(new Set(seen.flat()).size, seen.flat().length, 'a case is on two pages');
    after = page.next;
  } while (after !== null);
  return seen.map((page) => page.length);
}

function sizes(cases: number, limit: number): readonly number[] {
  const pages = Math.ceil(cases / limit);
  return Array.from({ length: pages }, (_, page) => Math.min(limit, cases - page * limit));
}
