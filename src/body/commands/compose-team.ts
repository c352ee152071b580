import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import { validConsents } from '../../consent/coverage.ts';
import { consentCoversEachService } from '../../consent/rules/consent-covers-each-service.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import type { Profile } from '../../profile/profile.ts';
import { differs } from '../../rule/stated.ts';
import { BTI_TEAM } from '../body.ts';
import { servicesNamed } from '../composing.ts';
import { familyComposesBtiteam } from '../rules/family-composes-btiteam.ts';

type Composing = Command<'ComposeTeam'>;

/** Puts a body together for this case. Said again with other members it is another composition of the same body. */
export const composeTeam = door('ComposeTeam', {
  authority: ask(actorMayIssueThis, (c, _, profile) =>
    isStated(profile, bodyOf(c)) ? { by: 'rule', rule: familyComposesBtiteam.id } : { by: 'professional' },
  ),
  guards: [
    ask(familyComposesBtiteam, (c) => ({ body: bodyOf(c), members: c.members })),
    ask(consentCoversEachService, (c, s, profile) => {
      const service = serviceLetIn(c, s, profile);
      return service === undefined ? undefined : { service, how: 'invite' };
    }),
  ],
  lacks: (c, s) =>
    c.members.some((one) => s.party.professionals.get(one)?.active === false)
      ? [{ code: 'no-such-professional', path: 'members' }]
      : [],
  alreadySo(c, s) {
    const known = s.body.teams.get(bodyOf(c))?.members ?? [];
    const named = new Set([...c.members, speaker(c)]);
    return known.length === named.size && known.every((one) => named.has(one));
  },
  records: (c) => [{ type: 'TeamComposed', ...fieldsOf(c), body: bodyOf(c), by: speaker(c) }],
  candidates: 'someone-new',
});

function bodyOf({ body }: Composing) {
  return body ?? BTI_TEAM;
}

/** Whether any text of the profile says how this body is put together. */
function isStated({ bodies: { composed } }: Profile, body: string): boolean {
  if (composed === undefined) return false;
  const texts = differs(composed) ? composed.readings : [composed];
  return texts.some((text) => text.is.some((one) => one.body === body));
}

/** The service among the members whose consent is weighed: one without, if there is any. */
function serviceLetIn(c: Composing, state: CaseState, profile: Profile) {
  const world = { state, profile, day: c.day };
  const named = servicesNamed(world, c.members);
  const hasNone = (service: string) =>
    validConsents(world, { purposes: ['service-access', 'open-log'], to: service }).length === 0;
  return named.find(hasNone) ?? named[0];
}
