import type { GeneralRule, LocalRule } from './rule.ts';

// biome-ignore lint/suspicious/noExplicitAny: a pattern that any rule fits; nothing is called through it
type AnyRule = GeneralRule<any, any, any, any, any> | LocalRule<any, any, any, any, any, any, any>;

type ReasonOf<R> =
  R extends GeneralRule<infer _W, infer _A, infer _L, infer Reason, infer _Way>
    ? Reason
    : R extends LocalRule<infer _W, infer _A, infer _L, infer _V, infer Reason, infer _Way, infer _P>
      ? Reason
      : never;

type WayOf<R> =
  R extends GeneralRule<infer _W, infer _A, infer _L, infer _Reason, infer Way>
    ? Way
    : R extends LocalRule<infer _W, infer _A, infer _L, infer _V, infer _Reason, infer Way, infer _P>
      ? Way
      : never;

/**
 * What one rule says to people in one language: its name, the question it answers, a sentence for every reason it can give, and one for
 * every way out it can name. `{name}` stands for a fact the rule looked at. A reason without a text, or a text without a reason, does not compile.
 */
export interface RuleText<R extends AnyRule> {
  readonly name: string;
  readonly question: string;
  readonly reasons: { readonly [Reason in ReasonOf<R>]: string };
  readonly ways: { readonly [Way in WayOf<R>]: string };
}

/** The texts of some rules, by the id of the rule. */
export type RuleTexts<Rules extends { readonly [id: string]: AnyRule }> = {
  readonly [Id in keyof Rules]: RuleText<Rules[Id]>;
};
