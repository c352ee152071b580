import { writeFileSync } from 'node:fs';
import pc from 'picocolors';
import type { Language } from '../../../src/text/texts.ts';
import { loadScenarios } from '../scenario/load/load-scenarios.ts';
import { runScenario } from '../scenario/run/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { EXIT, type ExitCode, type Streams } from '../streams.ts';
import { htmlPicture } from '../timeline/html-picture.ts';
import { type Story, storyOf } from '../timeline/story.ts';
import { textTimeline } from '../timeline/text-timeline.ts';
import { notRead } from './not-read.ts';

/** How it is told: in words, as JSON, or as a picture in a file. `lang` is that of the picture. */
export interface TimelineOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly lang?: Language;
}

/** `stafett timeline`: the story of one scenario, `path` or `path#title`; under the profile named, else under each it is run under. */
export async function timelineCommand(
  scenario: string,
  { json = false, html, lang = 'nb' }: TimelineOptions,
  streams: Streams,
): Promise<ExitCode> {
  const [path = '', ...title] = scenario.split('#');
  const loaded = loadScenarios([path]);
  if (!loaded.ok) return notRead(loaded.issues, json, streams);
  const wanted = title.join('#');
  const chosen = loaded.value.filter((one) => wanted === '' || one.title === wanted);
  if (chosen.length === 0) {
    streams.err('No scenario of this title is in the file.\n');
    return EXIT.wrongUse;
  }
  const stories = (await Promise.all(chosen.map((one) => told(one, html === undefined ? undefined : lang)))).flat();
  if (html !== undefined) return drawn(stories, html, lang, streams);
  const colors = pc.createColors(streams.color);
  const text = json
    ? JSON.stringify(stories.map(withoutWording), null, 2)
    : stories.map((one) => textTimeline(one, colors).join('\n')).join('\n\n');
  streams.out(`${text}\n`);
  return EXIT.fine;
}

function told(scenario: Scenario, lang: Language | undefined) {
  return Promise.all(scenario.run.map(async (under) => storyOf(await runScenario(scenario, under), lang)));
}

/** What a municipality calls things is its profile's, not the story's. */
function withoutWording({ profile: { wording, ...profile }, ...story }: Story) {
  return { ...story, profile };
}

/** One file for each story; those after the first have a number before the end of their name. */
function drawn(stories: readonly Story[], file: string, lang: Language, streams: Streams): ExitCode {
  for (const [index, story] of stories.entries()) {
    const path = index === 0 ? file : file.replace(/(\.[^./\\]*)?$/, `-${index + 1}$1`);
    try {
      writeFileSync(path, htmlPicture(story, lang));
    } catch {
      streams.err('The picture could not be written: is there such a folder, and may one write in it?\n');
      return EXIT.wrongUse;
    }
    streams.out(`${path}\n`);
  }
  return EXIT.fine;
}
