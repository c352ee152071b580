import type { InsteadOfReport } from '../concern/rules/duty-to-report-is-not-replaced.ts';
import { isUnreported } from '../concern/unreported.ts';
import type { World } from '../profile/rulebook.ts';
import { concludedBy } from './closing.ts';
import type { Ground } from './log.ts';

/** What a closing puts aside that must be reported first: the first such concern it would conclude, if there is one. */
export function putAside({ state }: Pick<World, 'state'>, ground: Ground): InsteadOfReport | undefined {
  const concern = concludedBy({ state }, ground).find((id) => {
    const one = state.concern.concerns.get(id);
    return one !== undefined && isUnreported({ state }, one);
  });
  return concern === undefined ? undefined : { act: 'no-grounds', concern };
}
