import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { consents, given, hemnes, noNotices, worldOf } from './hemnes.ts';

describe('what is broken is thrown', () => {
  test('a stored event that cannot be read, by its place and nothing else', async () => {
    const { engine, rows } = await worldOf();
    const events = rows.get('hemnes')?.cases.get('sak-1')?.events ?? [];
    const third = events[2];
    if (third === undefined) throw new Error('no third event');
    events[2] = { ...third, fields: { person: 'Kari Nordmann' } };
    const error = await engine.execute(consents('k1')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'StafettError', code: 'stored-event-unreadable' });
    expect(String(error)).toBe('StafettError: stored-event-unreadable: event 3 of its case cannot be read');
  });

  test('a hole in the history', async () => {
    const { engine, rows } = await worldOf();
    rows.get('hemnes')?.cases.get('sak-1')?.events.splice(1, 1);
    await expect(engine.execute(consents('k1'))).rejects.toMatchObject({ code: 'stored-event-unreadable' });
  });

  test('rules the engine was not given', async () => {
    const { store, clock } = await worldOf();
    const engine = createEngine({ store, profiles: [hemnes({ version: '2' })], clock }, noNotices);
    await expect(engine.execute(consents('k1'))).rejects.toMatchObject({ code: 'profile-not-loaded' });
  });

  test('no rules, or two of one name', async () => {
    const { store } = await worldOf();
    expect(() => createEngine({ store, profiles: [] }, noNotices)).toThrow(
      expect.objectContaining({ code: 'no-profile' }),
    );
    expect(() => createEngine({ store, profiles: [hemnes(), hemnes()] }, noNotices)).toThrow(
      expect.objectContaining({ code: 'profile-twice' }),
    );
  });

  test('a store that fails', async () => {
    const { store, clock } = await worldOf();
    const down = new Error('down');
    const failing = { ...store, append: () => Promise.reject(down) };
    const engine = createEngine({ store: failing, profiles: [hemnes()], clock }, noNotices);
    await expect(engine.execute(consents('k1'))).rejects.toBe(down);
  });

  test('cases stand apart: a broken one stops no other', async () => {
    const { engine, rows, store } = await worldOf();
    await given(store, 'sak-2');
    rows.get('hemnes')?.cases.get('sak-1')?.events.splice(1, 1);
    expect(await engine.execute(consents('k1', { caseId: 'sak-2' }))).toMatchObject({ outcome: 'accepted' });
  });
});
