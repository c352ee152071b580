import type { Append, AppendOutcome } from '../../../src/port/case-store.ts';
import type { commandTable } from './command-table.ts';
import type { contentTable } from './content-table.ts';
import type { eventTable } from './event-table.ts';
import type { summaryTable } from './summary-table.ts';

/** The tables an append writes. */
export interface AppendedTables {
  readonly events: ReturnType<typeof eventTable>;
  readonly commands: ReturnType<typeof commandTable>;
  readonly contents: ReturnType<typeof contentTable>;
  readonly summaries: ReturnType<typeof summaryTable>;
}

/** Judges and writes one append. INVARIANT: the caller holds the write lock, and undoes everything when this throws. */
export function appendWith(tables: AppendedTables, municipality: string, append: Append): AppendOutcome {
  const repeated = tables.commands.version(municipality, append.caseId, append.commandId);
  if (repeated !== undefined) return { outcome: 'repeated', version: repeated };
  const standing = tables.events.version(municipality, append.caseId);
  if (standing !== append.expectedVersion) return { outcome: 'conflict', version: standing };
  for (const envelope of append.events) tables.events.add(municipality, append.caseId, envelope);
  for (const content of append.contents) tables.contents.add(municipality, content);
  tables.summaries.put(municipality, append.summary);
  const version = standing + append.events.length;
  tables.commands.add(municipality, append.caseId, append.commandId, version);
  return { outcome: 'appended', version };
}
