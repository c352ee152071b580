import type { PlanPart, YesNo } from '../../plan/plan.ts';
import { wishFor } from '../../plan/wish.ts';
import { everyOf, type FactSource, type OwnFact } from './fact.ts';

const YES_NO = everyOf<YesNo>({ yes: true, no: true });

const right = (of: PlanPart) => (source: FactSource) => source.world.state.plan.rights.get(of)?.is;
const wish = (of: PlanPart) => (source: FactSource) => wishFor(source.world, of);

export const planFacts: readonly OwnFact[] = [
  {
    name: 'plan.right',
    type: 'text',
    values: YES_NO,
    meaning: 'Whether there is a right to an individual plan, as last recorded; unknown where nobody has recorded it.',
    read: right('plan'),
  },
  {
    name: 'plan.wish',
    type: 'text',
    values: YES_NO,
    meaning: 'Whether the family wishes an individual plan; unknown where nobody has said, or where they differ.',
    read: wish('plan'),
  },
  {
    name: 'coordinator.right',
    type: 'text',
    values: YES_NO,
    meaning: 'Whether there is a right to a coordinator, as last recorded; unknown where nobody has recorded it.',
    read: right('coordinator'),
  },
  {
    name: 'coordinator.wish',
    type: 'text',
    values: YES_NO,
    meaning: 'Whether the family wishes a coordinator; unknown where nobody has said, or where they differ.',
    read: wish('coordinator'),
  },
  {
    name: 'coordinator.exists',
    type: 'truth',
    meaning: 'Whether someone has been appointed coordinator.',
    read: ({ world }) => world.state.plan.coordinator !== undefined,
  },
];
