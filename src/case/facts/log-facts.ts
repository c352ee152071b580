import { type Log, latestLog } from '../../log/log.ts';
import { everyOf, type OwnFact } from './fact.ts';

export const logFacts: readonly OwnFact[] = [
  {
    name: 'log.state',
    type: 'text',
    values: everyOf<Log['state'] | 'none'>({ none: true, open: true, closed: true, archived: true }),
    meaning: 'How it stands with the log: the open one, else the latest.',
    read: ({ world }) => latestLog(world.state.log)?.state ?? 'none',
  },
  {
    name: 'log.medium',
    type: 'text',
    meaning: 'What the open log, else the latest, is kept in; unknown where nobody has said.',
    read: ({ world }) => latestLog(world.state.log)?.medium,
  },
];
