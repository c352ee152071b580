import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { hemnes } from '../engine/hemnes.ts';
import { DAY, type Told } from '../model/small-case.ts';
import { FIRST_DAY, opening, stamp } from '../model/world.ts';

/** A duty after something that was carried out, of which the municipality's own texts say these. */
const saying = (...readings: readonly { after?: readonly string[]; days?: number; arenas?: readonly string[] }[]) =>
  hemnes({
    sources: { HEM: { title: 'BTI in Hemnes' }, ANNEN: { title: 'Another text' } },
    rules: [
      {
        id: 'own',
        words: { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } },
        owes: {
          readings: readings.map(({ after = ['PlanMeasure'], days, arenas }, n) => ({
            is: { after, who: 'leader', ...(days === undefined ? {} : { within: { days } }) },
            source: n === 0 ? 'HEM' : 'ANNEN',
            ...(arenas === undefined ? {} : { arenas }),
          })),
        },
      },
    ],
  });

const happened = ([command, fact, days]: readonly [string, Told, number], n: number) =>
  ({ ...stamp, commandId: `c-${n}`, command, day: plusDays(FIRST_DAY, days), ...fact }) as CaseEvent; // whole once stamped
const planned = (id: string, days: number) =>
  ['PlanMeasure', { type: 'MeasurePlanned', id, level: '1' } as Told, days] as const;
const evaluated = (measure: string, days: number) =>
  ['EvaluateMeasure', { type: 'MeasureEvaluated', measure, effect: 'partly', level: '1' } as Told, days] as const;

function owed(
  profile: ReturnType<typeof hemnes>,
  done: readonly (readonly [string, Told, number])[],
  begun: readonly CaseEvent[] = opening,
) {
  return deadlinesFor(replay([...begun, ...done.map(happened)]), DAY, profile).map(({ id, due }) => [id, due]);
}

const day = (days: number) => plusDays(FIRST_DAY, days);

describe('duties of which the texts of a municipality differ', () => {
  const both = [planned('m-1', 0), planned('m-2', 2)];

  test('stand by the day the texts agree about, each thing by its own', () => {
    expect(owed(saying({ days: 7 }, { days: 7 }), both)).toEqual([
      ['own:m-1', day(7)],
      ['own:m-2', day(9)],
    ]);
  });

  test('stand with no day where the texts disagree about it', () => {
    expect(owed(saying({ days: 7 }, { days: 9 }), both)).toEqual([
      ['own:m-1', 'not-stated'],
      ['own:m-2', 'not-stated'],
    ]);
    expect(owed(saying({ days: 7 }, {}), [planned('m-1', 0)])).toEqual([['own:m-1', 'not-stated']]);
  });

  test('stand where only one of the texts makes them, by what that one says', () => {
    const profile = saying({ days: 7 }, { after: ['EvaluateMeasure'], days: 9 });
    expect(owed(profile, [planned('m-1', 0), evaluated('m-2', 1)])).toEqual([
      ['own:m-1', day(7)],
      ['own:m-2', day(10)],
    ]);
    expect(owed(profile, [evaluated('m-2', 1)])).toEqual([['own:m-2', day(10)]]);
  });

  test('stand once while it is not known whether they are said of the arena', () => {
    const unknown = opening.map((fact) => (fact.type === 'ConcernRaised' ? { ...fact, arena: undefined } : fact));
    const profile = saying({ days: 7, arenas: ['skole'] });
    expect(owed(profile, [planned('m-1', 0)], unknown)).toEqual([['own:m-1', day(7)]]);
    expect(owed(profile, [planned('m-1', 0)])).toEqual([['own:m-1', day(7)]]);
  });

  test('are none before the case has begun', () => {
    expect(deadlinesFor(noCase, DAY, saying({ days: 7 }, { days: 9 }))).toEqual([]);
  });
});
