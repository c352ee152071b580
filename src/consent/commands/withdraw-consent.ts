import { ask, door, fieldsOf, type Recorded, speaker } from '../../case/door.ts';
import { closingOf } from '../../log/closing.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { withdrawalWorksAtOnce } from '../rules/withdrawal-works-at-once.ts';
import { consequences, withdrawn } from '../withdrawal.ts';

/** Takes back a yes, as easily as it was given. Taking back the consent that opened the log closes the log in the same decision. */
export const withdrawConsent = door('WithdrawConsent', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'person', person: speaker(c) })),
  guards: [ask(withdrawalWorksAtOnce, (c) => ({ giver: speaker(c), of: c }))],
  lacks(c, s) {
    const ever = [...s.consent.consents.values()].some((one) => one.giver === speaker(c) && isMeant(one, c.consent));
    return ever ? [] : [{ code: 'no-such-consent', path: 'consent' }];
  },
  alreadySo: (c, s) => withdrawn({ state: s }, speaker(c), c).length === 0,
  tells: 'whose-word',
  records(c, world): readonly Recorded[] {
    const ended = withdrawn(world, speaker(c), c);
    const fact: Recorded = {
      type: 'ConsentWithdrawn',
      ...fieldsOf(c),
      giver: speaker(c),
      consents: ended.map((one) => one.id),
    };
    return consequences(world, ended).closes ? [fact, ...closingOf(world, 'consent-withdrawn')] : [fact];
  },
  /** Every consent there is; what is another's, or stands no more, is left out by the door. */
  candidates: ({ state }) =>
    [...state.consent.consents.keys()].map((consent) => ({ about: consent, with: { consent } })),
});

function isMeant(
  one: { readonly id: string; readonly request: string | undefined },
  named: string | undefined,
): boolean {
  return named === undefined || one.id === named || one.request === named;
}
