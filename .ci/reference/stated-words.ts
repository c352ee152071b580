/** Something stated in a profile, as plain words: what is nested is told in a row, a condition and a term as one would say them. */
export function statedWords(value: unknown): string {
  if (Array.isArray(value))
    return value.map((one) => (isObject(one) ? `(${statedWords(one)})` : statedWords(one))).join(', ');
  if (!isObject(value)) return String(value);
  return termWords(value) ?? conditionWords(value) ?? fieldsInWords(value);
}

/** The terms stated anywhere within a value, each once. */
export function termsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(termsIn))];
  if (!isObject(value)) return [];
  const own = termWords(value);
  return own === undefined ? [...new Set(Object.values(value).flatMap(termsIn))] : [own];
}

type Keyed = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const UNITS: { readonly [unit: string]: readonly [one: string, several: string] } = {
  days: ['day', 'days'],
  workingDays: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
};

function termWords(value: Keyed): string | undefined {
  const [only, ...others] = Object.entries(value);
  if (only === undefined || others.length > 0) return undefined;
  const [unit, count] = only;
  const [one, several] = UNITS[unit] ?? [];
  if (typeof count === 'number' && one !== undefined) return `${count} ${count === 1 ? one : several}`;
  return unit === 'words' && typeof count === 'string' ? `“${count}”` : undefined;
}

function conditionWords(value: Keyed): string | undefined {
  const { fact, all, any, not } = value;
  if (Array.isArray(all)) return all.map(statedWords).join(' and ');
  if (Array.isArray(any)) return `(${any.map(statedWords).join(' or ')})`;
  if (isObject(not)) return `not ${statedWords(not)}`;
  if (typeof fact !== 'string') return undefined;
  const [how, what] = Object.entries(value).find(([key]) => key !== 'fact') ?? [];
  return how === undefined || 'strength' in value ? undefined : `${fact} ${SAID[how] ?? how} ${statedWords(what)}`;
}

const SAID: { readonly [comparison: string]: string } = {
  isNot: 'is not',
  in: 'is one of',
  atLeast: 'at least',
  atMost: 'at most',
  includesAny: 'includes one of',
};

/** An id stands first and alone, what is true by its name, everything else after it; a source of its own comes last. */
function fieldsInWords(value: Keyed): string {
  const { source, ...own } = value;
  const fields = Object.entries(own).filter(([, of]) => of !== undefined && of !== false);
  const told = fields.map(([key, of]) => (of === true ? key : LEADING.has(key) ? statedWords(of) : named(key, of)));
  const words = told.join(fields.some(([, of]) => typeof of === 'object') ? '; ' : ', ');
  return source === undefined ? words : `${words} [${source}]`;
}

function named(key: string, of: unknown): string {
  return isObject(of) && termWords(of) === undefined ? `${key} (${statedWords(of)})` : `${key}: ${statedWords(of)}`;
}

const LEADING: ReadonlySet<string> = new Set(['id', 'body', 'kind', 'fact', 'require']);
