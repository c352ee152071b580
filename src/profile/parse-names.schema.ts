import type { BorderIssue } from '../case/case.schema.ts';
import { nearestName } from '../rule/nearest-name.ts';
import type { Profile } from './profile.ts';
import { withMeant } from './with-meant.ts';

/** The arenas of the model, which every profile has. */
const ARENAS = ['skole', 'barnehage', 'helse', 'kultur', 'frivillige', 'annet'];

/** Arenas that are named are those of the model or of the profile, and the language of the profile is one of its languages. */
export function nameFaults(profile: Profile): readonly BorderIssue[] {
  const { language, languages = [language], arena } = profile;
  const known = [...ARENAS, ...arena.list.map((one) => one.id)];
  const spoken = languages.includes(language)
    ? []
    : [
        {
          code: 'own-language-left-out',
          path: 'languages',
          message: `name ${language} too, the language of the profile`,
        },
      ];
  return [...spoken, ...arenasIn(profile, '', known)];
}

/** Every list under the key `arenas`, wherever it stands. */
function arenasIn(value: unknown, path: string, known: readonly string[]): readonly BorderIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return key === 'arenas' && Array.isArray(inner) ? unknownOf(inner, at, known) : arenasIn(inner, at, known);
  });
}

function unknownOf(arenas: readonly unknown[], path: string, known: readonly string[]): readonly BorderIssue[] {
  return arenas.flatMap((arena, n) => {
    if (typeof arena !== 'string' || known.includes(arena)) return [];
    const nearest = nearestName(arena, known);
    return [
      {
        code: 'no-such-arena',
        path: `${path}[${n}]`,
        ...withMeant('name an arena that stands under arena.list', nearest),
      },
    ];
  });
}
