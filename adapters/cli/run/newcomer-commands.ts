import { parseCommand } from '../../../src/case/case.schema.ts';
import type { CaseEvent, EventType } from '../../../src/case/case.ts';
import { decide } from '../../../src/case/decide.ts';
import type { CaseState } from '../../../src/case/state.ts';
import type { Actor } from '../../../src/identity/actor.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { CommandJson } from '../scenario/run/command-of.ts';

/** The command that records each fact by which a story makes someone known. */
const COMMAND_OF: { readonly [T in EventType]?: string } = {
  GuardianRegistered: 'RegisterGuardian',
  GuardianAllowed: 'AllowGuardian',
  GuardianBlocked: 'BlockGuardian',
  GuardianUnblocked: 'UnblockGuardian',
  ProfessionalAdded: 'AddProfessional',
};

/**
 * A story makes people known by itself; a case on file knows only what someone recorded. This is that command, issued by the first of
 * those at hand who may; by the first of all where none may, so that the rules say why.
 */
export function newcomerCommand(
  fact: CaseEvent,
  caseId: string,
  atHand: readonly Actor[],
  { state, profile }: { readonly state: CaseState; readonly profile: Profile },
): CommandJson | undefined {
  const { type: event, commandId, command: _, actor: noted, onBehalfOf: __, discretion: ___, ...fields } = fact;
  const type = COMMAND_OF[event];
  if (type === undefined) return undefined;
  const by = (actor: Actor): CommandJson => ({
    ...fields,
    type,
    commandId: `${caseId}-${commandId}-${type}`,
    actor,
    caseId,
  });
  const mayIssue = (actor: Actor): boolean => {
    const parsed = parseCommand(by(actor));
    return parsed.ok && decide(parsed.value, state, profile).outcome === 'accepted';
  };
  return by(atHand.find(mayIssue) ?? atHand[0] ?? noted);
}
