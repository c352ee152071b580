import type { Log } from '../log/log.ts';
import type { ArchiveFile, ArchivePackage } from '../port/archive.ts';
import type { CaseSummary, ContentRow, Envelope } from '../port/case-store.ts';
import type { Profile } from '../profile/profile.ts';
import { canonicalJson } from './canonical-json.ts';
import { digestOf, inLetters } from './digest.ts';

/** What a package is made of. */
export interface ToArchive {
  readonly caseId: string;
  readonly log: Log & { readonly closed: NonNullable<Log['closed']> };
  readonly history: readonly Envelope[];
  readonly contents: readonly ContentRow[];
  readonly summary: CaseSummary;
  readonly profile: Profile;
  readonly stamp: Envelope['profile'];
}

/** The package of a closed log: the same input gives the same package, to the letter. */
export async function archivePackage(given: ToArchive): Promise<ArchivePackage> {
  const { caseId, log, history, contents, summary, stamp } = given;
  const { openedOn, closed } = log;
  return {
    id: inLetters(await digestOf(canonicalJson([caseId, log.id, history.at(-1)?.hash]))),
    caseId,
    logId: log.id,
    log: { openedOn, closedOn: closed.on, ground: closed.ground },
    profile: stamp,
    summary,
    history,
    contents,
    files: await Promise.all(documentsOf(given).map(async (file) => ({ ...file, digest: await digestOf(file.text) }))),
  };
}

function documentsOf({ history, contents, summary, profile }: ToArchive): readonly Omit<ArchiveFile, 'digest'>[] {
  return [
    {
      name: 'history.jsonl',
      mediaType: 'application/jsonl',
      text: history.map((one) => `${canonicalJson(one)}\n`).join(''),
    },
    { name: 'profile.json', mediaType: 'application/json', text: canonicalJson(profile) },
    { name: 'summary.json', mediaType: 'application/json', text: canonicalJson(summary) },
    // The salts: with them the digests in the history can be checked against the texts for as long as the package stands.
    {
      name: 'salts.json',
      mediaType: 'application/json',
      text: canonicalJson(Object.fromEntries(contents.map(({ id, salt }) => [id, salt]))),
    },
    ...contents.map(({ id, text }, index) => ({
      name: `contents/${String(index + 1).padStart(4, '0')}.txt`,
      mediaType: 'text/plain',
      text,
      content: id,
    })),
  ];
}
