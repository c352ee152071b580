import { actionsSeenBy } from './access/actions-seen-by.ts';
import type { View } from './access/view-for.ts';
import type { CalendarDay } from './calendar/day.ts';
import type { Action } from './case/actions-for.ts';
import { type Answer, asSeen } from './engine/answer.ts';
import { archiveLog } from './engine/archive-log.ts';
import { type Delivery, deliver, type NoticesFor } from './engine/deliver.ts';
import { type DueDuty, type DueQuestion, dueOn } from './engine/due.ts';
import { execute } from './engine/execute.ts';
import { mayReadHistory } from './engine/may-read-history.ts';
import { type Observer, tell } from './engine/observed.ts';
import type { Parts } from './engine/parts.ts';
import { profileShelf } from './engine/profile-shelf.ts';
import { type NotAvailable, type Shown, show } from './engine/reading.ts';
import { StafettError } from './engine/stafett-error.ts';
import { type StoredIssue, verify } from './engine/verify.ts';
import { viewLook } from './engine/view-look.ts';
import type { Guide } from './guide/guide.ts';
import { guideFor } from './guide/guide-for.ts';
import type { Actor } from './identity/actor.ts';
import { noticesFor } from './notice/notices-for.ts';
import type { Archive } from './port/archive.ts';
import type { CaseStore, Envelope } from './port/case-store.ts';
import { type Clock, systemClock } from './port/clock.ts';
import type { DeliveryCheckpoint } from './port/delivery-checkpoint.ts';
import type { Directory } from './port/directory.ts';
import type { Notifier } from './port/notifier.ts';
import type { Profile } from './profile/profile.ts';

export type { Answer, Carried, Conflict, Repeated } from './engine/answer.ts';
export type { Delivery, NoticesFor } from './engine/deliver.ts';
export type { DueDuty, DueQuestion } from './engine/due.ts';
export { memoryCheckpoint } from './engine/memory-checkpoint.ts';
export type { DecisionRecord, Observer } from './engine/observed.ts';
export { osloDay } from './engine/oslo-day.ts';
export type { NotAvailable, Shown } from './engine/reading.ts';
export { type Sealing, seal } from './engine/seal.ts';
export { StafettError, type StafettErrorCode } from './engine/stafett-error.ts';
export type { StoredIssue } from './engine/verify.ts';
export { systemClock } from './port/clock.ts';

/** What an engine is made of. What is left out cannot be asked for: `deliver` needs notifier and checkpoint, `archive` an archive. */
export interface EngineParts {
  /** The cases of ONE municipality. */
  readonly store: CaseStore;
  /** Its rules, parsed: every version that a case may still keep. */
  readonly profiles: readonly Profile[];
  readonly notifier?: Notifier;
  readonly directory?: Directory;
  /** How far notices have been sent. `memoryCheckpoint()` forgets it with the process. */
  readonly checkpoint?: DeliveryCheckpoint;
  readonly archive?: Archive;
  /** The machine's own clock where none is handed in. */
  readonly clock?: Clock;
  readonly observe?: Observer;
}

/** What a test may hand in instead of the engine's own. */
export interface Internals {
  readonly noticesFor: NoticesFor;
}

/** stafett over a store. Every method may reject when database or setup is broken, and rejects for nothing else. */
export interface Engine {
  /** Judges a command from JSON, with its texts by content id, and records what it leads to. Bad input is an answer. */
  execute(commandJson: unknown, contents?: { readonly [id: string]: string }): Promise<Answer>;
  /** What someone may see of a case, with its texts. The same answer where there is no case and where they may see nothing of it. */
  view(caseId: string, actor: Actor): Promise<Shown<View> | NotAvailable>;
  /** What someone could do now, and how the rules would answer. */
  actions(caseId: string, actor: Actor): Promise<readonly Action[]>;
  /** The handlingsveileder of a case for someone: where it stands, what is missing, the next deadline, what they could do next. */
  guide(caseId: string, actor: Actor): Promise<Shown<Guide> | NotAvailable>;
  /** The recorded facts, for those who keep them. */
  history(caseId: string, actor: Actor): Promise<Shown<readonly Envelope[]> | NotAvailable>;
  /** Duties due on a day or overdue then, through all cases. */
  due(day: CalendarDay, question?: DueQuestion): Promise<readonly DueDuty[]>;
  /** Sends the notices that have not been sent. A delivery that is under way is joined, not doubled. */
  deliver(): Promise<Delivery>;
  /** Hands a closed log to the archive and records the receipt. */
  archive(caseId: string, actor: Actor): Promise<Answer>;
  /** What in the store is not as it was written; empty where all is. */
  verify(caseId: string): Promise<readonly StoredIssue[]>;
}

/**
 * An engine over one municipality's cases.
 *
 * @throws StafettError `no-profile` or `profile-twice`.
 */
export function createEngine(given: EngineParts, internals: Internals = { noticesFor }): Engine {
  const parts: Parts = {
    store: given.store,
    profiles: profileShelf(given.profiles),
    clock: given.clock ?? systemClock,
  };
  return {
    async execute(commandJson, contents = {}) {
      const answer = await execute(parts, commandJson, contents);
      tell(given.observe, commandJson, answer);
      return asSeen(answer);
    },
    view: (caseId, actor) => show(parts, { caseId, actor, asked: 'view' }, viewLook(parts, actor)),
    async actions(caseId, actor) {
      const shown = await show(parts, { caseId, actor, asked: 'actions' }, ({ state, profile, day }) => ({
        value: actionsSeenBy(state, actor, day, profile),
        contents: [],
      }));
      return shown.outcome === 'shown' ? shown.value : [];
    },
    guide: (caseId, actor) =>
      show(parts, { caseId, actor, asked: 'guide' }, ({ state, profile, day }) => {
        const guide = guideFor(state, actor, day, profile);
        return guide && { value: guide, contents: [] };
      }),
    history: (caseId, actor) =>
      show(parts, { caseId, actor, asked: 'history' }, ({ profile }, { envelopes }) =>
        mayReadHistory(actor, profile) ? { value: envelopes, contents: [] } : undefined,
      ),
    due: (day, question = {}) => dueOn(parts, day, question),
    deliver: joining(async () => deliver(parts, { ...relayOf(given), noticesFor: internals.noticesFor })),
    async archive(caseId, actor) {
      const answer = await archiveLog(parts, mustHave(given.archive, 'no-archive'), caseId, actor);
      tell(given.observe, { type: 'ArchiveLog', caseId }, answer);
      return answer;
    },
    verify: (caseId) => verify(parts, caseId),
  };
}

function relayOf({ notifier, directory, checkpoint }: EngineParts) {
  return { notifier: mustHave(notifier, 'no-notifier'), directory, checkpoint: mustHave(checkpoint, 'no-checkpoint') };
}

function mustHave<T>(part: T | undefined, missing: 'no-notifier' | 'no-checkpoint' | 'no-archive'): T {
  if (part === undefined) throw new StafettError(missing, 'the engine was made without it');
  return part;
}

/** Lets a call that comes while one is under way share its outcome. */
function joining<T>(run: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= run().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
