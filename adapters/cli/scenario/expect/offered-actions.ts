import { actionsFor } from '../../../../src/case/actions-for.ts';
import { stronger, type Verdict } from '../../../../src/rule/verdict.ts';
import type { Check } from '../schema/check.schema.ts';
import { type Look, unlikeAt } from './look.ts';
import { type Mismatch, sameWord } from './mismatch.ts';

type Commands = NonNullable<Check['actions']>[string];

/** What one person is offered: for each command the mildest verdict among what it could be about, none where it is not offered at all. */
export function actionsAsExpected(name: string, commands: Commands, look: Look): readonly Mismatch[] {
  const offered = actionsFor(look.state, look.actorOf(name), look.day, look.profile);
  return Object.entries(commands).flatMap(([command, expected]) => {
    const those = offered.filter((one) => one.command === command);
    const verdict = those.map((one) => one.verdict).reduce<Verdict | undefined>(milder, undefined);
    const findings = those.flatMap((one) => one.findings).filter((one) => one.verdict === verdict);
    return expected === undefined ? [] : unlikeAt(['actions', name, command], sameWord(expected, verdict), findings);
  });
}

function milder(sum: Verdict | undefined, one: Verdict): Verdict {
  if (sum === undefined) return one;
  return stronger(one, sum) === one ? sum : one;
}
