import { presentArena } from '../../arena/arena.ts';
import type { OwnFact } from './fact.ts';

export const arenaFacts: readonly OwnFact[] = [
  {
    name: 'arena.present',
    type: 'text',
    meaning: 'The arena the case was last said to have come to; unknown until a change is recorded.',
    read: ({ world }) => presentArena(world.state.arena),
  },
];
