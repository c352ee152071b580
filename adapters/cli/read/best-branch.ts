import type { DocumentPath } from './document-issue.ts';
import type { Finding } from './finding.ts';
import { valueAt } from './value-at.ts';

type Branch = readonly Finding[];

/**
 * Of a value that fits no branch of a union: the findings of the branch it comes nearest to, so that a reader is told
 * one thing to change. Branches of another kind of value count only when all are; their expectations are then joined.
 */
export function bestBranch(branches: readonly Branch[], path: DocumentPath, document: unknown): Branch {
  if (!valueAt(document, path).found) return [joinMissing(branches.flat(), path)];
  const sameKind = branches.filter((branch) => !branch.some((one) => one.kind === 'type' && at(one, path)));
  if (sameKind.length === 0) return [joinTypes(branches.flat(), path)];
  const [best = []] = [...sameKind].sort(
    (one, other) =>
      strangersAt(one, path) - strangersAt(other, path) ||
      weightOf(one) - weightOf(other) ||
      depthOf(other) - depthOf(one),
  );
  return best.some((one) => one.kind === 'value' && at(one, path)) ? [joinValues(sameKind.flat(), path)] : best;
}

function at(finding: Finding, path: DocumentPath): boolean {
  return finding.path.length === path.length;
}

/** The keys that are written show first which branch is meant: so many of them the branch does not know. */
function strangersAt(branch: Branch, path: DocumentPath): number {
  return branch.reduce((all, one) => all + (one.kind === 'keys' && at(one, path) ? one.keys.length : 0), 0);
}

/** How far a branch is from what was written: a wrong value inside is nearer than a key that is not there. */
function weightOf(branch: Branch): number {
  return branch.reduce((weight, finding) => weight + weightOfOne(finding), 0);
}

function weightOfOne(finding: Finding): number {
  if (finding.kind === 'keys') return 2 * finding.keys.length;
  if (finding.kind === 'missing') return 2;
  // A value with one allowed spelling is what branches are told apart by.
  return finding.kind === 'value' && finding.allowed.length === 1 ? 3 : 1;
}

function depthOf(branch: Branch): number {
  return branch.reduce((depth, { path }) => Math.max(depth, path.length), 0);
}

function joinMissing(findings: Branch, path: DocumentPath): Finding {
  const missing = findings.filter((one) => one.kind === 'missing');
  const allowed = missing.every((one) => one.allowed.length > 0) ? missing.flatMap((one) => one.allowed) : [];
  return { kind: 'missing', path, expected: unique(missing.flatMap((one) => one.expected)), allowed: unique(allowed) };
}

function joinTypes(findings: Branch, path: DocumentPath): Finding {
  const types = findings.filter((one) => one.kind === 'type').filter((one) => at(one, path));
  return { kind: 'type', path, expected: unique(types.flatMap((one) => one.expected)) };
}

function joinValues(findings: Branch, path: DocumentPath): Finding {
  const values = findings.filter((one) => one.kind === 'value').filter((one) => at(one, path));
  return { kind: 'value', path, allowed: unique(values.flatMap((one) => one.allowed)) };
}

function unique<W extends string>(words: readonly W[]): readonly W[] {
  return [...new Set(words)];
}
