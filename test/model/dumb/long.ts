import * as fc from 'fast-check';
import { doors } from '../../../src/registry/doors.ts';
import { shipped } from '../profiles.ts';
import { neverContradicts, type Tally } from './play.ts';

/** How much, from which seed, and under which profiles. */
export interface Asked {
  readonly commands: number;
  readonly seed: number;
  readonly profiles: readonly string[];
}

const LENGTH = 240;
const STORIES_AT_A_TIME = 40;

/** Tries random stories until there have been enough commands, and tells what came of each kind. Answers 1 where anything contradicted. */
export function long({ commands, seed, profiles }: Asked): number {
  const tally: Tally = new Map();
  const from = performance.now();
  let batch = 0;
  while (tried(tally) < commands) {
    for (const name of profiles) {
      const said = fc.check(neverContradicts(shipped(name), tally, LENGTH), {
        numRuns: STORIES_AT_A_TIME,
        seed: seed + batch,
      });
      if (!said.failed) continue;
      console.log(
        `${name}, seed ${seed + batch}: contradicted after ${tried(tally)} commands\n${fc.defaultReportMessage(said)}`,
      );
      return 1;
    }
    batch += 1;
  }
  tell(tally);
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(
    `${tried(tally)} commands under ${profiles.join(' and ')}, seed ${seed}, ${seconds} s: no contradiction.`,
  );
  return 0;
}

function tried(tally: Tally): number {
  return [...tally.values()].reduce(
    (sum, { recorded, already, stopped, invalid }) => sum + recorded + already + stopped + invalid,
    0,
  );
}

function tell(tally: Tally): void {
  const width = 26;
  console.log(`${''.padEnd(width)} recorded  already so  stopped  invalid`);
  for (const [type, { recorded, already, stopped, invalid }] of [...tally].sort()) {
    const cells = [
      String(recorded).padStart(8),
      String(already).padStart(11),
      String(stopped).padStart(8),
      String(invalid).padStart(8),
    ];
    console.log(`${type.padEnd(width)} ${cells.join(' ')}`);
  }
  const begins = ['TakeOverCase'];
  const never = [...doors.keys()].filter((type) => !begins.includes(type) && (tally.get(type)?.recorded ?? 0) === 0);
  console.log(
    never.length === 0
      ? `Every command was accepted at least once, but ${begins}, which begins a case: every story is of one that has begun.`
      : `Never accepted: ${never.join(', ')}.`,
  );
}
