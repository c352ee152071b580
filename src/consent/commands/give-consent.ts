import { ask, createdBy, door, fieldsOf, speaker } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { answerFaults, hasSaidYes, requestOf, requestsTo, termFields, termsOf } from '../answered-request.ts';
import { lasting } from '../lasting.ts';
import { adultDecidesAlone } from '../rules/adult-decides-alone.ts';
import { consentFormAsStated } from '../rules/consent-form-as-stated.ts';
import { consentLastsAsStated } from '../rules/consent-lasts-as-stated.ts';
import { unknownResponsibilityCannotConsent } from '../rules/unknown-responsibility-cannot-consent.ts';
import { whoCanConsent } from '../rules/who-can-consent.ts';
import { kindsIn, namesUnknownScope } from '../scope.ts';

/** Says yes for one purpose to one receiver. Whether this yes is enough is judged where it is used. */
export const giveConsent = door('GiveConsent', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'person', person: speaker(c) })),
  guards: [
    ask(unknownResponsibilityCannotConsent, (c) => ({ giver: speaker(c) })),
    ask(adultDecidesAlone, (c) => ({ giver: speaker(c) })),
    ask(whoCanConsent, (c) => ({ giver: speaker(c) })),
    ask(consentLastsAsStated, (c, s) => {
      const { purpose, until } = termsOf(s, c);
      return { purpose, until, given: c.givenOn ?? c.day };
    }),
    ask(consentFormAsStated, (c, s) => ({ form: c.form, told: c.told ?? requestOf(s, c)?.told ?? [] })),
  ],
  lacks(c, s, profile) {
    if (s.consent.consents.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    return namesUnknownScope(c, s, profile) ? [{ code: 'no-such-scope', path: 'scope' }] : answerFaults(s, c);
  },
  alreadySo: (c, s, world) => hasSaidYes(world, c, lasting(world.profile, termsOf(s, c), c.givenOn ?? c.day)),
  tells: 'whose-word',
  records(c, { state, profile }) {
    const { purpose, ...terms } = lasting(profile, termsOf(state, c), c.givenOn ?? c.day);
    if (purpose === undefined) return [];
    return [
      {
        type: 'ConsentGiven',
        ...fieldsOf(c),
        ...termFields({ purpose, ...terms }),
        id: createdBy(c),
        giver: speaker(c),
        purpose,
        ...(terms.scope && { kinds: [...kindsIn(terms.scope, { state, profile })] }),
      },
    ];
  },
  candidates: requestsTo,
});
