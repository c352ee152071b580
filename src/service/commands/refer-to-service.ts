import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { involvingGuards } from '../involving-guards.ts';
import { needsReferral } from '../needs-referral.ts';

/** Refers to a service, or applies to it, so that it can take part. */
export const referToService = door('ReferToService', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: involvingGuards(({ service, anonymous, legalBasis }) => ({
    ...{ service, how: 'refer', legalBasis },
    anonymous: anonymous ?? false,
  })),
  lacks: (c, s) => (s.service.referrals.has(createdBy(c)) ? [{ code: 'id-in-use', path: 'id' }] : []),
  records: (c) => [{ type: 'ServiceReferred', ...fieldsOf(c), id: createdBy(c) }],
  candidates: ({ state, profile }) =>
    state.level.needs
      .filter((one) => needsReferral(profile, one) && state.service.services.get(one)?.referredOn === undefined)
      .map((service) => ({ about: service, with: { service } })),
});
