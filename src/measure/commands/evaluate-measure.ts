import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import type { CaseState } from '../../case/state.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { type Effect, logOfMeasure, measureMeant, underWay } from '../measure.ts';
import { concernsOfMeasure, openLogField, unfitEvaluateBy, unfitMeasure } from '../named.ts';
import { childIsHeard } from '../rules/child-is-heard.ts';

type Evaluating = Command<'EvaluateMeasure'>;

const EFFECTS: readonly Effect[] = ['full', 'partly', 'none', 'stopped', 'inconclusive'];

/** Says what a measure has led to, and when it is looked at again where it goes on. */
export const evaluateMeasure = door('EvaluateMeasure', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(childIsHeard, (c, s) => ({ measure: meant(c, s)?.id ?? '' })),
    ...writingGuards<'EvaluateMeasure'>((c, s) => concernsOfMeasure(c, s), standsIn),
  ],
  lacks,
  alreadySo(c, s) {
    const last = meant(c, s)?.evaluations.at(-1);
    const saysMore = c.content !== undefined || (c.evaluateBy !== undefined && c.evaluateBy !== meant(c, s)?.dueBy);
    return last?.on === c.day && last.effect === c.effect && last.meeting === c.meeting && !saysMore;
  },
  tells: 'who-may',
  records(c, { state }) {
    const one = meant(c, state);
    if (one === undefined || c.effect === undefined) return [];
    const { id: measure, concerns } = one;
    const where = openLogField(logOfMeasure(one, state.log.open));
    const { level } = state.level;
    return [{ type: 'MeasureEvaluated', ...fieldsOf(c), measure, effect: c.effect, level, concerns, ...where }];
  },
  candidates: ({ state }) =>
    underWay(state.measure).flatMap(({ id }) =>
      EFFECTS.map((effect) => ({ about: id, with: { measure: id, effect } })),
    ),
});

function meant({ measure }: Evaluating, state: CaseState) {
  return measureMeant(state.measure, measure);
}

function lacks(c: Evaluating, s: CaseState): readonly Issue[] {
  const { meeting, effect, evaluateBy, day } = c;
  const isKnown = meeting === undefined || s.meeting.meetings.has(meeting);
  return [
    ...unfitMeasure(s, c.measure, { planned: 'measure-not-started' }),
    ...(effect === undefined ? [{ code: 'missing', path: 'effect' }] : []),
    ...(isKnown ? [] : [{ code: 'no-such-meeting', path: 'meeting' }]),
    ...unfitEvaluateBy(evaluateBy, day),
  ];
}

/** The log the evaluation is written in: none for a measure that goes on outside a closed log. */
function standsIn(c: Evaluating, s: CaseState) {
  const one = meant(c, s);
  return one === undefined ? undefined : logOfMeasure(one, s.log.open);
}
