import type { CommandType, EventType } from '../case/case.ts';
import type { rules } from '../registry/rules.ts';
import type { CommonReason, CommonWay } from '../rule/judge.ts';
import type { RuleTexts } from '../rule/text.ts';
import type { Verdict } from '../rule/verdict.ts';
import type { Codes } from './codes.ts';

/** Everything the engine says to people in one language. A rule, a reason or a way out without its text does not compile. */
export interface Texts {
  readonly rules: RuleTexts<typeof rules>;
  /** What someone does with each command, so that it reads on after who does it: "... offers the baton". */
  readonly commands: { readonly [T in CommandType]: string };
  /** What has happened with each event: "the baton has been offered". */
  readonly events: { readonly [T in EventType]: string };
  /** Reasons any rule can give. */
  readonly common: { readonly [R in CommonReason]: string };
  /** What would make it possible, for any rule. */
  readonly commonWays: { readonly [W in CommonWay]: string };
  readonly codes: Codes;
  readonly verdicts: { readonly [V in Verdict]: string };
  /** Words between the parts of a list, and for what is unknown. */
  readonly words: {
    readonly and: string;
    readonly or: string;
    /** What the holder is called where the municipality has no word of its own. */
    readonly holder: string;
    /** Who answers for what asks for a person, where the municipality has not said who does. */
    readonly deciders: string;
    readonly nobody: string;
    readonly unknown: string;
    readonly yes: string;
    readonly no: string;
  };
}
