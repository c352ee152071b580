import { consentAndLog } from './sentences/consent-and-log.ts';
import { cooperation } from './sentences/cooperation.ts';
import { firstLevel } from './sentences/first-level.ts';
import { levels } from './sentences/levels.ts';
import { organisation } from './sentences/organisation.ts';

/** A sentence for each thing a profile states, by the path it stands under. What the signs of a template mean stands in `guide/words/template.ts`. */
export const sentences = { ...levels, ...firstLevel, ...consentAndLog, ...cooperation, ...organisation };
