import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/case.ts';
import { canonicalJson } from '../../src/engine/canonical-json.ts';
import { contentIds, textsOf } from '../../src/engine/content-ids.ts';
import { digestOf, inLetters, newId, newSalt } from '../../src/engine/digest.ts';
import { openEnvelope } from '../../src/engine/open-envelope.ts';
import { hashOf, type Sealing, seal } from '../../src/engine/seal.ts';
import { shapeOf, upcast } from '../../src/engine/upcast.ts';
import { beginning } from './hemnes.ts';

const sealing: Sealing = {
  caseId: 'sak-1',
  after: undefined,
  profile: { id: 'hemnes', version: '1', digest: 'd' },
  recordedAt: '2026-02-01T08:00:00.000Z',
};

describe('canonical JSON', () => {
  test('has one way to write a value, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'å"\n' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"å\\"\\n","d":null}]}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  test('orders keys by code unit and leaves out what is undefined', () => {
    expect(canonicalJson({ å: 1, z: 2, Z: 3, a: undefined, '€': 4 })).toBe('{"Z":3,"z":2,"å":1,"€":4}');
  });

  test('says the same as JSON does', () => {
    const value = { a: [1.5, -0, 'x\ud83d', [], {}], b: { c: false } };
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});

describe('digests', () => {
  test('are SHA-256 in hex of the UTF-8 bytes', async () => {
    expect(await digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await digestOf('blåbær')).toBe('6f1a4baa8c1c7537ba678df617a5e9256abcacb1056256b2e6f7d91c983ac531');
  });

  test('in letters hold no digit, and stay apart', () => {
    expect(inLetters('0123456789abcdef')).toBe('abcdefghijklmnop');
  });

  test('new ids and salts are never the same, and ids hold no digit', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^[a-p]{32}$/);
    expect(new Set(Array.from({ length: 200 }, newSalt)).size).toBe(200);
  });
});

describe('sealing', () => {
  test('links each fact to the one before it, by a hash over all of it', async () => {
    const sealed = await seal(beginning(), sealing);
    expect(sealed.map((one) => one.version)).toEqual([1, 2, 3, 4, 5]);
    expect(sealed.map((one) => one.previousHash)).toEqual(['', ...sealed.slice(0, -1).map((one) => one.hash)]);
    for (const { hash, ...rest } of sealed) {
      expect(hash).toBe(await hashOf(rest));
      expect(hash).not.toBe(await hashOf({ ...rest, day: '2026-02-02' }));
      expect(hash).not.toBe(await hashOf({ ...rest, fields: { ...rest.fields, more: 1 } }));
    }
  });

  test('goes on from the last fact of the case', async () => {
    const [first] = await seal(beginning(), { ...sealing, after: { version: 7, hash: 'h7' } });
    expect(first).toMatchObject({ version: 8, previousHash: 'h7' });
  });

  test('opens to the same facts', async () => {
    const sealed = await seal(beginning(), sealing);
    expect(sealed.map(openEnvelope)).toEqual(beginning());
    expect(JSON.parse(JSON.stringify(sealed))).toEqual(sealed);
  });

  test('keeps the digest of each text the fact refers to, and of a reason where it is a text', async () => {
    const discretion = { role: 'leader', reason: 'why', answers: ['holder-is-eligible'] };
    const [event] = beginning()
      .slice(1)
      .map((one): CaseEvent => ({ ...one, content: 't1', discretion }) as CaseEvent); // a concern with a text
    const texts = await seal(event ? [event] : [], {
      ...sealing,
      digests: new Map([
        ['t1', 'd1'],
        ['why', 'd2'],
        ['other', 'd3'],
      ]),
    });
    expect(texts[0]?.contents).toEqual([
      { id: 't1', digest: 'd1' },
      { id: 'why', digest: 'd2' },
    ]);
    const codes = await seal(event ? [event] : [], { ...sealing, digests: new Map([['t1', 'd1']]) });
    expect(codes[0]?.contents).toEqual([{ id: 't1', digest: 'd1' }]);
  });

  test('knows every field that names a text', () => {
    const event = {
      content: 'a',
      minutes: 'b',
      agenda: 'c',
      question: 'd',
      receipt: 'e',
      answers: { question: 'f' },
    } as unknown as CaseEvent; // no event has them all
    expect(contentIds(event)).toEqual(['a', 'b', 'c', 'd']);
    const declined = { reason: 'why', content: 'a' } as unknown as CaseEvent; // the fields alone
    expect([textsOf(declined, () => true), textsOf(declined, () => false)]).toEqual([['a', 'why'], ['a']]);
  });
});

describe('an envelope that cannot be read', () => {
  test('opens to nothing: unknown type, later shape, field that is wrong or too many', async () => {
    const [sealed] = await seal(beginning(), sealing);
    if (sealed === undefined) throw new Error('nothing sealed');
    expect(openEnvelope(sealed)).toBeDefined();
    const wrong = [
      { type: 'CaseForgotten' },
      { v: 2 },
      { v: 0 },
      { day: '2026-02-30' },
      { fields: {} },
      { fields: { ...sealed.fields, more: 1 } },
    ];
    for (const over of wrong) expect(openEnvelope({ ...sealed, ...over }), JSON.stringify(over)).toBeUndefined();
  });

  test('fields never stand in for the stamp', async () => {
    const [sealed] = await seal(beginning(), sealing);
    if (sealed === undefined) throw new Error('nothing sealed');
    const opened = openEnvelope({ ...sealed, fields: { ...sealed.fields, commandId: 'other', type: 'Other' } });
    expect(opened).toMatchObject({ commandId: 'given', type: 'CaseOpened' });
  });
});

describe('shapes of events', () => {
  const steps = { LogOpened: [(f: object) => ({ ...f, medium: 'paper' }), (f: object) => ({ ...f, second: true })] };

  test('are brought up step by step from the one that was stored', () => {
    expect(shapeOf('LogOpened', steps)).toBe(3);
    expect(upcast('LogOpened', 1, { id: 'l' }, steps)).toEqual({ id: 'l', medium: 'paper', second: true });
    expect(upcast('LogOpened', 2, { id: 'l' }, steps)).toEqual({ id: 'l', second: true });
    expect(upcast('LogOpened', 3, { id: 'l' }, steps)).toEqual({ id: 'l' });
  });

  test('of a later release, and no version at all, are nothing', () => {
    for (const v of [0, 4, 1.5, Number.NaN]) expect(upcast('LogOpened', v, {}, steps)).toBeUndefined();
    expect([shapeOf('constructor', steps), upcast('constructor', 1, {}, steps)]).toEqual([1, {}]);
  });
});
