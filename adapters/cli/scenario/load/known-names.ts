import { rules } from '../../../../src/registry/rules.ts';
import { ONLY_SUBJECT, type Scenario, type Step } from '../scenario.ts';

/** Every name a story may use, by what it names. */
export interface KnownNames {
  readonly person: ReadonlySet<string>;
  readonly thing: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly rule: ReadonlySet<string>;
}

/** The names a story makes: its people, what its steps and its beginning create, its texts. */
export function knownNames(scenario: Scenario): KnownNames {
  const { subjects, people, contents } = scenario;
  return {
    person: new Set([...people.keys(), ...subjects.keys(), ...(subjects.size === 1 ? [ONLY_SUBJECT] : []), 'system']),
    thing: new Set([...scenario.steps.flatMap(created), ...givenThings(scenario)]),
    content: new Set(contents.keys()),
    rule: new Set([...Object.keys(rules), ...ownRules(scenario)]),
  };
}

/** Rules of the municipalities' own. */
function ownRules({ profiles }: Scenario): readonly string[] {
  return [...profiles.values()].flatMap((profile) => profile.rules.map((one) => one.id));
}

/** What a step without an `id` creates has the id of its command; what is taken over from another system has its own. */
function created(step: Step): readonly string[] {
  const own = step.written.do === undefined ? [] : [step.written.id ?? step.commandId];
  return [...own, ...takenOver(step.written.with?.facts), ...step.together.flatMap(created)];
}

/** Every `id` that stands in the facts of a case that is taken over. */
function takenOver(facts: unknown): readonly string[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, one]) =>
    key === 'id' && typeof one === 'string' ? [one] : takenOver(one),
  );
}

/** A log a story begins with is called `log`, an offer `offer`, a consent `consent-1`, `consent-2`. */
function givenThings({ given }: Scenario): readonly string[] {
  if (given === undefined) return [];
  const { concerns, measures, meetings, consents } = given.keys;
  const named = [concerns, measures, meetings].flatMap((one) => Object.keys(one ?? {}));
  return ['log', 'offer', ...named, ...(consents ?? []).map((one, index) => one.id ?? givenConsent(index))];
}

/** The name of a consent a story begins with, where it has none of its own. */
export function givenConsent(index: number): string {
  return `consent-${index + 1}`;
}
