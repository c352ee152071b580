import type { CommandType } from '../case/case.ts';
import { factsOf } from '../profile/facts-of.ts';
import type { Profile } from '../profile/profile.ts';
import type { Condition, FactList, Weight } from '../rule/condition.ts';
import type { Looked } from '../rule/finding.ts';
import { everySaidAt } from '../rule/stated.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { type Everywhere, everywhere, MOST_COMBINATIONS } from './everywhere.ts';

/** One must of a rule of the municipality's own. */
interface Must {
  readonly id: string;
  readonly path: string;
  readonly on: readonly CommandType[];
  readonly when: Condition;
  readonly require: Condition;
}

/** Always true: what stands for a condition that is left out. */
const ALWAYS: Condition = { fact: 'level', exists: true };
const ALWAYS_TOO: Condition = { any: [ALWAYS, { not: ALWAYS }] };

/** Musts of a municipality's own that can never be followed together, that another makes needless, or that nothing can meet. */
export function ownRulesMeet(profile: Profile): readonly CheckFinding[] {
  const facts = factsOf(profile);
  const musts = mustsOf(profile);
  return musts.flatMap((one, n) => [
    ...alone(one, facts),
    ...musts.flatMap((other, m) => (other.id === one.id ? [] : together(one, other, n > m, facts))),
  ]);
}

function mustsOf({ rules }: Profile): readonly Must[] {
  return rules.flatMap(({ id, demands }, n) =>
    everySaidAt<Demanded>(demands, `rules[${n}].demands`)
      .filter((one) => one.is.strength === 'must')
      .map(({ is, path }) => ({ id, path, on: is.on, when: is.when ?? ALWAYS_TOO, require: is.require })),
  );
}

interface Demanded {
  readonly on: readonly CommandType[];
  readonly when?: Condition | undefined;
  readonly require: Condition;
  readonly strength: string;
}

const holds = (weight: Weight | undefined) => weight === 'true';

/** Only where the demand by itself could be met: what never can is said of the condition. */
function alone({ when, require, path, on }: Must, facts: FactList): readonly CheckFinding[] {
  const tried = everywhere([when, require], facts);
  const applies = tried(([applying]) => holds(applying));
  const met = tried(([applying, meeting]) => holds(applying) && holds(meeting));
  const ever = everywhere([require], facts)(([meeting]) => holds(meeting));
  return applies && ever && met === false ? [found('rule-never-met', path, { command: on })] : [];
}

function together(one: Must, other: Must, isLater: boolean, facts: FactList): readonly CheckFinding[] {
  const command = one.on.filter((each) => other.on.includes(each));
  if (command.length === 0) return [];
  const tried = everywhere([one.when, one.require, other.when, other.require], facts);
  const looked = { command, other: other.id };
  const meet = tried(([a, , b]) => holds(a) && holds(b));
  if (meet === undefined) return isLater ? [found('not-analysed', one.path, { most: MOST_COMBINATIONS })] : [];
  const both = tried(([a, meetsA, b, meetsB]) => holds(a) && holds(b) && holds(meetsA) && holds(meetsB));
  if (meet && both === false) return isLater ? [found('rules-contradict', one.path, looked)] : [];
  return command.length === one.on.length ? shadowed(one, looked, isLater, tried) : [];
}

function shadowed(one: Must, looked: Looked, isLater: boolean, tried: Everywhere): readonly CheckFinding[] {
  if (!isShadowed(tried)) return [];
  // Of two that say the same the later is the needless one.
  const turned: Everywhere = (test) =>
    tried(([a = 'unknown', b = 'unknown', c = 'unknown', d = 'unknown']) => test([c, d, a, b]));
  return isLater || !isShadowed(turned) ? [found('rule-shadowed', one.path, looked)] : [];
}

/** Whether nothing is refused by the first that the second would let through. */
function isShadowed(tried: Everywhere): boolean {
  const alone = ([applies, met, otherApplies, otherMet]: readonly (Weight | undefined)[]) =>
    applies === 'true' && met === 'false' && !(otherApplies === 'true' && otherMet === 'false');
  const ever = ([applies, met]: readonly (Weight | undefined)[]) => applies === 'true' && met === 'false';
  return tried(alone) === false && tried(ever) === true;
}
