import { bench, describe } from 'vitest';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import type { Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import { shipped } from '../model/profiles.ts';
import { opened, people } from '../model/world.ts';

const hemnes = shipped('hemnes');
const day = calendarDay('2026-02-01');
const offer: Command = { type: 'OfferBaton', commandId: 'offer', day, actor: people.rektor, to: 'larer' };
const offered = (() => {
  const decision = decide(offer, opened, hemnes);
  if (decision.outcome !== 'accepted') throw new Error('the offer that the benchmark rests on is refused');
  return decision.events.reduce(evolve, opened);
})();

/** Inputs vary, so that no call is folded away; a thousand decisions an iteration, so that the clock costs nothing. */
const BATCH = 1_000;
const acceptances = Array.from(
  { length: 64 },
  (_, n): Command => ({
    type: 'AcceptBaton',
    commandId: `accept-${n}`,
    day: plusDays(day, n),
    actor: n % 8 === 0 ? people.ped : people.larer,
  }),
);

describe(`${BATCH} decisions`, () => {
  bench('accept the baton, now and then by the wrong one', () => {
    for (let n = 0; n < BATCH; n += 1) {
      const command = acceptances[n % acceptances.length];
      if (command && decide(command, offered, hemnes).outcome === 'invalid') throw new Error('not a decision');
    }
  });
});
