import { type View, viewFor } from '../access/view-for.ts';
import type { Actor } from '../identity/actor.ts';
import type { Look } from './reading.ts';

/** What one person may see of a case, with the texts; nothing at all for one who may see nothing of it. */
export function viewLook(actor: Actor): Look<View> {
  return ({ state, day, profile }) => {
    const view = viewFor(state, actor, day, profile);
    return isBlank(view) ? undefined : { value: view, contents: view.contents };
  };
}

function isBlank(view: View): boolean {
  return Object.values(view).every((part) => part === undefined || (Array.isArray(part) && part.length === 0));
}
