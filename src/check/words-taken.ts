import type { Profile } from '../profile/profile.ts';
import type { Because } from './check-codes.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { loosens } from './loosens.ts';

/** Words that stand for somebody already wherever a role can be named, and whom. */
const PEOPLE: ReadonlyMap<string, Because> = new Map([
  ['holder', 'means-the-holder'],
  ['subject', 'means-the-subject'],
  ['child', 'means-a-subject'],
  ['youth', 'means-a-subject'],
  ['pregnant-woman', 'means-a-subject'],
  ['parent', 'means-a-subject'],
  ['family', 'means-a-subject'],
  ['guardians', 'means-the-guardians'],
  ['raiser', 'means-the-raiser'],
  ['employee', 'means-anyone-employed'],
  ['colleague', 'means-whom-it-is-shared-with'],
  ['others', 'means-whom-it-is-shared-with'],
]);

/** Ids that take a word of the model and give it another meaning: of somebody, or of a core kind of concern. */
export function wordsTaken({ party, concern }: Profile): readonly CheckFinding[] {
  const roles = party.roles.flatMap(({ id }, n) => {
    const because = PEOPLE.get(id);
    return because === undefined ? [] : [found('role-word-taken', `party.roles[${n}].id`, { name: id, because })];
  });
  const kinds = concern.kinds.flatMap(({ id, core }, n) => {
    const at = `concern.kinds[${n}].${core === undefined ? 'id' : 'core'}`;
    if (id === core) return [];
    if (id === 'suspicion')
      return [loosens('suspicion-withholds-from-guardians', at, 'core-kind-changed', { kind: id })];
    return id === 'environment-duty' ? [found('core-kind-changed', at, { kind: id })] : [];
  });
  return [...roles, ...kinds];
}
