import type { Action } from '../case/actions-for.ts';
import type { DutyOwed } from '../case/deadlines-for.ts';
import type { Id } from '../identity/id.ts';
import type { Tool } from '../level/order.ts';
import type { DemandedFact } from '../level/step-demands.ts';
import type { Term } from '../rule/label.ts';
import type { Strength } from '../rule/verdict.ts';

/** Something a step demands, and whether it is there; undefined where the reader may not know. */
export interface DemandSeen {
  readonly fact: DemandedFact;
  readonly strength: Strength;
  readonly met: boolean | undefined;
}

/** A template, form, scale or training, by what it is called in the language of the guide. */
export type ToolSeen = Omit<Tool, 'label'> & { readonly label: string };

/** A step of the level, as the profile has it and as the case stands to it. What the profile does not say is left out, never filled in. */
export interface GuideStep {
  readonly id: Id;
  readonly label: string | undefined;
  readonly standing: 'done' | 'present' | 'ahead';
  /** Roles, core or local; `holder` for the stafettholder. */
  readonly responsible: readonly Id[];
  readonly demands: readonly DemandSeen[];
  /** A move to another level waits for it. */
  readonly gate: boolean;
  /** Steps one may go back to from here; undefined where the text names none. */
  readonly returns: readonly Id[] | undefined;
  readonly tools: readonly ToolSeen[];
}

/** The digital handlingsveileder of one case, for one person on one day. */
export interface Guide {
  readonly level: Id;
  /** What the municipality calls the level; those of the reader's service, where they have a name of their own for it. */
  readonly label: string | undefined;
  /** The municipality's own words for the things of the model; one it does not have is left out. */
  readonly terms: { readonly [T in Term]?: string };
  /** The step the case stands on; undefined where the level has none, or all are complete. */
  readonly step: Id | undefined;
  /** Every step of the level, in order; empty where the profile names none. */
  readonly steps: readonly GuideStep[];
  /** Templates, forms, scales and training for the level, or for all of them, that belong to no one step. */
  readonly tools: readonly ToolSeen[];
  /** What the present step demands and is not there. */
  readonly missing: readonly DemandSeen[];
  /** The next deadline of those the reader may know of. */
  readonly next: DutyOwed | undefined;
  /** What the reader could do now, and how the rules answer, cut to what they may see. */
  readonly actions: readonly Action[];
}
