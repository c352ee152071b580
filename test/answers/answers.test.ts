import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { runScenario } from '../../adapters/cli/scenario/run/run-scenario.ts';
import { answersOf, fingerprint } from './answers-of.ts';

const root = 'examples/scenarios';
const KEPT = 'test/answers/kept.json';
const loaded = loadScenarios([root]);
const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as { readonly [story: string]: string };

/** Each story under each of its profiles, by a name of its own. */
const stories = (loaded.ok ? loaded.value : []).flatMap((scenario) =>
  scenario.run.map((under) => {
    const file = scenario.file.slice(scenario.file.indexOf(root) + root.length + 1);
    return {
      name: `${file}: ${scenario.title} (${under})`,
      answers: async () => answersOf(await runScenario(scenario, under)),
    };
  }),
);

// Written anew by `npm run answers`: what changes then is seen in the change itself.
const isKeeping = process.env.KEEP_ANSWERS === 'true';
const fresh: [string, string][] = [];

test.each(stories)('$name is answered as before', async ({ name, answers }) => {
  const all = await answers();
  const prints = all.map(fingerprint);
  if (isKeeping) fresh.push([name, prints.join(' ')]);
  else {
    const before = kept[name] ? kept[name].split(' ') : [];
    expect(
      all.filter((_, n) => prints[n] !== before[n]),
      'what is answered otherwise than before',
    ).toEqual([]);
    expect(prints.length).toBe(before.length);
  }
});

test('every story that is kept is still told', () => {
  if (isKeeping) writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(fresh), null, 1)}\n`);
  else expect(Object.keys(kept).filter((name) => !stories.some((one) => one.name === name))).toEqual([]);
});
