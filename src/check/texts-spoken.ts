import type { Profile } from '../profile/profile.ts';
import { valuesIn } from '../profile/values-in.ts';
import { type CheckFinding, found } from './check-finding.ts';

/** Texts that are said in one language of the profile and not in another. A text that is not by language is in the profile's own. */
export function textsSpoken(profile: Profile): readonly CheckFinding[] {
  const { language, languages: written = [language] } = profile;
  return [...valuesIn(profile)].flatMap(({ is, path, key }) => {
    const said = spokenIn(is, key, path, language);
    const languages = said === undefined ? [] : written.filter((one) => !said.includes(one));
    return languages.length === 0 ? [] : [found('text-missing', path, { languages })];
  });
}

/** The languages a text is said in; undefined for what is no text. */
function spokenIn(value: unknown, key: string | number, path: string, own: string): readonly string[] | undefined {
  const isLabel = key === 'label' || /^terms\.[^.]+$/.test(path);
  if (typeof value === 'string') return isLabel ? [own] : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const languages = Object.entries(value).flatMap(([tag, text]) => (text === undefined ? [] : [tag]));
  const isByLanguage = languages.some((tag) => OURS.includes(tag)) && languages.every((tag) => TAG.test(tag));
  return isByLanguage ? languages : undefined;
}

const OURS: readonly string[] = ['nb', 'nn', 'en'];
const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
