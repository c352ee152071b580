import type * as z from 'zod';
import { dueAfterPauses, type Pause } from '../calendar/term.ts';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import { isPersonInCase } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { World } from '../profile/rulebook.ts';
import type { Owed } from '../rule/rule.ts';
import type { clocks } from './clocks.schema.ts';
import type { Concern } from './concern.ts';

export type Clock = Frozen<z.infer<typeof clocks>>[number];

/**
 * The clocks that run for a concern, among those a text states: of those that are for its kind and arena, the one that says most takes the
 * place of the others, a kind saying more than an arena; those with a name of their own run beside.
 */
export function clocksFor<C extends Clock>(all: readonly C[], concern: Concern, profile: Profile): readonly C[] {
  const fitting = all.filter((one) => isFor(one, concern, profile));
  return fitting.filter(
    (one) => !fitting.some((other) => other.beside === one.beside && saysOfIt(other) > saysOfIt(one)),
  );
}

function isFor({ kinds, arenas }: Clock, { kind, arena }: Concern, { concern }: Profile): boolean {
  const core = concern.kinds.find((one) => one.id === kind)?.core;
  const ofKind = kinds === undefined || kinds.some((one) => one === kind || one === core);
  return ofKind && (arenas === undefined || arenas.some((one) => one === arena));
}

function saysOfIt({ kinds, arenas }: Clock): number {
  return (kinds === undefined ? 0 : 2) + (arenas === undefined ? 0 : 1);
}

/** What a clock makes someone owe: counted from its own start, whenever the concern was given its kind, and standing still in the pauses. */
export function owedByClock(world: World, concern: Concern, clock: Clock, pauses: readonly Pause[] = []): Owed {
  const since = clock.from === 'raised' ? concern.raisedOn : concern.arose;
  return {
    about: clock.beside === undefined ? concern.id : `${concern.id}:${clock.beside}`,
    who: whose(world, concern, clock.whose),
    since,
    due: dueAfterPauses(since, clock.within, pauses),
    concerns: [concern.id],
  };
}

/** On whom a duty at the first level is: as stated, else the holder, else the employee who raised it, else the leader of its service. */
export function whose(world: World, concern: Concern, stated: Id | undefined): Owed['who'] {
  const { holder } = world.state.baton;
  const leader = concern.service === undefined ? { role: 'leader' } : { leaderOf: concern.service };
  if (stated === 'leader') return leader;
  if (stated === 'holder') return holder ?? leader;
  if (stated === 'raiser') return employeeWhoRaised(world, concern) ?? leader;
  return stated === undefined ? (holder ?? employeeWhoRaised(world, concern) ?? leader) : { role: stated };
}

/** Nobody where one of the family or someone outside raised it, or whoever did works in that service no more. */
function employeeWhoRaised(world: World, { raisedBy, service }: Concern): Id | undefined {
  const known = world.state.party.professionals.get(raisedBy);
  const stillThere = known?.active === true && known.service === service;
  return stillThere && !isPersonInCase(world, raisedBy) ? raisedBy : undefined;
}
