import { type Fields, isFields } from './fields.ts';

/** The things a list is told as: what lists more within itself is told one by one, and what is said alike of several is said once. */
export function oneByOne(all: readonly unknown[], path: string): readonly unknown[] {
  const within = WITHIN[path];
  if (within !== undefined) return all.flatMap((one) => (isFields(one) ? spread(one, within) : [one]));
  const alike = ALIKE[path];
  return alike === undefined ? all : together(all.filter(isFields), alike);
}

/** Lists whose things list something themselves, by the field that does. */
const WITHIN: { readonly [path: string]: string } = { entry: 'criteria' };

/** Lists whose things may differ in one field alone. */
const ALIKE: { readonly [path: string]: string } = { 'party.whoMayAsk': 'who' };

function spread(one: Fields, within: string): readonly unknown[] {
  const { [within]: inner, ...rest } = one;
  return Array.isArray(inner) ? inner.map((each) => ({ ...rest, ...each })) : [one];
}

function together(all: readonly Fields[], field: string): readonly unknown[] {
  const groups = new Map<string, Fields[]>();
  for (const one of all) {
    const rest = JSON.stringify({ ...one, [field]: undefined });
    groups.set(rest, [...(groups.get(rest) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({ ...group[0], [field]: group.map((one) => one[field]) }));
}
