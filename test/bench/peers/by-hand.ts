import type { CaseState, Command, Profile } from 'stafett';

type Acceptance = Command<'AcceptBaton'>;

/** What a peer is asked: the same as `decide`. */
export interface Asked {
  readonly command: Acceptance;
  readonly state: CaseState;
  readonly profile: Profile;
}

/** The checks of an acceptance, one function each, as someone writes them who knows this door alone and explains nothing. */
export const checks = {
  isInOrder: ({ command, state, profile }: Asked) =>
    state.version > 0 &&
    (state.latestDay === undefined || command.day >= state.latestDay) &&
    state.pinned.id === profile.id &&
    state.pinned.version === profile.version &&
    !state.commands.has(command.commandId),
  isOffered: ({ command, state }: Asked) => state.baton.offer?.to === command.actor.id,
  isEligible({ command, state, profile }: Asked) {
    const { eligible } = profile.baton;
    if (eligible === undefined || !('is' in eligible)) return true;
    for (const list of eligible.is) {
      if (!list.levels.includes(state.level.level)) continue;
      if (list.roles?.includes(command.actor.role)) return true;
      if (list.strength === 'must') return false;
    }
    return true;
  },
  isDecided({ state, profile }: Asked) {
    const { decided } = profile.baton;
    if (decided === undefined || !('is' in decided)) return true;
    for (const { levels, body, strength } of decided.is) {
      if (!levels.includes(state.level.level) || strength !== 'must') continue;
      const { decidedIn } = state.baton.offer ?? {};
      const meeting = decidedIn === undefined ? undefined : state.meeting.meetings.get(decidedIn);
      if (meeting?.state !== 'held' || meeting.kind !== body) return false;
    }
    return true;
  },
  /** One yes of each guardian who counts, to the service, that stands that day. */
  hasConsent({ command, state }: Asked) {
    if (state.log.open === undefined) return true;
    for (const [person, guardian] of state.party.guardians) {
      if (guardian.responsibility === 'no') continue;
      if (guardian.responsibility !== 'yes' || guardian.access !== 'allowed') return false;
      if (!saysYes(state, person, command.actor.service, command.day)) return false;
    }
    return true;
  },
} as const;

function saysYes({ consent }: CaseState, giver: string, to: string | undefined, day: string): boolean {
  let yes = false;
  for (const one of consent.consents.values()) {
    if (one.giver !== giver || one.to !== to || one.spent) continue;
    if (one.purpose !== 'open-log' && one.purpose !== 'service-access') continue;
    yes = one.answer === 'yes' && one.from <= day && (one.until === undefined || one.until >= day);
  }
  return yes;
}

/** The limit: stops at the first no, records one fact, says nothing of why. */
export function acceptByHand(asked: Asked) {
  if (!checks.isInOrder(asked) || !checks.isOffered(asked)) return undefined;
  if (!checks.isEligible(asked) || !checks.isDecided(asked) || !checks.hasConsent(asked)) return undefined;
  const { commandId, day, actor } = asked.command;
  const offer = asked.state.baton.offer?.id;
  return { type: 'BatonAccepted', commandId, day, actor, offer, holder: actor.id, role: actor.role };
}
