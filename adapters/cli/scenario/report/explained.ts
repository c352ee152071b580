import { explain } from '../../../../src/access/explain.ts';
import { citationText } from '../../../../src/rule/citation.ts';
import type { Finding } from '../../../../src/rule/finding.ts';
import { stops } from '../../../../src/rule/verdict.ts';

/** Findings in Norwegian words, those that stop first: a line each with its sources, and a line for every way out. */
export function explained(findings: readonly Finding[]): readonly string[] {
  const stopping = findings.filter((one) => stops(one.verdict));
  return [...stopping, ...findings.filter((one) => !stops(one.verdict))].flatMap(linesOf);
}

function linesOf(finding: Finding): readonly string[] {
  return explain([finding], 'nb').flatMap(({ rule, says, sources, ways }) => [
    `${rule} (${standing(finding)}): ${says} [${sources.map(citationText).join('; ')}]`,
    ...ways.map((way) => `  -> ${way}`),
  ]);
}

function standing({ verdict, advice, answered }: Finding): string {
  if (answered) return `${verdict}, answered for`;
  return advice ? 'advice' : verdict;
}
