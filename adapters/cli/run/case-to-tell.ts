import { existsSync } from 'node:fs';
import type { CaseEvent } from '../../../src/case/case.ts';
import { eventsIn, loadCase } from '../../../src/engine/load-case.ts';
import type { CaseStore } from '../../../src/port/case-store.ts';
import { commandOf } from '../scenario/load/issues-in-command.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The case a story is told into, and what is on file of it already. */
export interface CaseToTell {
  readonly caseId: string;
  readonly onFile: readonly CaseEvent[];
}

/**
 * The first case of a name that has not been told to its end: one that an interrupted process left behind, else the first free one.
 * `ends`: the file that is written when all is told.
 */
export async function caseToTell(
  store: CaseStore,
  name: string,
  scenario: Scenario,
  ends: (caseId: string) => string,
): Promise<CaseToTell> {
  for (let number = 1; ; number += 1) {
    const caseId = `${name}-${number}`;
    const { envelopes } = await loadCase(store, caseId);
    const onFile = eventsIn(envelopes);
    const isFree = onFile.length === 0;
    if (isFree || (!existsSync(ends(caseId)) && isOfStory(onFile, caseId, scenario))) return { caseId, onFile };
  }
}

/** Whether everything on file is what this story says: then it was this one that was interrupted. */
function isOfStory(onFile: readonly CaseEvent[], caseId: string, scenario: Scenario): boolean {
  const steps = scenario.steps.filter((step) => step.repeats === undefined);
  const told = new Map(steps.map((step) => [`${caseId}-${step.commandId}`, commandOf(step)]));
  return onFile.every(({ commandId, command, type }) => {
    if (type === 'LogArchived' || commandId.startsWith(`${caseId}-known-`)) return true;
    return told.get(commandId) === command;
  });
}
