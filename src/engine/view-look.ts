import type { Siblings } from '../access/seen/family.ts';
import { type View, viewFor } from '../access/view-for.ts';
import type { Actor } from '../identity/actor.ts';
import type { Id } from '../identity/id.ts';
import type { Circumstances } from '../profile/rulebook.ts';
import { loadCase } from './load-case.ts';
import { notBefore } from './oslo-day.ts';
import type { Parts } from './parts.ts';
import type { Look } from './reading.ts';

/** What one person may see of a case, with the texts; nothing at all for one who may see nothing of it. */
export function viewLook(parts: Parts, actor: Actor): Look<View> {
  return async (circumstances) => {
    const { state, day, profile } = circumstances;
    const view = viewFor(state, actor, day, profile, await siblingsOf(parts, circumstances));
    return isBlank(view) ? undefined : { value: view, contents: view.contents };
  };
}

async function siblingsOf(parts: Parts, { state, day }: Circumstances): Promise<Siblings> {
  const linked = [...state.subject.linked.keys()];
  const found = await Promise.all(linked.map(async (id) => [id, await siblingAt(parts, id, day)] as const));
  return new Map(found.flatMap(([id, one]): [Id, Circumstances][] => (one === undefined ? [] : [[id, one]])));
}

/** A linked case as it stands; undefined where it is not there, or cannot be read: a fault there is none of this case. */
async function siblingAt({ store, profiles }: Parts, id: Id, day: Circumstances['day']) {
  try {
    const { state } = await loadCase(store, id);
    return state.version === 0
      ? undefined
      : { state, profile: profiles.pinnedBy(state), day: notBefore(day, state.latestDay) };
  } catch {
    return undefined;
  }
}

function isBlank(view: View): boolean {
  return Object.values(view).every((part) => part === undefined || (Array.isArray(part) && part.length === 0));
}
