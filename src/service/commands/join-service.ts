import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Id } from '../../identity/id.ts';
import { latestLog } from '../../log/log.ts';
import { closedIsLocked } from '../../log/rules/closed-is-locked.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { involvingGuards } from '../involving-guards.ts';
import { referralComesBeforeJoining } from '../rules/referral-comes-before-joining.ts';
import { takesPart } from '../service.ts';

/**
 * Takes part with one's own service, invited or not: a missing invitation is judged by the rules and never turned away as unknown. What a
 * person answered for at the invitation stays answered.
 */
export const joinService = door('JoinService', {
  authority: ask(actorMayIssueThis, (c) => ({ by: 'service', service: joining(c) })),
  guards: [
    ...involvingGuards<'JoinService'>((c) => ({
      ...{ service: joining(c), how: howOf(c.task), legalBasis: c.legalBasis },
      anonymous: false,
    })),
    ask(referralComesBeforeJoining, (c) => {
      const service = joining(c);
      return service === undefined ? undefined : { service };
    }),
    ask(closedIsLocked, (_, s) => (joinsALog(s) ? {} : undefined)),
  ],
  lacks: (c) => (joining(c) === undefined ? [{ code: 'missing', path: 'service' }] : []),
  alreadySo(c, s) {
    const one = s.service.services.get(joining(c) ?? '');
    return takesPart(one) && (c.task === undefined || c.task === one?.task);
  },
  tells: 'who-may',
  answeredBefore: (c, s) => s.service.services.get(joining(c) ?? '')?.answered ?? [],
  records(c) {
    const service = joining(c);
    return service === undefined ? [] : [{ type: 'ServiceJoined', ...fieldsOf(c), service }];
  },
  candidates({ state }, { service }) {
    const one = service === undefined ? undefined : state.service.services.get(service);
    return one?.invitedOn === undefined || takesPart(one) ? [] : [{ about: one.id, with: { service: one.id } }];
  },
});

/** A concern raised after the latest log was closed is new cooperation beside it, and not a way into that log. */
function joinsALog({ log, concern }: CaseState): boolean {
  const closed = latestLog(log)?.closed;
  if (closed === undefined) return log.logs.size > 0;
  return ![...concern.concerns.values()].some((one) => one.state === 'open' && one.raisedOn > closed.on);
}

function joining({ service, actor }: Command<'JoinService'>): Id | undefined {
  return service ?? actor.service;
}

function howOf(task: Command<'JoinService'>['task']) {
  return task === 'assess' || task === 'carry-out' ? task : 'join';
}
