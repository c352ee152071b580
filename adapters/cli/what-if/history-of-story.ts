import type { CaseEvent } from '../../../src/case/case.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { runScenario } from '../scenario/run/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What was recorded in one case, and the rules it was recorded under. */
export interface TitledHistory {
  readonly title: string;
  readonly profile: Profile;
  readonly events: readonly CaseEvent[];
}

/** Every case a story tells of, with all that was recorded in it, once for each profile it is run under. */
export async function historiesOfStory(scenario: Scenario): Promise<readonly TitledHistory[]> {
  const runs = await Promise.all(scenario.run.map((under) => runScenario(scenario, under)));
  return runs.flatMap(({ steps, under }) => {
    const cases = new Map<string, CaseEvent[]>();
    for (const { caseName, noted, judged, kind } of steps) {
      const events = cases.get(caseName) ?? [];
      events.push(...noted, ...(kind === 'carried-out' ? (judged?.recorded ?? []) : []));
      cases.set(caseName, events);
    }
    const profile = scenario.profiles.get(under) ?? steps[0]?.profile;
    if (profile === undefined) return [];
    const told = [...cases].filter(([, events]) => events.length > 0);
    return told.map(([name, events]) => ({
      title: told.length > 1 ? `${scenario.title} (${name})` : scenario.title,
      profile,
      events,
    }));
  });
}
