import { factFamilies, facts } from '../../src/case/facts.ts';
import { comparisonsFor } from '../../src/rule/comparison.ts';
import { code, page, table } from './page.ts';

/** Every fact a condition of a profile may name, by concept. */
export function factsPage(): string {
  const concepts = [...new Set(facts.map((one) => one.concept))];
  return page(
    'Facts',
    INTRO,
    table(
      ['type', 'may be compared by'],
      [...new Set(facts.map((one) => one.type))].map((type) => [type, comparisonsFor(type).map(code).join(', ')]),
    ),
    `${facts.length} facts, and ${factFamilies.length} families of them.`,
    ...concepts.map((concept) => `## ${concept}\n\n${ofConcept(concept)}`),
    `## families\n\n${table(
      ['fact', 'type', 'meaning'],
      factFamilies.map(({ prefix, type, meaning }) => [code(`${prefix}<id>`), type, meaning]),
    )}`,
  );
}

const INTRO = `The closed list of facts that a condition in a profile may name: \`{ fact: services.count, atLeast: 3 }\`, joined by \`all\`, \`any\` and \`not\`. A name that is not here is an error
with the nearest name. A fact nobody has recorded is unknown, and a comparison over it is unknown, also under \`not\`: the rule then asks for a person.`;

function ofConcept(concept: string): string {
  return table(
    ['fact', 'type', 'meaning'],
    facts
      .filter((one) => one.concept === concept)
      .map(({ name, type, meaning, values }) => [
        code(name),
        type,
        values === undefined ? meaning : `${meaning} One of ${values.map(code).join(', ')}.`,
      ]),
  );
}
