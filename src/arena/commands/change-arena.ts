import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { presentArena } from '../arena.ts';
import { arenaChangeAsStated } from '../rules/arena-change-as-stated.ts';

/** Says that the child goes from one arena to another, or moves within one. The concerns keep the arena they were raised in. */
export const changeArena = door('ChangeArena', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [ask(arenaChangeAsStated, ({ from, to }) => ({ from, to }))],
  lacks(c, { arena }) {
    const present = presentArena(arena);
    const isElsewhere = c.from !== undefined && present !== undefined && present !== c.from && present !== c.to;
    return isElsewhere ? [{ code: 'not-in-that-arena', path: 'from' }] : [];
  },
  alreadySo(c, { arena }) {
    const latest = arena.changes.at(-1);
    if (latest?.to !== c.to) return false;
    return c.from !== c.to || (latest.from === c.from && latest.on === c.day);
  },
  tells: 'who-may',
  records(c, { state }) {
    const from = c.from ?? presentArena(state.arena);
    return [{ type: 'ArenaChanged', ...fieldsOf(c), ...(from === undefined ? {} : { from }) }];
  },
  candidates: 'known-outside',
});
