import type { CaseEvent } from '../case/case.ts';
import { evolve, replay } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import type { Envelope, FeedEntry } from '../port/case-store.ts';
import type { DeliveryCheckpoint } from '../port/delivery-checkpoint.ts';
import type { Directory } from '../port/directory.ts';
import type { Notice, Notifier } from '../port/notifier.ts';
import type { Profile } from '../profile/profile.ts';
import { eventsIn, mustRead } from './load-case.ts';
import type { Parts } from './parts.ts';

/** What an event gives people word of. The id it gives a notice is replaced by one that is stable in the municipality. */
export type NoticesFor = (event: CaseEvent, before: CaseState, after: CaseState, profile: Profile) => readonly Notice[];

/** What delivery needs beside the engine's own parts. */
export interface Relay {
  readonly notifier: Notifier;
  readonly directory: Directory | undefined;
  readonly checkpoint: DeliveryCheckpoint;
  readonly noticesFor: NoticesFor;
}

/** What one delivery came to. */
export interface Delivery {
  readonly delivered: number;
  /** Notices that can never be sent, and why, as a code. */
  readonly undeliverable: readonly { readonly notice: string; readonly code: string }[];
  /** Where it stopped, as notifier or directory threw; the next delivery starts there. Null when everything was sent. */
  readonly stopped: { readonly notice: string; readonly cause: unknown } | null;
}

interface Sent {
  delivered: number;
  readonly undeliverable: { readonly notice: string; readonly code: string }[];
}

const PAGE = 200;

/**
 * Sends what has not been sent. The checkpoint moves past an event only after all its notices are out: what fails in between is sent
 * again, under the same ids, and never lost.
 */
export async function deliver(parts: Parts, relay: Relay): Promise<Delivery> {
  const sent: Sent = { delivered: 0, undeliverable: [] };
  let reached = await relay.checkpoint.read();
  for (;;) {
    const page = await parts.store.feed(reached, PAGE);
    const latest = page.at(-1);
    if (latest === undefined) return { ...sent, stopped: null };
    const stopped = await deliverPage(parts, relay, page, sent);
    if (stopped !== null) return { ...sent, stopped };
    reached = latest.position;
    await relay.checkpoint.write(reached);
  }
}

async function deliverPage(
  parts: Parts,
  relay: Relay,
  page: readonly FeedEntry[],
  sent: Sent,
): Promise<Delivery['stopped']> {
  const cases = new Map<string, CaseState>();
  let done: number | undefined;
  for (const { position, envelope } of page) {
    for (const notice of await noticesOf(parts, relay.noticesFor, envelope, cases)) {
      const cause = await send(relay, notice, sent);
      if (cause === undefined) continue;
      if (done !== undefined) await relay.checkpoint.write(done);
      return { notice: notice.id, cause: cause.thrown };
    }
    done = position;
  }
  return null;
}

/** Sends one notice; undefined when it is out of the way, otherwise what was thrown. */
async function send(
  { notifier, directory }: Relay,
  notice: Notice,
  sent: Sent,
): Promise<{ readonly thrown: unknown } | undefined> {
  try {
    const outcome = await notifier.deliver(notice, await directory?.find(notice.to));
    if (outcome.outcome === 'delivered') sent.delivered += 1;
    else sent.undeliverable.push({ notice: notice.id, code: outcome.code });
    return undefined;
  } catch (thrown) {
    return { thrown };
  }
}

/** Notices of one stored fact, each once. `cases` remembers how far each case of the page has come. */
async function noticesOf(
  { store, profiles }: Parts,
  noticesFor: NoticesFor,
  envelope: Envelope,
  cases: Map<string, CaseState>,
): Promise<readonly Notice[]> {
  const { caseId, version } = envelope;
  const event = mustRead(envelope, version);
  const before = cases.get(caseId) ?? replay(eventsIn((await store.read(caseId)).slice(0, version - 1)));
  const after = evolve(before, event);
  cases.set(caseId, after);
  const notices = noticesFor(event, before, after, profiles.pinnedBy(after));
  const named = notices.map(({ kind, to }) => ({ id: `${caseId}/${version}/${kind}/${to}`, kind, to }));
  return [...new Map(named.map((notice) => [notice.id, notice])).values()];
}
