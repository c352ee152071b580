import { summaryFor } from '../case/summary-for.ts';
import type { Actor } from '../identity/actor.ts';
import type { Log } from '../log/log.ts';
import type { Archive, ArchivePackage } from '../port/archive.ts';
import { type Answer, invalid } from './answer.ts';
import { archivePackage } from './archive-package.ts';
import { consider } from './consider.ts';
import { execute } from './execute.ts';
import { type KeptCase, loadCase } from './load-case.ts';
import { momentOf } from './oslo-day.ts';
import type { Parts } from './parts.ts';
import { accessOf } from './reading.ts';
import { receive } from './received.ts';

/** Closed, and perhaps archived already. */
type ClosedLog = Log & { readonly closed: NonNullable<Log['closed']> };

/** Stands for the receipt while the rules are asked whether the log may be archived at all. It is never recorded. */
const NO_RECEIPT_YET = 'no-receipt-yet';

/**
 * Hands the package of a case's closed log to the archive and records the receipt. The rules are asked first: nothing leaves for one who
 * may not archive. Done again after a failure it gives the archive the same package and the case the same command, so both stand once.
 */
export async function archiveLog(parts: Parts, archive: Archive, caseId: string, actor: Actor): Promise<Answer> {
  const now = momentOf(parts.clock);
  const kept = await loadCase(parts.store, caseId);
  const log = closedLogOf(kept);
  if (log === undefined)
    return invalid({ code: kept.state.version === 0 ? 'no-such-case' : 'no-closed-log', path: 'caseId' });
  const archived = await packageOf(parts, kept, log);
  const command = (receipt: string) => ({
    type: 'ArchiveLog',
    commandId: `archive.${archived.id.slice(0, 32)}`,
    caseId,
    actor,
    log: log.id,
    receipt,
  });
  const asked = receive(command(NO_RECEIPT_YET), {}, now.day);
  if ('outcome' in asked) return asked;
  const considered = await consider(parts, asked, now.day);
  if (considered.outcome !== 'to-record') return considered;
  const contents = archived.contents.map((row) => row.id);
  await parts.store.recordAccess(accessOf({ caseId, actor, asked: 'archive' }, contents, now));
  const { receipt } = await archive.store(archived);
  return execute(parts, command(receipt), {});
}

/** The first log that is closed and not archived; where all are, the latest of them, so that asking again is harmless. */
function closedLogOf({ state }: KeptCase): ClosedLog | undefined {
  const closed = [...state.log.logs.values()].filter((log): log is ClosedLog => log.closed !== undefined);
  return closed.find((log) => log.state === 'closed') ?? closed.at(-1);
}

async function packageOf(parts: Parts, kept: KeptCase, log: ClosedLog): Promise<ArchivePackage> {
  const { caseId, state, envelopes } = kept;
  const profile = parts.profiles.pinnedBy(state);
  const ids = envelopes.flatMap((envelope) => envelope.contents.map((content) => content.id));
  const contents = await parts.store.contents([...new Set(ids)]);
  const summary = { caseId, ...summaryFor(state, profile) };
  return archivePackage({
    caseId,
    log,
    history: envelopes,
    contents,
    summary,
    profile,
    stamp: await parts.profiles.stampOf(profile),
  });
}
