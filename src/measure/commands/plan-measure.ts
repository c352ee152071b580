import type { Command } from '../../case/case.ts';
import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { Issue } from '../../case/issue.ts';
import type { CaseState } from '../../case/state.ts';
import { writingGuards } from '../../log/writing-guards.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import { involvingFamily } from '../involving-family.ts';
import { openLogField, unfitEvaluateBy, unknownConcerns } from '../named.ts';
import { cataloguePrerequisites } from '../rules/catalogue-prerequisites.ts';
import { measureHasResponsibleAndEvaluation } from '../rules/measure-has-responsible-and-evaluation.ts';

type Planning = Command<'PlanMeasure'>;

/** Plans a measure: what is done, who answers for it, and when it is evaluated. */
export const planMeasure = door('PlanMeasure', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder' })),
  guards: [
    ask(cataloguePrerequisites, ({ catalogue }) => (catalogue === undefined ? undefined : { catalogue })),
    ask(measureHasResponsibleAndEvaluation, (c) => ({
      responsible: c.responsible,
      evaluateBy: c.evaluateBy,
      concerns: c.concerns ?? [],
    })),
    ask(suspicionWithholdsFromGuardians, (c, s) => involvingFamily(s, c.concerns ?? [], [c.responsible])),
    ...writingGuards<'PlanMeasure'>((c) => c.concerns ?? []),
  ],
  lacks,
  records: (c, { state }) => [
    {
      type: 'MeasurePlanned',
      ...fieldsOf(c),
      id: createdBy(c),
      level: state.level.level,
      ...openLogField(state.log.open),
    },
  ],
  candidates: 'own-words',
});

function lacks(c: Planning, s: CaseState): readonly Issue[] {
  if (s.measure.measures.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
  const goal: readonly Issue[] =
    c.goal === undefined || s.measure.goals.has(c.goal) ? [] : [{ code: 'no-such-goal', path: 'goal' }];
  return [...goal, ...unknownConcerns(s, c.concerns), ...unfitEvaluateBy(c.evaluateBy, c.day, c.from)];
}
