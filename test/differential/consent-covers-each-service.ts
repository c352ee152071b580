import type { CaseEvent } from '../../src/case/case.ts';
import { type Asked, every, hasYes, type Opinion, openLog } from './told.ts';

type Types = 'InviteService' | 'JoinService' | 'ReferToService' | 'WriteEntry';

/** Each further service needs its own before it is invited, referred to by name or joins, and before it reads or writes. */
export function consentCoversEachService(asked: Asked<Types>): Opinion {
  const { history, command, texts } = asked;
  if (command.type === 'WriteEntry') return writing(asked);
  if ('legalBasis' in command && command.legalBasis !== undefined) return 'does-not-apply';
  if ('anonymous' in command && command.anonymous === true) return 'does-not-apply';
  const service = command.service ?? command.actor.service;
  if (service === undefined || service === serviceOfConcern(history)) return undefined;
  const when = { day: command.day, ownAge: texts.ownAge };
  return hasYes(history, ['open-log', 'service-access'], service, when) ? 'permitted' : 'refused';
}

/** Of one who writes only the plain case is stated here: nobody has said yes to their service. */
function writing({ history, command, texts }: Asked<Types>): Opinion {
  const { actor, day } = command;
  if (openLog(history) === undefined) return undefined;
  if (actor.service === undefined || !texts.employees.includes(actor.role)) return undefined;
  const when = { day, ownAge: texts.ownAge };
  return hasYes(history, ['open-log', 'service-access'], actor.service, when) ? undefined : 'refused';
}

/** That of the first concern still open. */
function serviceOfConcern(history: readonly CaseEvent[]): string | undefined {
  const all = every(history, 'ConcernRaised').filter((one) => one.service !== undefined);
  const over = new Set<string>();
  for (const event of history) {
    if (event.type === 'ConcernConcluded' && event.ends) over.add(event.concern);
    if (event.type === 'LogClosed' || event.type === 'FollowUpEnded') for (const one of event.concludes) over.add(one);
  }
  return (all.find((one) => !over.has(one.id)) ?? all[0])?.service;
}
