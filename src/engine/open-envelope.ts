import { parseEvent } from '../case/case.schema.ts';
import type { CaseEvent } from '../case/case.ts';
import type { Envelope } from '../port/case-store.ts';
import { upcast } from './upcast.ts';

/** The fact in a stored envelope; undefined where this release cannot read it. Never throws and never repeats what stands there. */
export function openEnvelope(envelope: Envelope): CaseEvent | undefined {
  const { type, v, fields, commandId, day, actor, onBehalfOf, discretion } = envelope;
  const present = upcast(type, v, fields);
  if (present === undefined) return undefined;
  const optional = {
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(discretion === undefined ? {} : { discretion }),
  };
  const parsed = parseEvent({ ...present, ...optional, type, commandId, day, actor });
  return parsed.ok ? parsed.value : undefined;
}
