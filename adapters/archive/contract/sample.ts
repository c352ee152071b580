import { createHash } from 'node:crypto';
import type { ArchiveFile, ArchivePackage } from '../../../src/port/archive.ts';
import { content, envelope, strangeTexts, summary } from '../../storage/contract/sample.ts';

/** A file with the digest of its bytes. */
export function file(name: string, text: string): ArchiveFile {
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  return { name, mediaType: name.endsWith('.txt') ? 'text/plain' : 'application/json', text, digest };
}

/** A package of a closed log with texts of every kind people write. */
export function archived(id: string, over: Partial<ArchivePackage> = {}): ArchivePackage {
  const history = [envelope('a', 1, 'k1'), envelope('a', 2, 'k2', { type: 'LogClosed' })];
  const contents = strangeTexts.map((text, index) => content('a', `t:${index}`, text));
  const texts = contents.map((row, index) => ({ ...file(`contents/${1000 + index}.txt`, row.text), content: row.id }));
  const files = [
    file('history.jsonl', history.map((one) => `${JSON.stringify(one)}\n`).join('')),
    file('summary.json', '{}'),
    ...texts,
  ];
  const log = { openedOn: '2026-01-10', closedOn: '2026-02-20', ground: 'agreement' };
  const profile = { id: 'dal', version: '1', digest: 'd1' };
  return { id, caseId: 'a', logId: 'log:1', log, profile, summary: summary('a', 2), history, contents, files, ...over };
}

/** A file's text as it reads after it has been UTF-8: half a surrogate pair is no character and cannot be kept. */
export function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
