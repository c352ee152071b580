import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { refusalIsRecorded } from '../rules/refusal-is-recorded.ts';

/** Asks those who can consent, for one purpose and one receiver: the actor's own service where none is named. */
export const requestConsent = door('RequestConsent', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [ask(refusalIsRecorded, (c) => ({ act: 'ask', purposes: [c.purpose], to: c.to ?? c.actor.service }))],
  lacks(c, s) {
    if (s.consent.requests.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    return (c.to ?? c.actor.service) === undefined ? [{ code: 'missing', path: 'to' }] : [];
  },
  records(c) {
    const to = c.to ?? c.actor.service;
    return [{ type: 'ConsentRequested', ...fieldsOf(c), id: createdBy(c), ...(to === undefined ? {} : { to }) }];
  },
});
