import type { OwnFact } from './fact.ts';

export const routeFacts: readonly OwnFact[] = [
  {
    name: 'routes.taken',
    type: 'set',
    meaning: 'Receivers the case has been sent straight to.',
    read: ({ world }) => [...new Set([...world.state.route.routes.values()].map((one) => one.to))],
  },
];

export const withholdingFacts: readonly OwnFact[] = [
  {
    name: 'withheld',
    type: 'truth',
    meaning: 'Whether any concern is withheld from a guardian.',
    read: ({ world }) => world.state.withholding.withheld.size > 0,
  },
];
