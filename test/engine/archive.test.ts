import { beforeEach, describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { digestOf } from '../../src/engine/digest.ts';
import { createEngine } from '../../src/engine.ts';
import type { Archive } from '../../src/port/archive.ts';
import { archivist, beginning, consents, given, hemnes, larer, noNotices, worldOf } from './hemnes.ts';
import { recordingArchive } from './recording-archive.ts';

/** The case with one log closed by agreement, and perhaps another. */
function closed(...logs: readonly string[]): readonly CaseEvent[] {
  const stamp = { commandId: 'given', actor: larer, day: calendarDay('2026-02-01') };
  const closing = { ground: 'agreement', batonRests: true, outside: [], concludes: [] } as const;
  return [
    ...beginning(),
    ...logs.flatMap((log): CaseEvent[] => [
      { ...stamp, type: 'LogOpened', id: log, service: 'skole' },
      { ...stamp, type: 'LogClosed', log, ...closing },
    ]),
  ];
}

async function withLogs(archive: Archive, ...logs: readonly string[]) {
  const world = await worldOf({ archive });
  await given(world.store, 'sak-2', closed(...logs));
  return world;
}

describe('archiving a closed log', () => {
  let archive: ReturnType<typeof recordingArchive>;
  beforeEach(() => {
    archive = recordingArchive();
  });

  test('hands the whole history, the texts and the rules to the archive, and records the receipt', async () => {
    const { engine, store } = await withLogs(archive, 'l1');
    await engine.execute(consents('k1', { caseId: 'sak-2', content: 't1' }), { t1: 'Mor sier ja' });
    const history = await store.read('sak-2');
    expect(await engine.archive('sak-2', archivist)).toMatchObject({
      outcome: 'accepted',
      events: [{ type: 'LogArchived', log: 'l1', receipt: 'kvittering-1' }],
    });
    const [stored] = archive.stored;
    expect(stored).toMatchObject({
      ...{ caseId: 'sak-2', logId: 'l1', log: { openedOn: '2026-02-01', closedOn: '2026-02-01', ground: 'agreement' } },
      ...{ history, profile: history[0]?.profile, contents: await store.contents(['t1']) },
    });
    expect(stored?.summary).toMatchObject({ caseId: 'sak-2', version: history.length, log: 'closed' });
    expect((await store.summaries({})).summaries.at(-1)).toMatchObject({ caseId: 'sak-2', log: 'archived' });
    expect(await engine.verify('sak-2')).toEqual([]);
  });

  test('gives files that can be checked against the history, long after', async () => {
    const { engine } = await withLogs(archive, 'l1');
    await engine.execute(consents('k1', { caseId: 'sak-2', content: 't:1' }), { 't:1': 'Mor sier ja' });
    await engine.archive('sak-2', archivist);
    const files = archive.stored[0]?.files ?? [];
    expect(files.map((one) => one.name)).toEqual([
      'history.jsonl',
      'profile.json',
      'summary.json',
      'salts.json',
      'contents/0001.txt',
    ]);
    for (const file of files) expect(file.digest).toBe(await digestOf(file.text));
    const text = (name: string) => files.find((one) => one.name === name)?.text ?? '';
    const lines = text('history.jsonl')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(archive.stored[0]?.history);
    expect(files.at(-1)).toMatchObject({ content: 't:1', text: 'Mor sier ja' });
    expect(await digestOf(JSON.parse(text('salts.json'))['t:1'] + text('contents/0001.txt'))).toBe(
      lines.at(-1).contents[0].digest,
    );
    expect(await digestOf(text('profile.json'))).toBe(lines[0].profile.digest);
  });

  test('leaves out a text that has been erased', async () => {
    const { engine, store } = await withLogs(archive, 'l1');
    await engine.execute(consents('k1', { caseId: 'sak-2', content: 't1' }), { t1: 'Mor sier ja' });
    await store.eraseContents(['t1']);
    await engine.archive('sak-2', archivist);
    expect(JSON.stringify(archive.stored)).not.toContain('Mor sier ja');
  });

  test('records who had it handed over, with every text, before anything leaves', async () => {
    const { engine, store, clock } = await withLogs(archive, 'l1');
    await engine.execute(consents('k1', { caseId: 'sak-2', content: 't1' }), { t1: 'Mor sier ja' });
    const unrecorded = { ...store, recordAccess: () => Promise.reject(new Error('full')) };
    const failing = createEngine({ store: unrecorded, profiles: [hemnes()], clock, archive }, noNotices);
    await expect(failing.archive('sak-2', archivist)).rejects.toThrow('full');
    expect(archive.stored).toEqual([]);
    await engine.archive('sak-2', archivist);
    expect(await store.accesses('sak-2')).toMatchObject([
      { asked: 'archive', actor: { id: 'arkiv-4' }, contents: ['t1'] },
    ]);
  });

  test('hands out nothing for one who may not', async () => {
    const { engine, store } = await withLogs(archive, 'l1');
    expect(await engine.archive('sak-2', larer)).toMatchObject({ outcome: 'refused' });
    expect([archive.stored, await store.accesses('sak-2')]).toEqual([[], []]);
  });

  test('twice is harmless: the second hands out nothing and records nothing', async () => {
    const { engine, store } = await withLogs(archive, 'l1');
    await engine.archive('sak-2', archivist);
    const before = await store.read('sak-2');
    expect(await engine.archive('sak-2', { ...archivist, id: 'arkiv-5' })).toMatchObject({
      outcome: 'accepted',
      events: [],
    });
    expect([archive.stored.length, await store.read('sak-2')]).toEqual([1, before]);
  });

  test('takes the first that is not archived, one at a time', async () => {
    const { engine } = await withLogs(archive, 'l1', 'l2');
    for (const log of ['l1', 'l2'])
      expect(await engine.archive('sak-2', archivist)).toMatchObject({ events: [{ log }] });
    expect(new Set(archive.stored.map((one) => one.id)).size).toBe(2);
  });

  test('is done again after a failure with the same package', async () => {
    const { engine, store, clock } = await withLogs(archive, 'l1');
    const failing = createEngine(
      { store: { ...store, append: () => Promise.reject(new Error('down')) }, profiles: [hemnes()], clock, archive },
      noNotices,
    );
    await expect(failing.archive('sak-2', archivist)).rejects.toThrow('down');
    clock.moveTo('2026-04-01T09:00:00.000Z');
    expect(await engine.archive('sak-2', archivist)).toMatchObject({ events: [{ receipt: 'kvittering-1' }] });
    const [one, other] = archive.asked;
    expect(archive.asked).toHaveLength(2);
    expect(other).toEqual(one);
  });

  test('records nothing when the archive fails', async () => {
    const { engine, store } = await withLogs({ store: () => Promise.reject(new Error('down')) }, 'l1');
    const before = await store.read('sak-2');
    await expect(engine.archive('sak-2', archivist)).rejects.toThrow('down');
    expect(await store.read('sak-2')).toEqual(before);
  });
});

describe('there is nothing to archive', () => {
  test('where no log is closed, and where there is no case', async () => {
    const archive = recordingArchive();
    const { engine } = await withLogs(archive);
    const invalid = (code: string) => ({ outcome: 'invalid', issues: [{ code, path: 'caseId' }] });
    expect(await engine.archive('sak-2', archivist)).toEqual(invalid('no-closed-log'));
    expect(await engine.archive('sak-3', archivist)).toEqual(invalid('no-such-case'));
    expect(archive.asked).toEqual([]);
  });

  test('without an archive', async () => {
    const { engine } = await worldOf();
    await expect(engine.archive('sak-1', archivist)).rejects.toMatchObject({ code: 'no-archive' });
  });
});
