import { ask, door, fieldsOf } from '../../case/door.ts';
import { actorMayIssueThis } from '../rules/actor-may-issue-this.ts';

/** Brings a professional of a service into the case. Again with other values it is a correction; one who was removed is a party again. */
export const addProfessional = door('AddProfessional', {
  authority: ask(actorMayIssueThis, () => ({ by: 'holder-or-leader' })),
  guards: [],
  alreadySo(c, s) {
    const known = s.party.professionals.get(c.person);
    if (known?.active !== true || known.service !== c.service) return false;
    return (c.role ?? known.role) === known.role && (c.unit ?? known.unit) === known.unit;
  },
  tells: 'who-may',
  records: (c) => [{ type: 'ProfessionalAdded', ...fieldsOf(c) }],
  candidates: 'someone-new',
});
