import type { Step } from '../scenario.ts';

/** Whether a step wants to see its command turned away as malformed: then its command may be. */
export function expectsInvalid(expect: Step['written']['expect']): boolean {
  return typeof expect === 'object' ? Object.values(expect).includes('invalid') : expect === 'invalid';
}
