import { describe, expect, test } from 'vitest';
import { consents, GIVEN_DAY, larer, mor, offers, rektor, type World, worldOf } from './hemnes.ts';

const typesIn = async ({ store }: World) => (await store.read('sak-1')).slice(5).map((one) => one.type);

describe('a command the rules accept', () => {
  test('is written, sealed to what stood before, and answered with its facts and the new version', async () => {
    const world = await worldOf();
    const answer = await world.engine.execute(consents('k1'));
    expect(answer).toMatchObject({
      outcome: 'accepted',
      version: 6,
      events: [{ type: 'ConsentGiven', giver: 'mor-3' }],
    });
    const [before, written] = (await world.store.read('sak-1')).slice(4);
    expect(written).toMatchObject({
      ...{
        caseId: 'sak-1',
        version: 6,
        type: 'ConsentGiven',
        v: 1,
        commandId: 'k1',
        actor: mor,
        previousHash: before?.hash,
      },
      ...{ day: '2026-03-10', recordedAt: '2026-03-10T09:00:00.000Z', contents: [] },
      fields: { id: 'k1', giver: 'mor-3', purpose: 'open-log', to: 'skole' },
    });
    expect(written?.profile).toEqual({ id: 'hemnes', version: '1', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await world.engine.verify('sak-1')).toEqual([]);
  });

  test('is judged on what earlier commands recorded', async () => {
    const { engine } = await worldOf();
    expect(await engine.execute(offers('k1'))).toMatchObject({ outcome: 'accepted', version: 6 });
    const accept = { type: 'AcceptBaton', commandId: 'k2', caseId: 'sak-1', actor: larer };
    expect(await engine.execute({ ...accept, actor: rektor })).toMatchObject({ outcome: 'refused' });
    expect(await engine.execute(accept)).toMatchObject({ outcome: 'accepted', version: 7 });
  });

  test('gives the summary of the case as it then stands', async () => {
    const { engine, store } = await worldOf();
    await engine.execute(offers('k1'));
    await engine.execute({ type: 'AcceptBaton', commandId: 'k2', caseId: 'sak-1', actor: larer });
    const { summaries } = await store.summaries({ holder: 'larer-1' });
    expect(summaries).toMatchObject([
      { caseId: 'sak-1', version: 7, level: '1', unit: 'skole', log: 'none', followUp: 'open' },
    ]);
  });

  test('that says what is already so is accepted and writes nothing', async () => {
    const world = await worldOf();
    await world.engine.execute(offers('k1'));
    const again = await world.engine.execute(offers('k2'), {});
    expect(again).toMatchObject({ outcome: 'accepted', events: [], version: 6 });
    expect(await typesIn(world)).toEqual(['BatonOffered']);
  });
});

describe('a command the rules refuse', () => {
  test('is answered with the findings, and nothing is written', async () => {
    const world = await worldOf();
    const refused = await world.engine.execute({ type: 'OpenLog', commandId: 'k1', caseId: 'sak-1', actor: larer });
    expect(refused).toMatchObject({ outcome: 'refused', verdict: 'refused' });
    expect(await typesIn(world)).toEqual([]);
    expect(await world.store.accesses('sak-1')).toEqual([]);
  });

  test('may be sent again under the same id once it is possible', async () => {
    const world = await worldOf();
    const open = { type: 'OpenLog', commandId: 'k1', caseId: 'sak-1', actor: larer };
    await world.engine.execute(open);
    await world.engine.execute(consents('k2'));
    expect(await world.engine.execute(open)).toMatchObject({ outcome: 'accepted' });
  });
});

describe('the day', () => {
  test('is the Oslo day of the engine clock, whatever the client says', async () => {
    const { engine, clock } = await worldOf();
    clock.moveTo('2026-03-10T23:30:00.000Z');
    for (const [id, day] of [
      ['k1', '2020-01-01'],
      ['k2', '2099-01-01'],
      ['k3', 'tomorrow'],
      ['k4', { not: 'a day' }],
    ] as const) {
      const answer = await engine.execute(consents(id, { day, to: `ppt-${id}`, purpose: 'service-access' }));
      expect(answer, id).toMatchObject({ outcome: 'accepted', events: [{ day: '2026-03-11' }] });
    }
  });

  test('is never before the latest day of the case, also when the clock is', async () => {
    const { engine, clock, store } = await worldOf();
    clock.moveTo('2026-01-15T12:00:00.000Z');
    expect(await engine.execute(consents('k1'))).toMatchObject({ outcome: 'accepted', events: [{ day: GIVEN_DAY }] });
    expect((await store.read('sak-1')).at(-1)?.recordedAt).toBe('2026-01-15T12:00:00.000Z');
  });
});

describe('bad input', () => {
  const bad: readonly (readonly [string, unknown, string, string])[] = [
    ['nothing', undefined, 'unknown-command', 'type'],
    ['null', null, 'unknown-command', 'type'],
    ['a number', 7, 'unknown-command', 'type'],
    ['a list', [consents('k1')], 'unknown-command', 'type'],
    ['an unknown type', consents('k1', { type: 'ForgetCase' }), 'unknown-command', 'type'],
    ['a property of every object as type', consents('k1', { type: 'constructor' }), 'unknown-command', 'type'],
    ['no case', consents('k1', { caseId: undefined }), 'missing', 'caseId'],
    ['a case id that is none', consents('k1', { caseId: '../sak' }), 'id-characters', 'caseId'],
    ['a field too many', consents('k1', { more: true }), 'unknown-field', ''],
    ['a national identity number', consents('k1', { to: '01018012345' }), 'likely-national-identity-number', 'to'],
    ['no actor', consents('k1', { actor: undefined }), 'invalid-type', 'actor'],
  ];

  test.each(bad)('%s is answered with issues, and nothing is written', async (_, command, code, path) => {
    const world = await worldOf();
    const answer = await world.engine.execute(command);
    expect(answer).toMatchObject({
      outcome: 'invalid',
      issues: expect.arrayContaining([expect.objectContaining({ code, path })]),
    });
    expect(JSON.stringify(answer)).not.toContain('01018012345');
    expect(await typesIn(world)).toEqual([]);
  });

  test('a case that does not exist is no case', async () => {
    const { engine } = await worldOf();
    const issue = { code: 'no-such-case', path: 'caseId' };
    expect(await engine.execute(consents('k1', { caseId: 'sak-2' }))).toEqual({ outcome: 'invalid', issues: [issue] });
  });
});
