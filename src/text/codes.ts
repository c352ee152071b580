import type { PlanDemand } from '../body/left-behind.ts';
import type { ConsentEvents } from '../consent/consent.schema.ts';
import type { ConsentGiver } from '../consent/consent-from.ts';
import type { DemandedFact } from '../level/step-demands.ts';
import type { Authority } from '../party/authority.ts';
import type { PlanEffect } from '../plan/effects.ts';

/** Words for codes, by the name of the fact they stand in; `names` holds in any. A code that is the engine's own and has no words does not compile. */
export interface Codes {
  /** Who may issue a command. */
  readonly by: { readonly [B in Authority['by']]: string };
  /** From whom a consent is needed. */
  readonly from: { readonly [G in ConsentGiver]: string };
  /** What a step demands. */
  readonly unmet: { readonly [F in DemandedFact]: string };
  /** What an individual plan does. */
  readonly effects: { readonly [E in PlanEffect['effect']]: string };
  /** What a meeting of the family's body leaves. */
  readonly lacks: { readonly [D in PlanDemand]: string };
  readonly forms: { readonly [F in NonNullable<ConsentEvents['ConsentGiven']['form']>]: string };
  /** Facts nobody has recorded. One without words is named by its code. */
  readonly missing: { readonly [fact: string]: string };
  /** What every municipality has: services, bodies, core roles, outcomes, and whom something is shared with. */
  readonly names: { readonly [id: string]: string };
}
