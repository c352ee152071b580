import { type LawCitation, statute } from './citation.ts';

/**
 * The statutes on which something may be shared without consent, by the code a command names them with. The list is closed: what is not on it
 * lets nobody in. No lawyer has read it, and what each of them reaches is for whoever names it to know.
 */
export const LEGAL_BASES = {
  /** Duty to report to barnevernstjenesten, and its own right to ask. */
  barnevernsloven: statute('barnevernsloven', 2021),
  /** Health personnel: reports, and help that cannot wait. */
  helsepersonelloven: statute('helsepersonelloven', 1999),
  /** Municipal health and care services: cooperation and coordination. */
  'helse-og-omsorgstjenesteloven': statute('helse- og omsorgstjenesteloven', 2011),
  /** School: the duty to report, and the duty that each pupil is safe and thrives. */
  opplaringslova: statute('opplæringslova', 2023),
  /** Kindergarten: the same two duties. */
  barnehageloven: statute('barnehageloven', 2005),
  /** Everybody's duty to try to avert certain grave crimes. */
  straffeloven: statute('straffeloven', 2005),
  /** Where confidentiality in the public administration gives way. */
  forvaltningsloven: statute('forvaltningsloven', 1967),
} as const satisfies { readonly [code: string]: LawCitation };

/** A statute by its code. */
export type LegalBasis = keyof typeof LEGAL_BASES;
