import { explain, type Reader } from '../../../../src/access/explain.ts';
import { citationText } from '../../../../src/rule/citation.ts';
import type { Finding } from '../../../../src/rule/finding.ts';
import { stops } from '../../../../src/rule/verdict.ts';

/** What a profile says of its own rules. */
type OwnWords = NonNullable<Reader['profile']>;

/** Findings in Norwegian words, those that stop first: a line each with its sources, and a line for every way out. */
export function explained(findings: readonly Finding[], profile: OwnWords): readonly string[] {
  const stopping = findings.filter((one) => stops(one.verdict));
  return [...stopping, ...findings.filter((one) => !stops(one.verdict))].flatMap((one) => linesOf(one, profile));
}

function linesOf(finding: Finding, profile: OwnWords): readonly string[] {
  return explain([finding], 'nb', { profile }).flatMap(({ rule, says, sources, ways }) => [
    `${rule} (${standing(finding)}): ${says} [${sources.map(citationText).join('; ')}]`,
    ...ways.map((way) => `  -> ${way}`),
  ]);
}

function standing({ verdict, advice, answered }: Finding): string {
  if (answered) return `${verdict}, answered for`;
  return advice ? 'advice' : verdict;
}
