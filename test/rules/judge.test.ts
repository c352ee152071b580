import { describe, expect, test } from 'vitest';
import { advises, doesNotApply, needsAPerson, permitted, refused, silent, unmet } from '../../src/rule/finding.ts';
import { judge, looking } from '../../src/rule/judge.ts';
import type { LocalRule } from '../../src/rule/rule.ts';
import type { Stated } from '../../src/rule/stated.ts';
import { everySaidAt, waysToRead } from '../../src/rule/stated.ts';
import { stronger, type Verdict } from '../../src/rule/verdict.ts';

interface Texts {
  readonly answer?: Stated<Verdict>;
  readonly more?: Stated<string>;
}
interface Read {
  readonly answer: Verdict | undefined;
  readonly more: string | undefined;
}
type Made = LocalRule<{ readonly profile: Texts }, string, never, Read, string, string, Texts>;

/** A rule that answers as its text says, and where its text does not say as `unstated` says. */
function rule(unstated: Made['unstated'], more: Partial<Made> = {}): Made {
  return {
    id: 'made-up',
    kind: 'local',
    sources: ['HEM'],
    reads: { answer: (profile) => profile.answer, more: (profile) => profile.more },
    unstated,
    guard: {
      judge: (_, { answer, more: word }) => {
        const looked = { word };
        if (answer === 'refused') return refused('said-no', looked, ['ask-anew']);
        if (answer === 'needs-a-person') return needsAPerson('said-ask', looked);
        return answer === 'silent' ? silent('says-nothing', looked) : permitted('said-yes', looked);
      },
    },
    ...more,
  };
}
const quiet = rule({ means: 'silent' });
const says = (answer: Verdict, source = 'HEM') => ({ is: answer, source });
const asked = (profile: Texts, made: Made = quiet) => judge(made, { profile, ask: 'what' });

describe('how a rule that reads a profile answers', () => {
  test('where nothing is stated: it is silent, does not apply, or answers by its default, or case by case', () => {
    expect(asked({})).toEqual({
      ...{ rule: 'made-up', verdict: 'silent', reason: 'not-stated', looked: {}, missing: [], advice: false },
      ...{ ways: ['person-decides'], sources: ['HEM'] },
    });
    expect(asked({}, rule({ means: 'n/a' }))).toMatchObject({
      verdict: 'does-not-apply',
      reason: 'not-demanded',
      ways: [],
    });
    const fallback = rule({ means: 'default', value: { answer: 'refused', more: 'x' }, words: 'no' });
    expect(asked({}, fallback)).toMatchObject({ verdict: 'refused', looked: { word: 'x' }, sources: ['HEM'] });
    expect(asked({}, rule({ means: 'by-case', words: 'as it is' }))).toMatchObject({
      verdict: 'permitted',
      sources: ['HEM'],
    });
  });

  test('one text is answered by, and cited before the sources of the rule, each once', () => {
    const one = asked({ answer: says('refused', 'KON') });
    expect([one.verdict, one.sources, one.ways, one.readings]).toEqual([
      'refused',
      ['KON', 'HEM'],
      ['ask-anew'],
      undefined,
    ]);
    expect(asked({ answer: says('refused', 'HEM') }).sources).toEqual(['HEM']);
  });

  test('texts that give the same answer are one answer; where they differ a person decides, and each says what it says', () => {
    const texts = (...answers: Verdict[]) => ({
      answer: { readings: answers.map((is, n) => ({ is, source: `T${n}` })) },
    });
    const same = asked(texts('refused', 'refused'));
    expect([same.verdict, same.reason, same.readings]).toEqual([
      'refused',
      'said-no',
      { T0: 'refused', T1: 'refused' },
    ]);
    const differing = asked(texts('refused', 'permitted'));
    expect([differing.verdict, differing.reason, differing.ways]).toEqual([
      'needs-a-person',
      'readings-differ',
      ['person-decides'],
    ]);
    expect([differing.readings, differing.sources]).toEqual([{ T0: 'refused', T1: 'permitted' }, ['T0', 'T1', 'HEM']]);
  });

  test('each reading is named by its sources, and by its arenas where it is said of some alone', () => {
    const answer = {
      readings: [{ is: 'permitted', source: 'A', arenas: ['skole', 'sfo'] }, says('refused', 'B')],
    } as const;
    expect(asked({ answer, more: { is: 'm', source: 'C' } }).readings).toEqual({
      'A (skole, sfo) + C': 'permitted',
      'B + C': 'refused',
    });
  });

  test('of arenas the text is quiet about, the rule does what it does of silence', () => {
    const answer = { readings: [{ is: 'permitted', source: 'A', arenas: ['skole'] }] } as const;
    expect(asked({ answer }).readings).toEqual({ 'A (skole)': 'permitted', notStated: 'silent' });
    expect(asked({ answer }, rule({ means: 'n/a' })).readings).toEqual({
      'A (skole)': 'permitted',
      notStated: 'does-not-apply',
    });
    const fallback = rule({ means: 'default', value: { answer: 'refused', more: undefined }, words: 'no' });
    expect(asked({ answer }, fallback).readings).toEqual({ 'A (skole)': 'permitted', notStated: 'refused' });
    const both = asked({ answer }, rule({ means: 'default', value: { answer: 'permitted', more: 'x' }, words: 'yes' }));
    expect([both.verdict, both.readings]).toEqual(['permitted', { 'A (skole)': 'permitted', notStated: 'permitted' }]);
  });

  test('what a person may decide is always possible in that way, whether or not the rule names another', () => {
    expect(asked({ answer: says('needs-a-person') }).ways).toEqual(['person-decides']);
    expect(asked({ answer: says('silent') }).ways).toEqual(['person-decides']);
    expect(asked({ answer: says('permitted') }).ways).toEqual([]);
    const named: Made = rule({ means: 'silent' }, { guard: { judge: () => needsAPerson('ask', {}, ['call']) } });
    expect(asked({ answer: says('permitted') }, named).ways).toEqual(['call']);
    const none: Made = rule({ means: 'silent' }, { guard: { judge: () => refused('no') } });
    expect(asked({ answer: says('permitted') }, none).ways).toEqual([]);
  });

  test('while an exception holds the rule gives way, and names what it gave way to', () => {
    const except = [{ givesWayTo: 'another', holds: ({ ask }: { readonly ask: string }) => ask === 'what' }];
    const made = rule({ means: 'silent' }, { except });
    expect(asked({ answer: says('refused') }, made)).toMatchObject({
      ...{ verdict: 'does-not-apply', reason: 'gave-way', gaveWayTo: 'another' },
    });
    expect(judge(made, { profile: { answer: says('refused') }, ask: 'else' })).toMatchObject({ reason: 'said-no' });
    expect(asked({ answer: says('refused') })).not.toHaveProperty('gaveWayTo');
  });

  test('a voice the rule does not have concerns nothing', () => {
    expect(looking(quiet)({ profile: {}, ask: undefined as never })).toMatchObject({
      ...{ verdict: 'does-not-apply', reason: 'not-concerned' },
    });
  });
});

describe('what a rule may answer', () => {
  test('what is not met refuses, asks, advises or says nothing, as strongly as it is demanded', () => {
    const answers = (['must', 'person', 'should', 'may'] as const).map((one) => unmet(one, 'why', { a: 1 }, ['way']));
    expect(answers.map(({ verdict, advice, ways }) => [verdict, advice, ways])).toEqual([
      ['refused', false, ['way']],
      ['needs-a-person', false, ['way']],
      ['permitted', true, []],
      ['permitted', false, []],
    ]);
    expect(answers.every((one) => one.reason === 'why' && one.looked.a === 1)).toBe(true);
  });

  test('only advice advises', () => {
    const all = [permitted('a'), advises('a'), doesNotApply('a'), refused('a'), needsAPerson('a'), silent('a')];
    expect(all.filter((one) => one.advice)).toEqual([advises('a')]);
  });

  test('the stronger of two verdicts stands, and the first of two that weigh the same', () => {
    const all: readonly Verdict[] = ['refused', 'needs-a-person', 'silent', 'permitted'];
    for (const [n, one] of all.entries())
      for (const other of all.slice(n)) expect([stronger(one, other), stronger(other, one)]).toEqual([one, one]);
    expect(stronger('permitted', 'does-not-apply')).toBe('permitted');
    expect(stronger('does-not-apply', 'permitted')).toBe('does-not-apply');
  });
});

describe('what is stated of one thing', () => {
  const one = { is: 1, source: 'A' };
  const some = { is: 2, source: 'B', arenas: ['skole'] };
  test('each value has its path', () => {
    expect(everySaidAt(undefined, 'p')).toEqual([]);
    expect(everySaidAt(one, 'p')).toEqual([{ is: 1, path: 'p.is' }]);
    expect(everySaidAt({ readings: [one, some] }, 'p')).toEqual([
      { is: 1, path: 'p.readings[0].is' },
      { is: 2, path: 'p.readings[1].is' },
    ]);
  });

  test('it may also be that nothing is, where each text speaks of some arenas only', () => {
    expect(waysToRead(undefined)).toEqual([undefined]);
    expect(waysToRead(one)).toEqual([one]);
    expect(waysToRead({ readings: [one, some] })).toEqual([one, some]);
    expect(waysToRead({ readings: [some, some] })).toEqual([some, some, undefined]);
  });
});
