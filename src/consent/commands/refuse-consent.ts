import { ask, createdBy, door, fieldsOf, speaker } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { answerFaults, hasSaidNo, requestsTo, termFields, termsOf } from '../answered-request.ts';

/** Says no. A no is a fact and is never turned away. */
export const refuseConsent = door('RefuseConsent', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'person', person: speaker(c) })),
  guards: [],
  // A family need not know what a service is called: a no that names none is a no to all.
  lacks: (c, s) =>
    s.consent.consents.has(createdBy(c))
      ? [{ code: 'id-in-use', path: 'id' }]
      : answerFaults(s, c).filter((one) => one.path !== 'to'),
  alreadySo: (c, s) => hasSaidNo(s, c, termsOf(s, c)),
  tells: 'whose-word',
  records(c, { state }) {
    const { purpose, ...terms } = termsOf(state, c);
    if (purpose === undefined) return [];
    return [
      {
        type: 'ConsentRefused',
        ...fieldsOf(c),
        ...termFields({ purpose, ...terms }),
        id: createdBy(c),
        giver: speaker(c),
        purpose,
      },
    ];
  },
  candidates: requestsTo,
});
