import type { DutyOwed } from '../../../../src/case/deadlines-for.ts';
import type { Language } from '../../../../src/text/texts.ts';
import { texts } from '../../../../src/text/texts.ts';
import { wordFor } from '../../../../src/text/word-for.ts';
import type { CaseStory, Moment, Story } from '../story.ts';
import { wordsIn } from './words/in-language.ts';
import { inOwnTerms } from './words/in-own-terms.ts';
import type { Words } from './words/words.ts';

/** How one case of a story is told in a language: its words, the numbers of its steps, and the ids by which picture and list find each other. */
export interface Told {
  readonly language: Language;
  readonly words: Words;
  readonly story: Story;
  /** Begins every id of this case in the page. */
  readonly prefix: string;
  /** The place of a step in the list, from 1. */
  numberOf(moment: Moment): number;
  stepId(moment: Moment): string;
  markId(moment: Moment): string;
  /** Who does what: `larer åpner stafettloggen`. */
  what(moment: Moment): string;
}

export function toldIn(language: Language, story: Story, one: CaseStory): Told {
  const words = inOwnTerms(wordsIn[language], story.profile.terms);
  const prefix = `c${story.cases.indexOf(one) + 1}`;
  const numbers = new Map(one.steps.map((moment, index) => [moment, index + 1]));
  const numberOf = (moment: Moment) => numbers.get(moment) ?? 0;
  return {
    ...{ language, words, story, prefix, numberOf },
    stepId: (moment) => `${prefix}-step-${numberOf(moment)}`,
    markId: (moment) => `${prefix}-mark-${numberOf(moment)}`,
    what: ({ who, onBehalfOf, command }) => {
      const speaks = onBehalfOf === undefined ? '' : ` (${words.onBehalfOf(onBehalfOf)})`;
      return `${who}${speaks} ${commandWords(command, language)}`;
    },
  };
}

/** What someone does with a command; the name of one that has no words. */
export function commandWords(command: string, language: Language): string {
  const words: { readonly [command: string]: string } = texts[language].commands;
  return words[command] ?? command;
}

/** What has happened with an event; the name of one that has no words. */
export function eventWords(event: string, language: Language): string {
  const words: { readonly [event: string]: string } = texts[language].events;
  return words[event] ?? event;
}

/** What a duty is called: by the rule that made it and what it is about. */
export function dutyName(id: string, language: Language): string {
  const [rule = '', ...about] = id.split(':');
  const rules: { readonly [rule: string]: { readonly name: string } } = texts[language].rules;
  const name = wordFor(rules, rule)?.name ?? rule;
  return about.length === 0 ? name : `${name} (${about.join(':')})`;
}

/** Whose a duty is. */
export function whoseText(who: DutyOwed['who'], words: Words): string {
  if (typeof who === 'string') return who;
  const roles: { readonly [role: string]: string } = words.roles;
  return 'leaderOf' in who ? words.leaderOf(who.leaderOf) : (wordFor(roles, who.role) ?? who.role);
}
