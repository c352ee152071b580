import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, test } from 'vitest';
import { consoleNotifier } from '../../adapters/notification/console/console-notifier.ts';
import { sqliteCaseStorage } from '../../adapters/storage/sqlite/sqlite-case-storage.ts';
import { memoryCheckpoint } from '../../src/engine/memory-checkpoint.ts';
import { createEngine } from '../../src/engine.ts';
import { clockAt, consents, given, hemnes, larer, mor, offers } from './hemnes.ts';

const folder = mkdtempSync(join(tmpdir(), 'stafett-engine-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a case goes through SQLite: consent, baton, log, notices, and is whole when the file is opened again', async () => {
  const file = join(folder, 'kommune.db');
  const lines: string[] = [];
  const stream = {
    write(text: string, done: () => void) {
      lines.push(text);
      done();
    },
  };
  const checkpoint = memoryCheckpoint();
  const open = () => {
    const database = new Database(file);
    const store = sqliteCaseStorage(database).for('hemnes');
    const parts = {
      store,
      profiles: [hemnes()],
      clock: clockAt('2026-03-10T23:30:00.000Z'),
      notifier: consoleNotifier(stream),
      checkpoint,
    };
    const noticesFor = (event: { type: string; to?: string | undefined }) =>
      event.type === 'BatonOffered' && event.to !== undefined ? [{ id: '', kind: 'baton-offered', to: event.to }] : [];
    return {
      database,
      store,
      engine: createEngine(parts, { noticesFor: (event) => noticesFor(event as { type: string; to?: string }) }),
    };
  };

  const first = open();
  await given(first.store, 'sak-1');
  const commands = [
    [{ type: 'OpenLog', commandId: 'k0', actor: larer }, 'refused'],
    [consents('k1', { content: 't1', form: 'oral' }), 'accepted'],
    [offers('k2'), 'accepted'],
    [{ type: 'AcceptBaton', commandId: 'k3', actor: larer }, 'accepted'],
    [{ type: 'OpenLog', commandId: 'k4', actor: larer, id: 'logg-1' }, 'accepted'],
    [{ type: 'OpenLog', commandId: 'k4', actor: larer, id: 'logg-1' }, 'repeated'],
  ] as const;
  for (const [command, outcome] of commands) {
    const contents = 'content' in command ? { t1: 'Mor vil at læreren skal vite det.' } : {};
    const answer = await first.engine.execute(JSON.parse(JSON.stringify({ ...command, caseId: 'sak-1' })), contents);
    expect(answer.outcome, JSON.stringify(answer)).toBe(outcome);
  }
  expect(await first.engine.deliver()).toMatchObject({ delivered: 1, stopped: null });
  expect(lines).toEqual(['notice for larer-1: there is something to see\n']);
  first.database.close();

  const again = open();
  expect(await again.engine.verify('sak-1')).toEqual([]);
  expect((await again.store.summaries({ holder: 'larer-1' })).summaries).toMatchObject([
    { caseId: 'sak-1', version: 9, log: 'open' },
  ]);
  const history = await again.store.read('sak-1');
  expect(history.slice(5).map((one) => [one.type, one.day])).toEqual(
    ['ConsentGiven', 'BatonOffered', 'BatonAccepted', 'LogOpened'].map((type) => [type, '2026-03-11']),
  );
  expect(await again.engine.deliver()).toMatchObject({ delivered: 0 });
  expect((await again.engine.actions('sak-1', larer)).length).toBeGreaterThan(0);
  expect(await again.engine.history('sak-1', mor)).toEqual({ outcome: 'not-available' });
  expect((await again.store.accesses('sak-1')).map((one) => one.asked)).toEqual(['actions']);

  expect(await again.store.eraseContents(['t1'])).toBe(1);
  expect(await again.engine.verify('sak-1')).toEqual([]);
  again.database.close();
  expect(readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('Mor vil'))).toEqual([]);
});

test('two engines on one file: of two acceptances in the same second one stands', async () => {
  const file = join(folder, 'to.db');
  const engines = [1, 2].map(() => {
    const database = new Database(file);
    const store = sqliteCaseStorage(database).for('hemnes');
    return { database, store, engine: createEngine({ store, profiles: [hemnes()] }, { noticesFor: () => [] }) };
  });
  const [one] = engines;
  if (one === undefined) throw new Error('no engine');
  await given(one.store, 'sak-1');
  await one.engine.execute(offers('k1'));
  const accept = { type: 'AcceptBaton', caseId: 'sak-1', actor: larer };
  const answers = await Promise.all(
    engines.map(({ engine }, index) => engine.execute({ ...accept, commandId: `accept-${index}` })),
  );
  expect(answers.filter((answer) => answer.outcome === 'accepted' && answer.events.length > 0)).toHaveLength(1);
  expect((await one.store.read('sak-1')).filter((envelope) => envelope.type === 'BatonAccepted')).toHaveLength(1);
  expect(await one.engine.verify('sak-1')).toEqual([]);
  for (const { database } of engines) database.close();
});
