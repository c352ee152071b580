import type { DocumentIssue } from './document-issue.ts';

/** Writes an issue on one line, the way editors and build logs link to: `file:line:column: message [code]`. */
export function formatIssue(issue: DocumentIssue): string {
  const meant = issue.suggestion === undefined ? '' : ` Did you mean ${issue.suggestion}?`;
  return `${issue.source}:${issue.line}:${issue.column}: ${issue.message} [${issue.code}]${meant}`;
}
