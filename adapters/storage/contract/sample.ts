import type { AccessRecord, Append, CaseSummary, ContentRow, Envelope } from '../../../src/port/case-store.ts';

/** The municipality most promises are held in. */
export const here = '0301';

/** An envelope with every required key; the seal is made up, as a store never reads it. */
export function envelope(caseId: string, version: number, commandId: string, over: Partial<Envelope> = {}): Envelope {
  return {
    caseId,
    version,
    type: 'ConcernRaised',
    v: 1,
    day: '2026-02-20',
    recordedAt: '2026-02-20T09:15:00.000Z',
    commandId,
    actor: { id: 'teacher-1', role: 'employee' },
    profile: { id: 'dal', version: '1', digest: 'd1' },
    contents: [],
    fields: { concern: 'c1' },
    previousHash: version === 1 ? '' : `hash-${version - 1}`,
    hash: `hash-${version}`,
    ...over,
  };
}

/** A summary of an open case without a holder. */
export function summary(caseId: string, version: number, over: Partial<CaseSummary> = {}): CaseSummary {
  return {
    caseId,
    version,
    followUp: 'open',
    level: '0',
    step: null,
    holder: null,
    unit: null,
    log: 'none',
    profile: { id: 'dal', version: '1' },
    due: [],
    ...over,
  };
}

/** A text of a case. */
export function content(caseId: string, id: string, text = `Text of ${id}`): ContentRow {
  return { id, caseId, text, salt: `salt-${id}`, digest: `digest-${id}` };
}

/** A reading of a case. */
export function access(caseId: string, accessId: string, over: Partial<AccessRecord> = {}): AccessRecord {
  return {
    accessId,
    caseId,
    day: '2026-02-21',
    recordedAt: '2026-02-21T08:00:00.000Z',
    actor: { id: 'teacher-1', role: 'employee' },
    asked: 'view',
    contents: [],
    ...over,
  };
}

/** An append of `events` facts after `expectedVersion`, with texts and a summary that may be varied. */
export function append(
  caseId: string,
  commandId: string,
  expectedVersion: number,
  over: { events?: number; contents?: readonly ContentRow[]; summary?: Partial<CaseSummary> } = {},
): Append {
  const count = over.events ?? 1;
  return {
    caseId,
    commandId,
    expectedVersion,
    events: Array.from({ length: count }, (_, index) => envelope(caseId, expectedVersion + 1 + index, commandId)),
    contents: over.contents ?? [],
    summary: summary(caseId, expectedVersion + count, over.summary),
  };
}

/** Ids a host may make that a careless store trips over. */
export const strangeIds: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'a.b:c-d_e',
  '-',
  '0',
  '00',
  '1e3',
  'NULL',
  'x'.repeat(64),
  'X'.repeat(64),
];

/** Texts people write, and texts they do not, that have to come back as they were. */
export const strangeTexts: readonly string[] = [
  '',
  ' ',
  'Æøå ÆØÅ čđŋšŧž',
  'å is not a\u030a',
  '👩‍👧 مرحبا 漢字',
  'it\'s "quoted"; -- \\ % _ {}',
  'line\r\nline\ttab',
  'before\u0000after',
  'half a pair: \ud83d',
  'long '.repeat(40_000),
];
