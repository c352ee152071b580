import { describe, expect, test } from 'vitest';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { runScenario } from '../../adapters/cli/scenario/run/run-scenario.ts';
import type { ScenarioRun, StepRun } from '../../adapters/cli/scenario/run/told-run.ts';
import { type DutyOwed, deadlinesFor } from '../../src/case/deadlines-for.ts';
import { evolve, noCase } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { rules } from '../../src/registry/rules.ts';
import type { Clock } from '../../src/rule/rule.ts';
import { eventSchemas } from '../../src/schema.ts';

interface AnyRule {
  readonly id: string;
  readonly duty?: { readonly clock?: Clock };
}

const dutiful = Object.values<AnyRule>(rules).filter((rule) => rule.duty !== undefined);
const clocks = new Map(dutiful.map((rule) => [rule.id, rule.duty?.clock]));

/** What may move any clock: someone's word that it is done, the end of the follow-up, other rules for the case, a record taken away. */
const MOVES_ANY = ['DutyFulfilled', 'FollowUpEnded', 'ProfileAdopted', 'RecordVoided'];

interface Change {
  readonly duty: DutyOwed;
  readonly how: 'starts' | 'stops' | 'restarts';
  /** Types of the events of one decision. */
  readonly events: readonly string[];
  readonly where: string;
}

/** What each decision of a story did to the duties, both asked on its own day, so that no day that passed is in it. */
function changesIn(run: ScenarioRun): readonly Change[] {
  const states = new Map<string, CaseState>();
  return run.steps.flatMap((step) => {
    const recorded = step.kind === 'carried-out' ? (step.judged?.recorded ?? []) : [];
    const before = step.noted.reduce(evolve, states.get(step.caseName) ?? noCase);
    const after = recorded.reduce(evolve, before);
    states.set(step.caseName, after);
    return recorded.length === 0 ? [] : changesOf(step, before, after, `${run.scenario.file}: ${run.scenario.title}`);
  });
}

function changesOf({ step, profile, judged }: StepRun, before: CaseState, after: CaseState, where: string) {
  const stood = deadlinesFor(before, step.day, profile);
  const stands = deadlinesFor(after, step.day, profile);
  const events = (judged?.recorded ?? []).map((one) => one.type);
  const same = (one: DutyOwed) => (other: DutyOwed) => one.id === other.id;
  const of = (how: Change['how']) => (duty: DutyOwed) => ({ duty, how, events, where });
  return [
    ...stands.filter((one) => !stood.some(same(one))).map(of('starts')),
    ...stood.filter((one) => !stands.some(same(one))).map(of('stops')),
    ...stands.filter((one) => stood.some((other) => same(one)(other) && other.since < one.since)).map(of('restarts')),
  ];
}

function isNamed({ duty, how, events }: Change): boolean {
  const clock = clocks.get(duty.rule);
  if (clock === undefined || events.some((one) => MOVES_ANY.includes(one))) return true;
  if (how === 'restarts') return clock.restarts;
  const named = clock[how];
  return named === 'as-stated' || events.some((one) => named.includes(one));
}

describe('a clock names what starts it, what stops it, and whether it is counted anew', () => {
  test('every duty has one', () => {
    expect(dutiful.filter((rule) => rule.duty?.clock === undefined).map((rule) => rule.id)).toEqual([]);
  });

  test('and it names events that there are', () => {
    const named = [...clocks.values()].flatMap((clock) => [clock?.starts ?? [], clock?.stops ?? []].flat());
    expect(named.filter((one) => one !== 'as-stated' && !eventSchemas.has(one))).toEqual([]);
  });

  test('in every story shipped no other event starts, stops or restarts it', async () => {
    const loaded = loadScenarios(['examples/scenarios']);
    const told = (loaded.ok ? loaded.value : []).flatMap((scenario) =>
      scenario.run.map((under) => ({ scenario, under })),
    );
    const changes: Change[] = [];
    for (const { scenario, under } of told) changes.push(...changesIn(await runScenario(scenario, under)));
    const unnamed = changes.filter((one) => !isNamed(one));
    expect(unnamed.map(({ duty, how, events, where }) => `${duty.id} ${how} by ${events}: ${where}`)).toEqual([]);
    expect(changes.length).toBeGreaterThan(200);
  });
});
