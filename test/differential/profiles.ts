import { parse } from 'yaml';
import { parseProfile } from '../../src/profile/parse.schema.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { shipped } from '../model/profiles.ts';
import type { Texts } from './told.ts';

/** Made up: a holder from the first level, and a youth who decides alone from 16. */
const MADE_UP = `
id: made-up
name: Made up
municipality: made-up
version: '1'
standing: made up for tests; nobody's rules
language: nb
sources: { MADE: { title: Made up for tests } }
levels: [{ id: '0', source: MADE }, { id: '1', source: MADE }, { id: '2', source: MADE }, { id: '3', source: MADE }]
party:
  roles:
    - { id: larer, actsAs: professional, source: MADE }
    - { id: pedagog, actsAs: professional, source: MADE }
    - { id: rektor, actsAs: leader, source: MADE }
    - { id: styrer, actsAs: leader, source: MADE }
  lifts: { is: [rektor], source: MADE }
baton: { from: { is: '0', source: MADE } }
consent:
  guardians: { is: any, source: MADE }
  youth: { is: { age: 16, mode: alone }, source: MADE }
`;

function madeUp(): Profile {
  const parsed = parseProfile(parse(MADE_UP, { version: '1.2', schema: 'core' }));
  if (!parsed.ok) throw new Error(parsed.issues.map((one) => `${one.path}: ${one.code}`).join('\n'));
  return parsed.value;
}

/** Two municipalities and a made-up one. */
export const profiles = { hemnes: shipped('hemnes'), kongsberg: shipped('kongsberg'), 'made-up': madeUp() };

/** What the naive statements are told of a profile. */
const said: { readonly [id: string]: Pick<Texts, 'holderFrom' | 'ownAge'> } = {
  hemnes: { holderFrom: '1', ownAge: undefined },
  kongsberg: { holderFrom: '1', ownAge: undefined },
  'made-up': { holderFrom: '0', ownAge: 16 },
};

/** The texts of a profile as a reader would sum them up. */
export function textsOf({ id }: { readonly id: string }): Texts {
  const own = said[id];
  if (own === undefined) throw new Error(`nothing is said of ${id}`);
  return {
    ...own,
    levels: ['0', '1', '2', '3'],
    employees: ['larer', 'pedagog', 'professional', 'rektor', 'styrer', 'leader', 'kontaktlaerer', 'helsesykepleier'],
  };
}
