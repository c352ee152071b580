import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { lacksConcern, meant, ownService } from '../concern-named.ts';

/** Writes down what the concern is about, in an undringsnotat. */
export const concretiseConcern = door('ConcretiseConcern', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks: lacksConcern,
  alreadySo: (c, s) => meant(c, s)?.concretised === true && c.content === undefined,
  tells: 'whose-concern',
  records(c, world) {
    const concern = meant(c, world.state)?.id;
    return concern === undefined ? [] : [{ type: 'ConcernConcretised', ...fieldsOf(c), concern, ...ownService(world) }];
  },
  candidates: ({ state }) =>
    [...state.concern.concerns.values()]
      .filter((one) => one.state === 'open' && !one.concretised)
      .map(({ id }) => ({ about: id, with: { concern: id } })),
});
