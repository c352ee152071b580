import type { Id } from '../identity/id.ts';
import { actsAs, CORE_ROLES, EMPLOYED } from '../party/roles.ts';
import type { Profile } from '../profile/profile.ts';
import { rules } from '../registry/rules.ts';
import { citationText } from '../rule/citation.ts';
import { type CheckFinding, found } from './check-finding.ts';
import { type At, statedAt } from './stated-at.ts';

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

/** A floor: what a value would loosen, and why it cannot. */
function loosens(rule: keyof typeof rules, path: string, because: string): CheckFinding {
  return found('loosens-the-model', path, { rule, sources: rules[rule].sources.map(citationText), because });
}

function laterHolder({ baton, levels }: Profile): readonly CheckFinding[] {
  return statedAt<Id>(baton.from, 'baton.from')
    .filter(({ is }) => levels.findIndex((one) => one.id === is) > 1)
    .map(({ path }) =>
      loosens('holder-from-level-1', path, 'no measure starts without a holder after the first level'),
    );
}

/** Whether a word names someone who is not employed in any service. */
function isNotEmployed(profile: Profile, word: Id): boolean {
  const core = actsAs(profile, word);
  return word === 'subject' || (core !== undefined && !EMPLOYED.includes(core));
}

function familyLifts(profile: Profile): readonly CheckFinding[] {
  return named(profile.party.lifts, 'party.lifts')
    .filter(({ is }) => isNotEmployed(profile, is))
    .map(({ path }) =>
      loosens(
        'import-never-lifts-a-block',
        path,
        'a block is lifted by someone employed, never by family, volunteers or a register',
      ),
    );
}

/** What asks for a person is not answered by whom it protects, nor by a machine. */
function othersDecide(profile: Profile): readonly CheckFinding[] {
  return named(profile.party.discretion, 'party.discretion')
    .filter(({ is }) => isNotEmployed(profile, is))
    .map(({ path }) =>
      loosens(
        'actor-may-issue-this',
        path,
        'what asks for a person is answered by someone employed, never by family, volunteers or a register',
      ),
    );
}

function volunteersWrite(profile: Profile): readonly CheckFinding[] {
  return statedAt<readonly { readonly roles: readonly Id[] }[]>(profile.log.writers, 'log.writers')
    .flatMap(({ is, path }) => is.flatMap(({ roles }, n) => placed(roles, `${path}[${n}].roles`)))
    .filter(({ is }) => actsAs(profile, is) === 'volunteer')
    .map(({ path }) => loosens('writing-is-as-stated', path, 'a volunteer never writes in the log'));
}

/** A core role acts as itself: another meaning would give its rights to others. */
function coreRolesChanged({ party }: Profile): readonly CheckFinding[] {
  return party.roles.flatMap(({ id, actsAs: core }, n) =>
    CORE_ROLES.includes(id) && id !== core
      ? [loosens('actor-may-issue-this', `party.roles[${n}].actsAs`, `${id} is a core role, and acts as itself`)]
      : [],
  );
}

function named(stated: Parameters<typeof statedAt>[0], path: string): readonly At<Id>[] {
  return statedAt<readonly Id[]>(stated, path).flatMap((one) => placed(one.is, one.path));
}

function placed(ids: readonly Id[], path: string): readonly At<Id>[] {
  return ids.map((is, n) => ({ is, path: `${path}[${n}]` }));
}
