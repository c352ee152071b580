import { ask, door } from '../../case/door.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Says how the address of someone in the case is protected. Protection closes access; that it is lifted opens nothing. */
export const setAddressProtection = door('SetAddressProtection', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional-or-system' })),
  guards: [],
  alreadySo: (c, s) => (s.party.protections.get(c.person) ?? 'none') === c.protection,
  tells: 'who-follows-up',
  records: (c) => [{ type: 'AddressProtectionSet', person: c.person, protection: c.protection }],
  candidates: 'known-outside',
});
