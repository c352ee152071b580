import { presentArena } from '../../arena/arena.ts';
import type { Offer } from '../../baton/baton.ts';
import { titleOfHolder } from '../../baton/title.ts';
import type { CalendarDay } from '../../calendar/day.ts';
import type { Concern } from '../../concern/concern.ts';
import type { Id } from '../../identity/id.ts';
import { documentedIn } from '../../log/documented-in.ts';
import { kinship } from '../../log/kinship.ts';
import { latestLog } from '../../log/log.ts';
import type { World } from '../../profile/rulebook.ts';
import { asKnownTo, levelKnownTo } from '../../withholding/as-known-to.ts';
import { canBeKeptFrom } from '../../withholding/kept-from.ts';
import type { MeasureSeen } from './records.ts';

/** Where a case stands. */
export interface CaseFrame {
  readonly level: Id;
  readonly step: Id | undefined;
  /** Days on which the one it is about has given birth. */
  readonly births: readonly CalendarDay[];
  /** The arena the child was last said to have come to. */
  readonly arena: Id | undefined;
  readonly followUp: 'open' | 'ended';
  /** The system or paper the case is documented in, as stated for its level, service and arena; undefined where nothing is. */
  readonly documentedIn: Id | undefined;
}

/** An offer as it is shown: without the level it was made on, for someone from whom a concern that led there can be kept. */
export type OfferSeen = Omit<Offer, 'level'> & { readonly level?: Id };

/** Who holds the baton, and to whom it is offered. */
export interface HolderFrame {
  readonly holder: Id | undefined;
  readonly offer: OfferSeen | undefined;
  /** What the holder is called here; undefined where the profile has no word of its own. */
  readonly title: string | undefined;
}

/** A case, with the part of it that one person sees. */
interface Seen {
  readonly world: World;
  readonly concerns: readonly Concern[];
  readonly measures: readonly MeasureSeen[];
}

/**
 * Where the case stands, as far as one person may know. Someone from whom a concern can be kept sees the follow-up go on by what they see
 * themselves, and a level the case was moved to by concluding a concern they do not see is not theirs to know: the one before it stands.
 */
export function frameFor(seen: Seen): CaseFrame {
  const { state, actor } = seen.world;
  const { level, step } = levelKnownTo(state, actor.id);
  const ended = isVeiled(seen) ? !goesOn(seen) : state.log.ended;
  const known = asOneKnows(seen.world);
  return { level, step, ...subjectSeen(seen), followUp: ended ? 'ended' : 'open', documentedIn: documentedIn(known) };
}

function subjectSeen({ world }: Seen): Pick<CaseFrame, 'births' | 'arena'> {
  const { subject, arena } = world.state;
  return { births: knowsOfBirths(world) ? subject.births : [], arena: presentArena(arena) };
}

/** A birth is hers to tell of: she sees it, whoever speaks for her, and those who read with her consent. */
function knowsOfBirths(world: World): boolean {
  const { actor, state } = world;
  const her = state.subject.person;
  const speaksForHer = state.party.representatives.get(actor.id) === her;
  return actor.id === her || speaksForHer || kinship(world) === 'consented-colleague';
}

/** The holder, as far as one person may know: after a closing, for someone from whom a concern can be kept, by what they see going on themselves. */
export function holderFor(seen: Seen): HolderFrame {
  const { baton, log } = seen.world.state;
  const closed = latestLog(log)?.closed;
  const isTakenSince = closed === undefined || (baton.since !== undefined && baton.since > closed.on);
  const held = isTakenSince || underWay(seen);
  const title = titleOfHolder(asOneKnows(seen.world));
  if (!isVeiled(seen)) return { holder: baton.holder, offer: baton.offer, title };
  const offer = withoutLevel(baton.offer);
  return held ? { holder: baton.holder, offer, title } : { holder: undefined, offer, title: undefined };
}

/** The case as far as the one who looks knows it. */
function asOneKnows(world: World): World {
  return { ...world, state: asKnownTo(world.state, world.actor.id) };
}

function withoutLevel(offer: Offer | undefined): OfferSeen | undefined {
  if (offer === undefined) return undefined;
  const { level, ...shown } = offer;
  return shown;
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
