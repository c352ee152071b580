import type * as z from 'zod';
import type { Frozen } from '../../identity/frozen.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, permitted, unmet } from '../../rule/finding.ts';
import { type Concern, isAtFirstStep } from '../concern.ts';
import type { goesOn } from '../policy.schema.ts';

interface Stated {
  readonly goesOn: Frozen<z.infer<typeof goesOn>>;
}

/**
 * A concern that a caregiver has raised is taken further, and not ended at its first step. Asked where a conclusion would end it.
 *
 * Why: Parents who come forward should not be met by a closed door at the first step.
 */
export const reportedConcernGoesOn = local({
  id: 'reported-concern-goes-on',
  sources: ['KVI-1', interpretation('a-caregivers-concern')],
  reads: { goesOn: (profile) => profile.concern.caregiversConcernGoesOn },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<{ readonly concern: Concern }>, { goesOn: { arenas, strength } }: Stated) {
      const { party } = asked.state;
      const { concern } = asked.ask;
      if (!isAtFirstStep(concern)) return permitted('has-gone-on');
      const { id, arena, raisedBy } = concern;
      const looked = { arena, concerns: [id] };
      if (arenas !== undefined && arena !== undefined && !arenas.includes(arena))
        return permitted('another-arena', looked);
      const isKnown = party.professionals.has(raisedBy) || isPersonInCase(asked, raisedBy);
      if (isKnown && !party.guardians.has(raisedBy)) return doesNotApply('not-a-caregivers', looked);
      const missing = [
        ...(isKnown ? [] : ['concern.raisedBy']),
        ...(arenas !== undefined && arena === undefined ? ['concern.arena'] : []),
      ];
      if (missing.length > 0) return factsMissing('not-known', missing, looked, ['go-on', 'leader-decides']);
      return unmet(strength, 'raised-by-a-caregiver', looked, ['go-on']);
    },
  },
});
