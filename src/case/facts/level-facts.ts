import { daysBetween } from '../../calendar/day.ts';
import { pathOf } from '../../level/level.ts';
import type { OwnFact } from './fact.ts';

export const levelFacts: readonly OwnFact[] = [
  {
    name: 'level',
    type: 'text',
    meaning: 'The level the case is on, by the id the profile gives it.',
    read: ({ world }) => (world.state.level.level === '' ? undefined : world.state.level.level),
  },
  {
    name: 'step',
    type: 'text',
    meaning: 'The step the case stands on; unknown where the level has none or all are complete.',
    read: ({ world }) => world.state.level.step,
  },
  {
    name: 'level.path',
    type: 'set',
    meaning: 'Every level the case has been on, the present one included.',
    read: ({ world }) => [...new Set(pathOf(world.state.level))],
  },
  {
    name: 'level.since',
    type: 'day',
    meaning: 'The day the case came to the present level.',
    read: ({ world }) => world.state.level.since,
  },
  {
    name: 'level.daysOn',
    type: 'number',
    meaning: 'Calendar days since the case came to the present level; 0 on the day itself.',
    read: ({ world }) =>
      world.state.level.since === undefined ? undefined : daysBetween(world.state.level.since, world.day),
  },
];
