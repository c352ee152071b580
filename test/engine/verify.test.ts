import { describe, expect, test } from 'vitest';
import { hashOf, seal } from '../../src/engine/seal.ts';
import type { ContentRow, Envelope } from '../../src/port/case-store.ts';
import { beginning, consents, offers, worldOf } from './hemnes.ts';

async function written() {
  const world = await worldOf();
  await world.engine.execute(consents('k1', { content: 't1' }), { t1: 'ja' });
  await world.engine.execute(offers('k2'));
  const rows = world.rows.get('hemnes');
  const events = rows?.cases.get('sak-1')?.events;
  if (rows === undefined || events === undefined) throw new Error('nothing written');
  const change = (version: number, over: Partial<Envelope>) => {
    const before = events[version - 1];
    if (before !== undefined) events[version - 1] = { ...before, ...over };
  };
  const rewrite = (over: Partial<ContentRow>) => {
    const before = rows.contents.get('t1');
    if (before !== undefined) rows.contents.set('t1', { ...before, ...over });
  };
  const verified = () => world.engine.verify('sak-1');
  return { ...world, rows, events, change, rewrite, verified };
}

describe('verifying a case', () => {
  test('finds nothing where all is as it was written', async () => {
    expect(await (await written()).verified()).toEqual([]);
  });

  test('finds nothing where a text has been erased', async () => {
    const { store, verified } = await written();
    await store.eraseContents(['t1']);
    expect(await verified()).toEqual([]);
  });

  test('finds no case', async () => {
    expect(await (await written()).engine.verify('sak-2')).toEqual([{ code: 'no-such-case' }]);
  });

  const changes: readonly (readonly [string, Partial<Envelope>])[] = [
    ['the day', { day: '2026-02-02' }],
    ['when it was recorded', { recordedAt: '2020-01-01T00:00:00.000Z' }],
    ['who did it', { actor: { id: 'mor-3', role: 'guardian' } }],
    ['what it says', { fields: { person: 'rektor-2', service: 'ppt' } }],
    ['the rules it was under', { profile: { id: 'hemnes', version: '1', digest: 'other' } }],
    ['the texts it refers to', { contents: [{ id: 't9', digest: 'd9' }] }],
  ];
  test.each(changes)('finds the fact where %s was changed', async (_, over) => {
    const { change, verified } = await written();
    change(3, over);
    expect(await verified()).toContainEqual({ code: 'hash-broken', version: 3 });
  });

  test('finds a fact that was changed and sealed again, by the one after it', async () => {
    const { change, events, verified } = await written();
    const { hash, ...third } = events[2] ?? ({} as Envelope);
    const forged = { ...third, day: '2026-02-02' };
    change(3, { ...forged, hash: await hashOf(forged) });
    expect(await verified()).toEqual([{ code: 'hash-broken', version: 4 }]);
  });

  test('finds a fact that was taken out, put in or moved', async () => {
    const gone = await written();
    gone.events.splice(2, 1);
    expect(await gone.verified()).toContainEqual({ code: 'hash-broken', version: 3 });
    const moved = await written();
    moved.events.splice(2, 2, ...moved.events.slice(2, 4).reverse());
    expect(await moved.verified()).toEqual(
      expect.arrayContaining([3, 4].map((version) => ({ code: 'hash-broken', version }))),
    );
    const more = await written();
    const sealing = {
      caseId: 'sak-1',
      after: undefined,
      profile: { id: 'hemnes', version: '1', digest: 'd' },
      recordedAt: 'x',
    };
    const [strange] = await seal(beginning(), sealing);
    if (strange) more.events.splice(2, 0, strange);
    expect(await more.verified()).toContainEqual({ code: 'hash-broken', version: 3 });
  });

  test('finds that the last facts are missing, by the summary', async () => {
    const { events, verified } = await written();
    events.pop();
    expect(await verified()).toEqual([{ code: 'summary-differs' }]);
  });

  test('finds a fact this release cannot read, and does not throw', async () => {
    const { change, verified } = await written();
    change(3, { type: 'CaseForgotten' });
    expect(await verified()).toEqual([
      { code: 'hash-broken', version: 3 },
      { code: 'event-unreadable', version: 3 },
    ]);
  });

  test.each([
    ['the text', { text: 'nei' }],
    ['the salt', { salt: '0' }],
    ['the digest', { digest: '0' }],
    ['the case', { caseId: 'sak-2' }],
  ])('finds a text where %s was changed', async (_, over) => {
    const { rewrite, verified } = await written();
    rewrite(over);
    expect(await verified()).toEqual([{ code: 'content-digest-differs', version: 6, content: 't1' }]);
  });

  test.each([
    ['the version', { version: 6 }],
    ['the holder', { holder: 'rektor-2' }],
    ['the level', { level: '0' }],
    ['the unit', { unit: null }],
    ['the log', { log: 'open' as const }],
    ['its end', { followUp: 'ended' as const }],
    ['a duty', { due: [{ duty: 'x', day: '2026-03-10', who: 'larer-1' }] }],
  ])('finds a summary where %s differs', async (_, over) => {
    const { rows, verified } = await written();
    const summary = rows.summaries.get('sak-1');
    if (summary !== undefined) rows.summaries.set('sak-1', { ...summary, ...over });
    expect(await verified()).toEqual([{ code: 'summary-differs' }]);
  });

  test('finds that the summary is gone', async () => {
    const { rows, verified } = await written();
    rows.summaries.delete('sak-1');
    expect(await verified()).toEqual([{ code: 'summary-differs' }]);
  });
});
