import { type Effect, isEvaluated, type Measure, type Talk } from '../../measure/measure.ts';
import { isPersonInCase } from '../../party/authority.ts';
import type { World } from '../../profile/rulebook.ts';
import { everyOf, type FactSource, type OwnFact } from './fact.ts';

function measures({ world }: FactSource): readonly Measure[] {
  return [...world.state.measure.measures.values()];
}

/** Where only a service answers for it, it is not the family's; where nobody is named, it is not known whose it is. */
function isFamilys(world: World, { responsible, service }: Measure): boolean | undefined {
  if (responsible !== undefined) return isPersonInCase(world, responsible);
  return service === undefined ? undefined : false;
}

function byFamily(source: FactSource): number | undefined {
  const all = measures(source).map((one) => isFamilys(source.world, one));
  return all.includes(undefined) ? undefined : all.filter(Boolean).length;
}

function unevaluated({ world }: FactSource): number {
  const { level, measure } = world.state;
  let count = 0;
  for (const one of measure.measures.values()) if (one.level === level.level && !isEvaluated(one)) count += 1;
  return count;
}

/** The latest by the day it was held; of several on one day, the one recorded last. */
function latestTalk(talks: readonly Talk[]): Talk | undefined {
  return talks.reduce<Talk | undefined>(
    (latest, one) => (latest && latest.heldOn > one.heldOn ? latest : one),
    undefined,
  );
}

export const measureFacts: readonly OwnFact[] = [
  {
    name: 'measures.count',
    type: 'number',
    meaning: 'How many measures the case has had: planned, under way or ended.',
    read: (source) => measures(source).length,
  },
  {
    name: 'measures.unevaluated',
    type: 'number',
    meaning: 'How many measures of the present level have been started and never evaluated.',
    read: unevaluated,
  },
  {
    name: 'measures.effect',
    type: 'set',
    values: everyOf<Effect>({ none: true, partly: true, full: true, stopped: true, inconclusive: true }),
    meaning: 'The latest effect of each measure that has been evaluated.',
    read: (source) => [...new Set(measures(source).flatMap((one) => one.evaluations.at(-1)?.effect ?? []))],
  },
  {
    name: 'measures.byFamily',
    type: 'number',
    meaning:
      'How many measures the subject, a guardian or a representative answers for; unknown where one has nobody who answers for it.',
    read: byFamily,
  },
  {
    name: 'childTalk',
    type: 'text',
    values: everyOf<Talk['outcome']>({ view: true, declined: true, 'too-young': true, unborn: true }),
    meaning: 'How the latest talk with the child went; unknown where none is recorded.',
    read: ({ world }) => latestTalk(world.state.measure.talks)?.outcome,
  },
];
