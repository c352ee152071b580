import * as z from 'zod';
import { LEGAL_BASES, type LegalBasis } from './legal-basis.ts';

const codes = Object.keys(LEGAL_BASES) as [LegalBasis, ...LegalBasis[]]; // the keys of the list, which is not empty

/** A statute on which something is done without consent: one of the closed list, by its code. */
export const legalBasis = z.enum(codes, { error: `name the statute by one of these codes: ${codes.join(', ')}` });
