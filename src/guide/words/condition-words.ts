import type { Comparison, Condition, Plain } from '../../rule/condition.ts';
import { wordFor } from '../../text/word-for.ts';
import { filled, type Speaker } from './speaker.ts';
import { idInWords } from './title.ts';

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
  const { truths, comparisons, conditions } = speaker.words;
  const truth = truths[fact];
  if (truth !== undefined && (name === 'is' || name === 'isNot'))
    return truth[(wanted === true) === (name === 'is') ? 'yes' : 'no'];
  const value = wantedWords(fact, wanted, speaker);
  const whole =
    wordFor(conditions, `${fact}.${name}.${wanted}`) ??
    wordFor(conditions, `${fact}.${name}`) ??
    (name === 'is' && wanted === 0 ? wordFor(conditions, `${fact}.atMost.0`) : undefined);
  if (whole !== undefined) return filled(whole, { value });
  return filled(comparisons[name] ?? `{fact} ${name} {value}`, { fact: factWords(fact, speaker), value });
}

function wantedWords(fact: string, wanted: unknown, speaker: Speaker): string {
  const words = (one: unknown) => valueWords(fact, one as Plain, speaker); // a comparison holds plain values
  return Array.isArray(wanted) ? speaker.list(wanted.map(words), 'or') : words(wanted);
}

function factWords(fact: string, { words: { facts, truths }, name }: Speaker): string {
  const said = facts[fact] ?? truths[fact]?.yes;
  if (said !== undefined) return said;
  const [family = '', ...id] = fact.split('.');
  return filled(facts[`${family}.`] ?? fact, { id: idInWords(name(family, id.join('.'))) });
}

/** A level by its number and label, and everything else by what it is called. */
function valueWords(fact: string, value: Plain, speaker: Speaker): string {
  if (typeof value === 'boolean') return speaker.phrase(value ? 'yes' : 'no');
  if (typeof value === 'number') return String(value);
  if (fact === 'level' || fact === 'level.path') return speaker.level(value);
  return idInWords(speaker.name(NAMED_AS[fact] ?? fact, value));
}

/** Facts whose codes are named under another key. */
const NAMED_AS: { readonly [fact: string]: string } = { agreed: 'about', disagreed: 'about' };
