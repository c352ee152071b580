import type { CaseEvent } from '../../src/case/case.ts';
import { type Asked, every, hasYes, isHeard, last, type Opinion, openLog } from './told.ts';

/** A withdrawal is never turned away; and from then on the service does not write, unless someone else's yes stands. */
export function withdrawalWorksAtOnce({ history, command, texts }: Asked<'WithdrawConsent' | 'WriteEntry'>): Opinion {
  if (command.type === 'WithdrawConsent') return 'permitted';
  const { actor, day } = command;
  const { service } = actor;
  if (openLog(history) === undefined || service === undefined || !texts.employees.includes(actor.role))
    return undefined;
  if (hasYes(history, ['open-log', 'service-access'], service, { day, ownAge: texts.ownAge })) return undefined;
  const people = every(history, 'GuardianRegistered').map((one) => one.person);
  return people.some((one) => isHeard(history, one, day) && lastSaidNo(history, one, service)) ? 'refused' : undefined;
}

/** The latest word of a guardian to a service, since the last closing, is a no or a withdrawal. */
function lastSaidNo(history: readonly CaseEvent[], person: string, service: string): boolean {
  const since = history.slice((last(history, 'LogClosed')?.at ?? -1) + 1);
  const given = every(since, 'ConsentGiven').filter(
    (one) => one.giver === person && one.to === service && ['open-log', 'service-access'].includes(one.purpose),
  );
  const words = every(since, 'ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn').filter((one) => {
    if (one.type === 'ConsentWithdrawn') return given.some(({ id }) => one.consents.includes(id));
    const isMeant = one.to === service && ['open-log', 'service-access'].includes(one.purpose);
    return one.giver === person && isMeant;
  });
  const word = words.at(-1);
  return word !== undefined && word.type !== 'ConsentGiven';
}
