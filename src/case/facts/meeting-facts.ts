import { type OwnFact, setOf } from './fact.ts';

export const meetingFacts: readonly OwnFact[] = [
  {
    name: 'meetings.held',
    type: 'set',
    meaning: 'Kinds of the meetings that have been held; unknown where one of them has no kind.',
    read: ({ world }) =>
      setOf([...world.state.meeting.meetings.values()].filter((one) => one.state === 'held').map((one) => one.kind)),
  },
  {
    name: 'meetings.sinceArena',
    type: 'set',
    meaning:
      'Kinds of the meetings held since the arena was last changed, or ever where it never was; unknown where one of them has no kind.',
    read: ({ world }) => setOf(world.state.arena.meetings.map((id) => world.state.meeting.meetings.get(id)?.kind)),
  },
];
