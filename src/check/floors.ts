import type { CommandType } from '../case/case.ts';
import type { RuleId } from '../registry/rulebook.ts';
import { rules } from '../registry/rules.ts';
import { citationText } from '../rule/citation.ts';

/** A rule no profile loosens, with what it rests on. */
export interface Floor {
  readonly rule: RuleId;
  readonly sources: readonly string[];
}

/** The rule that keeps a command an open door; where none is of that command alone, the one that says so of all of them. */
const KEPT_OPEN_BY: { readonly [T in CommandType]?: RuleId } = {
  RaiseConcern: 'anyone-may-raise',
  RefuseConsent: 'refusal-is-recorded',
  WithdrawConsent: 'withdrawal-works-at-once',
  DeclineBaton: 'holder-keeps-baton-until-accepted',
  DemandClosing: 'guardians-may-demand-closing',
  BlockGuardian: 'import-never-lifts-a-block',
  WithholdFromGuardians: 'suspicion-withholds-from-guardians',
  LeaveService: 'services-never-drop-the-level',
};

/** Why no profile tightens this command. */
export function keptOpenBy(command: string): Floor {
  const named: { readonly [command: string]: RuleId | undefined } = KEPT_OPEN_BY;
  return floorNamed(named[command] ?? 'local-rule');
}

/** The rule of law or model that a word means, however it is written: `consent-before-log`, `consentBeforeLog`. */
export function floorOf(word: string): Floor | undefined {
  const id = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('_', '-');
  const rule = Object.values(rules).find((one) => one.id === id);
  // The registry has every rule under its own id.
  return rule === undefined || rule.kind === 'local' ? undefined : floorNamed(rule.id as RuleId);
}

function floorNamed(rule: RuleId): Floor {
  return { rule, sources: rules[rule].sources.map(citationText) };
}
