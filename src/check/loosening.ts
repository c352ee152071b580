import type { Id } from '../identity/id.ts';
import { actsAs, CORE_ROLES, EMPLOYED } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import type { At } from '../profile/values-in.ts';
import { everySaidAt } from '../rule/stated.ts';
import type { CheckFinding } from './check-finding.ts';
import { loosens } from './loosens.ts';

/** Values that would take from a family what holds everywhere. Most of that has no key at all; these have one. */
export function loosening(profile: Profile): readonly CheckFinding[] {
  return [
    ...laterHolder(profile),
    ...familyLifts(profile),
    ...othersDecide(profile),
    ...volunteersWrite(profile),
    ...coreRolesChanged(profile),
  ];
}

function laterHolder({ baton, levels }: Profile): readonly CheckFinding[] {
  return everySaidAt<Id>(baton.from, 'baton.from')
    .filter(({ is }) => levels.findIndex((one) => one.id === is) > 1)
    .map(({ path }) => loosens('holder-from-level-1', path, 'measure-without-holder'));
}

/** Whether a word names someone who is not employed in any service. */
function isNotEmployed(profile: Profile, word: Id): boolean {
  const core = actsAs(profile, word);
  return word === 'subject' || (core !== undefined && !EMPLOYED.includes(core));
}

function familyLifts(profile: Profile): readonly CheckFinding[] {
  return othersNamed(profile, 'lifts').map((path) => loosens('import-never-lifts-a-block', path, 'lifted-by-others'));
}

/** What asks for a person is not answered by whom it protects, nor by a machine. */
function othersDecide(profile: Profile): readonly CheckFinding[] {
  return othersNamed(profile, 'discretion').map((path) => loosens('actor-may-issue-this', path, 'answered-by-others'));
}

/** Where someone who is not employed stands in a list of those who may. */
function othersNamed(profile: Profile, key: 'lifts' | 'discretion'): readonly string[] {
  return everySaidAt(profile.party[key], `party.${key}`)
    .flatMap(({ is, path }) => placed(is, path))
    .flatMap(({ is, path }) => (isNotEmployed(profile, is) ? [path] : []));
}

function volunteersWrite(profile: Profile): readonly CheckFinding[] {
  return everySaidAt<readonly { readonly roles?: readonly Id[] | undefined }[]>(profile.log.writers, 'log.writers')
    .flatMap(({ is, path }) => is.flatMap(({ roles = [] }, n) => placed(roles, `${path}[${n}].roles`)))
    .filter(({ is }) => actsAs(profile, is) === 'volunteer')
    .map(({ path }) => loosens('writing-is-as-stated', path, 'volunteer-writes'));
}

/** A core role acts as itself: another meaning would give its rights to others. */
function coreRolesChanged({ party }: Profile): readonly CheckFinding[] {
  return party.roles.flatMap(({ id, actsAs: core }, n) =>
    CORE_ROLES.includes(id) && id !== core
      ? [loosens('actor-may-issue-this', `party.roles[${n}].actsAs`, 'core-role-changed', { role: id })]
      : [],
  );
}

function placed(ids: readonly Id[], path: string): readonly At<Id>[] {
  return ids.map((is, n) => ({ is, path: `${path}[${n}]` }));
}
