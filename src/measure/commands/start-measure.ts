import { holderFromLevel1 } from '../../baton/rules/holder-from-level-1.ts';
import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Id } from '../../identity/id.ts';
import { logHasAHolder } from '../../log/rules/log-has-a-holder.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import { carryingOutGuards } from '../carrying-out-guards.ts';
import { involvingFamily } from '../involving-family.ts';
import { logOfMeasure, measureMeant } from '../measure.ts';
import { concernsOfMeasure, openLogField, unfitEvaluateBy, unfitMeasure } from '../named.ts';
import { cataloguePrerequisites } from '../rules/catalogue-prerequisites.ts';
import { measureHasResponsibleAndEvaluation } from '../rules/measure-has-responsible-and-evaluation.ts';

type Starting = Command<'StartMeasure'>;

/** Starts a measure that is planned. Where nobody answers for it any more, or its day has passed, the start says anew who and when. */
export const startMeasure = door('StartMeasure', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(holderFromLevel1, () => ({})),
    ask(cataloguePrerequisites, (c, s) => {
      const catalogue = measureMeant(s.measure, c.measure)?.catalogue;
      return catalogue === undefined ? undefined : { catalogue };
    }),
    ask(measureHasResponsibleAndEvaluation, asStarted),
    ask(logHasAHolder, (_, s) => (s.log.open === undefined ? undefined : { act: 'start' })),
    ...carryingOutGuards,
    ask(suspicionWithholdsFromGuardians, (c, s) => {
      const { concerns, responsible } = asStarted(c, s);
      return involvingFamily(s, concerns, [responsible]);
    }),
    ...writingGuards<'StartMeasure'>((c, s) => concernsOfMeasure(c, s), standsIn),
  ],
  lacks: (c, s) => [
    ...unfitMeasure(s, c.measure, { ended: 'measure-ended' }),
    ...unfitEvaluateBy(c.evaluateBy, c.day, measureMeant(s.measure, c.measure)?.from),
  ],
  alreadySo(c, s) {
    const { responsible, evaluateBy } = asStarted(c, s);
    const one = measureMeant(s.measure, c.measure);
    return one?.state === 'started' && one.responsible === responsible && one.evaluateBy === evaluateBy;
  },
  tells: 'who-may',
  records(c, { state }) {
    const one = measureMeant(state.measure, c.measure);
    if (one === undefined) return [];
    return [
      {
        type: 'MeasureStarted',
        ...fieldsOf(c),
        measure: one.id,
        ...openLogField(logOfMeasure(one, state.log.open)),
      },
    ];
  },
  candidates: ({ state }) =>
    [...state.measure.measures.values()]
      .filter((one) => one.state === 'planned')
      .map(({ id }) => ({ about: id, with: { measure: id } })),
});

/** Who answers for it and when it is evaluated, as the start says it, else as it was planned. */
function asStarted(c: Starting, s: CaseState) {
  const one = measureMeant(s.measure, c.measure);
  return {
    responsible: c.responsible ?? one?.responsible,
    evaluateBy: c.evaluateBy ?? one?.evaluateBy,
    concerns: one?.concerns ?? [],
  };
}

/** The log the measure was planned in, also one that has since been closed; else the open one. */
function standsIn(c: Starting, s: CaseState): Id | undefined {
  const one = measureMeant(s.measure, c.measure);
  return one?.leftLog === undefined ? (one?.log ?? s.log.open) : undefined;
}
