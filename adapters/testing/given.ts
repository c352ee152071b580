import assert from 'node:assert/strict';
import type { CalendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent, Command, CommandType, EventType } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import type { Accepted, Decision } from '../../src/case/decision.ts';
import { evolve, replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** A command to try. Without a day it comes on the day of the latest fact, and without an id it is called `when`. */
export type Issued = {
  [T in CommandType]: Omit<Command<T>, 'commandId' | 'day'> & {
    readonly commandId?: string;
    readonly day?: CalendarDay;
  };
}[CommandType];

/** An event to expect: its type, or its type with the fields that matter. Fields that are not named may be anything. */
export type ExpectedEvent = EventType | ({ readonly type: EventType } & { readonly [field: string]: unknown });

/** A case in which some facts have happened. */
export interface Given {
  /** Puts a command to it. Nothing is recorded: every `when` meets the same case. */
  when(command: Issued): When;
}

/** What came of a command. Every `then` throws an AssertionError where it is not so, and gives itself back. */
export interface When {
  readonly decision: Decision;
  /** The case after it: as it was, where nothing was recorded. */
  readonly state: CaseState;
  /** Accepted, and exactly these facts are recorded, in this order. None: it was already so. */
  thenRecords(...expected: readonly ExpectedEvent[]): When;
  /** Accepted, and exactly these rules have a word of advice. */
  thenAdvises(...rules: readonly string[]): When;
  /** Refused with this verdict, and at least these rules stand in the way for it. */
  thenRefuses(verdict: 'refused' | 'needs-a-person' | 'silent', ...rules: readonly string[]): When;
  /** Not a command about this case, for exactly these codes. */
  thenInvalid(...codes: readonly string[]): When;
}

/**
 * A case told as facts, a command, and what came of it: over events and findings alone, never over private state.
 *
 * @example
 * ```ts
 * given(history, profile).when({ type: 'AcceptBaton', actor: teacher }).thenRecords('BatonAccepted');
 * given(history, profile).when({ type: 'OpenLog', actor: teacher }).thenRefuses('refused', 'consent-before-log');
 * ```
 */
export function given(events: readonly CaseEvent[], profile: Profile): Given {
  const state = replay(events);
  return { when: (command) => whenIn(state, stamped(command, state), profile) };
}

function stamped(issued: Issued, state: CaseState): Command {
  const day = issued.day ?? state.latestDay;
  assert.ok(day, 'a command to a case without facts needs a day');
  // `Issued` is any command whose stamp may lack the two fields that are set here.
  return { commandId: 'when', ...issued, day } as Command;
}

function whenIn(state: CaseState, command: Command, profile: Profile): When {
  const decision = decide(command, state, profile);
  const it: When = {
    decision,
    state: decision.outcome === 'accepted' ? decision.events.reduce(evolve, state) : state,
    thenRecords(...expected) {
      const { events } = accepted(decision);
      assert.deepEqual(events.map(typeOf), expected.map(typeOf), 'the facts that were recorded');
      for (const [n, one] of expected.entries()) mustHaveFields(events[n], one);
      return it;
    },
    thenAdvises(...rules) {
      const advising = accepted(decision).findings.filter((one) => one.advice);
      assert.deepEqual(advising.map((one) => one.rule).sort(), [...rules].sort(), 'the rules that advise');
      return it;
    },
    thenRefuses(verdict, ...rules) {
      assert.ok(decision.outcome === 'refused', `expected a refusal, ${told(decision)}`);
      assert.equal(decision.verdict, verdict, told(decision));
      const standing = decision.findings.filter((one) => one.verdict === verdict && !one.answered);
      const missing = rules.filter((rule) => !standing.some((one) => one.rule === rule));
      assert.deepEqual(missing, [], `rules that do not stand in the way; ${told(decision)}`);
      return it;
    },
    thenInvalid(...codes) {
      assert.ok(decision.outcome === 'invalid', `expected an invalid command, ${told(decision)}`);
      assert.deepEqual(decision.issues.map((one) => one.code).sort(), [...codes].sort(), 'the codes of its issues');
      return it;
    },
  };
  return it;
}

function accepted(decision: Decision): Accepted {
  assert.ok(decision.outcome === 'accepted', `expected to be accepted, ${told(decision)}`);
  return decision;
}

/** What came instead, in codes. */
function told(decision: Decision): string {
  if (decision.outcome === 'accepted')
    return `got accepted with ${decision.events.map(typeOf).join(', ') || 'nothing'}`;
  if (decision.outcome === 'invalid') return `got invalid: ${decision.issues.map((one) => one.code).join(', ')}`;
  const standing = decision.findings.filter((one) => one.verdict === decision.verdict);
  return `got ${decision.verdict} by ${standing.map((one) => `${one.rule} (${one.reason})`).join(', ')}`;
}

function typeOf(event: ExpectedEvent): string {
  return typeof event === 'string' ? event : event.type;
}

function mustHaveFields(event: CaseEvent | undefined, expected: ExpectedEvent): void {
  if (typeof expected === 'string') return;
  const recorded = Object.entries(event ?? {}).filter(([field]) => field in expected);
  assert.deepEqual(Object.fromEntries(recorded), expected, `the fields of ${expected.type}`);
}
