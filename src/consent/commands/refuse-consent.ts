import { ask, createdBy, door, fieldsOf, speaker } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { answerFaults, termFields, termsOf } from '../answered-request.ts';

/** Says no. A no is a fact and is never turned away. */
export const refuseConsent = door('RefuseConsent', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'person', person: speaker(c) })),
  guards: [],
  lacks: (c, s) => (s.consent.consents.has(createdBy(c)) ? [{ code: 'id-in-use', path: 'id' }] : answerFaults(s, c)),
  alreadySo(c, s) {
    const { purpose, to } = termsOf(s, c);
    const words = [...s.consent.consents.values()].filter(
      (one) => one.giver === speaker(c) && one.purpose === purpose && one.to === to,
    );
    return words.at(-1)?.answer === 'no';
  },
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
});
