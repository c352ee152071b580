import { join, resolve } from 'node:path';
import { loadScenarios } from '../../adapters/cli/scenario/load/load-scenarios.ts';
import { historiesOfStory } from '../../adapters/cli/what-if/history-of-story.ts';

const SCENARIOS = resolve(import.meta.dirname, '../../examples/scenarios');

/** The histories of the shipped stories in a file or a folder. */
export async function told(path: string) {
  const loaded = loadScenarios([join(SCENARIOS, path)]);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return (await Promise.all(loaded.value.map(historiesOfStory))).flat();
}
