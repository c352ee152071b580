import { ask, door, fieldsOf } from '../../case/door.ts';
import type { CaseState } from '../../case/state.ts';
import type { Id } from '../../identity/id.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { type World, worldBefore } from '../../profile/rulebook.ts';
import { kinship } from '../kinship.ts';
import type { Entry } from '../log.ts';
import { writingGuards } from '../writing-guards.ts';

/** Sets a correction beside an entry. What stood there stands. Its author corrects it, or the holder. */
export const correctEntry = door('CorrectEntry', {
  authority: ask(actorMayIssueThis, (c, state, profile) =>
    isAuthor(worldBefore(c.actor, { state, profile, day: c.day }), meant(state, c.entry))
      ? { by: 'one-of', people: [c.actor.id] }
      : { by: 'holder' },
  ),
  guards: writingGuards<'CorrectEntry'>(
    (c, s) => meant(s, c.entry)?.concerns ?? [],
    (c, s) => meant(s, c.entry)?.log,
  ),
  lacks: (c, s) => (meant(s, c.entry) === undefined ? [{ code: 'no-such-entry', path: 'entry' }] : []),
  records(c, { state }) {
    const entry = meant(state, c.entry);
    if (entry === undefined) return [];
    return [{ type: 'EntryCorrected', ...fieldsOf(c), entry: entry.id, log: entry.log, concerns: [...entry.concerns] }];
  },
  candidates: ({ state: { log } }, actor) =>
    [...log.entries.values()]
      .filter((one) => one.log === log.open && one.by === actor.id)
      .map(({ id }) => ({ about: id, with: { entry: id } })),
});

/** The entry it names, else the only one of the open log, or of all. */
function meant({ log }: CaseState, named: Id | undefined): Entry | undefined {
  if (named !== undefined) return log.entries.get(named);
  const all = [...log.entries.values()];
  const here = all.filter((one) => one.log === log.open);
  if (here.length === 1) return here[0];
  return all.length === 1 ? all[0] : undefined;
}

/** Whoever wrote it, while they have a part in the case. */
function isAuthor(world: World, entry: Entry | undefined): boolean {
  return entry?.by === world.actor.id && kinship(world) !== 'stranger';
}
