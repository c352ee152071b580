import type { Accepted } from '../case/decision.ts';
import { summaryFor } from '../case/summary-for.ts';
import type { Envelope } from '../port/case-store.ts';
import { type Answer, invalid, type Judged } from './answer.ts';
import { consider, isRepeat, type ToRecord, versionAfter } from './consider.ts';
import { textsOf } from './content-ids.ts';
import { loadCase } from './load-case.ts';
import { openEnvelope } from './open-envelope.ts';
import { type Moment, momentOf } from './oslo-day.ts';
import type { Parts } from './parts.ts';
import { type Received, receive } from './received.ts';
import { seal } from './seal.ts';
import { settleContents } from './settle-contents.ts';
import { StafettError } from './stafett-error.ts';

/** How often a command is judged anew when someone else writes first. */
const TRIES = 3;

/** Judges a command from JSON and, where the rules accept it, writes what it records with the texts it came with. */
export async function execute(parts: Parts, commandJson: unknown, contents: unknown): Promise<Judged<Answer>> {
  const received = receive(commandJson, contents, momentOf(parts.clock).day);
  if ('outcome' in received) return received;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await once(parts, received, momentOf(parts.clock));
    if (answer !== 'others-wrote-first') return answer;
  }
  return { outcome: 'conflict' };
}

async function once(parts: Parts, received: Received, now: Moment): Promise<Judged<Answer> | 'others-wrote-first'> {
  const considered = await consider(parts, received, now.day);
  return considered.outcome === 'to-record' ? write(parts, received, considered, now) : considered;
}

async function write(
  parts: Parts,
  received: Received,
  judged: ToRecord,
  now: Moment,
): Promise<Judged<Answer> | 'others-wrote-first'> {
  const { kept, decision, profile, day, after, asSeen } = judged;
  const { caseId, command } = received;
  const settled = await settleContents(parts.store, judged, textsToKeep(received, decision));
  if (!settled.ok) return invalid(...settled.issues);
  const stamp = await parts.profiles.stampOf(profile);
  const sealing = { caseId, after: kept.last, profile: stamp, recordedAt: now.instant, digests: settled.digests };
  const events = await seal(decision.events, sealing);
  mustBeReadable(events);
  const summary = { caseId, ...summaryFor(after, parts.profiles.pinnedBy(after), day) };
  const expectedVersion = kept.state.version;
  const appended = await parts.store.append({
    caseId,
    commandId: command.commandId,
    expectedVersion,
    events,
    contents: settled.rows,
    summary,
  });
  if (appended.outcome === 'conflict') return 'others-wrote-first';
  return appended.outcome === 'repeated'
    ? racedRepeat(parts, received)
    : { ...decision, version: appended.version, asSeen };
}

/** The texts handed in, without the reason for a discretion that turned out not to be needed. */
function textsToKeep({ command, texts }: Received, { events }: Accepted): ReadonlyMap<string, string> {
  const reason = command.discretion?.reason;
  const needed = events.some((event) => textsOf(event, (id) => id === reason).includes(reason ?? ''));
  return new Map([...texts].filter(([id]) => id !== reason || needed));
}

/** What was written can be read again: a fact its schema does not know would close the case for ever. */
function mustBeReadable(events: readonly Envelope[]): void {
  const wrong = events.find((event) => openEnvelope(event) === undefined);
  if (wrong) throw new StafettError('event-unrecordable', `${wrong.type} is not as its schema says`);
}

/** The command id was written while this was judged: a repeat if it was this very command, and otherwise another's. */
async function racedRepeat({ store }: Parts, { caseId, command }: Received): Promise<Answer> {
  const kept = await loadCase(store, caseId);
  if (!isRepeat(command, kept)) return invalid({ code: 'command-id-in-use', path: 'commandId' });
  return { outcome: 'repeated', version: versionAfter(kept, command.commandId) };
}
