import type { Id } from '../identity/id.ts';
import { serviceInCharge } from '../party/roles.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';
import { openLogOf } from './log.ts';

/** What the log of a service, in an arena, on some levels is kept in, as a text states it. */
export interface Medium {
  readonly service?: Id | undefined;
  readonly arena?: Id | undefined;
  readonly levels?: readonly Id[] | undefined;
  readonly medium: Id;
}

/** The system or paper the open log is kept in; where it names none, or none is open, what is stated here. Undefined where nothing is, several stand side by side, or texts differ. */
export function documentedIn(world: Circumstances): Id | undefined {
  const { log } = world.state;
  const kept = openLogOf(log)?.medium;
  const stated = saidOf(world.profile.log.media);
  if (kept !== undefined || stated === undefined) return kept;
  const [medium, ...others] = mediaFor(world, stated, serviceInCharge(world));
  return others.length === 0 ? medium : undefined;
}

/** What a log may be kept in; several where the text has them side by side. What is said of the service goes before what is said of the arena, that before what is said of the level, and all before what is said of all. */
export function mediaFor(
  { state }: Pick<Circumstances, 'state'>,
  media: readonly Medium[],
  service: Id | undefined,
): readonly Id[] {
  const arenas = [...state.concern.concerns.values()].flatMap((one) => (one.state === 'open' ? (one.arena ?? []) : []));
  const fits = media.filter(
    (one) =>
      (one.service === undefined || one.service === service) &&
      (one.arena === undefined || arenas.includes(one.arena)) &&
      (one.levels === undefined || one.levels.includes(state.level.level)),
  );
  const most = Math.max(...fits.map(saysOf));
  return fits.filter((one) => saysOf(one) === most).map((one) => one.medium);
}

function saysOf({ service, arena, levels }: Medium): number {
  return (service === undefined ? 0 : 4) + (arena === undefined ? 0 : 2) + (levels === undefined ? 0 : 1);
}
