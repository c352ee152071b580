import pc from 'picocolors';
import { loadScenarios } from '../scenario/load/load-scenarios.ts';
import { runScenario } from '../scenario/run/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { storyOf } from '../timeline/story.ts';
import { textTimeline } from '../timeline/text-timeline.ts';
import { notRead } from './not-read.ts';

/** `stafett timeline`: the story of one scenario, `path` or `path#title`; under the profile named, else under each it is run under. */
export async function timelineCommand(scenario: string, json: boolean, streams: Streams): Promise<ExitCode> {
  const [path = '', ...title] = scenario.split('#');
  const loaded = loadScenarios([path]);
  if (!loaded.ok) return notRead(loaded.issues, json, streams);
  const wanted = title.join('#');
  const chosen = loaded.value.filter((one) => wanted === '' || one.title === wanted);
  if (chosen.length === 0) {
    streams.err('No scenario of this title is in the file.\n');
    return EXIT.wrongUse;
  }
  const stories = (await Promise.all(chosen.map(told))).flat();
  const colors = pc.createColors(streams.color);
  const text = json
    ? JSON.stringify(stories, null, 2)
    : stories.map((one) => textTimeline(one, colors).join('\n')).join('\n\n');
  streams.out(`${text}\n`);
  return EXIT.fine;
}

function told(scenario: Scenario) {
  return Promise.all(scenario.run.map(async (under) => storyOf(await runScenario(scenario, under))));
}
