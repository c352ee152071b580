import { letIn } from '../../body/let-in.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { askedBy, type Consultations, type Consulting, consentToAsk } from '../consulting.ts';

interface Stated {
  readonly list: Consultations;
}

/**
 * Advice is asked anonymously, or as the profile says with consent, and whoever gives it takes no part in the case because of it: they are
 * neither invited nor joined, and count as no service. With one of the family in the room nobody is anonymous.
 *
 * Why: Advice should be easy to ask for. It stays advice, so that a family is not followed by more services than it has said yes to.
 */
export const consultationNeverJoins = local({
  id: 'consultation-never-joins',
  sources: ['HAL-3', 'TRO-5', interpretation('anonymous-with-the-guardians-present')],
  reads: { list: (profile) => profile.services.consultations },
  unstated: { means: 'default', value: { list: [] }, words: 'anonymously only' },
  guard: {
    judge(asked: Asked<Consulting>, { list }: Stated) {
      const { ask } = asked;
      return letIn(asked, ask, { by: askedBy(list, ask.body), wanted: consentToAsk(ask) });
    },
  },
  promise: { property: 'advice from a service makes it no service of the case' },
});
