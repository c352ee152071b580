import type { Professional } from '../../party/party.ts';
import type { World } from '../../profile/rulebook.ts';
import type { OwnFact } from './fact.ts';

function holder({ state }: World): Professional | undefined {
  return state.baton.holder === undefined ? undefined : state.party.professionals.get(state.baton.holder);
}

/** Someone reported away until a day is back the day after. */
function reachable(world: World): boolean | undefined {
  const { unavailable } = world.state.baton;
  const active = holder(world)?.active;
  if (active !== true) return active;
  return unavailable === undefined || (unavailable.until !== undefined && unavailable.until < world.day);
}

export const batonFacts: readonly OwnFact[] = [
  {
    name: 'holder.exists',
    type: 'truth',
    meaning: 'Whether someone holds the baton.',
    read: ({ world }) => world.state.baton.holder !== undefined,
  },
  {
    name: 'holder.role',
    type: 'text',
    meaning: 'Role of the holder, by the id the profile gives it; unknown where there is none or it is not registered.',
    read: ({ world }) => holder(world)?.role,
  },
  {
    name: 'holder.service',
    type: 'text',
    meaning: 'Service of the holder; unknown where there is none or it is not registered.',
    read: ({ world }) => holder(world)?.service,
  },
  {
    name: 'holder.reachable',
    type: 'truth',
    meaning:
      'Whether the holder can be reached: neither removed nor reported away on the day; unknown where there is none.',
    read: ({ world }) => reachable(world),
  },
  {
    name: 'offer.open',
    type: 'truth',
    meaning: 'Whether the baton is offered to someone who has not answered.',
    read: ({ world }) => world.state.baton.offer !== undefined,
  },
];
