import { modeForReading, wordsOn } from '../consent/coverage.ts';
import { isPaused } from '../consent/paused.ts';
import { type Reach, reachOf } from '../consent/scope.ts';
import { sufficiency } from '../consent/sufficiency.ts';
import type { Look } from '../content/look.ts';
import type { Id } from '../identity/id.ts';
import { once } from '../profile/asked-together.ts';
import type { Asked, Circumstances } from '../profile/rulebook.ts';
import { kinship } from './kinship.ts';
import { openLogOf } from './log.ts';

/** Whether it stands in the open log, and the consent to the one who asks reaches it. */
export function readsByConsent(asked: Asked<Look>): boolean {
  return standsInOpenLog(asked) && isReached(asked);
}

/** Whether it stands in the open log, where the consent to the one who asks does not reach it. */
export function isBeyondConsent(asked: Asked<Look>): boolean {
  return standsInOpenLog(asked) && !isReached(asked);
}

/** What stands in the open log, and what it uses again of older ones, unless the log rests. */
function standsInOpenLog(asked: Asked<Look>): boolean {
  const { ask, state } = asked;
  const open = openLogOf(state.log);
  if (ask.kind !== 'log' || open === undefined || isPaused(asked, open)) return false;
  return ask.log === undefined || ask.log === open.id || open.reuse.includes(ask.log);
}

/** A consent reaches no further than its scope. Where givers have let it reach differently far, what each thing is reached by must be enough. */
function isReached(asked: Asked<Look>): boolean {
  const said = saidToWhoAsks(asked);
  if (said.isWhole) return true;
  const givers = said.givers.filter((one) => isWithin(asked.ask, one.reaches));
  if (givers.length === 0) return false;
  if (givers.length === said.givers.length) return true;
  const names = givers.map((one) => one.giver);
  return sufficiency(asked, names, modeForReading(asked)).is === 'enough';
}

/** A private person reads by what was said to them, whatever service they come from; whoever works in a service, by what was said to it. */
function saidToWhoAsks(asked: Asked<Look>): Said {
  const { actor } = asked;
  const isPrivate = actor.service === undefined || kinship(asked) === 'network';
  return isPrivate ? saidToPerson(asked, actor.id) : saidToService(asked, actor.service);
}

/** Of the kind, and of every concern it names. */
function isWithin({ concerns, information, frame }: Look, all: readonly Reach[]): boolean {
  const fit = all.filter(
    ({ kinds }) => kinds === undefined || frame || (information !== undefined && kinds.has(information)),
  );
  return fit.length > 0 && concerns.every((id) => fit.some((one) => one.concerns?.has(id) ?? true));
}

interface Said {
  /** Nobody has let it reach less than all. */
  readonly isWhole: boolean;
  readonly givers: readonly { readonly giver: Id; readonly reaches: readonly Reach[] }[];
}

const saidToService = once((world, to: Id) => saidTo(world, to, ['open-log', 'service-access']));
const saidToPerson = once((world, to: Id) => saidTo(world, to, ['service-access', 'cooperation']));

function saidTo(world: Circumstances, to: Id, purposes: Parameters<typeof wordsOn>[1]['purposes']): Said {
  const { yes } = wordsOn(world, { purposes, to });
  const givers = [...new Set(yes.map((one) => one.giver))].map((giver) => ({
    giver,
    reaches: yes.filter((one) => one.giver === giver).map((one) => reachOf(world, one)),
  }));
  return { isWhole: yes.length > 0 && yes.every((one) => one.scope === undefined), givers };
}
