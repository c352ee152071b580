import type { Profile } from '../profile/profile.ts';
import { everySaidAt } from '../rule/stated.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { loosens } from './loosens.ts';

/** From here a child's word has weight (barneloven). Younger, no source lets a child's own yes be enough. */
const WEIGHT = 12;
/** The youngest age at which any statute that is cited lets a child decide something alone. */
const DECIDES = 15;

/** An own age at which the youth's yes is enough, without any guardian's, that is lower than any source names. */
export function ownAgeLow({ consent }: Profile): readonly CheckFinding[] {
  return everySaidAt<Youth>(consent.youth, 'consent.youth').flatMap(({ is: { age, mode }, path }) => {
    if (age === undefined || !ENOUGH.includes(mode) || age >= DECIDES) return [];
    const at = `${path}.age`;
    return age < WEIGHT
      ? [loosens('who-can-consent', at, 'no-weight-below', { age, named: WEIGHT })]
      : [found('own-age-low', at, { age, named: DECIDES })];
  });
}

interface Youth {
  readonly age?: number | undefined;
  readonly mode: string;
}

/** Modes in which a yes of the youth is enough. */
const ENOUGH: readonly string[] = ['alone', 'either'];
