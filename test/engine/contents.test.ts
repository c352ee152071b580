import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import { contentDigest } from '../../src/engine/digest.ts';
import { LONGEST_TEXT } from '../../src/engine/received.ts';
import { createEngine } from '../../src/engine.ts';
import { beginning, consents, given, hemnes, larer, offers, worldOf } from './hemnes.ts';

const issues = (...found: readonly (readonly [code: string, path: string])[]) => ({
  outcome: 'invalid',
  issues: found.map(([code, path]) => ({ code, path })),
});

describe('a text handed in with a command', () => {
  test('is stored apart, under a salt of its own, and the fact keeps its digest and not a word of it', async () => {
    const { engine, store } = await worldOf();
    const text = 'Mor sier ja, men vil vite hvem som leser. 👩‍👧';
    expect(await engine.execute(consents('k1', { content: 't1' }), { t1: text })).toMatchObject({
      outcome: 'accepted',
    });
    const [row] = await store.contents(['t1']);
    expect(row).toMatchObject({ id: 't1', caseId: 'sak-1', text });
    const envelope = (await store.read('sak-1')).at(-1);
    expect(envelope?.contents).toEqual([{ id: 't1', digest: await contentDigest(row?.salt ?? '', text) }]);
    expect(JSON.stringify(await store.read('sak-1'))).not.toContain('Mor sier ja');
    expect(await engine.verify('sak-1')).toEqual([]);
  });

  test('has another digest each time, so that a short one cannot be guessed', async () => {
    const { engine, store } = await worldOf();
    await engine.execute(consents('k1', { content: 't1' }), { t1: 'ja' });
    await engine.execute(consents('k2', { content: 't2', to: 'ppt', purpose: 'service-access' }), { t2: 'ja' });
    const [one, other] = await store.contents(['t1', 't2']);
    expect([one?.text, other?.text]).toEqual(['ja', 'ja']);
    expect(one?.digest).not.toBe(other?.digest);
  });

  test('is refused where no fact refers to it', async () => {
    const { engine, store } = await worldOf();
    const answer = await engine.execute(consents('k1', { content: 't1' }), { t1: 'ja', t2: 'ingen spør' });
    expect(answer).toEqual(issues(['content-not-referred', 'contents.t2']));
    expect([await store.contents(['t1', 't2']), (await store.read('sak-1')).length]).toEqual([[], 5]);
  });

  test('is missed where a fact refers to it', async () => {
    const { engine } = await worldOf();
    expect(await engine.execute(consents('k1', { content: 't1' }))).toEqual(issues(['content-missing', 'contents.t1']));
  });

  test('may be referred to again while it is stored in the same case', async () => {
    const { engine, store } = await worldOf();
    await engine.execute(consents('k1', { content: 't1' }), { t1: 'ja' });
    const again = consents('k2', { content: 't1', to: 'ppt', purpose: 'service-access' });
    expect(await engine.execute(again)).toMatchObject({ outcome: 'accepted' });
    const [first, second] = (await store.read('sak-1')).slice(5);
    expect(second?.contents).toEqual(first?.contents);
  });

  test('is never moved by a second reference to where others may read it', async () => {
    const { engine, store } = await worldOf();
    const stamp = { commandId: 'given-2', day: calendarDay('2026-02-02'), actor: larer };
    await given(store, 'sak-2', [
      ...beginning(),
      { ...stamp, type: 'ConcernConcretised', concern: 'c1', content: 'notat' },
    ]);
    const row = { id: 'notat', caseId: 'sak-2', text: 'Hva skolen så', salt: '', digest: 'd' };
    const holding = {
      ...store,
      contents: async (ids: readonly string[]) => (ids.includes('notat') ? [row] : store.contents(ids)),
    };
    const over = createEngine({ store: holding, profiles: [hemnes()] });
    const yes = consents('k1', { caseId: 'sak-2', content: 'notat' });
    expect(await over.execute(yes)).toEqual(issues(['content-id-in-use', 'contents.notat']));
    expect(await engine.execute(yes)).toEqual(issues(['content-missing', 'contents.notat']));
  });

  test('is missed where it has been erased', async () => {
    const { engine, store } = await worldOf();
    await engine.execute(consents('k1', { content: 't1' }), { t1: 'ja' });
    await store.eraseContents(['t1']);
    const again = consents('k2', { content: 't1', to: 'ppt', purpose: 'service-access' });
    expect(await engine.execute(again)).toEqual(issues(['content-missing', 'contents.t1']));
  });

  test('of another case is missed: no fact reaches across', async () => {
    const { engine, store } = await worldOf();
    await given(store, 'sak-2');
    await engine.execute(consents('k1', { content: 't1' }), { t1: 'ja' });
    const across = consents('k1', { caseId: 'sak-2', content: 't1' });
    expect(await engine.execute(across)).toEqual(issues(['content-missing', 'contents.t1']));
    expect(await engine.execute(across, { t1: 'mitt' })).toEqual(issues(['content-id-in-use', 'contents.t1']));
  });

  test('takes an id that has never been used, also when what was there is erased', async () => {
    const { engine, store } = await worldOf();
    await engine.execute(consents('k1', { content: 't1' }), { t1: 'ja' });
    const again = consents('k2', { content: 't1', to: 'ppt', purpose: 'service-access' });
    expect(await engine.execute(again, { t1: 'nei' })).toEqual(issues(['content-id-in-use', 'contents.t1']));
    await store.eraseContents(['t1']);
    expect(await engine.execute(again, { t1: 'nei' })).toEqual(issues(['content-id-in-use', 'contents.t1']));
  });

  test('holds 256 kB and not a byte more', async () => {
    const { engine } = await worldOf();
    const command = consents('k1', { content: 't1' });
    const norwegian = 'å'.repeat(LONGEST_TEXT / 2);
    expect(await engine.execute(command, { t1: `${norwegian}.` })).toEqual(
      issues(['content-too-large', 'contents.t1']),
    );
    expect(await engine.execute(command, { t1: norwegian })).toMatchObject({ outcome: 'accepted' });
  });

  const discretion = { role: 'leader', reason: 'grunn', answers: ['holder-is-eligible'] };
  const reason = { grunn: 'Ingen andre kjenner barnet.' };

  test('may be the reason for a discretion', async () => {
    const eligible = { is: [{ levels: ['1'], roles: ['helsesykepleier'], strength: 'person' }], source: 'HEM' };
    const { engine, store } = await worldOf({ profiles: [hemnes({ baton: { eligible } })] });
    expect(await engine.execute(offers('k1'))).toMatchObject({ outcome: 'refused', verdict: 'needs-a-person' });
    expect(await engine.execute(offers('k2', { discretion }), reason)).toMatchObject({ outcome: 'accepted' });
    const [row] = await store.contents(['grunn']);
    expect((await store.read('sak-1')).at(-1)?.contents).toEqual([{ id: 'grunn', digest: row?.digest }]);
  });

  test('that is the reason for a discretion nobody needed is not kept, and stands in the way of nothing', async () => {
    const { engine, store } = await worldOf();
    expect(await engine.execute(offers('k1', { discretion }), reason)).toMatchObject({ outcome: 'accepted' });
    expect([(await store.read('sak-1')).at(-1)?.contents, await store.contents(['grunn'])]).toEqual([[], []]);
  });

  test('is no text of a command that repeats or says what is already so', async () => {
    const { engine, store } = await worldOf();
    const command = consents('k1', { content: 't1' });
    await engine.execute(command, { t1: 'ja' });
    expect(await engine.execute(command, { t1: 'ja' })).toEqual({ outcome: 'repeated', version: 6 });
    expect(await engine.execute({ ...command, commandId: 'k2', content: 't2' }, { t2: 'ja' })).toMatchObject({
      outcome: 'accepted',
      events: [],
    });
    expect(await store.contents(['t2'])).toEqual([]);
  });
});

describe('contents that are no texts', () => {
  test.each([
    ['a number', { t1: 7 }, 'content-not-text', 'contents.t1'],
    ['nothing', { t1: undefined }, 'content-not-text', 'contents.t1'],
    ['a list of texts', ['ja'], 'not-an-object', 'contents'],
    ['null', null, 'not-an-object', 'contents'],
    ['a text', 'ja', 'not-an-object', 'contents'],
    ['an id that is none', { '../t1': 'ja' }, 'id-characters', 'contents.?'],
    ['a national identity number for an id', { '01018012345': 'ja' }, 'likely-national-identity-number', 'contents.?'],
  ])('%s: answered with an issue, and nothing is written', async (_, contents, code, path) => {
    const { engine, store } = await worldOf();
    const untyped = contents as unknown as { [id: string]: string }; // from a client in another language
    expect(await engine.execute(consents('k1', { content: 't1' }), untyped)).toEqual(issues([code, path]));
    expect(await store.read('sak-1')).toHaveLength(5);
  });
});
