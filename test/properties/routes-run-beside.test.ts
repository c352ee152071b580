import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { decide } from '../../src/case/decide.ts';
import { evolve } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { routesRunBeside } from '../../src/route/rules/routes-run-beside.ts';
import { watchedClocks } from '../../src/route/watched-clocks.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');

/** Consent to everyone a route may go to, an open log, and a holder. */
const underWay = (
  [
    { ...stamp, type: 'ConsentGiven', id: 'opening', giver: 'mor', purpose: 'open-log', to: 'skole' },
    ...['ppt', 'barnevern', 'helsestasjon'].flatMap((to) =>
      ['mor', 'far'].map((giver) => ({
        ...{ ...stamp, type: 'ConsentGiven' as const, id: `${giver}-${to}`, giver },
        ...{ purpose: 'service-access' as const, to },
      })),
    ),
    { ...stamp, type: 'BatonOffered', id: 'baton', to: 'larer', level: '1' },
    { ...stamp, type: 'BatonAccepted', offer: 'baton', holder: 'larer', role: 'larer', service: 'skole' },
    { ...stamp, type: 'LogOpened', id: 'log', service: 'skole' },
  ] satisfies CaseEvent[]
).reduce<CaseState>(evolve, opened);

const taken = fc.record({
  type: fc.constant('TakeDirectRoute' as const),
  actor: fc.constantFrom(people.larer, people.kollega, people.rektor),
  to: fc.constantFrom('ppt', 'barnevern', 'helsestasjon', 'politi'),
  form: fc.constantFrom(undefined, 'report' as const, 'referral' as const, 'application' as const),
});
const answered = fc.record({
  type: fc.constant('RecordFeedback' as const),
  actor: fc.constantFrom(people.larer, people.rektor),
  route: fc.nat(10).map((n) => `c-${n}`),
});

/** Carries out what is accepted, a week apart. */
function live(commands: readonly object[]): readonly { readonly before: CaseState; readonly after: CaseState }[] {
  let state = underWay;
  return commands.map((one, n) => {
    const command = { ...one, commandId: `c-${n}`, day: plusDays(FIRST_DAY, n * 7) } as Command; // the record holds the fields of its type
    const before = state;
    const decision = decide(command, state, hemnes);
    if (decision.outcome === 'accepted') state = decision.events.reduce(evolve, state);
    return { before, after: state };
  });
}

const stories = fc.array(fc.oneof({ arbitrary: taken, weight: 2 }, answered), { maxLength: 12 }).map(live);

describe('routes-run-beside', () => {
  test(routesRunBeside.promise?.property ?? '', () => {
    fc.assert(
      fc.property(stories, (steps) => {
        for (const { before, after } of steps) {
          expect(after.log).toEqual(before.log);
          expect(after.baton).toEqual(before.baton);
          expect(after.level).toEqual(before.level);
          expect(after.concern).toEqual(before.concern);
          const day = plusDays(FIRST_DAY, 365);
          expect(deadlinesFor(after, day, hemnes)).toEqual(deadlinesFor(before, day, hemnes));
        }
      }),
    );
  });

  test('the stories reach what they speak of: routes taken and answers recorded', () => {
    const last = fc.sample(stories, { numRuns: 200, seed: 1 }).flatMap((steps) => steps.at(-1)?.after ?? []);
    const routes = last.flatMap((state) => [...state.route.routes.values()]);
    expect(new Set(routes.map((one) => one.form))).toEqual(new Set(['report', 'referral', 'application']));
    expect(routes.some((one) => one.feedbackOn !== undefined)).toBe(true);
  });
});

describe('the clocks of a receiver', () => {
  const on = calendarDay('2026-02-02');
  const reported = evolve(underWay, {
    ...{ ...stamp, day: on, actor: people.larer, type: 'DirectRouteTaken' },
    ...{ id: 'melding', to: 'barnevern', form: 'report', concern: 'concern' },
  });

  test('barnevern has a week to read a report and three to answer; from the day after there is reason to ask', () => {
    const clocks = (day: string) =>
      watchedClocks(reported, calendarDay(day), hemnes).map(({ what, by, ask }) => [what, by, ask]);
    expect(clocks('2026-02-09')).toEqual([
      ['read', '2026-02-09', false],
      ['feedback', '2026-02-23', false],
    ]);
    expect(clocks('2026-02-10')).toEqual([
      ['read', '2026-02-09', true],
      ['feedback', '2026-02-23', false],
    ]);
    expect(clocks('2026-02-24')).toEqual([
      ['read', '2026-02-09', true],
      ['feedback', '2026-02-23', true],
    ]);
  });

  test('feedback stops them', () => {
    const day = calendarDay('2026-02-11');
    const heard = evolve(reported, { ...stamp, day, actor: people.larer, type: 'FeedbackRecorded', route: 'melding' });
    expect(watchedClocks(heard, day, hemnes)).toEqual([]);
  });

  test('an investigation that was opened is watched until it has ended', () => {
    const heard = { ...stamp, actor: people.larer, type: 'FeedbackRecorded' as const, route: 'melding' };
    const day = calendarDay('2026-02-11');
    const opened = evolve(reported, { ...heard, day, investigation: 'opened' });
    expect(watchedClocks(opened, day, hemnes).map(({ what, by, ask }) => [what, by, ask])).toEqual([
      ['investigation', '2026-05-02', false],
    ]);
    expect(watchedClocks(opened, calendarDay('2026-05-03'), hemnes)[0]?.ask).toBe(true);
    const ended = evolve(opened, { ...heard, day: calendarDay('2026-04-01'), investigation: 'ended' });
    expect(watchedClocks(ended, calendarDay('2026-05-03'), hemnes)).toEqual([]);
  });

  test('a municipality may have other receivers watched, by its own term or by words', () => {
    const watching: Profile = {
      ...hemnes,
      routes: {
        ...hemnes.routes,
        watched: {
          is: [
            { to: 'ppt', form: 'referral', what: 'assessment', within: { months: 3 } },
            { to: 'ppt', what: 'receipt', within: { words: 'promptly' } },
          ],
          source: 'HEM',
        },
      },
    };
    const state = evolve(underWay, {
      ...stamp,
      day: on,
      type: 'DirectRouteTaken',
      id: 'vei',
      to: 'ppt',
      form: 'referral',
    });
    expect(watchedClocks(state, on, watching).map(({ what, by, ask }) => [what, by, ask])).toEqual([
      ['assessment', '2026-05-02', false],
      ['receipt', 'not-stated', false],
    ]);
  });

  test('a clock rests on the concern of its route, and on all of them where the route names none', () => {
    const [named] = watchedClocks(reported, on, hemnes);
    expect(named?.concerns).toEqual(['concern']);
    const whole = evolve(underWay, {
      ...{ ...stamp, day: on, actor: people.larer, type: 'DirectRouteTaken' },
      ...{ id: 'melding', to: 'barnevern', form: 'report' },
    });
    expect(watchedClocks(whole, on, hemnes)[0]?.concerns).toEqual(['concern']);
  });

  test('nobody else has such clocks: no referral, no application, not the police', () => {
    for (const [to, form] of [
      ['barnevern', 'application'],
      ['ppt', 'referral'],
      ['politi', 'report'],
    ] as const) {
      const state = evolve(underWay, { ...stamp, day: on, type: 'DirectRouteTaken', id: 'vei', to, form });
      expect(watchedClocks(state, plusDays(on, 100), hemnes)).toEqual([]);
    }
  });
});
