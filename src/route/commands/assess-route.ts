import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { type Concern, concernMeant } from '../../concern/concern.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { saidOf } from '../../rule/stated.ts';
import { RECEIVERS } from '../route.ts';

/** Says whether a concern clearly belongs to one receiver. The latest word on each concern and receiver counts. */
export const assessRoute = door('AssessRoute', {
  authority: ask(actorMayIssueThis, () => ({ by: 'professional' })),
  guards: [],
  lacks: (c, s) => (meant(c, s) === undefined ? [{ code: 'no-such-concern', path: 'concern' }] : []),
  alreadySo(c, s) {
    const id = meant(c, s)?.id;
    return s.route.assessments.some((one) => one.concern === id && one.to === c.to && one.is === c.is);
  },
  tells: 'whose-concern',
  records(c, { state, actor }) {
    const concern = meant(c, state);
    if (concern === undefined) return [];
    const service = actor.service === undefined ? {} : { service: actor.service };
    return [{ type: 'RouteAssessed', ...fieldsOf(c), concern: concern.id, ...service }];
  },
  candidates: ({ state, profile }) =>
    [...state.concern.concerns.values()].filter((one) => one.state === 'open').flatMap((one) => words(one, profile)),
});

function meant({ concern }: Command<'AssessRoute'>, state: CaseState): Concern | undefined {
  return concernMeant(state.concern, concern);
}

/** Clear or unclear, for each receiver a clear case goes straight to. */
function words({ id }: Concern, profile: Profile) {
  const receivers = saidOf(profile.routes.receivers) ?? RECEIVERS;
  return receivers.flatMap((to) =>
    (['clear', 'unclear'] as const).map((is) => ({ about: id, with: { concern: id, to, is } })),
  );
}
