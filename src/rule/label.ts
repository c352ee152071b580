/** What something is called: one text, or one for each language by its tag. */
export type Label = string | { readonly [language: string]: string };

/** Whoever states labels, in a language of their own. */
interface Labelling {
  readonly language: string;
}

/**
 * What something is called in a language: as it is stated for it, else in the language of the profile, else in the first there is. A label
 * that is one text stands as it is in every language. What has no label has none: nothing is made up.
 */
export function labelIn(profile: Labelling, label: Label, language: string): string;
export function labelIn(profile: Labelling, label: Label | undefined, language: string): string | undefined;
export function labelIn({ language: own }: Labelling, label: Label | undefined, language: string): string | undefined {
  if (label === undefined || typeof label === 'string') return label;
  return label[language] ?? label[own] ?? Object.values(label)[0];
}

/** Whether an id counts (`3`, `2b`, `a`), so that it can be read after what it counts; else it is a code, and what it is called stands alone. */
export function isCount(id: string): boolean {
  return /^(\d|.$)/.test(id);
}

/** The things of the model a municipality may have words of its own for, and what each is. */
export const TERMS = {
  holder: 'the stafettholder',
  log: 'the stafettlogg',
  baton: 'the stafettpinne',
  team: 'the tverrfaglig team',
  'family-team': 'the BTI-team, composed for one family',
  level: 'a nivå; some say fase',
  step: 'a trinn or steg',
  concern: 'an undring or uro',
  note: 'the undringsnotat',
  talk: 'the undringssamtale',
  measure: 'a tiltak',
  consent: 'a samtykke',
  guardian: 'a foresatt',
  plan: 'the plan a team leaves behind it',
  guide: 'the handlingsveileder',
} as const;

/** One of the things a municipality may have its own word for. */
export type Term = keyof typeof TERMS;

/** A municipality's own words for the things of the model, in one language; a word it does not have is left out. */
export function termsIn(
  profile: Labelling & { readonly terms: { readonly [T in Term]?: Label | undefined } },
  language: string,
): { readonly [T in Term]?: string } {
  const words = Object.entries(profile.terms).map(([term, label]) => [term, labelIn(profile, label, language)]);
  return Object.fromEntries(words.filter(([, word]) => word !== undefined));
}
