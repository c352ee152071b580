import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/case/decision.ts';
import { doors } from '../../src/registry/doors.ts';
import { testFile } from '../scenarios/on-disk.ts';
import { type Engine, engineUnder } from './carry-out.ts';
import { deeds, leftOut, only } from './deeds.ts';
import { BOUNDS, Exploration } from './explore.ts';
import { rulesOf } from './rules-of.ts';
import { firstDifference } from './same-state.ts';
import { stations } from './stations.ts';
import { asScenario, told } from './told.ts';

const RULES = join(import.meta.dirname, 'small.yaml');
const engine = engineUnder(rulesOf(RULES));
const broken = (explored: { checks: { counterexamples: readonly { broken: string }[] } }) =>
  explored.checks.counterexamples.map((one) => one.broken);

/** The engine with one command answered otherwise. */
function answering(type: string, otherwise: (decision: Decision) => Decision): Engine {
  return {
    ...engine,
    decide: (command, state, profile) => {
      const decision = engine.decide(command, state, profile);
      return command.type === type ? otherwise(decision) : decision;
    },
  };
}

const BATON = ['OfferBaton', 'AcceptBaton', 'DeclineBaton', 'RetractOffer', 'RemoveProfessional', 'AddProfessional'];

describe('the exploration', () => {
  test('finds nothing broken and a way out everywhere, in twenty thousand states', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const run = spawnSync(process.execPath, ['.ci/explore.mjs', '--states', '20000'], { cwd: root, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: expect.not.stringContaining('BROKEN') });
    expect(run.stdout).toMatch(/^20,\d\d\d states.*a way out from (20,\d\d\d) of \1 states/s);
  }, 300_000);

  test('finds every state there is of the baton in passing: offered, accepted, declined, people leaving and moving', () => {
    const explored = new Exploration(engine, BOUNDS, only(BATON)).run();
    expect(explored.checks.counterexamples.map((one) => told(one, engine))).toEqual([]);
    expect(explored.stopped).toBe('exhausted');
  }, 300_000);

  test('comes to the same each time', () => {
    const run = () => new Exploration(engine, { ...BOUNDS, states: 1_000 }).run();
    const seen = ({ states, transitions, tried, depth, checks }: ReturnType<typeof run>) =>
      JSON.stringify({ states, transitions, tried, depth, counts: checks.counts, longest: checks.longest });
    expect(seen(run())).toBe(seen(run()));
  });

  test('tries every command there is, or says why not', () => {
    const tried = new Set(deeds.flatMap((one) => (one === 'time passes' ? [] : [one.does as string])));
    const missing = [...doors.keys()].filter((one) => !tried.has(one) && leftOut[one] === undefined);
    expect(missing, 'add a deed to test/explore, or a reason to leftOut in test/explore/deeds.ts').toEqual([]);
    expect(Object.keys(leftOut).filter((one) => tried.has(one))).toEqual([]);
  });

  test('finds an invariant that is broken, and prints the way there', () => {
    const careless = answering('AcceptBaton', (decision) =>
      decision.outcome === 'accepted' ? { ...decision, events: [...decision.events, ...decision.events] } : decision,
    );
    const explored = new Exploration(careless, { ...BOUNDS, states: 2_000 }).run();
    const first = explored.checks.counterexamples[0];
    expect(first?.broken).toMatch(/^there are never two holders/);
    expect(first && told(first, careless)).toMatch(/ \d+\. larer: AcceptBaton\n.*do: AcceptBaton, expect: accepted/s);
  });

  test('finds a rule that throws', () => {
    const faulty = answering('ArchiveLog', () => {
      throw new Error('at fault');
    });
    const explored = new Exploration(faulty, { ...BOUNDS, states: 100, patience: 10 }).run();
    expect(broken(explored)).toContain('decide never throws, and no rule is at fault');
  });

  test('finds a dead end', () => {
    const shut = answering('EndFollowUp', (decision) =>
      decision.outcome === 'accepted'
        ? { outcome: 'refused', verdict: 'refused', findings: decision.findings }
        : decision,
    );
    const explored = new Exploration(shut, { ...BOUNDS, states: 50, patience: 10 }).run();
    const first = explored.checks.counterexamples[0];
    expect(first?.broken).toMatch(/^from every state a way out/);
    expect(first && told(first, shut)).toMatch(/ 1\. larer: RaiseConcern/);
  });

  test('knows two places apart that are answered differently', () => {
    const [first, second] = stations(engine);
    expect(first && second && firstDifference(engine, first.place, second.place, deeds, 99)).toBeDefined();
    expect(first && firstDifference(engine, first.place, first.place, deeds, 99)).toBeUndefined();
  });

  test('prints a path as a scenario that runs', async () => {
    const path = stations(engine).at(-1)?.path ?? [];
    const scenario = asScenario({ broken: 'A whole story', path }, engine);
    expect(await testFile(scenario.replace('profile: explored', `profile: ${RULES}`))).toMatchObject({
      code: 0,
      err: '',
    });
  });
});
