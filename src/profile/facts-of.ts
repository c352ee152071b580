import { caseFacts } from '../case/facts.ts';
import type { FactList, FactShape } from '../rule/condition.ts';
import type { Profile } from './profile.ts';

/** The closed list of facts as one profile knows it: with its levels and steps, and the answers there are to the questions it declares. */
export function factsOf({ questions, levels }: Pick<Profile, 'questions' | 'levels'>): FactList {
  const ids = levels.map((one) => one.id);
  const steps = levels.flatMap((one) => one.steps ?? []).map((one) => one.id);
  const own: readonly FactShape[] = [
    ...questions.map(({ id, values }): FactShape => ({ name: `answer.${id}`, type: 'text', values })),
    { name: 'level', type: 'text', values: ids },
    { name: 'level.path', type: 'set', values: ids },
    { name: 'step', type: 'text', values: [...new Set(steps)] },
  ];
  const known = new Map(own.map((one) => [one.name, one]));
  return {
    names: [...new Set([...caseFacts.names, ...known.keys()])],
    named: (name) => known.get(name) ?? (name.startsWith('answer.') ? undefined : caseFacts.named(name)),
  };
}
