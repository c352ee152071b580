import { model, type World } from '../../profile/rulebook.ts';
import type { Owed } from '../../rule/rule.ts';
import { archivedBy } from '../archived-within.ts';

/**
 * A closed log is handed to the archive, with a receipt. Closing deletes nothing, and archiving again changes nothing.
 *
 * Why: What was done for a child must be findable later, by the child too. Closing ends the sharing, not the memory.
 */
export const closedIsArchived = model({
  id: 'closed-is-archived',
  sources: ['HEM', 'CARD'],
  duty: {
    clock: { starts: ['LogClosed'], stops: ['LogArchived'], restarts: false },
    owes(world: World): readonly Owed[] {
      return [...world.state.log.logs.values()].flatMap(({ id, state, closed }): readonly Owed[] => {
        if (state !== 'closed' || closed === undefined) return [];
        return [{ about: id, who: { role: 'archivist' }, since: closed.on, due: archivedBy(world, closed.on) }];
      });
    },
  },
  promise: { property: 'a closed log stays closed, is archived once, and keeps every entry' },
});
