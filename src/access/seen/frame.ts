import type { Offer } from '../../baton/baton.ts';
import type { Concern } from '../../concern/concern.ts';
import type { Id } from '../../identity/id.ts';
import { latestLog } from '../../log/log.ts';
import type { World } from '../../profile/rulebook.ts';
import { canBeKeptFrom } from '../../withholding/kept-from.ts';
import type { MeasureSeen } from './records.ts';

/** Where a case stands. */
export interface CaseFrame {
  readonly level: Id;
  readonly step: Id | undefined;
  readonly followUp: 'open' | 'ended';
}

/** Who holds the baton, and to whom it is offered. */
export interface HolderFrame {
  readonly holder: Id | undefined;
  readonly offer: Offer | undefined;
}

/** A case, with the part of it that one person sees. */
interface Seen {
  readonly world: World;
  readonly concerns: readonly Concern[];
  readonly measures: readonly MeasureSeen[];
}

/** Where the case stands, as far as one person may know. Someone from whom a concern can be kept sees the follow-up go on by what they see themselves. */
export function frameFor(seen: Seen): CaseFrame {
  const { level, log } = seen.world.state;
  const ended = isVeiled(seen) ? !goesOn(seen) : log.ended;
  return { level: level.level, step: level.step, followUp: ended ? 'ended' : 'open' };
}

/** The holder, as far as one person may know: after a closing, for someone from whom a concern can be kept, by what they see going on themselves. */
export function holderFor(seen: Seen): HolderFrame {
  const { baton, log } = seen.world.state;
  const closed = log.open === undefined ? latestLog(log)?.closed : undefined;
  const held = closed === undefined || baton.since === undefined || baton.since > closed.on || underWay(seen);
  return isVeiled(seen) && !held
    ? { holder: undefined, offer: baton.offer }
    : { holder: baton.holder, offer: baton.offer };
}

function isVeiled({ world }: Seen): boolean {
  return canBeKeptFrom(world, world.actor.id);
}

function goesOn(seen: Seen): boolean {
  return seen.world.state.log.open !== undefined || seen.concerns.some((one) => one.state === 'open') || underWay(seen);
}

function underWay({ measures }: Seen): boolean {
  return measures.some((one) => one.state === 'started');
}
