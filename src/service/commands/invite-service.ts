import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { involvingGuards } from '../involving-guards.ts';
import { takesPart } from '../service.ts';

/** Asks a service to take part. By name it already tells the service whom the case is about. */
export const inviteService = door('InviteService', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: involvingGuards(({ service, anonymous, legalBasis }) => ({
    ...{ service, how: 'invite', legalBasis },
    anonymous: anonymous ?? false,
  })),
  alreadySo(c, s) {
    const one = s.service.services.get(c.service);
    const asked = takesPart(one) || one?.invitedOn !== undefined;
    return asked && c.discretion === undefined && (c.task === undefined || c.task === one?.task);
  },
  tells: 'who-follows-up',
  records: (c) => [{ type: 'ServiceInvited', ...fieldsOf(c) }],
  candidates: ({ state }) => state.level.needs.map((service) => ({ about: service, with: { service } })),
});
