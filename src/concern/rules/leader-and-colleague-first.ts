import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import type { Id } from '../../identity/id.ts';
import { isOnFirstLevel } from '../../level/order.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, needsAPerson, permitted, unmet } from '../../rule/finding.ts';
import { type Concern, isAtFirstStep } from '../concern.ts';
import type { sharingOrder } from '../policy.schema.ts';
import { howToldOf, type Recipient, recipientKind } from '../told.ts';

/** Asked of whoever is to be told of concerns: whom, and whether without names. */
export interface Sharing {
  readonly concerns: readonly Id[];
  readonly to: Id;
  readonly anonymous: boolean;
}

interface Stated {
  readonly order: Frozen<z.infer<typeof sharingOrder>>;
}

/**
 * At the first level a concern is shared in the order the text has, such as with leader and colleague before the guardians.
 *
 * Why: A second look in one's own service catches misreadings before a family is troubled, and makes sure that a worry is not carried
 * alone.
 */
export const leaderAndColleagueFirst = local({
  id: 'leader-and-colleague-first',
  sources: ['SOG', 'KAF-1', 'LIL-1', 'SAU-2', interpretation('order-of-sharing')],
  reads: { order: (profile) => profile.concern.sharingOrder },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<Sharing>, { order }: Stated) {
      const { to, anonymous } = asked.ask;
      if (anonymous) return doesNotApply('tells-of-nobody', { to });
      if (!isOnFirstLevel(asked)) return doesNotApply('on-a-later-level', { level: asked.state.level.level });
      const waiting = [...asked.state.concern.concerns.values()]
        .filter((one) => asked.ask.concerns.includes(one.id) && isAtFirstStep(one) && one.raisedBy !== to)
        .map((one) => ({ concern: one.id, first: toldBefore(asked, one, order) }))
        .filter((one) => one.first.length > 0);
      const first = waiting.flatMap((one) => one.first);
      const looked = {
        to,
        first: [...new Set(first.map((one) => one.who))],
        concerns: waiting.map((one) => one.concern),
      };
      if (first.length === 0) return permitted('in-order', { to, concerns: asked.ask.concerns });
      return first.every((one) => one.how === 'tried')
        ? needsAPerson('not-reached', looked, ['try-again', 'leader-decides'])
        : unmet(order.strength, 'others-first', looked, ['share-with-them-first']);
    },
  },
});

interface NotTold {
  readonly who: Recipient;
  readonly how: 'tried' | 'not-told';
}

/** Those of earlier stages who have not been told; of a stage where one is enough, nobody once one has. Whoever the order does not name waits for nobody. */
function toldBefore(asked: World & Asked<Sharing>, concern: Concern, { stages }: Stated['order']): readonly NotTold[] {
  const kind = recipientKind(asked, concern, asked.ask.to);
  const place = stages.findIndex((one) => one.with.includes(kind));
  return stages.slice(0, Math.max(place, 0)).flatMap((stage) => {
    const left = stage.with.flatMap((who) => {
      const how = howToldOf(asked, concern, who);
      return how === 'told' ? [] : [{ who, how }];
    });
    return stage.any === true && left.length < stage.with.length ? [] : left;
  });
}
