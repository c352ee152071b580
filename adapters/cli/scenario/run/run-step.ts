import type { Verdict } from '../../../../src/rule/verdict.ts';
import { unmetChecks } from '../expect/check-keys.ts';
import type { Judged } from '../expect/judged.ts';
import type { Mismatch } from '../expect/mismatch.ts';
import { unmetExpectations } from '../expect/step-expectations.ts';
import { underProfile } from '../per-profile.ts';
import type { Step } from '../scenario.ts';
import type { Check } from '../schema/check.schema.ts';
import { judgeJson, newDuties, whatStands } from './judging.ts';
import type { Play } from './play.ts';
import { profileFor } from './profile-for.ts';
import { race } from './race.ts';
import { type CommandStage, hasCommand, type Stage } from './stage.ts';
import type { StepRun } from './told-run.ts';

/** One step: carried out, asked or checked; or several at once. */
export async function runStep(step: Step, play: Play): Promise<readonly StepRun[]> {
  if (step.together.length > 0) return runTogether(step, play);
  const stage = play.stage(step);
  return [hasCommand(stage) ? settled(stage, judgedOn(stage), play) : checked(stage, play)];
}

/** Steps at once: each is judged on the case as it stands before all of them; what they record is appended by turns, and one wins. */
async function runTogether(step: Step, play: Play): Promise<readonly StepRun[]> {
  const stages = step.together.map((one) => play.stage(one, step.written.case)).filter(hasCommand);
  const judged = stages.map((stage) => ({ stage, judged: judgedOn(stage) }));
  const rivals = judged.filter((one) => one.judged.recorded.length > 0);
  const asked = rivals.map((one) => ({ commandId: one.stage.step.commandId, events: one.judged.recorded }));
  const inPlay = stages[0]?.inPlay;
  const outcomes = inPlay === undefined ? [] : await race(inPlay.name, [...inPlay.events], asked);
  const lost = new Set(rivals.filter((_, index) => outcomes[index] === 'conflict'));
  return judged.map((one) => settled(one.stage, lost.has(one) ? conflicting(one.judged) : one.judged, play));
}

/** Someone else was first: nothing is recorded, and nobody tries again. */
function conflicting(judged: Judged): Judged {
  return { ...judged, outcome: 'conflict', recorded: [], duties: [], notices: [] };
}

function judgedOn({ command, inPlay, profile, step }: CommandStage): Judged {
  return judgeJson(command, inPlay.state, profile, whatStands(inPlay.state, step.day, profile));
}

/** Carries out what was judged, unless it was only asked, and holds it against what the step expects. */
function settled(stage: CommandStage, judged: Judged, play: Play): StepRun {
  const { step, inPlay, command, profile, noted } = stage;
  const before = inPlay.state;
  const asked = step.written.ask !== undefined;
  if (!asked) inPlay.carryOut(judged.recorded, judged.notices);
  const whole = asked ? judged : { ...judged, duties: dutiesSince(stage, before, play) };
  const failures = unmetExpectations(expectedOf(step, play), whole).map((one) => ({ ...one, step, profile }));
  const kind = asked ? 'asked' : 'carried-out';
  const [caseName, after] = [inPlay.name, inPlay.state];
  return { step, caseName, kind, command, judged: whole, noted, before, after, profile, failures };
}

/** A case that has just adopted another profile has that one's duties. */
function dutiesSince({ step, inPlay, profile }: Stage, before: StepRun['before'], { scenario, under }: Play) {
  const now = profileFor(scenario, under, inPlay.state);
  return newDuties(whatStands(before, step.day, profile), whatStands(inPlay.state, step.day, now));
}

type Findings = { readonly [rule: string]: Verdict };

/** What a step expects under the profile the story is told under. */
function expectedOf({ written }: Step, { under, scenario }: Play) {
  const { because, advice, duties, readings, recorded, notices, says, neverSays } = written;
  return {
    ...{ because, advice, duties, readings, recorded, notices, says, neverSays },
    expect: underProfile(written.expect, under, scenario.run),
    findings: underProfile<Findings>(written.findings, under, scenario.run),
  };
}

function checked({ step, inPlay, profile, noted }: Stage, { under, scenario, cast }: Play): StepRun {
  const { state, notices, name: caseName } = inPlay;
  const check = underProfile<Check>(step.written.check, under, scenario.run);
  const duties = whatStands(state, step.day, profile);
  const actorOf = (person: string) => cast.actorOf(person);
  const unmet: readonly Mismatch[] =
    check === undefined ? [] : unmetChecks(check, { state, day: step.day, profile, duties, notices, actorOf });
  const failures = unmet.map((one) => ({ ...one, step, profile }));
  const nothing = { command: undefined, judged: undefined };
  return { step, caseName, kind: 'checked', ...nothing, noted, before: state, after: state, profile, failures };
}
