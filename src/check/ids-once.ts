import type { Profile } from '../profile/profile.ts';
import { under, valuesIn } from '../profile/values-in.ts';
import { type CheckFinding, found } from './check-finding.ts';

/** Lists in which an id stands twice. */
export function idsOnce(profile: Profile): readonly CheckFinding[] {
  return [...valuesIn(profile)].flatMap(({ is, path }) => {
    if (!Array.isArray(is)) return [];
    const ids = is.map(idOf);
    return ids.flatMap((id, n) =>
      id !== undefined && ids.indexOf(id) !== n ? [found('id-twice', `${under(path, n)}.id`, { id })] : [],
    );
  });
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}
