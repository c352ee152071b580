import type { Actor, CaseState, Profile } from 'stafett';
import type { FactSource } from '../../src/case/facts.ts';
import { weighIn } from '../../src/level/conditions.ts';
import type { Condition, Weight } from '../../src/rule/condition.ts';
import type { Lived } from './mid-life.ts';

/** What a municipality might demand before the level is raised again, as its profile would state it. */
const stated: Condition = {
  all: [
    { fact: 'level', in: ['2', '3'] },
    { fact: 'holder.exists', is: true },
    { fact: 'holder.service', isNot: 'ppt' },
    { fact: 'log.state', is: 'open' },
    { fact: 'measures.unevaluated', atMost: 0 },
    { not: { fact: 'offer.open', is: false } },
  ],
};

/** What the conditions of a command are weighed over: put together once, however many there are. */
export function sourceOf({ state, people, day }: Lived, profile: Profile): FactSource {
  const actor: Actor = people.larer;
  return { world: { state, profile, day, actor, onBehalfOf: undefined, discretion: undefined } };
}

/** The condition as the rules of a municipality's own ask it: made ready once, over the list of facts. */
export function asStated(source: FactSource): Weight {
  return weighIn(source, stated);
}

/** The same checks as someone writes them who knows this one condition. */
export function asWritten({ state }: Lived): boolean {
  const { holder, offer } = state.baton;
  if (state.level.level !== '2' && state.level.level !== '3') return false;
  if (holder === undefined || state.party.professionals.get(holder)?.service === 'ppt') return false;
  return state.log.open !== undefined && !isUnevaluated(state) && offer !== undefined;
}

function isUnevaluated({ level, measure }: CaseState): boolean {
  for (const one of measure.measures.values())
    if (one.level === level.level && one.state !== 'planned' && one.evaluations.length === 0) return true;
  return false;
}
