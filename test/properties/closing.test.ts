import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const { mor, far, larer, ped, rektor } = people;
const archivist = { id: 'arkivar', role: 'archivist' };
const someone = fc.constantFrom(mor, far, larer, ped, rektor, archivist, people.frivillig);
const ground = fc.constantFrom('agreement', 'demand', 'moved', 'concluded');
const about = fc.constantFrom('start-measures', 'close');

/** Everything that opens, writes, closes, archives and ends, by everyone. */
const wanted = fc.oneof(
  fc.record({
    type: fc.constant('GiveConsent'),
    actor: fc.constantFrom(mor, far),
    purpose: fc.constant('open-log'),
    to: fc.constant('skole'),
  }),
  fc.record({
    type: fc.constant('Agree'),
    actor: fc.constantFrom(mor, far, larer),
    about,
    thrives: fc.constantFrom('yes', 'yes', 'no'),
  }),
  { arbitrary: fc.record({ type: fc.constant('OpenLog'), actor: fc.constant(larer) }), weight: 3 },
  {
    arbitrary: fc.record({
      type: fc.constant('WriteEntry'),
      actor: fc.constantFrom(larer, ped, mor),
      concerns: fc.constantFrom([], ['concern']),
    }),
    weight: 3,
  },
  fc.record({ type: fc.constant('CorrectEntry'), actor: fc.constant(larer) }),
  fc.record({ type: fc.constant('DemandClosing'), actor: someone }),
  fc.record({
    type: fc.constant('CloseLog'),
    actor: fc.constantFrom(larer, rektor),
    ground,
    discretion: fc.option(
      fc.constant({ role: 'rektor', reason: 'helhet', answers: ['closing-has-a-ground', 'closing-by-agreement'] }),
      { nil: undefined },
    ),
  }),
  fc.record({
    type: fc.constant('WithdrawConsent'),
    actor: fc.constantFrom(mor, far),
    purpose: fc.constant('open-log'),
  }),
  fc.record({ type: fc.constant('ArchiveLog'), actor: fc.constantFrom(archivist, larer) }),
  fc.record({ type: fc.constant('EndFollowUp'), actor: fc.constant(larer), ground }),
  fc.record({
    type: fc.constant('ReclassifyConcern'),
    actor: fc.constant(larer),
    suspicion: fc.constantFrom('none', 'doubt'),
  }),
);

/** The family and the school agree, and both guardians have consented: a log may be opened at once. */
const agreed = [
  { ...stamp, type: 'Agreed' as const, about: 'start-measures', by: 'mor' },
  { ...stamp, type: 'Agreed' as const, about: 'start-measures', by: 'larer', service: 'skole' },
  ...['mor', 'far'].map((giver) => ({
    ...stamp,
    type: 'ConsentGiven' as const,
    id: `ja-${giver}`,
    giver,
    purpose: 'open-log' as const,
    to: 'skole',
  })),
].reduce<CaseState>(evolve, opened);

interface Step {
  readonly before: CaseState;
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
}

/** Carries out what is accepted, a day apart, and keeps every step. */
function live(commands: readonly object[]): readonly Step[] {
  let state = agreed;
  return commands.map((one, n) => {
    const command = { ...one, commandId: `c-${n}`, day: plusDays(FIRST_DAY, n) } as Command; // the record holds the fields of its type
    const before = state;
    const decision = decide(command, before, hemnes);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    for (const event of events) state = evolve(state, event);
    return { before, events, after: state };
  });
}

const histories = fc.array(wanted, { maxLength: 40 }).map(live);

function everyStep(holds: (step: Step) => void): void {
  fc.assert(fc.property(histories, (steps) => steps.forEach(holds)));
}

describe('over random histories of opening and closing', () => {
  test('a closed log stays closed, is archived once, and keeps every entry', () => {
    everyStep(({ before, events, after }) => {
      const closed = [...before.log.logs.values()].filter((one) => one.state !== 'open').map((one) => one.id);
      const archived = events.flatMap((one) => (one.type === 'LogArchived' ? [one.log] : []));
      expect(closed.filter((id) => after.log.logs.get(id)?.state === 'open')).toEqual([]);
      expect(archived.filter((id) => before.log.logs.get(id)?.state === 'archived')).toEqual([]);
      for (const [id, entry] of before.log.entries) {
        const now = after.log.entries.get(id);
        expect(now?.contents.slice(0, entry.contents.length)).toEqual(entry.contents);
        expect(closed.includes(entry.log) ? now : entry).toEqual(entry);
      }
    });
  });

  test('at most one log is open, and every closed log not archived is a duty', () => {
    everyStep(({ after }) => {
      const all = [...after.log.logs.values()];
      expect(all.filter((one) => one.state === 'open').map((one) => one.id)).toEqual(
        after.log.open === undefined ? [] : [after.log.open],
      );
      const due = deadlinesFor(after, after.latestDay ?? FIRST_DAY, hemnes).filter(
        (one) => one.rule === 'closed-is-archived',
      );
      expect(due.map((one) => one.about).sort()).toEqual(
        all
          .filter((one) => one.state === 'closed')
          .map((one) => one.id)
          .sort(),
      );
    });
  });

  test('a follow-up never ends with a log or a concern left open', () => {
    everyStep(({ events, after }) => {
      if (!events.some((one) => one.type === 'FollowUpEnded')) return;
      expect(after.log.open).toBeUndefined();
      expect([...after.concern.concerns.values()].filter((one) => one.state === 'open')).toEqual([]);
      expect(after.baton.holder).toBeUndefined();
    });
  });

  test('a closing by agreement ends no concern that is withheld, and no other closing ends any', () => {
    everyStep(({ before, events }) => {
      const closings = events.filter((one) => one.type === 'LogClosed');
      const concluded = closings.flatMap((one) => one.concludes);
      expect(concluded.filter((id) => before.withholding.withheld.has(id))).toEqual([]);
      expect(closings.every((one) => one.ground === 'agreement' || one.concludes.length === 0)).toBe(true);
    });
  });

  test('a demand by a guardian with responsibility closes the open log, whatever else is so', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const state = steps.at(-1)?.after ?? agreed;
        const day = plusDays(FIRST_DAY, 50);
        const decision = decide({ type: 'DemandClosing', commandId: 'krav', day, actor: mor }, state, hemnes);
        if (state.log.logs.size === 0) return;
        expect(decision.outcome).toBe('accepted');
        if (decision.outcome !== 'accepted' || state.log.open === undefined) return;
        expect(decision.events.slice(0, 2).map((one) => one.type)).toEqual(['ClosingDemanded', 'LogClosed']);
      }),
    );
  });

  test('the histories reach what they speak of', () => {
    const steps = fc.sample(histories, { numRuns: 600, seed: 3 }).flat();
    const reached = new Set(steps.flatMap((step) => step.events.map((one) => one.type)));
    for (const type of [
      'LogOpened',
      'EntryWritten',
      'EntryCorrected',
      'ClosingDemanded',
      'LogClosed',
      'LogArchived',
      'FollowUpEnded',
    ])
      expect(reached).toContain(type);
    const grounds = new Set(
      steps.flatMap((step) => step.events.flatMap((one) => (one.type === 'LogClosed' ? [one.ground] : []))),
    );
    expect(grounds).toEqual(new Set(['demand', 'consent-withdrawn', 'agreement', 'moved']));
  });
});
