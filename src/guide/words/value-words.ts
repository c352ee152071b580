import type { Condition } from '../../rule/condition.ts';
import { isCount } from '../../rule/label.ts';
import { conditionWords } from './condition-words.ts';
import { labelFound } from './names.ts';
import { filled, type Speaker } from './speaker.ts';

/** A value of a profile in words, a line for each thing it lists. `key`: the path it stands under. */
export function valueLines(value: unknown, key: string, speaker: Speaker): readonly string[] {
  if (Array.isArray(value) && value.some(isObject)) return value.map((one) => valueText(one, key, speaker));
  return [valueText(value, key, speaker)];
}

/** A value of a profile as one line. */
export function valueText(value: unknown, key: string, speaker: Speaker): string {
  const last = key.split('.').at(-1) ?? key;
  if (typeof value === 'boolean') return speaker.phrase(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return OF_LEVELS.has(key) || OF_LEVELS.has(last) ? speaker.level(value) : speaker.name(last, value);
  if (Array.isArray(value)) return listText(value, key, speaker);
  return isObject(value) ? objectText(value, key, speaker) : '';
}

type Fields = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that name levels. */
const OF_LEVELS: ReadonlySet<string> = new Set([
  ...['level', 'levels', 'startLevels', 'log.levels', 'baton.from', 'moves.from', 'moves.to', 'triedFirst.levels'],
]);

function listText(all: readonly unknown[], key: string, speaker: Speaker): string {
  const parts = all.map((one) => valueText(one, key, speaker));
  if (all.some(isObject)) return parts.join('; ');
  return speaker.list(parts);
}

function objectText(fields: Fields, key: string, speaker: Speaker): string {
  if (key.endsWith('.title')) return labelFound(fields, speaker.language, speaker.profile) ?? '';
  const term = termText(fields, speaker);
  if (term !== undefined) return term;
  if (isCondition(fields)) return conditionWords(fields as Condition, speaker); // it has a condition's own keys
  const label = titleOf(fields, key, speaker);
  const rest = Object.entries(fields).filter(
    ([name, value]) => !HEADS.has(name) && value !== undefined && value !== false,
  );
  const strength = typeof fields.strength === 'string' ? speaker.name('strength', fields.strength) : undefined;
  const said = rest.map(([name, value]) => fieldText(name, value, `${key}.${name}`, speaker));
  const body = said.join('; ');
  const parts = [label, strength === undefined ? body : body === '' ? strength : `${body} (${strength})`];
  return parts.filter((part) => part !== undefined && part !== '').join(': ');
}

/** What stands first, or is said in another way. */
const HEADS: ReadonlySet<string> = new Set(['id', 'label', 'source', 'strength', 'words']);

/** What a thing is called: its label, else its id; nothing for what has none. */
function titleOf({ id, label, require }: Fields, key: string, speaker: Speaker): string | undefined {
  if (typeof id !== 'string') return undefined;
  const last = key.split('.').at(-1) ?? key;
  if (key === 'levels') return speaker.level(id);
  if (last === 'steps') {
    const [step, said] = [speaker.phrase('step', { id }), labelFound(label, speaker.language, speaker.profile)];
    if (said === undefined) return step;
    return isCount(id) ? `${step} (${said})` : said;
  }
  const said = labelFound(label, speaker.language, speaker.profile) ?? speaker.name(last, id);
  // What is demanded says itself what it is: its id tells a reader nothing.
  return require !== undefined && said === id ? undefined : said;
}

function fieldText(name: string, value: unknown, key: string, speaker: Speaker): string {
  const title = speaker.key(key);
  if (value === true) return title;
  const text = valueText(value, key, speaker);
  return name === 'require' || name === 'when' ? `${title} ${text}` : `${title}: ${text}`;
}

function isCondition(fields: Fields): boolean {
  return (
    ['all', 'any', 'not'].some((name) => isObject(fields[name]) || Array.isArray(fields[name])) || isComparison(fields)
  );
}

function isComparison(fields: Fields): boolean {
  return typeof fields.fact === 'string' && fields.strength === undefined;
}

/** A term, an age or a frequency; undefined for anything else. */
function termText(fields: Fields, speaker: Speaker): string | undefined {
  const { terms } = speaker.words;
  const [[unit = '', n] = [], ...others] = Object.entries(fields);
  if (fields.per !== undefined) {
    const per = speaker.name('per', String(fields.per));
    return counted(terms.times, Number(fields.atLeast), { per });
  }
  if (typeof fields.from === 'number' && typeof fields.to === 'number')
    return speaker.phrase('ages', { from: fields.from, to: fields.to });
  if (others.length > 0) return undefined;
  if (unit === 'words' && typeof n === 'string') return speaker.phrase('inWords', { words: n });
  return typeof n === 'number' && terms[unit] !== undefined ? counted(terms[unit], n, {}) : undefined;
}

function counted(
  words: readonly [string, string] | undefined,
  n: number,
  inner: { readonly [place: string]: string },
): string {
  return words === undefined ? String(n) : filled(words[n === 1 ? 0 : 1], { n, ...inner });
}
