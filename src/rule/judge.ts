import type { Citation } from './citation.ts';
import { doesNotApply, type Finding, type Judgement, needsAPerson, silent } from './finding.ts';
import { type Reading, resolving } from './resolve.ts';
import type { Asked, Exception, LocalRule, Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** Reasons every rule may give without a text of its own. */
export type CommonReason =
  | 'not-stated'
  | 'not-demanded'
  | 'gave-way'
  | 'readings-differ'
  | 'not-concerned'
  | 'not-available';

/** Ways every rule may name without a text of its own. */
export type CommonWay = 'person-decides';

const PERSON_DECIDES: readonly CommonWay[] = Object.freeze(['person-decides']);

/** The voice that is asked: how one reading of the rule answers. */
type Voice<World, Ask, Value> = { judge(asked: Asked<World, Ask>, value: Value): Judgement } | undefined;

/** A rule made ready to be asked many times. */
export type Answering<World, Ask> = (asked: Asked<World, Ask>) => Finding;

// biome-ignore lint/suspicious/noExplicitAny: what the other voice asks about does not matter here
type RuleAsked<World, Ask, Value, Profile> = Rule<World, Ask, any, Value, string, string, Profile>;

/** How a rule's guard answers: exceptions first, then what the profile states, then the rule itself. */
export function judging<World extends { readonly profile: Profile }, Ask, Value, Profile extends object>(
  rule: RuleAsked<World, Ask, Value, Profile>,
): Answering<World, Ask> {
  const answer = speaking(rule, rule.guard);
  const { except } = rule;
  if (except === undefined) return answer;
  const gaveWay = signed(rule, doesNotApply('gave-way'));
  return (asked) => {
    const exception = except.find((one: Exception<World, Ask>) => one.holds(asked));
    return exception ? { gaveWayTo: exception.givesWayTo, ...gaveWay } : answer(asked);
  };
}

/** How a rule's sight answers. */
export function looking<World extends { readonly profile: Profile }, Look, Value, Profile extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: what the guard asks about does not matter here
  rule: Rule<World, any, Look, Value, string, string, Profile>,
): Answering<World, Look> {
  return speaking(rule, rule.sight);
}

const ready = new WeakMap<object, unknown>();

/** Puts one question to a rule's guard. */
export function judge<World extends { readonly profile: Profile }, Ask, Value, Profile extends object>(
  rule: RuleAsked<World, Ask, Value, Profile>,
  asked: Asked<World, Ask>,
): Finding {
  const known = ready.get(rule) as Answering<World, Ask> | undefined; // kept under the rule it was made of
  return (known ?? madeReady(rule))(asked);
}

function madeReady<World extends { readonly profile: Profile }, Ask, Value, Profile extends object>(
  rule: RuleAsked<World, Ask, Value, Profile>,
): Answering<World, Ask> {
  const answer = judging(rule);
  ready.set(rule, answer);
  return answer;
}

function speaking<World extends { readonly profile: Profile }, Question, Value, Profile extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: which voice it is has been chosen already
  rule: Rule<World, any, any, Value, string, string, Profile>,
  voice: Voice<World, Question, Value> | Voice<World, Question, undefined>,
): Answering<World, Question> {
  if (voice === undefined) return () => signed(rule, doesNotApply('not-concerned'));
  if (rule.kind === 'local') return readingProfile(rule, voice as NonNullable<Voice<World, Question, Value>>); // a local rule's own voice
  const general = voice as NonNullable<Voice<World, Question, undefined>>; // a general rule reads no value
  return (asked) => signed(rule, general.judge(asked, undefined));
}

function readingProfile<World extends { readonly profile: Profile }, Question, Value, Profile extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: which voice it is has been chosen already
  rule: LocalRule<World, any, any, Value, string, string, Profile>,
  voice: NonNullable<Voice<World, Question, Value>>,
): Answering<World, Question> {
  const resolved = resolving(rule);
  return (asked) => {
    const { readings } = resolved(asked.profile);
    const only = readings[0];
    if (only === undefined) return signed(rule, quiet(rule));
    if (readings.length > 1) return judgeReadings(rule, voice, asked, readings);
    return signed(rule, voice.judge(asked, only.value), only.cited);
  };
}

/** What a rule answers where nothing is stated and it has no default. */
function quiet(rule: Quiet): Judgement {
  return rule.unstated.means === 'silent' ? silent('not-stated') : doesNotApply('not-demanded');
}

/** Texts that differ: where they agree on the verdict it holds, else a person decides. */
function judgeReadings<World, Question, Value>(
  rule: Quiet,
  voice: NonNullable<Voice<World, Question, Value>>,
  asked: Asked<World, Question>,
  readings: readonly Reading<Value>[],
): Finding {
  const judged = readings.map((one) => ({
    source: one.name,
    answer: one.unsaid ? quiet(rule) : voice.judge(asked, one.value),
  }));
  const first = judged[0];
  const agreed = first !== undefined && judged.every((one) => one.answer.verdict === first.answer.verdict);
  const answer = agreed ? first.answer : needsAPerson('readings-differ');
  const verdicts = Object.fromEntries(judged.map((one): [string, Verdict] => [one.source, one.answer.verdict]));
  const cited = new Set([...readings.flatMap((one) => one.sources), ...rule.sources]);
  return { readings: verdicts, ...signed(rule, answer, [...cited]) };
}

interface Signing {
  readonly id: string;
  readonly sources: readonly Citation[];
}

interface Quiet extends Signing {
  readonly unstated: { readonly means: string };
}

/** Written out field by field: this is done for every finding there is, and copying an object of unknown shape costs many times as much. */
function signed(rule: Signing, answer: Judgement, sources = rule.sources): Finding {
  const { verdict, reason, looked, missing, advice } = answer;
  // What a person may answer for with discretion is always possible in that way, whether the rule names another or not.
  const isOpen = answer.ways.length === 0 && (verdict === 'needs-a-person' || verdict === 'silent');
  const ways = isOpen ? PERSON_DECIDES : answer.ways;
  return { rule: rule.id, verdict, reason, looked, missing, ways, advice, sources };
}
