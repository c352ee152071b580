import type { CalendarDay } from '../calendar/day.ts';
import type { CaseEvent, CommandType } from '../case/case.ts';
import type { CaseState } from '../case/state.ts';
import { concernsNamedBy } from '../concern/named-by.ts';
import type { Id } from '../identity/id.ts';

/** That a command was carried out: what it was about, and the latest day. */
export interface Deed {
  readonly about: Id | undefined;
  readonly day: CalendarDay;
  /** Concerns it rests on. */
  readonly concerns: readonly Id[];
}

/** What such commands have been about so far, each thing once, by the latest of them. */
export function deedsAfter(state: CaseState, commands: readonly CommandType[]): readonly Deed[] {
  const names: readonly (string | undefined)[] = commands;
  const latest = new Map<Id | undefined, CaseEvent>();
  for (const [, event] of state.commands) if (names.includes(event.command)) latest.set(aboutOf(event), event);
  const stand = [...latest].filter(([about]) => about === undefined || !state.repair.voided.has(about));
  return stand.map(([about, event]) => ({ about, day: event.day, concerns: concernsNamedBy(event, state) }));
}

/** What a fact made, else what it is about, in this order. */
const NAMES = ['id', 'concern', 'measure', 'meeting', 'entry', 'route', 'offer', 'service', 'person', 'log'] as const;

function aboutOf(event: CaseEvent): Id | undefined {
  const fields: { readonly [name: string]: unknown } = { ...event };
  return NAMES.map((name) => fields[name]).find((one) => typeof one === 'string');
}
