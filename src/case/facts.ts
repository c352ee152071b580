import { type Id, idFault } from '../identity/id.ts';
import type { FactList, FactValue } from '../rule/condition.ts';
import { actorFacts } from './facts/actor-facts.ts';
import { agreementFacts, answers } from './facts/agreement-facts.ts';
import { arenaFacts } from './facts/arena-facts.ts';
import { batonFacts } from './facts/baton-facts.ts';
import { concernFacts } from './facts/concern-facts.ts';
import { consentFacts } from './facts/consent-facts.ts';
import type { CaseFact, FactConcept, FactFamily, FactSource, OwnFact } from './facts/fact.ts';
import { commandFacts, hostFacts } from './facts/host-facts.ts';
import { levelFacts } from './facts/level-facts.ts';
import { logFacts } from './facts/log-facts.ts';
import { measureFacts } from './facts/measure-facts.ts';
import { meetingFacts } from './facts/meeting-facts.ts';
import { planFacts } from './facts/plan-facts.ts';
import { routeFacts, withholdingFacts } from './facts/route-facts.ts';
import { neededFacts, referralFacts, serviceFacts } from './facts/service-facts.ts';
import { subjectFacts } from './facts/subject-facts.ts';

export type { CaseFact, CommandFacts, FactConcept, FactFamily, FactSource } from './facts/fact.ts';

const BY_CONCEPT: readonly (readonly [FactConcept, readonly OwnFact[]])[] = [
  ['subject', subjectFacts],
  ['concern', concernFacts],
  ['level', levelFacts],
  ['service', [...serviceFacts, ...neededFacts, ...referralFacts]],
  ['consent', consentFacts],
  ['baton', batonFacts],
  ['log', logFacts],
  ['measure', measureFacts],
  ['meeting', meetingFacts],
  ['agreement', agreementFacts],
  ['withholding', withholdingFacts],
  ['route', routeFacts],
  ['plan', planFacts],
  ['arena', arenaFacts],
  ['actor', actorFacts],
];

/** The closed list: every fact a condition of a profile may name, by concept. What is not here cannot be asked about. */
export const facts: readonly CaseFact[] = BY_CONCEPT.flatMap(([concept, own]) =>
  own.map((fact) => ({ ...fact, concept })),
);

/** Facts named by whoever declares them: `answer.<id>`, `command.<field>` and `host.<id>`. */
export const factFamilies: readonly FactFamily[] = [answers, commandFacts, hostFacts];

const BY_NAME: ReadonlyMap<string, CaseFact> = new Map(facts.map((fact) => [fact.name, fact]));

/** The fact of that name, one of a family included; undefined where the list has none. */
export function factNamed(name: string): CaseFact | undefined {
  return BY_NAME.get(name) ?? familyFact(name);
}

function familyFact(name: string): CaseFact | undefined {
  const family = factFamilies.find((one) => name.startsWith(one.prefix));
  if (family === undefined) return undefined;
  const id = name.slice(family.prefix.length);
  return idFault(id) === null ? memberOf(family, name, id) : undefined;
}

function memberOf(family: FactFamily, name: string, id: Id): CaseFact {
  const { concept, meaning } = family;
  return family.type === 'text'
    ? { name, type: family.type, concept, meaning, read: (source) => family.read(source, id) }
    : { name, type: family.type, concept, meaning, read: (source) => family.read(source, id) };
}

/** The list as conditions are checked and compiled against it. */
export const caseFacts: FactList<CaseFact> = { names: facts.map((fact) => fact.name), named: factNamed };

/** What a fact is in a case; undefined where it is not known, or is no fact of the list. */
export function readFact(name: string, source: FactSource): FactValue | undefined {
  return factNamed(name)?.read(source);
}
