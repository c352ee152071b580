import { ask, door } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { measureMeant } from '../measure.ts';
import { unfitMeasure } from '../named.ts';

/** Ends a measure, or drops one that was only planned. It writes nothing in a log, so nothing of a log stands in its way. */
export const endMeasure = door('EndMeasure', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [],
  lacks: (c, s) => unfitMeasure(s, c.measure),
  alreadySo: (c, s) => measureMeant(s.measure, c.measure)?.state === 'ended',
  tells: 'who-may',
  records(c, { state }) {
    const one = measureMeant(state.measure, c.measure);
    return one === undefined ? [] : [{ type: 'MeasureEnded', measure: one.id }];
  },
  candidates: ({ state }) =>
    [...state.measure.measures.values()]
      .filter((one) => one.state !== 'ended')
      .map(({ id }) => ({ about: id, with: { measure: id } })),
});
