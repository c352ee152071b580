import type { Citations } from './citation.ts';

/** A rule as hosts see it, without its judge. Its findings in words: `explain`. */
export interface PublishedRule {
  /** The code that findings name it by. */
  readonly id: string;
  /** By statute, by the model itself, or stated by a municipality. */
  readonly kind: 'law' | 'model' | 'local';
  readonly sources: Citations;
  /** The rules it gives way to while their exception holds. */
  readonly except?: readonly { readonly givesWayTo: string }[];
  /** What a municipality's rule does where the profile states nothing of it. */
  readonly unstated?: { readonly means: 'silent' | 'n/a' | 'default' | 'by-case' };
}
