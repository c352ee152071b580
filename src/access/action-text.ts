import type { Action } from '../case/actions-for.ts';
import type { Language } from '../text/spoken.ts';
import { texts } from '../text/texts.ts';
import { type Explanation, explain, type Reader } from './explain.ts';

/** What someone could do, in words for a screen. */
export interface ActionText {
  /** What is done: "tilbyr stafettpinnen til en annen". */
  readonly does: string;
  /** What it is about, as the reader calls it. */
  readonly about: string | undefined;
  /** How the rules answer: "tillatt". */
  readonly answer: string;
  /** Every finding, what stops it first, each with what would make it possible. */
  readonly why: readonly Explanation[];
}

/** An action as sentences. Hand in one that is already cut to whoever reads: from the engine's `actions` or `guide`, or `guideFor`. */
export function actionText(action: Action, language: Language, reader?: Reader): ActionText {
  const { commands, verdicts } = texts[language];
  const { about } = action;
  return {
    does: commands[action.command],
    about: about === undefined ? undefined : (reader?.nameOf?.(about) ?? about),
    answer: verdicts[action.verdict],
    why: explain(action.findings, language, reader),
  };
}
