import { ask, door, fieldsOf } from '../../case/door.ts';
import { isProfessional } from '../../party/known-people.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { individualPlanEffect } from '../rules/individual-plan-effect.ts';

/** Records who has been appointed coordinator. It moves neither baton nor log; what follows is a duty on someone. */
export const appointCoordinator = door('AppointCoordinator', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [ask(individualPlanEffect, ({ person }) => ({ act: 'appoint', person }))],
  lacks: isProfessional,
  alreadySo: (c, s) => s.plan.coordinator?.person === c.person,
  records: (c) => [{ type: 'CoordinatorAppointed', ...fieldsOf(c) }],
  candidates: ({ state }) =>
    [...state.party.professionals]
      .filter(([, one]) => one.active)
      .map(([person]) => ({ about: person, with: { person } })),
});
