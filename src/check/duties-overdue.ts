import type { Term } from '../calendar/term.ts';
import type { Profile } from '../profile/profile.ts';
import { everySaidAt } from '../rule/stated.ts';
import { type CheckFinding, found } from './check-finding.ts';

/** Clocks that run from the day a concern arose and give no day: of a concern raised later they are overdue at once. */
export function dutiesOverdue({ concern }: Profile): readonly CheckFinding[] {
  const clocks = [
    ...everySaidAt<readonly Clock[]>(concern.decidedWithin, 'concern.decidedWithin'),
    ...everySaidAt<readonly Clock[]>(concern.guardiansContactedWithin, 'concern.guardiansContactedWithin'),
  ];
  return clocks.flatMap(({ is, path }) =>
    is.flatMap(({ within, from = 'arose' }, n) =>
      'days' in within && within.days <= 0 && from === 'arose'
        ? [found('duty-starts-overdue', `${path}[${n}].within`)]
        : [],
    ),
  );
}

interface Clock {
  readonly within: Term;
  readonly from?: 'arose' | 'raised' | undefined;
}
