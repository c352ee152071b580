import type { Comparison, Condition, Plain } from '../../rule/condition.ts';
import { filled, type Speaker } from './speaker.ts';

/** A condition as a clause: `antall andre tjenester er minst 1 og ...`. */
export function conditionWords(condition: Condition, speaker: Speaker): string {
  if ('all' in condition) return joined(condition.all, 'and', speaker);
  if ('any' in condition) return joined(condition.any, 'or', speaker);
  if ('not' in condition) return speaker.phrase('not', { what: conditionWords(condition.not, speaker) });
  return comparisonWords(condition, speaker);
}

function joined(parts: readonly Condition[], between: 'and' | 'or', speaker: Speaker): string {
  const said = parts.map((part) => {
    const isNested = ('all' in part && part.all.length > 1) || ('any' in part && part.any.length > 1);
    const text = conditionWords(part, speaker);
    return isNested && parts.length > 1 ? `(${text})` : text;
  });
  return speaker.list(said, between);
}

function comparisonWords(comparison: Comparison, speaker: Speaker): string {
  const { fact, ...rest } = comparison;
  const [name = '', wanted] = Object.entries(rest).find(([, value]) => value !== undefined) ?? [];
  const { truths, comparisons } = speaker.words;
  const truth = truths[fact];
  if (truth !== undefined && (name === 'is' || name === 'isNot'))
    return truth[(wanted === true) === (name === 'is') ? 'yes' : 'no'];
  const value = Array.isArray(wanted)
    ? speaker.list(
        wanted.map((one) => valueWords(fact, one, speaker)),
        'or',
      )
    : valueWords(fact, wanted as Plain, speaker); // a comparison that is no list is one plain value
  return filled(comparisons[name] ?? `{fact} ${name} {value}`, { fact: factWords(fact, speaker), value });
}

function factWords(fact: string, { words: { facts, truths }, name }: Speaker): string {
  const said = facts[fact] ?? truths[fact]?.yes;
  if (said !== undefined) return said;
  const [family = '', ...id] = fact.split('.');
  return filled(facts[`${family}.`] ?? fact, { id: name(family, id.join('.')) });
}

/** A level by its number and label, and everything else by what it is called. */
function valueWords(fact: string, value: Plain, speaker: Speaker): string {
  if (typeof value === 'boolean') return speaker.phrase(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  return fact === 'level' || fact === 'level.path' ? speaker.level(value) : speaker.name(fact, value);
}
