import type * as z from 'zod';
import { BTI_TEAM } from '../body/body.ts';
import type { Frozen } from '../identity/frozen.ts';
import type { Id } from '../identity/id.ts';
import { actsAs, isProfessionalParty } from '../party/roles.ts';
import type { Circumstances, World } from '../profile/rulebook.ts';
import { differs } from '../rule/stated.ts';
import type { Strength } from '../rule/verdict.ts';
import type { decided } from './policy.schema.ts';

/** On which levels a body names the holder, as a text states it. */
export type Decided = Frozen<z.infer<typeof decided>>;

/** What is disagreed on when people do not agree who is to hold the baton. */
export const HOLDER: Id = 'holder';

/** The bodies that name the holder on a level, the present one where none is named: where someone disagrees, those that settle disputes. */
export function decidingBodies(
  { state }: Pick<Circumstances, 'state'>,
  stated: readonly Decided[],
  level: Id = state.level.level,
): readonly { readonly body: Id; readonly strength: Strength }[] {
  const disputed = state.agreement.words.some((one) => one.about === HOLDER && one.is === 'disagreed');
  return stated
    .filter((one) => one.levels.includes(level))
    .map(({ body, disputes, strength }) => ({ body: disputed ? (disputes ?? body) : body, strength }));
}

/** Whether someone is recorded as a member of a body: attended a meeting of it, was named when it was put together, or works in the case in a role of such a team. */
export function isMemberOf({ state, profile }: Circumstances, body: Id, person: Id): boolean {
  const meetings = [...state.meeting.meetings.values()].filter((one) => one.kind === body && one.state === 'held');
  if (meetings.some((one) => one.attended.includes(person))) return true;
  if (state.body.teams.get(body)?.members.includes(person)) return true;
  const known = state.party.professionals.get(person);
  if (known?.active !== true || known.role === undefined) return false;
  const core = actsAs(profile, known.role);
  return core === 'team-member' || (core === 'btiteam-leader' && body === BTI_TEAM);
}

/** Whether the one who acts is a professional in the case and sits in a body that names the holder on the present level, in every text the municipality has about it. */
export function sitsInDecidingBody(world: World): boolean {
  const { decided } = world.profile.baton;
  if (decided === undefined || !isProfessionalParty(world)) return false;
  const texts = differs(decided) ? decided.readings : [decided];
  return texts.every((text) =>
    decidingBodies(world, text.is).some(({ body }) => isMemberOf(world, body, world.actor.id)),
  );
}
