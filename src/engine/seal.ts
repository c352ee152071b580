import type { CaseEvent } from '../case/case.ts';
import type { Envelope } from '../port/case-store.ts';
import { canonicalJson } from './canonical-json.ts';
import { textsOf } from './content-ids.ts';
import { digestOf } from './digest.ts';
import { shapeOf } from './upcast.ts';

/** What a sealed fact carries beside what happened. */
export interface Sealing {
  readonly caseId: string;
  /** The last envelope of the case; undefined where these are its first facts. */
  readonly after: Pick<Envelope, 'version' | 'hash'> | undefined;
  /** The rules the facts were decided under. */
  readonly profile: Envelope['profile'];
  /** The instant they are recorded, ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** Digest of each text the facts refer to, by content id. */
  readonly digests?: ReadonlyMap<string, string>;
}

/** Facts as they are stored, each sealed to the one before it. */
export async function seal(events: readonly CaseEvent[], sealing: Sealing): Promise<readonly Envelope[]> {
  const sealed: Envelope[] = [];
  for (const event of events) {
    const last = sealed.at(-1) ?? sealing.after;
    const envelope = unsealed(event, sealing, (last?.version ?? 0) + 1);
    const linked = { ...envelope, previousHash: last?.hash ?? '' };
    sealed.push({ ...linked, hash: await hashOf(linked) });
  }
  return sealed;
}

/** Hash of an envelope: over everything in it but the hash itself. */
export function hashOf(envelope: Omit<Envelope, 'hash'>): Promise<string> {
  return digestOf(canonicalJson({ ...envelope, hash: undefined }));
}

type Unsealed = Omit<Envelope, 'hash' | 'previousHash'>;

function unsealed(
  event: CaseEvent,
  { caseId, profile, recordedAt, digests = new Map() }: Sealing,
  version: number,
): Unsealed {
  const { commandId, day, actor, onBehalfOf, discretion, type, ...fields } = event;
  const contents = textsOf(event, (id) => digests.has(id)).map((id) => ({ id, digest: digests.get(id) ?? '' }));
  const place = { caseId, version, type, v: shapeOf(type), recordedAt, profile, contents };
  const stamp = { day, commandId, actor, onBehalfOf, discretion };
  // Through JSON, so that what is hashed is what any store gives back; an event is JSON by its schema.
  const said = JSON.parse(JSON.stringify({ ...stamp, fields })) as Pick<
    Envelope,
    'day' | 'commandId' | 'actor' | 'fields'
  >;
  return { ...place, ...said };
}
