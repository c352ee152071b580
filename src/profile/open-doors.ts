import type { CommandType } from '../case/case.ts';

/** Why a door is open: what goes through it is a fact that has happened, or a right nobody takes away. */
export type Openness = 'a-fact-is-never-turned-away' | 'a-right-of-the-family' | 'the-child-is-protected-at-once';

const NAMED: { readonly [T in CommandType]?: Openness } = {
  RaiseConcern: 'a-fact-is-never-turned-away',
  DeclineBaton: 'a-fact-is-never-turned-away',
  LeaveService: 'a-fact-is-never-turned-away',
  RefuseConsent: 'a-right-of-the-family',
  WithdrawConsent: 'a-right-of-the-family',
  DemandClosing: 'a-right-of-the-family',
  ReclassifyConcern: 'the-child-is-protected-at-once',
  BlockGuardian: 'the-child-is-protected-at-once',
  WithholdFromGuardians: 'the-child-is-protected-at-once',
};

/**
 * Why no municipality can tighten a command; undefined for one it can. What is reported or recorded has happened, whatever is reported or
 * recorded: the name of the command says so.
 */
export function opennessOf(command: CommandType): Openness | undefined {
  return NAMED[command] ?? (/^(Report|Record)[A-Z]/.test(command) ? 'a-fact-is-never-turned-away' : undefined);
}
