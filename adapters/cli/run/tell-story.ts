import type { CaseEvent } from '../../../src/case/case.ts';
import type { CaseState } from '../../../src/case/state.ts';
import type { Engine } from '../../../src/engine.ts';
import type { Actor } from '../../../src/identity/actor.ts';
import { actsAs } from '../../../src/party/roles.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { SYSTEM } from '../scenario/given/people.ts';
import { Cast } from '../scenario/run/cast.ts';
import { type CommandJson, commandJson } from '../scenario/run/command-of.ts';
import { judgeJson, whatStands } from '../scenario/run/judging.ts';
import { Newcomers } from '../scenario/run/newcomers.ts';
import { profileFor } from '../scenario/run/profile-for.ts';
import type { StepRun } from '../scenario/run/told-run.ts';
import { ONLY_SUBJECT, type Scenario, type Step } from '../scenario/scenario.ts';
import { commandOfCase } from './case-commands.ts';
import { CaseTelling } from './case-telling.ts';
import { newcomerCommand } from './newcomer-commands.ts';
import type { StoryClock } from './story-clock.ts';

/** A step as it was told into a case on file. */
export interface ToldStep extends StepRun {
  /** An earlier process had come past it. */
  readonly already: boolean;
}

/** Where a story is told, and by which clock. */
export interface Telling {
  readonly scenario: Scenario;
  readonly under: string;
  readonly caseId: string;
  readonly engine: Engine;
  readonly clock: StoryClock;
  /** What is on file of the case already. */
  readonly onFile: readonly CaseEvent[];
}

/** Tells a story into a case on file, a step at a time, through the engine as a host would. */
export async function* tellStory(telling: Telling): AsyncGenerator<ToldStep> {
  const { scenario, engine, caseId, onFile } = telling;
  const play = {
    cast: new Cast(scenario),
    newcomers: new Newcomers(scenario),
    kept: new CaseTelling(engine, caseId, onFile),
  };
  for (const step of scenario.steps) yield await tellStep(step, play, telling);
}

interface Play {
  readonly cast: Cast;
  readonly newcomers: Newcomers;
  readonly kept: CaseTelling;
}

async function tellStep(step: Step, play: Play, telling: Telling): Promise<ToldStep> {
  const { scenario, under, caseId, clock } = telling;
  const { kept, cast } = play;
  clock.moveTo(step.day);
  const told = commandOf(step, cast, scenario);
  const profile = profileFor(scenario, under, kept.state, told);
  const noted = await makeKnown(step, play, told, profile, caseId);
  const stage = { step, caseName: caseId, noted, profile, failures: [] };
  const standing = { before: kept.state, after: kept.state };
  if (told === undefined) {
    return { ...stage, ...standing, kind: 'checked', command: undefined, judged: undefined, already: kept.isBehind };
  }
  const toSend = commandOfCase(told, caseId, scenario);
  if (step.written.ask !== undefined) {
    const judged = judgeJson(toSend.command, kept.state, profile, whatStands(kept.state, step.day, profile));
    return { ...stage, ...standing, kind: 'asked', command: told, judged, already: kept.isBehind };
  }
  const sent = await kept.send(toSend, profile);
  return { ...stage, ...sent, kind: 'carried-out', command: asCarriedOut(told, sent.judged.recorded) };
}

function commandOf(step: Step, cast: Cast, scenario: Scenario): CommandJson | undefined {
  const teller = step.repeats ?? step;
  const { by } = teller.written;
  if (by === undefined) return undefined;
  if (step.written.as) cast.change(by, step.written.as);
  return commandJson(step, [...scenario.subjects.keys()][0] ?? ONLY_SUBJECT, cast.actorOf(by), scenario);
}

/** The receipt is the archive's, whatever the story says. */
function asCarriedOut(command: CommandJson, recorded: readonly CaseEvent[]): CommandJson {
  const archived = recorded.find((event): event is CaseEvent<'LogArchived'> => event.type === 'LogArchived');
  return archived === undefined ? command : { ...command, receipt: archived.receipt };
}

/** Those a step is the first to name are made known in the case, by someone who may. */
async function makeKnown(
  step: Step,
  { newcomers, kept, cast }: Play,
  told: CommandJson | undefined,
  profile: Profile,
  caseId: string,
): Promise<readonly CaseEvent[]> {
  const recorded: CaseEvent[] = [];
  for (const fact of newcomers.known(step, kept.state, profile)) {
    const atHand = thoseAtHand(kept.state, cast, told?.actor, profile);
    const command = newcomerCommand(fact, caseId, atHand, { state: kept.state, profile });
    if (command === undefined) continue;
    const { judged } = await kept.send({ command, contents: {} }, profile);
    recorded.push(...judged.recorded);
  }
  return recorded;
}

/** The register itself, the holder, whoever acts, and the leaders of the story. */
function thoseAtHand(state: CaseState, cast: Cast, acting: Actor | undefined, profile: Profile): readonly Actor[] {
  const holder = state.baton.holder === undefined ? [] : [cast.actorOf(state.baton.holder)];
  const leaders = cast.everyone().filter((one) => actsAs(profile, one.role) === 'leader');
  return [SYSTEM, ...holder, ...(acting === undefined ? [] : [acting]), ...leaders];
}
