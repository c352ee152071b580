import type { Profile } from '../../profile/profile.ts';
import { type Label, labelIn } from '../../rule/label.ts';
import type { Language } from '../../text/spoken.ts';

/** What a municipality calls things, in one language as far as it says. */
export interface Names {
  readonly levels: ReadonlyMap<string, string>;
  /** What something is called that is named under a key; undefined where the profile has no word for it. */
  of(key: string, id: string): string | undefined;
}

/** The label of something, wherever it was found; undefined for what is none. */
export function labelFound(label: unknown, language: Language, profile: Pick<Profile, 'language'>): string | undefined {
  const isLabel = typeof label === 'string' || (typeof label === 'object' && label !== null);
  return isLabel ? labelIn(profile, label as Label, language) : undefined; // what stands under this key is a label
}

/** Every label of a profile, by where it stands: a role and a service may have the same id. */
export function namesIn(profile: Profile, language: Language): Names {
  const labels = new Map<string, Map<string, string>>();
  walk(profile, '', (kind, id, label) => {
    const said = labelFound(label, language, profile);
    if (said === undefined) return;
    const known = labels.get(kind) ?? new Map<string, string>();
    if (!known.has(id)) known.set(id, said);
    labels.set(kind, known);
  });
  const levels = labels.get('levels') ?? new Map<string, string>();
  const kinds = [...labels.keys()].filter((kind) => kind in KEYS_OF);
  return {
    levels,
    of(key, id) {
      const near = kinds.filter((kind) => (KEYS_OF[kind] ?? []).includes(key));
      const first = near.map((kind) => labels.get(kind)?.get(id)).find((one) => one !== undefined);
      return first ?? (OWN_NAME.has(key) ? undefined : anywhere(labels, kinds, id));
    },
  };
}

/** Keys whose codes are the engine's, whatever else is called the same. */
const OWN_NAME: ReadonlySet<string> = new Set([
  'strength',
  'use',
  'mode',
  'from',
  'until',
  'needs',
  'fact',
  'id',
  'kind',
  'step',
]);

/** Under which keys the things of a list are named. */
const KEYS_OF: { readonly [list: string]: readonly string[] } = {
  roles: [
    'roles',
    'responsible',
    'contact',
    'bring',
    'call',
    'lead',
    'minute',
    'together',
    'exceptional',
    'who',
    'whose',
    'is',
  ],
  directory: ['services', 'service', 'to', 'of', 'receivers'],
  list: ['body', 'disputes', 'decides'],
  kinds: ['kinds', 'kind'],
  questions: ['question', 'answer'],
};

function anywhere(labels: ReadonlyMap<string, ReadonlyMap<string, string>>, kinds: readonly string[], id: string) {
  return kinds.map((kind) => labels.get(kind)?.get(id)).find((one) => one !== undefined);
}

type Found = (kind: string, id: string, label: unknown) => void;

/** Everything with an id and a label, wherever it stands. `list`: the last key on the way that is no wrapping of a value. */
function walk(value: unknown, list: string, found: Found): void {
  if (Array.isArray(value)) for (const one of value) walk(one, list, found);
  else if (typeof value === 'object' && value !== null) walkThing(value as Thing, list, found); // an object of a profile, whatever it holds
}

type Thing = { readonly [key: string]: unknown };

function walkThing(it: Thing, list: string, found: Found): void {
  const id = it.id ?? it.body ?? it.kind;
  if (typeof id === 'string' && it.label !== undefined) found(list, id, it.label);
  for (const [key, inner] of Object.entries(it)) {
    if (!UNNAMED.has(key)) walk(inner, WRAPPING.has(key) ? list : key, found);
  }
}

const UNNAMED: ReadonlySet<string> = new Set(['label', 'words', 'sources']);
const WRAPPING: ReadonlySet<string> = new Set(['is', 'readings', 'byArena', 'arenas']);
