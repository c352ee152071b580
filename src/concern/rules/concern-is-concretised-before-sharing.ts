import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { permitted, unmet } from '../../rule/finding.ts';
import type { concretisedFirst } from '../policy.schema.ts';
import { recipientKind } from '../told.ts';
import type { Sharing } from './leader-and-colleague-first.ts';

interface Stated {
  readonly first: Frozen<z.infer<typeof concretisedFirst>>;
}

/**
 * A concern is written down before it is shared with those the text names.
 *
 * Why: What was seen and when, in plain words, is fairer to the family and easier to act on than a bad feeling passed on.
 */
export const concernIsConcretisedBeforeSharing = local({
  id: 'concern-is-concretised-before-sharing',
  sources: ['SOG', 'MOL-1', interpretation('order-of-sharing')],
  reads: { first: (profile) => profile.concern.concretisedFirst },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<Sharing>, { first }: Stated) {
      const { concerns, to } = asked.ask;
      const named = [...asked.state.concern.concerns.values()].filter(
        (one) => concerns.includes(one.id) && first.with.includes(recipientKind(asked, one, to)),
      );
      if (named.length === 0) return permitted('not-with-these', { to, concerns });
      const left = named.filter((one) => !one.concretised).map((one) => one.id);
      return left.length > 0
        ? unmet(first.strength, 'not-written-down', { to, concerns: left }, ['concretise-first'])
        : permitted('written-down', { to, concerns });
    },
  },
});
