import type { Command } from '../../case/case.ts';
import { ask, door, fieldsOf, speaker } from '../../case/door.ts';
import { lowerLevelsTriedFirst } from '../../level/rules/lower-levels-tried-first.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { involvingEach } from '../../service/involving-guards.ts';
import { BTI_TEAM } from '../body.ts';
import { servicesOf } from '../composing.ts';
import { isComposedAsStated } from '../is-body.ts';
import { familyComposesBtiteam } from '../rules/family-composes-btiteam.ts';

type Composing = Command<'ComposeTeam'>;

/** Puts a body together for this case. Said again with other members it is another composition of the same body. */
export const composeTeam = door('ComposeTeam', {
  authority: ask(actorMayIssueThis, (c, _, profile) =>
    isComposedAsStated(profile, bodyOf(c)) ? { by: 'rule', rule: familyComposesBtiteam.id } : { by: 'professional' },
  ),
  guards: [
    ask(familyComposesBtiteam, (c) => ({ body: bodyOf(c), members: c.members })),
    ask(lowerLevelsTriedFirst, (c) => ({ to: { body: bodyOf(c) } })),
    ...involvingEach<'ComposeTeam'>((c, world) =>
      servicesOf(world, [...c.members, speaker(c)]).map((service) => ({
        ...{ service, how: 'invite', anonymous: false, legalBasis: undefined },
      })),
    ),
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
  tells: 'who-may',
  records: (c) => [{ type: 'TeamComposed', ...fieldsOf(c), body: bodyOf(c), by: speaker(c) }],
  candidates: 'someone-new',
});

function bodyOf({ body }: Composing) {
  return body ?? BTI_TEAM;
}
