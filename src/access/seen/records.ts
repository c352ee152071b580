import type { Look } from '../../content/look.ts';
import type { Id } from '../../identity/id.ts';
import { kinship } from '../../log/kinship.ts';
import type { Entry } from '../../log/log.ts';
import type { Evaluation, Goal, Measure } from '../../measure/measure.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { World } from '../../profile/rulebook.ts';
import { canBeKeptFrom } from '../../withholding/kept-from.ts';
import { lookAtEntry, lookAtRecord } from '../looks.ts';

/**
 * A measure as it is shown: without who planned it, and the count of talks, which may have been about something else. The levels it was
 * planned and evaluated on, which a concern nobody tells them of may have brought the case to, are left out for someone from whom a concern can be kept.
 */
export type MeasureSeen = Omit<Measure, 'evaluations' | 'plannedBy' | 'level'> & {
  readonly level?: Id;
  readonly evaluations: readonly (Omit<Evaluation, 'talks' | 'level'> & { readonly level?: Id })[];
};

type May = (what: Look) => boolean;

/** Entries of the logs one person reads. */
export function entriesFor({ state }: World, may: May): readonly Entry[] {
  return [...state.log.entries.values()].filter((one) => may(lookAtEntry(one)));
}

/** Goals one person may see. */
export function goalsFor({ state }: World, may: May): readonly Goal[] {
  return [...state.measure.goals.values()].filter((one) => may(lookAtRecord(one)));
}

/** Measures one person may see, those they answer for among them. */
export function measuresFor(world: World, may: May): readonly MeasureSeen[] {
  const shown = [...world.state.measure.measures.values()].filter(
    (one) => may(lookAtRecord(one)) || isOwn(world, one, [one.responsible]),
  );
  const isVeiled = canBeKeptFrom(world, world.actor.id);
  return shown.map((one) => (isVeiled ? measureSeen(one) : withLevels(one)));
}

function withLevels(one: Measure): MeasureSeen {
  const evaluations = one.evaluations.map(({ effect, level, meeting, on }) => ({ effect, level, meeting, on }));
  return { ...measureSeen(one), level: one.level, evaluations };
}

/** Field by field: what is not named here is not shown, and leaving out by `...rest` costs more than the look itself. */
function measureSeen(one: Measure): MeasureSeen {
  return {
    id: one.id,
    goal: one.goal,
    catalogue: one.catalogue,
    area: one.area,
    service: one.service,
    responsible: one.responsible,
    from: one.from,
    evaluateBy: one.evaluateBy,
    dueBy: one.dueBy,
    concerns: one.concerns,
    log: one.log,
    leftLog: one.leftLog,
    state: one.state,
    startedOn: one.startedOn,
    endedOn: one.endedOn,
    evaluations: one.evaluations.map(({ effect, meeting, on }) => ({ effect, meeting, on })),
  };
}

/** Meetings one person may see, those they were invited to or came to among them. */
export function meetingsFor(world: World, may: May): readonly Meeting[] {
  return [...world.state.meeting.meetings.values()].filter(
    (one) => may(lookAtRecord(one)) || isOwn(world, one, [...one.invited, ...one.attended]),
  );
}

/** One of the family who is named in what names no concern knows of it already. */
function isOwn(world: World, { concerns }: { readonly concerns: readonly Id[] }, named: readonly (Id | undefined)[]) {
  return concerns.length === 0 && named.includes(world.actor.id) && kinship(world) === 'family';
}
