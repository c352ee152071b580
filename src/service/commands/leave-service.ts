import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Id } from '../../identity/id.ts';
import { servicesInCase } from '../../party/roles.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { takesPart } from '../service.ts';

/** Leaves with one's own service, or says no to an invitation. Always open; the level of the case stays as it is. */
export const leaveService = door('LeaveService', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'service', service: leaving(c) })),
  guards: [],
  lacks: (c, s) => (isKnown(leaving(c), s) ? [] : [{ code: 'no-such-service', path: 'service' }]),
  alreadySo(c, s) {
    const one = s.service.services.get(leaving(c) ?? '');
    return one?.leftOn !== undefined && one.invitedOn === undefined;
  },
  tells: 'who-may',
  records(c) {
    const service = leaving(c);
    return service === undefined ? [] : [{ type: 'ServiceLeft', ...fieldsOf(c), service }];
  },
  candidates({ state }, { service }) {
    const one = service === undefined ? undefined : state.service.services.get(service);
    return takesPart(one) && one ? [{ about: one.id, with: { service: one.id } }] : [];
  },
});

function leaving({ service, actor }: Command<'LeaveService'>): Id | undefined {
  return service ?? actor.service;
}

function isKnown(service: Id | undefined, state: CaseState): boolean {
  return service !== undefined && (state.service.services.has(service) || servicesInCase({ state }).has(service));
}
