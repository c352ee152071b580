import type { CaseEvent } from '../../src/case/case.ts';
import type { Invariant } from './invariants.ts';

/** The log an event writes in; undefined for what opens it, archives it, or has to do with none. */
function writtenIn(event: CaseEvent): string | undefined {
  if (event.type === 'LogOpened' || event.type === 'LogArchived') return undefined;
  return 'log' in event ? event.log : undefined;
}

export const logInvariants: readonly Invariant[] = [
  {
    title: 'a closed log takes nothing',
    step: ({ before, events }) =>
      events.every((event) => {
        const log = writtenIn(event);
        return log === undefined || before.log.logs.get(log)?.state === 'open';
      }),
  },
  {
    title: 'a log that has closed is never open again',
    step: ({ before, after }) =>
      before.log === after.log ||
      [...before.log.logs.values()].every(
        (one) => one.state === 'open' || after.log.logs.get(one.id)?.state !== 'open',
      ),
  },
  {
    title: 'at most one log is open',
    state: ({ state }) => {
      const open = [...state.log.logs.values()].filter((one) => one.state === 'open').map((one) => one.id);
      return open.length === (state.log.open === undefined ? 0 : 1) && (open[0] ?? state.log.open) === state.log.open;
    },
  },
  {
    title: 'whatever was archived was closed',
    step: ({ before, events }) =>
      events.every((one) => one.type !== 'LogArchived' || before.log.logs.get(one.log)?.state === 'closed'),
    state: ({ state }) =>
      [...state.log.logs.values()].every((one) => one.state !== 'archived' || one.closed !== undefined),
  },
  {
    title: 'a follow-up that ends leaves no log open, no concern open and no holder',
    step: ({ after, events }) =>
      !events.some((one) => one.type === 'FollowUpEnded') ||
      (after.log.open === undefined &&
        after.baton.holder === undefined &&
        [...after.concern.concerns.values()].every((one) => one.state !== 'open')),
  },
];
