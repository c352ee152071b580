import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { concernMeant } from '../../concern/concern.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { wordHeardOn } from '../word-heard.ts';

/** Keeps a concern from all guardians, or from those named. Any professional in the case may, and no rule stands in the way. */
export const withholdFromGuardians = door('WithholdFromGuardians', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks(c, s) {
    if (concernMeant(s.concern, c.concern) === undefined) return [{ code: 'no-such-concern', path: 'concern' }];
    const known = (c.from ?? []).every((one) => s.party.guardians.has(one));
    return known ? [] : [{ code: 'no-such-guardian', path: 'from' }];
  },
  alreadySo: isWithheldSo,
  tells: 'who-may',
  records(c, { state }) {
    const concern = concernMeant(state.concern, c.concern)?.id;
    return concern === undefined ? [] : [{ type: 'ConcernWithheld', ...fieldsOf(c), concern }];
  },
  candidates: ({ state }) =>
    [...state.concern.concerns.keys()]
      .filter((one) => state.withholding.withheld.get(one)?.from !== undefined || !state.withholding.withheld.has(one))
      .map((concern) => ({ about: concern, with: { concern } })),
});

/** From everyone it is to be withheld from, it already is, and nothing has been heard that could lift it. */
function isWithheldSo(c: Command<'WithholdFromGuardians'>, state: CaseState): boolean {
  const id = concernMeant(state.concern, c.concern)?.id;
  const stands = id === undefined ? undefined : state.withholding.withheld.get(id);
  if (id === undefined || stands === undefined || wordHeardOn({ state }, id) !== undefined) return false;
  return stands.from === undefined || (c.from?.every((one) => stands.from?.includes(one)) ?? false);
}
