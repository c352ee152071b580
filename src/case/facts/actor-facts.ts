import { actsAs, type CoreRole } from '../../party/roles.ts';
import { everyOf, type OwnFact } from './fact.ts';

const CORE_ROLES = everyOf<CoreRole>({
  guardian: true,
  representative: true,
  'network-person': true,
  professional: true,
  leader: true,
  coordinator: true,
  'btiteam-leader': true,
  'team-member': true,
  volunteer: true,
  'other-adult': true,
  archivist: true,
  system: true,
});

export const actorFacts: readonly OwnFact[] = [
  {
    name: 'actor.role',
    type: 'text',
    meaning: 'Role of the one who acts, as the host vouches for it.',
    read: ({ world }) => world.actor.role,
  },
  {
    name: 'actor.acts',
    type: 'text',
    values: CORE_ROLES,
    meaning: 'The core role that role acts as; unknown for a role nobody has stated.',
    read: ({ world }) => actsAs(world.profile, world.actor.role),
  },
  {
    name: 'actor.service',
    type: 'text',
    meaning: 'Service of the one who acts; unknown for someone who has none.',
    read: ({ world }) => world.actor.service,
  },
  {
    name: 'actor.isHolder',
    type: 'truth',
    meaning: 'Whether the one who acts holds the baton.',
    read: ({ world }) => world.actor.id === world.state.baton.holder,
  },
  {
    name: 'actor.isGuardian',
    type: 'truth',
    meaning: 'Whether the one who acts is registered as a guardian in the case.',
    read: ({ world }) => world.state.party.guardians.has(world.actor.id),
  },
  {
    name: 'actor.raisedConcern',
    type: 'truth',
    meaning: 'Whether the one who acts has raised a concern in the case.',
    read: ({ world }) => [...world.state.concern.concerns.values()].some((one) => one.raisedBy === world.actor.id),
  },
];
