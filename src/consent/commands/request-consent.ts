import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import type { Id } from '../../identity/id.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Circumstances } from '../../profile/rulebook.ts';
import { covers } from '../coverage.ts';
import { refusalIsRecorded } from '../rules/refusal-is-recorded.ts';
import { namesUnknownScope } from '../scope.ts';

/** Asks those who can consent, for one purpose and one receiver: the actor's own service where none is named. */
export const requestConsent = door('RequestConsent', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [ask(refusalIsRecorded, (c) => ({ act: 'ask', purposes: [c.purpose], to: c.to ?? c.actor.service }))],
  lacks(c, s, profile) {
    if (s.consent.requests.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    if (namesUnknownScope(c, s, profile)) return [{ code: 'no-such-scope', path: 'scope' }];
    return (c.to ?? c.actor.service) === undefined ? [{ code: 'missing', path: 'to' }] : [];
  },
  records(c) {
    return [{ type: 'ConsentRequested', ...fieldsOf(c), id: createdBy(c), to: c.to ?? c.actor.service }];
  },
  candidates: (circumstances, { service }) => [
    ...notYetAsked(circumstances, 'open-log', service),
    ...notYetAsked(circumstances, 'service-access', service),
  ],
});

/** Receivers nobody has asked consent for: of the log, the actor's own service while none is open; of access, the others that are needed or named. */
function notYetAsked(circumstances: Circumstances, purpose: 'open-log' | 'service-access', own: Id | undefined) {
  const { state } = circumstances;
  const others = [...state.level.needs, ...state.service.services.keys()].filter((one) => one !== own);
  const opening = state.log.open === undefined && own !== undefined ? [own] : [];
  const isAsked = (to: Id) =>
    [...state.consent.requests.values()].some((one) => one.to === to && one.purpose === purpose);
  return [...new Set(purpose === 'open-log' ? opening : others)]
    .filter((to) => !isAsked(to) && !covers(circumstances, to))
    .map((to) => ({ about: to, with: { purpose, to } }));
}
