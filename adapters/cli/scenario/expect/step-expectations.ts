import { explain } from '../../../../src/access/explain.ts';
import type { Verdict } from '../../../../src/rule/verdict.ts';
import type { Language } from '../../../../src/text/texts.ts';
import type { Outcome, WrittenStep } from '../schema/step.schema.ts';
import { dutyNamed, whoText } from './duty-names.ts';
import { findingsOf, issuesOf, type Judged, reasonsOf } from './judged.ts';
import { listText, type Mismatch, sameOrder, sameWord, type Unlike } from './mismatch.ts';
import { sameSet, wordsOf } from './same-set.ts';

/** What a step expects under one profile. */
export type Expected = Omit<
  Pick<WrittenStep, 'because' | 'advice' | 'duties' | 'readings' | 'recorded' | 'notices' | 'says' | 'neverSays'>,
  never
> & {
  readonly expect?: Outcome | undefined;
  readonly findings?: { readonly [rule: string]: Verdict } | undefined;
};
export type ExpectationKey = keyof Expected;

type Compare<K extends ExpectationKey> = (expected: NonNullable<Expected[K]>, judged: Judged) => readonly Mismatch[];

/** How each key of a step is held against what came of its command. A key that is not here cannot be compared yet. */
export const STEP_EXPECTATIONS: { readonly [K in ExpectationKey]: Compare<K> } = {
  expect: (expected, judged) =>
    about(
      'expect',
      sameWord(expected, judged.outcome),
      judged,
      stopping(judged).map((one) => one.rule),
    ),
  because,
  findings: (expected, judged) => entries(expected).flatMap(([rule, verdict]) => oneFinding(rule, verdict, judged)),
  advice,
  duties: (expected, judged) => entries(expected).flatMap(([id, due]) => oneDuty(id, due, judged)),
  readings: (expected, judged) => entries(expected).flatMap(([rule, by]) => oneReading(rule, by, judged)),
  recorded: (expected, judged) =>
    about(
      'recorded',
      sameOrder(
        expected,
        judged.recorded.map((one) => one.type),
      ),
      judged,
      stopping(judged).map((one) => one.rule),
    ),
  notices: (expected, judged) => entries(expected).flatMap(([person, kinds]) => noticesTo(person, kinds, judged)),
  says: (expected, judged) => words('says', expected, judged, true),
  neverSays: (expected, judged) => words('neverSays', expected, judged, false),
};

/** Holds all that a step expects against what came of it. */
export function unmetExpectations(expected: Expected, judged: Judged): readonly Mismatch[] {
  return (Object.keys(STEP_EXPECTATIONS) as ExpectationKey[]).flatMap((key) => unmet(key, expected, judged));
}

function unmet<K extends ExpectationKey>(key: K, expected: Expected, judged: Judged): readonly Mismatch[] {
  const value = expected[key];
  const compare: Compare<K> | undefined = STEP_EXPECTATIONS[key];
  return value === undefined || value === null || compare === undefined ? [] : compare(value, judged);
}

function entries<V>(map: { readonly [key: string]: V }): readonly [string, V][] {
  return Object.entries(map);
}

function stopping({ decision }: Judged) {
  return findingsOf(decision).filter((one) => one.verdict !== 'permitted' && one.verdict !== 'does-not-apply');
}

/** A mismatch with the findings of the rules it is about. */
function about(
  key: string | readonly string[],
  unlike: Unlike,
  judged: Judged,
  rules: readonly string[],
): readonly Mismatch[] {
  if (unlike === undefined) return [];
  const path = typeof key === 'string' ? [key] : key;
  const findings = findingsOf(judged.decision).filter((one) => rules.includes(one.rule));
  const issues = issuesOf(judged.decision).map((one) => `${one.code}${one.path === '' ? '' : ` at ${one.path}`}`);
  const got = issues.length > 0 && path[0] !== 'because' ? `${unlike.got} (${issues.join(', ')})` : unlike.got;
  return [{ key: path, expected: unlike.expected, got, findings }];
}

function because(expected: NonNullable<Expected['because']>, judged: Judged): readonly Mismatch[] {
  const codes = issuesOf(judged.decision).map((one) => one.code);
  const got = judged.decision.outcome === 'invalid' ? codes : reasonsOf(judged.decision).map((one) => one.rule);
  const named = wordsOf(expected).map((one) => one.word);
  return about('because', sameSet(expected, got), judged, [...named, ...got]);
}

function oneFinding(rule: string, verdict: Verdict, judged: Judged): readonly Mismatch[] {
  const found = findingsOf(judged.decision).filter((one) => one.rule === rule);
  if (found.some((one) => one.verdict === verdict)) return [];
  const got = found.length === 0 ? 'was not asked' : found.map((one) => one.verdict).join(', ');
  return about(['findings', rule], { expected: verdict, got }, judged, [rule]);
}

function advice(expected: NonNullable<Expected['advice']>, judged: Judged): readonly Mismatch[] {
  if (judged.decision.outcome !== 'accepted') {
    const unlike = { expected: 'accepted, with advice', got: judged.outcome };
    return about(
      'advice',
      unlike,
      judged,
      stopping(judged).map((one) => one.rule),
    );
  }
  const got = judged.decision.findings.filter((one) => one.advice).map((one) => one.rule);
  return about('advice', sameSet(expected, got), judged, [...wordsOf(expected).map((one) => one.word), ...got]);
}

type DutyExpected = NonNullable<Expected['duties']>[string];

function oneDuty(id: string, due: DutyExpected, judged: Judged): readonly Mismatch[] {
  const duty = dutyNamed(id, judged.duties);
  const by = typeof due === 'string' ? due : due.by;
  const key = ['duties', id];
  const arisen =
    judged.duties.length === 0 ? 'no new duty' : `new duties ${listText(judged.duties.map((one) => one.id))}`;
  if (duty === undefined)
    return by === 'none' ? [] : about(key, { expected: by ?? 'a duty', got: arisen }, judged, [id]);
  const day = by === undefined ? undefined : sameWord(by, duty.due);
  const who =
    typeof due === 'string' || due.who === undefined ? undefined : sameWord(expectedWho(due.who), whoText(duty.who));
  return [...about(key, day, judged, []), ...about([...key, 'who'], who, judged, [])];
}

function expectedWho(who: NonNullable<Exclude<DutyExpected, string>['who']>): string {
  return whoText(who);
}

function oneReading(rule: string, by: { readonly [source: string]: Verdict }, judged: Judged): readonly Mismatch[] {
  const readings = findingsOf(judged.decision).find((one) => one.rule === rule)?.readings ?? {};
  return entries(by).flatMap(([source, verdict]) =>
    about(['readings', rule, source], sameWord(verdict, readings[source]), judged, [rule]),
  );
}

/** Every notice to one person, in any order. */
function noticesTo(person: string, kinds: readonly string[], judged: Judged): readonly Mismatch[] {
  const got = judged.notices.filter((one) => one.to === person).map((one) => one.kind);
  return about(['notices', person], sameOrder([...kinds].sort(), [...got].sort()), judged, []);
}

function words(
  key: 'says' | 'neverSays',
  expected: NonNullable<Expected['says']>,
  judged: Judged,
  stand: boolean,
): readonly Mismatch[] {
  const findings = findingsOf(judged.decision);
  return entries(expected).flatMap(([language, wanted]) => {
    const said = explain(findings, language as Language, { profile: judged.profile })
      .flatMap((one) => [one.name, one.says, ...one.ways])
      .join('\n');
    const wrong = (wanted ?? []).filter((one) => said.includes(one) !== stand);
    const rules = findings.map((one) => one.rule);
    const unlike = {
      expected: `${stand ? '' : 'not '}${listText(wrong)}`,
      got: stand ? 'an explanation without' : 'an explanation with',
    };
    return wrong.length === 0 ? [] : about([key, language], unlike, judged, rules);
  });
}
