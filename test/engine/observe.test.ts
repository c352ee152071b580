import { describe, expect, test } from 'vitest';
import type { DecisionRecord } from '../../src/engine/observed.ts';
import { consents, larer, worldOf } from './hemnes.ts';

async function observed() {
  const records: DecisionRecord[] = [];
  const world = await worldOf({ observe: (record) => records.push(record) });
  return { ...world, records };
}

describe('an observer hears of', () => {
  test('what was carried out', async () => {
    const { engine, records } = await observed();
    await engine.execute(consents('k1'));
    expect(records).toEqual([
      {
        ...{ type: 'GiveConsent', outcome: 'accepted', verdict: 'permitted', caseId: 'sak-1', version: 6 },
        ...{ rules: expect.arrayContaining(['actor-may-issue-this']), stoppedBy: [], issues: [] },
      },
    ]);
  });

  test('what was refused, and by which rules', async () => {
    const { engine, records } = await observed();
    await engine.execute({ type: 'OpenLog', commandId: 'k1', caseId: 'sak-1', actor: larer });
    expect(records).toMatchObject([
      {
        type: 'OpenLog',
        outcome: 'refused',
        verdict: 'refused',
        stoppedBy: expect.arrayContaining(['consent-before-log']),
      },
    ]);
    expect(records[0]?.rules.length).toBeGreaterThan(records[0]?.stoppedBy.length ?? 0);
    expect(records[0]?.version).toBeUndefined();
  });

  test('what was malformed and what was repeated', async () => {
    const { engine, records } = await observed();
    await engine.execute(null);
    await engine.execute(consents('k1', { to: 'Kari Nordmann' }));
    await engine.execute(consents('k1'));
    await engine.execute(consents('k1'));
    expect(records.map((one) => [one.type, one.outcome, one.caseId])).toEqual([
      ['unknown', 'invalid', undefined],
      ['GiveConsent', 'invalid', 'sak-1'],
      ['GiveConsent', 'accepted', 'sak-1'],
      ['GiveConsent', 'repeated', 'sak-1'],
    ]);
    expect(records[1]?.issues).toEqual(['id-characters']);
  });

  test('codes and ids only: no person, no text, no field, nothing a client made up', async () => {
    const { engine, records } = await observed();
    await engine.execute(consents('k1', { content: 't1' }), { t1: 'Mor sier ja' });
    await engine.execute(consents('k2', { type: 'Kari Nordmann', caseId: 'Kari Nordmann' }));
    await engine.execute(consents('k3', { caseId: '01018012345' }));
    const told = JSON.stringify(records);
    for (const word of ['Mor sier', 'Kari', '01018012345', 'mor-3', 't1', 'open-log']) expect(told).not.toContain(word);
    expect(records.map((one) => one.caseId)).toEqual(['sak-1', undefined, undefined]);
  });
});

describe('an observer never breaks a command', () => {
  test.each([
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('down');
      },
    ],
    ['never answers', () => new Promise(() => undefined)],
  ])('that %s', async (_, observe) => {
    const { engine } = await worldOf({ observe });
    expect(await engine.execute(consents('k1'))).toMatchObject({ outcome: 'accepted' });
    expect(await engine.execute(7)).toMatchObject({ outcome: 'invalid' });
  });
});
