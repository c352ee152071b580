import type { Id } from '../../identity/id.ts';
import { withinTargetGroup } from '../../party/target-group.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import {
  advises,
  doesNotApply,
  factsMissing,
  type Judgement,
  needsAPerson,
  permitted,
  silent,
  unmet,
} from '../../rule/finding.ts';
import { strictest } from '../../rule/strictest.ts';
import type { Strength } from '../../rule/verdict.ts';
import { type BodyEntry, entryFor, type MeetingKind } from '../as-stated.ts';
import { concernsTaken } from '../concerns-taken.ts';
import { absentFrom } from '../fixed-members.ts';
import { isNamedAmong } from '../named-among.ts';

/** Asked of a body or a kind of meeting: when a case is brought, a meeting is called or held there, or advice is recorded. */
export type BodyAsked =
  | { readonly act: 'bring'; readonly of: Id; readonly concern: Id | undefined }
  | { readonly act: 'call' | 'advise'; readonly of: Id }
  | Holding;

interface Holding {
  readonly act: 'hold';
  readonly of: Id;
  readonly decision: Id | undefined;
  /** Who is recorded as having come. */
  readonly attended: readonly Id[];
}

interface Stated {
  readonly bodies: readonly BodyEntry[] | undefined;
  readonly kinds: readonly MeetingKind[] | undefined;
}

type Reason =
  | 'not-described'
  | 'as-stated'
  | 'not-for-you'
  | 'not-named'
  | 'arena-unknown'
  | 'other-arena'
  | 'age-unknown'
  | 'beyond-target'
  | 'not-its-to-decide'
  | 'decision-not-named'
  | 'someone-else-records'
  | 'fixed-member-missing'
  | 'no-deputy-came';
type Way = 'ask-those-named' | 'record-arena' | 'record-birth' | 'another-body' | 'person-decides';
type Answer = Judgement<Reason, Way>;

/**
 * A body, and a kind of meeting, are as the profile describes them: who brings a case, who calls and leads, whom it is for, and what it
 * may decide. What is not said of it is not demanded; whoever a list leaves out is left out as strongly as the text says. A meeting that was
 * held without a fixed member is recorded, with advice that names who was missing.
 *
 * Why: A standing body works when all know who brings a case, who leads, and what it may decide.
 */
export const bodyAsStated = local({
  id: 'body-as-stated',
  sources: [
    'KON',
    'ASN-2',
    'SYK-1',
    'LAR-1',
    'BO-1',
    interpretation('a-family-brings-its-case-through-someone'),
    interpretation('a-fixed-member-is-missing'),
  ],
  reads: { bodies: (profile) => profile.bodies.list, kinds: (profile) => profile.meetings.kinds },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<BodyAsked>, { bodies, kinds }: Stated): Answer {
      const { act, of } = asked.ask;
      const entry = entryFor(of, bodies, kinds);
      if (act === 'advise') return onAdvice(asked, entry);
      if (entry === undefined) return doesNotApply('not-described', { body: of });
      const all = [whoMay(asked, entry), ...forWhom(asked, entry), ...howHeld(asked, entry)];
      const said = all.filter((one) => one !== undefined);
      return said.reduce<Answer>(strictest, permitted('as-stated', { body: of }));
    },
  },
});

/** What has been advised is recorded, whoever records it. */
function onAdvice(asked: Asked<BodyAsked>, entry: BodyEntry | MeetingKind | undefined): Answer {
  const looked = { body: asked.ask.of, named: entry?.minute };
  const isTheirs = entry?.minute === undefined || isNamedAmong(asked, entry.minute);
  return isTheirs ? permitted('as-stated', looked) : advises('someone-else-records', looked);
}

/** Left out as strongly as the text says; where it does not say, it is silent on the rest. */
function leftOut(
  strength: Strength | undefined,
  reasons: readonly [must: Reason, open: Reason],
  looked: Answer['looked'],
  ways: readonly Way[],
): Answer {
  return strength === undefined ? silent(reasons[1], looked) : unmet(strength, reasons[0], looked, ways);
}

/** Each part of the text answers where it has something to say, and nothing where all is as it says. */
function whoMay(asked: Asked<BodyAsked>, entry: BodyEntry | MeetingKind): Answer | undefined {
  const named = namedFor(asked.ask.act, entry);
  if (named === undefined || isNamedAmong(asked, named)) return undefined;
  const looked = { body: asked.ask.of, act: asked.ask.act, named };
  return leftOut(entry.strength, ['not-for-you', 'not-named'], looked, ['ask-those-named']);
}

/** A meeting is held by whoever leads it or keeps its minutes. */
function namedFor(act: BodyAsked['act'], entry: BodyEntry | MeetingKind): readonly Id[] | undefined {
  if (act === 'bring') return 'bring' in entry ? entry.bring : undefined;
  if (act === 'call') return entry.call;
  return entry.lead === undefined ? undefined : [...entry.lead, ...(entry.minute ?? [])];
}

function forWhom(asked: Asked<BodyAsked>, entry: BodyEntry | MeetingKind): readonly (Answer | undefined)[] {
  return 'body' in entry && asked.ask.act === 'bring'
    ? [inTarget(asked, entry), fromArena(asked, asked.ask.concern, entry)]
    : [];
}

function inTarget(asked: Asked<BodyAsked>, { body, target }: BodyEntry): Answer | undefined {
  const within = target === undefined ? 'within' : withinTargetGroup(target, asked.state.subject, asked.day);
  if (within === 'within') return undefined;
  return within === 'age-unknown'
    ? factsMissing('age-unknown', ['subject.age'], { body }, ['record-birth', 'person-decides'])
    : needsAPerson('beyond-target', { body }, ['another-body', 'person-decides']);
}

function fromArena(
  { state }: Asked<BodyAsked>,
  concern: Id | undefined,
  { body, arenas, strength }: BodyEntry,
): Answer | undefined {
  if (arenas === undefined) return undefined;
  const taken = concernsTaken(state.concern, concern);
  const looked = { body, arenas, concerns: taken.map((one) => one.id) };
  if (taken.some((one) => one.arena === undefined))
    return factsMissing('arena-unknown', ['concern.arena'], looked, ['record-arena', 'person-decides']);
  const isOther = taken.some(({ arena }) => arenas.every((one) => one !== arena));
  return isOther ? leftOut(strength, ['other-arena', 'other-arena'], looked, ['another-body']) : undefined;
}

function howHeld(asked: Asked<BodyAsked>, entry: BodyEntry | MeetingKind): readonly (Answer | undefined)[] {
  const { ask } = asked;
  return ask.act === 'hold' ? [decided(ask, entry), whoCame(asked, ask.attended, entry)] : [];
}

function decided({ of, decision }: Holding, { decides, strength }: BodyEntry | MeetingKind): Answer | undefined {
  if (decision === undefined || decides === undefined || decides.includes(decision)) return undefined;
  const looked = { body: of, decision, decides };
  return leftOut(strength, ['not-its-to-decide', 'decision-not-named'], looked, ['another-body']);
}

/** That a fixed member did not come has happened, and is told: it takes nothing from the meeting. */
function whoCame(asked: Asked<BodyAsked>, attended: readonly Id[], entry: BodyEntry | MeetingKind): Answer | undefined {
  if (!('body' in entry)) return undefined;
  const absent = absentFrom(asked, entry, attended);
  if (absent.length === 0) return undefined;
  return advises(entry.deputies ? 'no-deputy-came' : 'fixed-member-missing', { body: entry.body, absent });
}
