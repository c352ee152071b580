import type { Language } from '../../text/spoken.ts';

/** One thing the guide says, with the tag of the text that says so; none for what holds everywhere. */
export interface Item {
  readonly text: string;
  readonly source: string | undefined;
  /** What it lists; left out: nothing. */
  readonly inner?: readonly string[];
  /** Of what the profile says nothing of: what that is, and what then holds. The text has both. */
  readonly silent?: { readonly on: string; readonly holds: string };
}

/** Some things under one heading. */
export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

/** A step: who sees to it, what is to be there, and what helps. */
export interface VeilederStep {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

/** A level, with its steps and everything that is said of it. */
export interface VeilederLevel {
  readonly id: string;
  readonly title: string;
  readonly before: readonly Section[];
  readonly steps: readonly VeilederStep[];
  readonly after: readonly Section[];
}

/** The handlingsveileder of a municipality, as its profile states it: in one language, for one arena or for all. */
export interface Handlingsveileder {
  readonly language: Language;
  readonly title: string;
  /** For which arena it is; undefined: for all. */
  readonly arena: string | undefined;
  /** What the steps of a level are told under. */
  readonly stepsTitle: string;
  /** What is said of a level without steps. */
  readonly noSteps: string;
  /** Where it comes from and what that is worth. */
  readonly note: string;
  readonly levels: readonly VeilederLevel[];
  /** What is said beside the levels, a chapter each. */
  readonly chapters: readonly Section[];
  readonly sources: readonly Item[];
}
