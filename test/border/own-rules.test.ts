import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/schema.ts';

const WORDS = { nb: { name: 'Egen regel', says: 'Slik er det hos oss.' } };
const HOLDS = { fact: 'level', is: '0' };
const DEMAND = { on: ['OpenLog'], require: HOLDS, strength: 'must' };

type Json = { readonly [key: string]: unknown };

/** What is wrong with a profile that states these rules of its own. */
function wrong(...rules: readonly Json[]): readonly string[] {
  const parsed = parseProfile({
    ...{ id: 'p', name: 'P', municipality: 'p', version: '1', standing: 'made up', language: 'nb' },
    sources: { MADE: { title: 'Made up' } },
    levels: [{ id: '0', source: 'MADE' }],
    questions: [{ id: 'syn', values: ['yes', 'no'], source: 'MADE' }],
    rules,
  });
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

const rule = (demand: Json, more: Json = {}): Json => ({
  ...{ id: 'own', words: WORDS, demands: { is: { ...DEMAND, ...demand }, source: 'MADE' } },
  ...more,
});

describe('rules of a municipality’s own', () => {
  test('one that says what it may is fine', () => {
    expect(wrong(rule({}))).toEqual([]);
    expect(wrong(rule({ on: ['RaiseConcern'], strength: 'should' }))).toEqual([]);
    expect(wrong(rule({ on: ['GiveConsent'], require: { fact: 'command.purpose', is: 'transfer' } }))).toEqual([]);
  });

  test.each([
    'RaiseConcern RefuseConsent WithdrawConsent DeclineBaton DemandClosing BlockGuardian WithholdFromGuardians LeaveService',
    'ReportHolderUnavailable ReportDisagreement RecordAnswer RecordFeedback RecordChildTalk',
  ])('an open door is named, and why: %s', (doors) => {
    for (const command of doors.split(' '))
      for (const strength of ['must', 'person']) {
        const [issue, ...others] = wrong(rule({ on: [command], strength }));
        expect(issue).toMatch(
          new RegExp(`^open-door rules\\[0\\]\\.demands\\.is\\.on\\[0\\]: ${command} is an open door: `),
        );
        expect(others).toEqual([]);
      }
  });

  test('ids, words, doors, fields, answers and roles that there are not are told where they stand', () => {
    const codes = (...rules: readonly Json[]) => wrong(...rules).map((one) => one.split(':')[0]);
    expect(codes(rule({}, { id: 'holder-from-level-1' }))).toEqual(['rule-id-in-use rules[0].id']);
    expect(codes(rule({}), rule({}))).toEqual(['rule-named-twice rules[1].id']);
    expect(codes(rule({}, { words: { en: WORDS.nb } }))).toEqual(['missing rules[0].words.nb']);
    expect(codes({ id: 'own', words: WORDS })).toEqual(['says-nothing rules[0]']);
    expect(codes(rule({ on: ['OpenLogg'] }))).toEqual(['invalid-value rules[0].demands.is.on[0]']);
    expect(codes(rule({ require: { fact: 'services.cont', atLeast: 1 } }))).toEqual([
      'unknown-fact rules[0].demands.is.require.fact',
    ]);
    expect(codes(rule({ require: { fact: 'command.medum', is: 'x' } }))).toEqual(['no-such-field rules[0].demands.is']);
    expect(codes(rule({ require: { fact: 'answer.sin', is: 'yes' } }))).toEqual([
      'unknown-fact rules[0].demands.is.require.fact',
    ]);
    expect(codes(rule({ require: { fact: 'answer.syn', is: 'maybe' } }))).toEqual([
      'unknown-value rules[0].demands.is.require.is',
    ]);
    const owes = { is: { after: ['OpenLog'], who: 'guardian', within: { days: 7 } }, source: 'MADE' };
    expect(codes({ id: 'own', words: WORDS, owes })).toEqual(['no-such-role rules[0].owes.is.who']);
  });
});
