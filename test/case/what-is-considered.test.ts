import { describe, expect, test } from 'vitest';
import type { Command, CommandType } from '../../src/case/case.ts';
import { consider } from '../../src/case/decide.ts';
import { type Door, door } from '../../src/case/door.ts';
import { weigh } from '../../src/case/weigh.ts';
import { doesNotApply, type Finding, needsAPerson, permitted, refused, silent } from '../../src/rule/finding.ts';
import { caseAfter, DAY, hemnes } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const state = caseAfter();
const actor = people.rektor;
const command = {
  ...{ type: 'AddProfessional', commandId: 'c', day: DAY, actor, person: 'ny', service: 'skole' },
  discretion: { role: 'rektor', reason: 'avtalt', answers: ['answered-for'] },
} as Command;

const finding = (rule: string, judgement: Omit<Finding, 'rule' | 'sources'>): Finding => ({
  ...judgement,
  rule,
  sources: [],
});
type Answering = Finding | readonly Finding[] | undefined;
const question = (rule: string, answer: Answering) => ({ rule, judge: () => answer as Finding });

/** A door that lets in a professional, by rules made up here. */
function doorBy(authority: Answering, more: Partial<Door<'AddProfessional'>> = {}): Door<CommandType> {
  return door('AddProfessional', {
    authority: question('who-may', authority),
    guards: [],
    records: () => [{ type: 'ProfessionalAdded', person: 'ny', service: 'skole' }],
    candidates: 'someone-new',
    ...more,
  }) as unknown as Door<CommandType>; // as the table of doors has them
}

describe('what the rules of a door come to', () => {
  const yes = finding('yes', permitted('so'));
  const advice = finding('own', permitted('so'));
  const aside = finding('aside', doesNotApply('not-now'));
  const gaveWay = (rule: string, to: string) => ({ ...finding(rule, doesNotApply('gave-way')), gaveWayTo: to });
  const answered = finding('answered-for', needsAPerson('so'));
  const unsaid = finding('answered-for', silent('not-stated'));
  const FAULT = 'fault at who-may';

  const outcome = (asked: readonly Finding[], stated: readonly Finding[] = []) => {
    const answer = weigh(
      doorBy(yes),
      command,
      { state, profile: hemnes, day: DAY, actor, onBehalfOf: undefined, discretion: command.discretion },
      asked,
      stated,
    );
    if (answer.outcome === 'invalid') return answer.issues.map((one) => `${one.code} at ${one.path}`).join();
    return answer.outcome === 'refused' ? answer.verdict : answer.facts.map((one) => one.type).join();
  };

  test.each<[string, readonly Finding[], readonly Finding[], string]>([
    ['one allows it', [yes], [], 'ProfessionalAdded'],
    ['one allows it, and others are not about it', [aside, yes, aside], [], 'ProfessionalAdded'],
    ['a person answers for the one that asks for one', [answered], [], 'ProfessionalAdded'],
    ['a person answers for silence', [aside, unsaid], [], 'ProfessionalAdded'],
    ['nobody answers for the one that asks', [yes, finding('other', needsAPerson('so'))], [], 'needs-a-person'],
    ['one refuses', [yes, finding('no', refused('so'))], [], 'refused'],
    ['none is about it', [aside, aside], [], FAULT],
    ['none is about it, but the municipality’s own rule allows it', [aside], [advice], FAULT],
    ['one allows it, and so does the municipality’s own rule', [yes], [advice], 'ProfessionalAdded'],
    ['the municipality’s own rule refuses', [yes], [finding('own', refused('so'))], 'refused'],
    ['one gives way to another that allows it', [gaveWay('general', 'yes'), yes], [], 'ProfessionalAdded'],
    ['one gives way to another that nobody asks', [yes, gaveWay('general', 'absent')], [], FAULT],
    ['all but one give way to another that is asked', [yes, gaveWay('a', 'yes'), gaveWay('b', 'absent')], [], FAULT],
  ])('%s', (_, asked, stated, expected) => {
    expect(outcome(asked, stated)).toBe(expected);
  });
});

describe('who may ask about what is not there', () => {
  const missing = { lacks: () => [{ code: 'no-such-person', path: 'person' } as const] };
  const elsewhere = finding('who-may', { ...doesNotApply('another-rule-says'), looked: { rule: 'says-who' } });
  const allows = question('says-who', finding('says-who', permitted('theirs')));
  const refuses = question('says-who', finding('says-who', refused('not-theirs')));
  const another = (verdict: Finding) => question(verdict.rule, verdict);
  const stopping = finding('another', refused('so'));
  const allowing = finding('another', permitted('so'));

  const considered = (it: Door<CommandType>) => consider(it, command, state, hemnes)?.findings.map((one) => one.rule);
  const NOT_THERE = undefined;

  test.each<[string, Finding | undefined, readonly ReturnType<typeof question>[], readonly string[] | undefined]>([
    ['who may is told that it is not there', finding('who-may', permitted('theirs')), [], NOT_THERE],
    ['who may not is told only that', finding('who-may', refused('not-theirs')), [], ['who-may']],
    ['the rule it is left to says who', elsewhere, [refuses], ['who-may', 'says-who']],
    ['the rule it is left to allows it, whatever another says', elsewhere, [another(stopping), allows], NOT_THERE],
    [
      'the rule it is left to refuses, whatever another says',
      elsewhere,
      [another(allowing), refuses],
      ['who-may', 'says-who'],
    ],
    ['the rule it is left to is not about it', elsewhere, [question('says-who', undefined)], NOT_THERE],
    ['the rule it is left to is not there', elsewhere, [another(stopping)], NOT_THERE],
    ['the rule it is left to answers of each of several', elsewhere, [question('says-who', [stopping])], NOT_THERE],
    ['a rule that is looked at is not one it is left to', { ...elsewhere, reason: 'not-now' }, [refuses], NOT_THERE],
  ])('%s', (_, authority, guards, expected) => {
    expect(considered(doorBy(authority, { ...missing, guards }))).toEqual(expected);
  });

  test('a door nobody guards is none', () => {
    expect(considered(doorBy(undefined))).toBeUndefined();
    expect(considered(doorBy(finding('who-may', permitted('theirs'))))).toEqual(['who-may']);
  });
});
