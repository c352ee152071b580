import type { Profile } from '../../src/profile/profile.ts';
import { code } from './page.ts';
import { at } from './quiet.ts';
import { statedWords, termsIn } from './stated-words.ts';

type Rows = readonly (readonly string[])[];

/** Levels in order, each followed by its steps. */
export function levels(profile: Profile): Rows {
  return profile.levels.flatMap(({ id, label, steps = [], source }) => [
    [named(id, label), steps.length === 0 ? 'none named' : '', '', '', '', source],
    ...steps.map(({ id: step, label, responsible = [], demands = [], gate, returns = [] }) => [
      '',
      `${named(step, label)}${gate ? ' (a move waits for it)' : ''}`,
      responsible.join(', '),
      demands.map((one) => `${one.fact} (${one.strength})`).join(', '),
      returns.join(', '),
      '',
    ]),
  ]);
}

function named(id: string, label: unknown): string {
  return label === undefined ? id : `${id} ${statedWords(label)}`;
}

/** A row for each thing said at a path; where texts differ, for each of them. */
export function statements(profile: Profile, path: string): Rows {
  return saidAt(profile, path).map(({ value, source }) => [code(path), statedWords(value), source]);
}

interface SaidOne {
  readonly value: unknown;
  readonly source: string;
}

function saidAt(profile: Profile, path: string): readonly SaidOne[] {
  return saidIn(at(profile, path));
}

function saidIn(stated: unknown): readonly SaidOne[] {
  const { readings, is, source } = fieldsOf(stated);
  if (Array.isArray(readings)) return readings.flatMap(reading);
  return each(is === undefined ? stated : is, source);
}

/** One of several texts, or what is said of some arenas. */
function reading(one: unknown): readonly SaidOne[] {
  const { is, source, arenas } = fieldsOf(one);
  const where = arenas === undefined ? '' : ` (in ${statedWords(arenas)})`;
  return each(is, source).map(({ value, source }) => ({ value: `${statedWords(value)}${where}`, source }));
}

/** A list of things is told one by one, each with the source it names itself. */
function each(value: unknown, source: unknown): readonly SaidOne[] {
  const all = Array.isArray(value) && value.some((one) => typeof one === 'object') ? value : [value];
  const none = value === undefined || (Array.isArray(value) && value.length === 0);
  return none
    ? []
    : all.map((one) => ({ value: sourceless(one), source: String(fieldsOf(one).source ?? source ?? '') }));
}

function sourceless(value: unknown): unknown {
  const { source, ...own } = fieldsOf(value);
  return source === undefined ? value : own;
}

function fieldsOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** Every term stated at a path: how soon, or in which words. */
export function deadlines(profile: Profile, path: string): Rows {
  return saidAt(profile, path)
    .map(({ value, source }) => [code(path), termsIn(value).join(', '), source])
    .filter(([, terms]) => terms !== '');
}

/** The measures offered, with what each needs and whom it is not for. */
export function catalogue(profile: Profile): Rows {
  return saidAt(profile, 'measures.catalogue').map(({ value, source }) => {
    const { id, label, service, target, contact, needs, excludes, universal, duration } = fieldsOf(value);
    const needed = needs === undefined ? (universal ? 'nothing: it is for all of them' : '') : statedWords(needs);
    const whom = [target, duration && statedWords(duration)].filter(Boolean).join('; ');
    const cells = [label ?? id, service, whom, contact, needed, excludes];
    return [...cells.map((one) => (one === undefined ? '' : statedWords(one))), source];
  });
}

/** The rules of the municipality's own, in its words. */
export function ownRules({ rules, language }: Profile): Rows {
  return rules.flatMap(({ id, words, demands, owes }) =>
    [...saidIn(demands), ...saidIn(owes)].map(({ value, source }) => [
      code(id),
      words[language]?.says ?? '',
      statedWords(value),
      source,
    ]),
  );
}
