import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';
import type { RecordKind } from './repair.ts';

/** A record that can be a mistake: whose it is, the concerns it is about, and what later facts rest on it. */
export interface Voidable {
  readonly id: Id;
  readonly kind: RecordKind;
  readonly by: Id;
  readonly concerns: readonly Id[];
  readonly restingOnIt: readonly RestingOn[];
}

/** What has come of a record since it was made. */
export type RestingOn =
  | 'corrected'
  | 'started'
  | 'evaluated'
  | 'held'
  | 'evaluated-there'
  | 'decided-there'
  | 'log-closed';

/** The entry, measure or meeting of an id; undefined where there is none, or it has been voided. */
export function recordOf(state: CaseState, id: Id): Voidable | undefined {
  return entryOf(state, id) ?? measureOf(state, id) ?? meetingOf(state, id);
}

function entryOf({ log }: CaseState, id: Id): Voidable | undefined {
  const entry = log.entries.get(id);
  if (entry === undefined) return undefined;
  const { by, concerns, corrected } = entry;
  const restingOnIt = [...since('corrected', corrected), ...since('log-closed', log.open !== entry.log)];
  return { id, kind: 'entry', by, concerns, restingOnIt };
}

function measureOf({ log, measure }: CaseState, id: Id): Voidable | undefined {
  const one = measure.measures.get(id);
  if (one === undefined) return undefined;
  const restingOnIt = [
    ...since('started', one.state !== 'planned'),
    ...since('evaluated', one.evaluations.length > 0),
    ...since('log-closed', one.leftLog !== undefined || (one.log !== undefined && one.log !== log.open)),
  ];
  return { id, kind: 'measure', by: one.plannedBy, concerns: one.concerns, restingOnIt };
}

function meetingOf({ meeting, measure, baton, log }: CaseState, id: Id): Voidable | undefined {
  const one = meeting.meetings.get(id);
  if (one === undefined) return undefined;
  const evaluations = [...measure.measures.values()].flatMap((each) => each.evaluations);
  const restingOnIt = [
    ...since('held', one.state === 'held'),
    ...since(
      'evaluated-there',
      evaluations.some((each) => each.meeting === id),
    ),
    ...since('decided-there', baton.offer?.decidedIn === id),
    ...since('log-closed', one.log !== undefined && one.log !== log.open),
  ];
  return { id, kind: 'meeting', by: one.calledBy, concerns: one.concerns, restingOnIt };
}

function since(what: RestingOn, is: boolean): readonly RestingOn[] {
  return is ? [what] : [];
}
