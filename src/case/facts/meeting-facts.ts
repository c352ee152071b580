import { type OwnFact, setOf } from './fact.ts';

export const meetingFacts: readonly OwnFact[] = [
  {
    name: 'meetings.held',
    type: 'set',
    meaning: 'Kinds of the meetings that have been held; unknown where one of them has no kind.',
    read: ({ world }) =>
      setOf([...world.state.meeting.meetings.values()].filter((one) => one.state === 'held').map((one) => one.kind)),
  },
];
