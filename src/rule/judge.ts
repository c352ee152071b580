import type { Citation } from './citation.ts';
import { doesNotApply, type Finding, type Judgement, needsAPerson, silent } from './finding.ts';
import { type Resolved, resolve } from './resolve.ts';
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

/** The question put to a rule's guard: exceptions first, then what the profile states, then the rule itself. */
export function judge<World extends { readonly profile: Profile }, Ask, Look, Value, Profile extends object>(
  rule: Rule<World, Ask, Look, Value, string, string, Profile>,
  asked: Asked<World, Ask>,
): Finding {
  const exception = rule.except?.find((one: Exception<World, Ask>) => one.holds(asked));
  if (exception) return { ...signed(rule, doesNotApply('gave-way')), gaveWayTo: exception.givesWayTo };
  if (rule.kind === 'local') return judgeLocal(rule, rule.guard, asked);
  return signed(rule, rule.guard?.judge(asked, undefined) ?? doesNotApply('not-concerned'));
}

/** The question put to a rule's sight. */
export function look<World extends { readonly profile: Profile }, Ask, Look, Value, Profile extends object>(
  rule: Rule<World, Ask, Look, Value, string, string, Profile>,
  asked: Asked<World, Look>,
): Finding {
  if (rule.kind === 'local') return judgeLocal(rule, rule.sight, asked);
  return signed(rule, rule.sight?.judge(asked, undefined) ?? doesNotApply('not-concerned'));
}

function judgeLocal<World extends { readonly profile: Profile }, Question, Value, Profile extends object>(
  // biome-ignore lint/suspicious/noExplicitAny: what the other voice asks about does not matter here
  rule: LocalRule<World, any, any, Value, string, string, Profile>,
  voice: Voice<World, Question, Value>,
  asked: Asked<World, Question>,
): Finding {
  if (!voice) return signed(rule, doesNotApply('not-concerned'));
  const resolved = resolve(rule, asked.profile);
  const [first, ...others] = resolved.readings;
  if (first === undefined)
    return signed(rule, rule.unstated.means === 'silent' ? silent('not-stated') : doesNotApply('not-demanded'));
  if (others.length > 0) return judgeReadings(rule, voice, asked, resolved);
  return signed(rule, voice.judge(asked, first.value), first.sources);
}

/** Texts that differ: where they agree on the verdict it holds, else a person decides. */
function judgeReadings<World, Question, Value>(
  rule: Signing,
  voice: NonNullable<Voice<World, Question, Value>>,
  asked: Asked<World, Question>,
  { readings }: Resolved<Value>,
): Finding {
  const judged = readings.map((one) => ({ source: one.sources.join(' + '), answer: voice.judge(asked, one.value) }));
  const first = judged[0];
  const agreed = first !== undefined && judged.every((one) => one.answer.verdict === first.answer.verdict);
  const answer = agreed ? first.answer : needsAPerson('readings-differ');
  const verdicts = Object.fromEntries(judged.map((one): [string, Verdict] => [one.source, one.answer.verdict]));
  return { ...signed(rule, answer, [...new Set(readings.flatMap((one) => one.sources))]), readings: verdicts };
}

interface Signing {
  readonly id: string;
  readonly sources: readonly Citation[];
}

function signed(rule: Signing, answer: Judgement, stated: readonly string[] = []): Finding {
  const { verdict, reason, looked, missing, advice } = answer;
  // What a person may answer for with discretion is always possible in that way, whether the rule names another or not.
  const isOpen = answer.ways.length === 0 && (verdict === 'needs-a-person' || verdict === 'silent');
  const ways = isOpen ? PERSON_DECIDES : answer.ways;
  const sources = stated.length === 0 ? rule.sources : withStated(rule.sources, stated);
  return { rule: rule.id, verdict, reason, looked, missing, ways, advice, sources };
}

const joined = new WeakMap<readonly string[], readonly Citation[]>();

/** The profile's own sources, then the rule's; made once for each reading, as decisions are many and readings few. */
function withStated(sources: readonly Citation[], stated: readonly string[]): readonly Citation[] {
  const made = joined.get(stated) ?? [...new Set<Citation>([...stated, ...sources])];
  joined.set(stated, made);
  return made;
}
