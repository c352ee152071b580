import type { CaseEvent } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import type { Id } from '../identity/id.ts';

/** The concerns a fact is about: those it names, or those of the measure, meeting, entry or route it names; for a route that names none, any that is withheld. */
export function concernsNamedBy(event: CaseEvent, state: CaseState): readonly Id[] {
  if (event.type === 'ConcernRaised') return [event.id];
  if ('concern' in event && event.concern !== undefined) return [event.concern];
  if (event.type === 'DirectRouteTaken') return [...state.withholding.withheld.keys()];
  if ('concerns' in event && event.concerns !== undefined) return event.concerns;
  return throughWhatItNames(event, state);
}

function throughWhatItNames(event: CaseEvent, { measure, meeting, log, route }: CaseState): readonly Id[] {
  if ('measure' in event && event.measure !== undefined) return measure.measures.get(event.measure)?.concerns ?? [];
  if ('meeting' in event && event.meeting !== undefined) return meeting.meetings.get(event.meeting)?.concerns ?? [];
  if ('entry' in event) return log.entries.get(event.entry)?.concerns ?? [];
  const sent = 'route' in event ? route.routes.get(event.route)?.concern : undefined;
  return sent === undefined ? [] : [sent];
}
