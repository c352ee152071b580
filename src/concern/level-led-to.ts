import type { Command } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import { placeOf } from '../level/order.ts';
import type { Profile } from '../profile/profile.ts';
import { TO_LEVEL } from './outcomes.ts';

type Conclude = Command<'ConcludeConcern'>;

/** The level a conclusion names, else the next in order; undefined where it leads to no level, or there is none above. */
export function levelLedTo({ outcomes, to }: Conclude, { level }: CaseState, profile: Profile): Id | undefined {
  if (!outcomes.includes(TO_LEVEL)) return undefined;
  const here = placeOf(profile, level.level);
  return to ?? (here === undefined ? undefined : profile.levels[here + 1]?.id);
}

/** The level the case moves to with a conclusion; undefined where it stands there already: the concern then joins what is under way. */
export function moveWith(c: Conclude, state: CaseState, profile: Profile): Id | undefined {
  const to = levelLedTo(c, state, profile);
  return to === state.level.level ? undefined : to;
}
