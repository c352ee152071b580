import type { DocumentIssue } from '../read/document-issue.ts';
import { formatIssue } from '../read/format-issue.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';

/** Files that could not be read: every issue on a line of its own, or all of them as JSON. */
export function notRead(
  issues: readonly DocumentIssue[],
  json: boolean,
  streams: Streams,
  code: ExitCode = EXIT.wrongUse,
): ExitCode {
  if (json) streams.out(`${JSON.stringify({ issues }, null, 2)}\n`);
  else for (const issue of issues) streams.err(`${formatIssue(issue)}\n`);
  return code;
}
