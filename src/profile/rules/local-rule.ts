import type * as z from 'zod';
import { dueAfter } from '../../calendar/term.ts';
import type { CommandType } from '../../case/case.ts';
import type { CommandFacts } from '../../case/facts.ts';
import type { Frozen } from '../../identity/frozen.ts';
import { concernsBehind, undecidedFacts, weighIn } from '../../level/conditions.ts';
import { interpretation } from '../../rule/citation.ts';
import type { Weight } from '../../rule/condition.ts';
import { doesNotApply, factsMissing, permitted, unmet } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Stated } from '../../rule/stated.ts';
import type { Strength } from '../../rule/verdict.ts';
import { deedsAfter } from '../deeds.ts';
import type { demanded, owed } from '../own-rule.schema.ts';
import { type Asked, local, type World } from '../rulebook.ts';

type Demanded = Frozen<z.infer<typeof demanded>>;
type OwedAfter = Frozen<z.infer<typeof owed>>;

/** Asked of a command a rule of the municipality's own is about: what it says of facts. */
export interface OwnAsked {
  readonly command: CommandType;
  readonly facts: CommandFacts;
}

/** What one rule of the municipality's own states: a demand, a duty, or both. */
interface OwnStated {
  readonly demands: Demanded | undefined;
  readonly owes: OwedAfter | undefined;
}

/**
 * What a municipality demands or owes beyond the rulebook, as data: each of its own rules is this rule, under an id, a source and words of
 * its own (`case/own-rules`). Under this id it states nothing. What is not known asks for a person. That nothing of it stops an open door is seen to where it is asked.
 *
 * Why: Municipalities have rules nobody else has. They are stated as data, with a source, and judged like every other.
 */
export const localRule = local({
  id: 'local-rule',
  sources: [interpretation('rules-of-their-own')],
  reads: { demands: (): Stated<Demanded> => undefined, owes: (): Stated<OwedAfter> => undefined },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<OwnAsked>, { demands }: OwnStated) {
      const { command } = asked.ask;
      if (demands === undefined || !demands.on.includes(command)) return doesNotApply('not-about-this');
      return weighed(asked, demands);
    },
  },
  duty: {
    clock: { starts: 'as-stated', stops: 'as-stated', restarts: true },
    owes: (world, { owes }: OwnStated) => (owes === undefined ? [] : owedNow(world, owes)),
  },
});

/** Only what asks for a person can be answered for by one. */
const WAYS = {
  must: ['do-it-first'],
  person: ['do-it-first', 'leader-decides'],
  should: [],
  may: [],
} as const satisfies { readonly [S in Strength]: readonly string[] };

function weighed(asked: Asked<OwnAsked>, { when, require, strength }: Demanded) {
  const source = { world: asked, command: asked.ask.facts };
  const applies: Weight = when === undefined ? 'true' : weighIn(source, when);
  if (applies === 'false') return doesNotApply('not-now', concernsBehind(asked, [when ?? require]));
  const holds = weighIn(source, require);
  const stated = when === undefined ? [require] : [when, require];
  const looked = { strength, ...concernsBehind(asked, stated) };
  if (holds === 'true') return permitted('met', looked);
  if (applies === 'true' && holds === 'false') return unmet(strength, 'unmet', looked, WAYS[strength]);
  if (strength === 'may') return unmet(strength, 'not-known', looked);
  return factsMissing('not-known', undecidedFacts(source, stated), looked, ['find-out-first', 'leader-decides']);
}

/** One duty for each thing such a command was about, from the day it was last carried out, unless the condition is known not to hold. */
function owedNow(world: World, { after, when, who, within }: OwedAfter): readonly Owed[] {
  if (when !== undefined && weighIn({ world }, when) === 'false') return [];
  const behind = when === undefined ? [] : (concernsBehind(world, [when]).concerns ?? []);
  return deedsAfter(world.state, after).map(({ about, day, concerns }) => ({
    about,
    who: whose(world, who),
    since: day,
    due: dueAfter(day, within),
    concerns: [...new Set([...concerns, ...behind])],
  }));
}

/** The holder by name; before there is one, and for any other role, whoever has it. */
function whose({ state }: World, who: string): Owed['who'] {
  if (who !== 'holder') return { role: who };
  return state.baton.holder ?? { role: 'leader' };
}
