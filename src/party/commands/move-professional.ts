import { ask, door } from '../../case/door.ts';
import { isProfessional } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Says that a professional works in another service now. A holder still holds the baton; what their service may read follows its own consent. */
export const moveProfessional = door('MoveProfessional', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder-or-leader' })),
  guards: [],
  lacks: isProfessional,
  alreadySo(c, s) {
    const known = s.party.professionals.get(c.person);
    return known?.active === true && known.service === c.service;
  },
  tells: 'who-may',
  records: (c) => [{ type: 'ProfessionalMoved', person: c.person, service: c.service }],
  candidates: 'known-outside',
});
