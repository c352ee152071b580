import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAtLog } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import type { CaseEvent, EventType } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve, replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { deeds, live, type Step } from '../model/histories.ts';
import { shipped } from '../model/profiles.ts';
import { opening, openingUnder, people } from '../model/world.ts';

const hemnes = shipped('hemnes');
const kongsberg = shipped('kongsberg');
const inKongsberg = replay(openingUnder(kongsberg));
const histories = deeds.map((all) => live(all, hemnes));
const kongsbergHistories = deeds.map((all) => live(all, kongsberg, inKongsberg));
const always = (check: (steps: readonly Step[]) => void) => fc.assert(fc.property(histories, check), { numRuns: 150 });

/** A yes of anyone, to this service, that has begun, has not run out and has not been taken back: the least a service needs. */
function someYes(state: CaseState, service: string | undefined, day: string): boolean {
  return [...state.consent.consents.values()].some(
    (one) => one.answer === 'yes' && one.to === service && one.from <= day && (one.until ?? day) >= day,
  );
}

const BEGINS: readonly EventType[] = ['MeasureStarted'];
const ENDS: readonly EventType[] = ['LogClosed', 'FollowUpEnded'];

/** Every event of one type, with the case it was decided in. */
function recorded<T extends EventType>(steps: readonly Step[], type: T) {
  return steps.flatMap(
    ({ events, before, command }) =>
      events.filter((event) => event.type === type).map((event) => ({ event: event as CaseEvent<T>, before, command })), // just filtered by its type
  );
}

describe('over random histories of one case', () => {
  test('a log is never opened without a consent to open it, valid that day, to the service that asked', () => {
    always((steps) => {
      for (const { event, before, command } of recorded(steps, 'LogOpened')) {
        expect(someYes(before, event.service, command.day)).toBe(true);
      }
    });
  });

  test('no service reads or writes without a valid consent of its own', () => {
    const employees = [people.larer, people.kollega, people.ped, people.radgiver];
    always((steps) => {
      for (const { event, before, command } of recorded(steps, 'EntryWritten')) {
        expect(someYes(before, event.actor.service, command.day)).toBe(true);
      }
      for (const { after, command } of steps) {
        const looks = [...after.log.logs.keys()].map(lookAtLog);
        const readers = employees.filter((one) =>
          looks.some((look) => mayRead(after, one, look, command.day, hemnes).may),
        );
        expect(readers.filter((one) => !someYes(after, one.service, command.day))).toEqual([]);
      }
    });
  });

  test('a leader, a volunteer and a stranger never read a log', () => {
    const outsiders = [
      people.rektor,
      people.frivillig,
      { id: 'nabo', role: 'other-adult' },
      { id: 'larer', role: 'unheard-of', service: 'skole' },
    ];
    always((steps) => {
      const last = steps.at(-1);
      for (const log of last?.after.log.logs.keys() ?? []) {
        for (const one of outsiders)
          expect(last && mayRead(last.after, one, lookAtLog(log), last.command.day, hemnes).may).toBe(false);
      }
    });
  });

  test('from the first measure until closing or the end of the follow-up there is a holder', () => {
    always((steps) => {
      let started = false;
      for (const { events, after } of steps) {
        started = events.reduce(
          (going, event) => BEGINS.includes(event.type) || (going && !ENDS.includes(event.type)),
          started,
        );
        if (started) expect(after.baton.holder).toBeDefined();
      }
    });
  });

  test('a holder leaves only by closing or the end of the follow-up, or when another accepts an offer that is open', () => {
    always((steps) => {
      for (const { events, before, after, command } of steps) {
        if (after.baton.holder === before.baton.holder) continue;
        const types = events.map((one) => one.type);
        if (after.baton.holder === undefined)
          expect(types.some((one) => one === 'LogClosed' || one === 'FollowUpEnded')).toBe(true);
        else
          expect([types, before.baton.offer?.to, command.actor.id]).toEqual([
            ['BatonAccepted'],
            after.baton.holder,
            after.baton.holder,
          ]);
      }
    });
  });

  test('a closed log takes nothing', () => {
    always((steps) => {
      const written = steps.flatMap(({ events, before }) => events.map((event) => ({ event, before })));
      for (const { event, before } of written) {
        const log = 'log' in event && event.type !== 'LogArchived' ? event.log : undefined;
        if (log !== undefined) expect(before.log.logs.get(log)?.state).toBe('open');
      }
    });
  });

  test('no case is taken to the tverrfaglig team while the latest word on any receiver is that it is clearly theirs', () => {
    const check = (steps: readonly Step[]) => {
      for (const { event, before } of recorded(steps, 'TeamReferred')) {
        if (event.body !== 'tverrfaglig-team') continue;
        expect(before.route.assessments.filter((one) => one.concern === event.concern && one.is === 'clear')).toEqual(
          [],
        );
      }
    };
    fc.assert(fc.property(kongsbergHistories, check), { numRuns: 150 });
    const reached = fc
      .sample(kongsbergHistories, { numRuns: 200, seed: 5 })
      .flatMap((steps) => recorded(steps, 'TeamReferred'));
    expect(reached.length).toBeGreaterThan(0);
  });

  test('replay equals step by step, and neither changes what it is handed', () => {
    always((steps) => {
      const events = deepFreeze([...opening, ...steps.flatMap((one) => one.events)]);
      const stepwise = events.reduce((state, event) => evolve(deepFreeze(state), event), replay([]));
      expect(replay(events)).toEqual(stepwise);
    });
  });

  test('the same command to the same case has the same answer, and the case is left as it was', () => {
    always((steps) => {
      for (const { command, before, decision } of steps.slice(-5)) {
        expect(decide(deepFreeze(command), deepFreeze(before), hemnes)).toEqual(decision);
      }
    });
  });

  test('the histories reach what they speak of', () => {
    const reached = fc
      .sample(histories, { numRuns: 400, seed: 7 })
      .flat()
      .flatMap((step) => step.events.map((one) => one.type));
    const spokenOf = [
      'LogOpened',
      'EntryWritten',
      'MeasureStarted',
      'BatonAccepted',
      'LogClosed',
      'ServiceJoined',
      'ConsentWithdrawn',
    ];
    expect(spokenOf.filter((type) => !reached.includes(type as never))).toEqual([]);
  });
});

describe('whatever is handed in', () => {
  const types = [
    ...new Set(
      fc
        .sample(deeds, { numRuns: 200, seed: 3 })
        .flat()
        .map((one) => one.type),
    ),
  ];

  test('decide never throws, and never changes what it is handed', () => {
    const json = fc.oneof(
      fc.jsonValue(),
      fc
        .record({
          type: fc.constantFrom(...types),
          day: fc.constant('2026-03-01'),
          commandId: fc.constant('x'),
          actor: fc.constantFrom(...Object.values(people)),
        })
        .chain((base) =>
          fc
            .dictionary(
              fc.constantFrom(
                'to',
                'concern',
                'purpose',
                'outcomes',
                'needs',
                'measure',
                'concerns',
                'reuse',
                'ground',
                'service',
                'about',
                'invited',
                'discretion',
              ),
              fc.jsonValue(),
            )
            .map((more) => ({ ...base, ...more })),
        ),
    );
    const state = deepFreeze(replay(opening));
    fc.assert(
      fc.property(json, (anything) => {
        const decision = decide(deepFreeze(anything) as never, state, hemnes);
        expect(['accepted', 'refused', 'invalid']).toContain(decision.outcome);
      }),
      { numRuns: 500 },
    );
  });
});
