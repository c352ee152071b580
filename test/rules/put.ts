import { actionsFor } from '../../src/case/actions-for.ts';
import type { Command } from '../../src/case/case.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { caseAfter, DAY, decided, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

/** What happened after the opening, each as one fact of its own. */
export function stateAfter(told: readonly Told[]): CaseState {
  return caseAfter(...told);
}

/**
 * What a command is answered, in words: `already so`, what is recorded, what is lacking (`code at path`), or how it is stopped and by what
 * reasons (`refused: rule reason`).
 */
export function put(said: Said, state: CaseState, actor: Actor = people.larer, profile: Profile = hemnes): string {
  const decision = decided(said, state, actor, { profile });
  if (decision.outcome === 'invalid') return decision.issues.map((one) => `${one.code} at ${one.path}`).join(', ');
  if (decision.outcome === 'accepted')
    return decision.events.length === 0 ? 'already so' : decision.events.map((one) => one.type).join(', ');
  const { verdict, findings } = decision;
  const why = findings.filter((one) => one.verdict === verdict).map((one) => `${one.rule} ${one.reason}`);
  return `${verdict}: ${why.join(', ')}`;
}

/** What is recorded of a command, without the stamp; nothing where it is stopped. */
export function recordedBy(said: Said, state: CaseState, actor: Actor = people.larer, profile: Profile = hemnes) {
  const decision = decided(said, state, actor, { profile });
  if (decision.outcome !== 'accepted') return [];
  return decision.events.map(({ commandId: _, day: __, actor: ___, command: ____, ...fact }) => fact);
}

/** What the guide offers someone of one kind of command: the fields of each. */
export function offered(
  command: Command['type'],
  state: CaseState,
  actor: Actor = people.larer,
  profile: Profile = hemnes,
) {
  return actionsFor(state, actor, DAY, profile)
    .filter((one) => one.command === command)
    .map((one) => one.with);
}

/** The teacher holds the baton, both guardians have said yes, and the log of the school is open. */
export const openLog: readonly Told[] = [
  { type: 'ConcernConcretised', concern: 'concern' },
  { type: 'ConsentGiven', id: 'yes-mor', giver: 'mor', purpose: 'open-log', to: 'skole' },
  { type: 'ConsentGiven', id: 'yes-far', giver: 'far', purpose: 'open-log', to: 'skole' },
  { type: 'BatonOffered', id: 'offer', to: 'larer', level: '1' },
  { type: 'BatonAccepted', offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' },
  { type: 'LogOpened', id: 'log', medium: 'visma', service: 'skole' },
];
