import type { Consent } from '../consent/consent.ts';
import { validConsents } from '../consent/coverage.ts';
import { sufficiency } from '../consent/sufficiency.ts';
import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';
import { openLogOf } from './log.ts';

/** The consents, valid that day, by which a closed log's content may be used again by a service. */
export function approvalsOf(world: Circumstances, log: Id, service: Id | undefined): readonly Consent[] {
  if (service === undefined) return [];
  return validConsents(world, { purposes: ['reuse'], to: service }).filter((one) => one.reuse.includes(log));
}

/** Whether the open log has taken up a closed one. */
export function isTakenUp({ state }: Pick<Circumstances, 'state'>, log: Id): boolean {
  return openLogOf(state.log)?.reuse.includes(log) ?? false;
}

/** One of several logs that are taken up together, for one service. */
export interface OneOf {
  readonly log: Id;
  readonly among: readonly Id[];
  readonly service: Id | undefined;
}

/**
 * Whether fewer people approved this log than approved the logs all together, and those few are not enough alone. Whether all together are
 * enough is judged by the rule of who can consent.
 */
export function isApprovedByTooFew(world: Circumstances, { log, among, service }: OneOf): boolean {
  const giversOf = (id: Id) => approvalsOf(world, id, service).map((one) => one.giver);
  const own = new Set(giversOf(log));
  const everyone = new Set(among.flatMap(giversOf));
  const mode = saidOf(world.profile.consent.guardians) ?? 'all';
  return own.size < everyone.size && sufficiency(world, [...own], mode).is !== 'enough';
}
