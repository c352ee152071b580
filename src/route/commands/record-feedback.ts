import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Route } from '../route.ts';

/** Records that a receiver has answered. Whoever took the route may, as the answer comes to them, and so may any professional in the case. */
export const recordFeedback = door('RecordFeedback', {
  authority: ask(actorMayIssueThis, (c, s) => ({
    by: meant(c, s)?.by === c.actor.id ? 'employee' : 'professional',
  })),
  guards: [],
  lacks: (c, s) => (meant(c, s) === undefined ? [{ code: 'no-such-route', path: 'route' }] : []),
  alreadySo(c, s) {
    const route = meant(c, s);
    const isSame = c.investigation === undefined || c.investigation === route?.investigation;
    return c.content === undefined && isSame && route?.feedbackOn !== undefined;
  },
  records(c, { state }) {
    const route = meant(c, state);
    if (route === undefined) return [];
    const about = route.concern === undefined ? {} : { concern: route.concern };
    return [{ type: 'FeedbackRecorded', ...fieldsOf(c), route: route.id, ...about }];
  },
  candidates: ({ state }) =>
    [...state.route.routes.values()]
      .filter((one) => one.feedbackOn === undefined)
      .map(({ id }) => ({ about: id, with: { route: id } })),
});

/** The route it names, else the only one there is, else the only one that waits for an answer. */
function meant({ route }: Command<'RecordFeedback'>, state: CaseState): Route | undefined {
  if (route !== undefined) return state.route.routes.get(route);
  const all = [...state.route.routes.values()];
  const waiting = all.filter((one) => one.feedbackOn === undefined);
  if (all.length === 1) return all[0];
  return waiting.length === 1 ? waiting[0] : undefined;
}
