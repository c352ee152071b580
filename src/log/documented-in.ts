import type { Id } from '../identity/id.ts';
import { serviceInCharge } from '../party/roles.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { saidOf } from '../rule/stated.ts';

/** What the log of a service, in an arena, on some levels is kept in, as a text states it. */
export interface Medium {
  readonly service?: Id | undefined;
  readonly arena?: Id | undefined;
  readonly levels?: readonly Id[] | undefined;
  readonly medium: Id;
}

/** The system or paper the open log is kept in; where it names none, or none is open, what is stated here. Undefined where nothing is, or texts differ. */
export function documentedIn(world: Circumstances): Id | undefined {
  const { log } = world.state;
  const kept = log.open === undefined ? undefined : log.logs.get(log.open)?.medium;
  const stated = saidOf(world.profile.log.media);
  return kept ?? (stated && mediumFor(world, stated, serviceInCharge(world)));
}

/** What is said of the service goes before what is said of the arena, that before what is said of the level, and all before what is said of all. */
export function mediumFor(
  { state }: Pick<Circumstances, 'state'>,
  media: readonly Medium[],
  service: Id | undefined,
): Id | undefined {
  const arenas = [...state.concern.concerns.values()].flatMap((one) => (one.state === 'open' ? (one.arena ?? []) : []));
  const fits = media.filter(
    (one) =>
      (one.service === undefined || one.service === service) &&
      (one.arena === undefined || arenas.includes(one.arena)) &&
      (one.levels === undefined || one.levels.includes(state.level.level)),
  );
  return fits.reduce<Medium | undefined>((best, one) => (best && saysOf(best) >= saysOf(one) ? best : one), undefined)
    ?.medium;
}

function saysOf({ service, arena, levels }: Medium): number {
  return (service === undefined ? 0 : 4) + (arena === undefined ? 0 : 2) + (levels === undefined ? 0 : 1);
}
