import type { Engine } from '../../../src/engine.ts';
import type { RecordingNotifier } from '../../notification/recording/recording-notifier.ts';
import { underProfile } from '../scenario/per-profile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { peopleOf, type Story } from '../timeline/story.ts';
import { dayText, noticeLines, standingLines, stepLines } from './lines.ts';
import type { ToldStep } from './tell-story.ts';

/** What a story is said with. */
export interface Saying {
  readonly engine: Engine;
  readonly notifier: RecordingNotifier;
  readonly caseId: string;
  readonly scenario: Scenario;
  readonly under: string;
  say(line: string): void;
}

/** What was said. */
export interface Said {
  readonly steps: readonly ToldStep[];
  /** How many steps were answered otherwise than the story expects. */
  readonly unmet: number;
}

/** Says what comes of each step as it is told: the answer once it is on the disk, then the notices it gave rise to. */
export async function sayStory(telling: AsyncIterable<ToldStep>, saying: Saying): Promise<Said> {
  const steps: ToldStep[] = [];
  const notices = noticesSaid(saying);
  await notices();
  let unmet = 0;
  for await (const one of telling) {
    if (one.step.day !== steps.at(-1)?.step.day) saying.say(`\n${dayText(one.step.day)}`);
    steps.push(one);
    if (one.judged === undefined) await sayStanding(one, saying);
    else if (!isAsExpected(one, numberOf(steps), peopleIn(one, saying), saying)) unmet += 1;
    if (!one.already) await notices();
  }
  return { steps, unmet };
}

/** Sends what has not been sent, and says it. */
function noticesSaid({ engine, notifier, say }: Saying): () => Promise<void> {
  let said = 0;
  return async () => {
    await engine.deliver();
    for (const line of noticeLines(notifier.recorded.slice(said).map((one) => one.notice))) say(line);
    said = notifier.recorded.length;
  };
}

async function sayStanding(one: ToldStep, { engine, caseId, say }: Saying): Promise<void> {
  const due = one.already ? [] : await engine.due(one.step.day, { everyCase: true });
  const own = due.filter((duty) => duty.caseId === caseId);
  for (const line of standingLines(one, own)) say(line);
}

function isAsExpected(
  one: ToldStep,
  number: number,
  people: Story['people'],
  { under, scenario, say }: Saying,
): boolean {
  for (const line of stepLines(one, number, people)) say(line);
  const expected = underProfile(one.step.written.expect, under, scenario.run);
  if (expected === undefined || one.judged?.outcome === expected) return true;
  say(`       Fortellingen venter et annet svar: ${expected}`);
  return false;
}

function numberOf(steps: readonly ToldStep[]): number {
  return steps.filter((one) => one.judged !== undefined).length;
}

function peopleIn({ profile }: ToldStep, { scenario }: Saying): Story['people'] {
  return peopleOf(scenario.people, profile, profile.language);
}
