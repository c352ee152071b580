import { ask, door } from '../../case/door.ts';
import { isProfessional } from '../known-people.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Says that a professional takes part no more. A holder who is removed still holds the baton until another accepts, and can do nothing with it. */
export const removeProfessional = door('RemoveProfessional', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder-or-leader' })),
  guards: [],
  lacks: isProfessional,
  alreadySo: (c, s) => s.party.professionals.get(c.person)?.active === false,
  tells: 'who-may',
  records: (c) => [{ type: 'ProfessionalRemoved', person: c.person }],
  candidates: ({ state }) =>
    [...state.party.professionals]
      .filter(([, one]) => one.active)
      .map(([person]) => ({ about: person, with: { person } })),
});
