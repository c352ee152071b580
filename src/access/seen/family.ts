import type { Actor } from '../../identity/actor.ts';
import type { Id } from '../../identity/id.ts';
import { kinship } from '../../log/kinship.ts';
import { asKnown } from '../../party/as-known.ts';
import { type Circumstances, type World, worldBefore } from '../../profile/rulebook.ts';

/** The cases of siblings, by their ids. */
export interface FamilySeen {
  readonly cases: readonly Id[];
}

/** Linked cases as they stand, by their ids: whoever asks for a view brings those they have. */
export type Siblings = ReadonlyMap<Id, Circumstances>;

/**
 * That a sibling has a case is the sibling's to keep: only professionals who read with a consent in both see that there is a link. A linked case
 * that was not brought is unknown, and unknown is closed. The id the family's cases are kept together under is shown to nobody: it may be that
 * of a case.
 */
export function familyFor(world: World, siblings: Siblings): FamilySeen | undefined {
  if (!readsByConsent(world)) return undefined;
  const cases = [...world.state.subject.linked.keys()].filter((one) => isReadBy(world.actor, siblings.get(one)));
  return cases.length === 0 ? undefined : { cases };
}

function isReadBy(actor: Actor, sibling: Circumstances | undefined): boolean {
  return sibling !== undefined && readsByConsent(worldBefore(asKnown(sibling.state, actor), sibling));
}

function readsByConsent(world: World): boolean {
  return kinship(world) === 'consented-colleague';
}
