import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { concernMeant } from '../../concern/concern.ts';
import type { Id } from '../../identity/id.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { importNeverLiftsABlock } from '../../party/rules/import-never-lifts-a-block.ts';
import { suspicionWithholdsFromGuardians } from '../rules/suspicion-withholds-from-guardians.ts';

/** Lets guardians into a concern again. Only this does: neither reclassifying nor an import. */
export const liftWithholding = door('LiftWithholding', {
  authority: ask(actorMayIssueThis, () => ({ by: 'lifter' })),
  guards: [
    ask(importNeverLiftsABlock, () => ({})),
    ask(suspicionWithholdsFromGuardians, (c, s) => {
      const concern = lifted(c, s);
      return concern === undefined ? undefined : { act: 'lift', concern };
    }),
  ],
  lacks: (c, s) => (lifted(c, s) === undefined ? [{ code: 'no-such-concern', path: 'concern' }] : []),
  alreadySo: (c, s) => !s.withholding.withheld.has(lifted(c, s) ?? ''),
  tells: 'who-may',
  records(c, { state }) {
    const concern = lifted(c, state);
    return concern === undefined ? [] : [{ type: 'WithholdingLifted', ...fieldsOf(c), concern }];
  },
  candidates: ({ state }) =>
    [...state.withholding.withheld.keys()].map((concern) => ({ about: concern, with: { concern } })),
});

/** The concern named, else the only one withheld, else the one that must be meant. */
function lifted({ concern }: Command<'LiftWithholding'>, { withholding, ...state }: CaseState): Id | undefined {
  const [only, ...others] = withholding.withheld.keys();
  if (concern === undefined && only !== undefined && others.length === 0) return only;
  return concernMeant(state.concern, concern)?.id;
}
