import { type CaseFact, type FactFamily, factFamilies, facts } from '../../src/case/facts.ts';
import { comparisonsFor } from '../../src/rule/comparison.ts';
import { EXIT, type ExitCode, type Streams } from './streams.ts';

/** One line of the list: a fact by its name, or a family by the shape of its names. */
interface ListedFact {
  readonly name: string;
  readonly type: string;
  readonly concept: string;
  readonly meaning: string;
  /** The values it may have, where the list is closed. */
  readonly values?: readonly string[];
  /** The comparisons a condition may make of it. */
  readonly comparisons: readonly string[];
}

/** `stafett facts`: every fact that a condition of a profile may name, with its type and meaning; as text, or as one JSON list. */
export function factsCommand(json: boolean, streams: Streams): ExitCode {
  const list = listedFacts();
  streams.out(json ? `${JSON.stringify(list, null, 2)}\n` : `${list.map(lineFor).join('\n')}\n`);
  return EXIT.fine;
}

function listedFacts(): readonly ListedFact[] {
  return [...facts.map(listedFact), ...factFamilies.map(listedFamily)];
}

function listedFact({ name, type, concept, meaning, values }: CaseFact): ListedFact {
  const comparisons = comparisonsFor(type);
  return { name, type, concept, meaning, ...(values === undefined ? {} : { values }), comparisons };
}

function listedFamily({ prefix, type, concept, meaning }: FactFamily): ListedFact {
  return { name: `${prefix}<id>`, type, concept, meaning, comparisons: comparisonsFor(type) };
}

function lineFor({ name, type, meaning, values }: ListedFact): string {
  const closed = values === undefined ? '' : `\n${' '.repeat(32)}one of: ${values.join(', ')}`;
  return `${name.padEnd(24)}${type.padEnd(8)}${meaning}${closed}`;
}
