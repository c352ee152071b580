import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const actor = fc.constantFrom(...Object.values(people));
const service = fc.constantFrom('skole', 'barnehage', 'ppt');
const professional = fc.constantFrom('larer', 'kollega', 'ped', 'radgiver');

/** What a sensible person would do, among everything else. */
const likely = fc.constantFrom(
  { type: 'OfferBaton' as const, actor: people.rektor, to: 'larer' },
  { type: 'AcceptBaton' as const, actor: people.larer },
  { type: 'GiveConsent' as const, actor: people.mor, purpose: 'open-log' as const, to: 'skole' },
  { type: 'GiveConsent' as const, actor: people.far, purpose: 'open-log' as const, to: 'skole' },
  { type: 'OpenLog' as const, actor: people.larer },
);

const wanted = fc.oneof(
  { arbitrary: likely, weight: 4 },
  fc.record({ type: fc.constant('OfferBaton' as const), actor, to: professional }),
  fc.record({ type: fc.constant('AcceptBaton' as const), actor }),
  fc.record({
    type: fc.constant('GiveConsent' as const),
    actor,
    purpose: fc.constantFrom('open-log' as const, 'service-access' as const),
    to: service,
    until: fc.option(
      fc.nat(20).map((n) => plusDays(FIRST_DAY, n)),
      { nil: undefined },
    ),
  }),
  fc.record({ type: fc.constant('OpenLog' as const), actor }),
);

/** Both sides have agreed to start measures, which Hemnes demands before a log. */
const agreed = [
  { ...stamp, type: 'Agreed' as const, about: 'start-measures', by: 'mor' },
  { ...stamp, type: 'Agreed' as const, about: 'start-measures', by: 'larer', service: 'skole' },
].reduce<CaseState>(evolve, opened);

interface Step {
  readonly command: Command;
  readonly before: CaseState;
  readonly events: readonly CaseEvent[];
}

/** Carries out what is accepted, a day or two apart, and keeps every step. */
function live(commands: readonly (Omit<Command, 'commandId' | 'day'> & { readonly type: string })[]): readonly Step[] {
  let state = agreed;
  return commands.map((one, n) => {
    const command = { ...one, commandId: `c-${n}`, day: plusDays(FIRST_DAY, n) } as Command; // the record holds the fields of its type
    const before = state;
    const decision = decide(command, state, hemnes);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    for (const event of events) state = evolve(state, event);
    return { command, before, events };
  });
}

const histories = fc.array(wanted, { maxLength: 40 }).map((commands) => live(commands as never));

describe('over random histories', () => {
  test('a log is never opened without a consent to open it that stands that day', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        for (const { before, events, command } of steps) {
          if (!events.some((one) => one.type === 'LogOpened')) continue;
          const yes = [...before.consent.consents.values()].filter(
            (one) => one.purpose === 'open-log' && one.answer === 'yes' && one.to === command.actor.service,
          );
          expect(yes.some((one) => one.from <= command.day && (one.until ?? command.day) >= command.day)).toBe(true);
        }
      }),
    );
  });

  test('the holder never changes but by an acceptance of the open offer, by the one it was made to', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        for (const { before, events, command } of steps) {
          const after = events.reduce(evolve, before);
          if (after.baton.holder === before.baton.holder) continue;
          expect(command.type).toBe('AcceptBaton');
          expect(before.baton.offer?.to).toBe(command.actor.id);
          expect(after.baton.holder).toBe(command.actor.id);
        }
      }),
    );
  });

  test('the histories reach what they speak of: logs opened and batons passed on', () => {
    const reached = fc
      .sample(histories, { numRuns: 500, seed: 1 })
      .flat()
      .flatMap((step) => step.events.map((one) => one.type));
    expect(new Set(reached)).toEqual(new Set(['BatonOffered', 'BatonAccepted', 'ConsentGiven', 'LogOpened']));
  });
});
