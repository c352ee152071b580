import type { Recorded } from '../../../../src/case/door.ts';
import type { Given } from '../schema/given.schema.ts';
import { levelOf, type Telling } from './telling.ts';

type MeasureGiven = NonNullable<Given['measures']>[string];

/** A measure the story begins with: planned, and started, evaluated and ended as far as it says. */
export function measureOf(id: string, measure: MeasureGiven, telling: Telling): readonly Recorded[] {
  const { state = 'planned', effect, ...plan } = measure;
  const level = levelOf(telling);
  const log = logField(telling);
  return [
    { type: 'MeasurePlanned', ...plan, id, level, ...log },
    ...(state === 'planned' ? [] : [{ type: 'MeasureStarted', measure: id } as const]),
    ...(effect === undefined ? [] : [{ type: 'MeasureEvaluated', measure: id, effect, level, ...log } as const]),
    ...(state === 'ended' ? [{ type: 'MeasureEnded', measure: id } as const] : []),
  ];
}

type MeetingGiven = NonNullable<Given['meetings']>[string];

/** A meeting the story begins with: called, and held where it says anything that only a meeting that was held has. */
export function meetingOf(id: string, meeting: MeetingGiven, telling: Telling): readonly Recorded[] {
  const { attended, decision, answers, minutes, ...called } = meeting;
  const log = logField(telling);
  const held = { attended, decision, answers, minutes };
  const call: Recorded = { type: 'MeetingCalled', ...called, id, ...log };
  if (Object.values(held).every((one) => one === undefined)) return [call];
  const heldOn = meeting.heldOn ?? telling.day;
  return [call, { type: 'MeetingHeld', meeting: id, ...withoutUnset(held), heldOn, ...log }];
}

/** What was written of it, without the keys that were not. */
function withoutUnset<T extends object>(fields: T): Partial<T> {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(written) as Partial<T>; // the same keys with the same values, some left out
}

/** What a story begins with stands in its log, where that is open. */
function logField({ given }: Telling): { readonly log?: string } {
  const state = typeof given.log === 'object' ? given.log.state : given.log;
  return state === 'open' ? { log: 'log' } : {};
}
