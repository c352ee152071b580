import { describe, expect, test } from 'vitest';
import { calendarDay, plusDays } from '../../src/calendar/day.ts';
import { actionsFor } from '../../src/case/actions-for.ts';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { deadlinesFor } from '../../src/case/deadlines-for.ts';
import { decide } from '../../src/case/decide.ts';
import { answeredBy, usedOf } from '../../src/case/discretion.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import { summaryFor } from '../../src/case/summary-for.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { shipped } from '../model/profiles.ts';
import { FIRST_DAY, opened, opening, people, stamp } from '../model/world.ts';

const hemnes = shipped('hemnes');
const DAY = plusDays(FIRST_DAY, 10);
const whole = {
  type: 'AddProfessional',
  commandId: 'c',
  day: DAY,
  actor: people.larer,
  person: 'ny',
  service: 'skole',
};
const put = (command: object, state = opened, profile = hemnes) =>
  decide({ ...whole, ...command } as Command, state, profile);
const issue = (code: string, path: string) => ({ outcome: 'invalid', issues: [{ code, path }] });

describe('what is no command about this case', () => {
  test.each<{ command: object; code: string; path: string }>([
    { command: { type: 'Ukjent' }, code: 'unknown-command', path: 'type' },
    { command: { type: 7 }, code: 'unknown-command', path: 'type' },
    { command: { type: undefined }, code: 'unknown-command', path: 'type' },
    { command: { day: 'i morgen' }, code: 'not-a-day', path: 'day' },
    { command: { day: undefined }, code: 'not-a-day', path: 'day' },
    { command: { commandId: undefined }, code: 'missing', path: 'commandId' },
    { command: { actor: undefined }, code: 'missing', path: 'actor' },
    { command: { actor: { role: 'larer' } }, code: 'missing', path: 'actor' },
    { command: { actor: { id: 'larer' } }, code: 'missing', path: 'actor' },
    { command: { day: plusDays(FIRST_DAY, -1) }, code: 'day-before-history', path: 'day' },
  ])('$code at $path', ({ command, code, path }) => expect(put(command)).toEqual(issue(code, path)));

  test('nothing at all is none either', () => {
    expect(decide(undefined as never, opened, hemnes)).toEqual(issue('unknown-command', 'type'));
  });

  test('a case that is not there has no commands but the one that opens it', () => {
    expect(put({}, noCase)).toEqual(issue('no-such-case', 'caseId'));
  });

  test('a case is judged under the rules it keeps: the same municipality, the same version', () => {
    const other = issue('other-profile', '');
    expect(put({}, opened, { ...hemnes, version: '2' })).toEqual(other);
    expect(put({}, opened, { ...hemnes, id: 'annen' })).toEqual(other);
    expect(
      put({ type: 'AdoptProfile', version: '2', actor: people.rektor }, opened, { ...hemnes, version: '2' }),
    ).not.toEqual(other);
  });

  test('a command on the latest day of the history is none too early', () => {
    expect(put({ day: FIRST_DAY }).outcome).toBe('accepted');
  });

  test('a rule that fails stops the command with the name of the rule', () => {
    const broken = {
      ...hemnes,
      get party(): never {
        throw new Error('no party');
      },
    };
    const decision = put({}, opened, broken);
    expect(decision).toMatchObject({ outcome: 'invalid', issues: [{ code: 'fault' }] });
  });
});

describe('a command that comes again', () => {
  const again = { commandId: 'opening', type: 'AddProfessional', actor: people.import };
  const first = put({});
  const after = first.outcome === 'accepted' ? replay([...opening, ...first.events]) : noCase;

  test('records nothing more, and is judged no more', () => {
    expect(put({}, after)).toEqual({ outcome: 'accepted', events: [], findings: [] });
  });

  test('an id that another command or another person used is taken, where something would be recorded', () => {
    expect(put({ ...again, actor: people.larer })).toEqual(issue('command-id-in-use', 'commandId'));
    expect(put({ person: 'enda-en', actor: people.kollega }, after)).toEqual(issue('command-id-in-use', 'commandId'));
    expect(put({ type: 'RaiseConcern', arena: 'skole' }, after)).toEqual(issue('command-id-in-use', 'commandId'));
  });

  test('whoever would not have been let through is not told that it is taken', () => {
    expect(put({ actor: people.mor }, after)).toMatchObject({ outcome: 'refused', verdict: 'refused' });
  });
});

describe('the row a list of cases is made of', () => {
  const told = (...facts: object[]) => replay([...opening, ...facts.map((one) => ({ ...stamp, ...one }) as CaseEvent)]);
  test('says what is so, and nothing where nothing is', () => {
    expect(summaryFor(opened, hemnes)).toMatchObject({
      ...{
        version: opening.length,
        followUp: 'open',
        level: '1',
        step: null,
        holder: null,
        unit: 'skole',
        log: 'none',
      },
      profile: { id: 'hemnes', version: hemnes.version },
    });
    const held = told(
      { type: 'BatonOffered', id: 'o', to: 'ped', level: '1' },
      { type: 'BatonAccepted', offer: 'o', holder: 'ped', service: 'barnehage', role: 'pedagog' },
      { type: 'LogOpened', id: 'log', service: 'skole' },
      { type: 'LevelChanged', from: '1', to: '2', toStep: '3' },
    );
    expect(summaryFor(held, hemnes)).toMatchObject({
      ...{ holder: 'ped', unit: 'barnehage', log: 'open', level: '2', step: '3' },
    });
    expect(summaryFor(told({ type: 'FollowUpEnded', ground: 'concluded', concludes: [] }), hemnes).followUp).toBe(
      'ended',
    );
    expect(summaryFor(noCase, hemnes)).toMatchObject({ version: 0, holder: null, unit: null, log: 'none', due: [] });
  });

  test('lists the duties that have a day, on the person or the leader whose they are, of the day that is asked', () => {
    const measures = told(
      { type: 'MeasurePlanned', id: 'a', level: '1', responsible: 'larer', evaluateBy: '2026-02-01' },
      { type: 'MeasureStarted', measure: 'a' },
      { type: 'MeasurePlanned', id: 'b', level: '1', responsible: 'ppt', evaluateBy: '2026-01-20' },
      { type: 'MeasureStarted', measure: 'b' },
      { type: 'MeasurePlanned', id: 'c', level: '1', responsible: 'larer' },
      { type: 'MeasureStarted', measure: 'c' },
    );
    const due = summaryFor(measures, hemnes, DAY).due.filter((one) => one.duty.startsWith('measure-has'));
    const id = 'measure-has-responsible-and-evaluation';
    expect(due).toEqual([
      { duty: `${id}:b`, day: '2026-01-20', who: 'leader-of:ppt' },
      { duty: `${id}:a`, day: '2026-02-01', who: 'larer' },
    ]);
    expect(summaryFor(measures, hemnes).due).toEqual(summaryFor(measures, hemnes, FIRST_DAY).due);
  });
});

describe('the duties of a case', () => {
  const told = (...facts: object[]) => replay([...opening, ...facts.map((one) => ({ ...stamp, ...one }) as CaseEvent)]);
  const started = (id: string, evaluateBy?: string) => [
    { type: 'MeasurePlanned', id, level: '1', responsible: 'larer', evaluateBy },
    { type: 'MeasureStarted', measure: id },
  ];
  const RULE = 'measure-has-responsible-and-evaluation';
  const owed = (day: string, ...facts: object[]) =>
    deadlinesFor(told(...facts), calendarDay(day), hemnes).filter((one) => one.rule === RULE);

  test('come by their day, by name on the same day, and those without a day last', () => {
    const all = deadlinesFor(
      told(
        ...started('z', '2026-02-01'),
        ...started('d'),
        ...started('a', '2026-02-01'),
        ...started('b', '2026-01-20'),
      ),
      DAY,
      hemnes,
    );
    expect(all.filter((one) => one.rule === RULE).map((one) => one.about)).toEqual(['b', 'a', 'z', 'd']);
    const key = (one: (typeof all)[number]) => `${one.due === 'not-stated' ? '9999' : one.due} ${one.id}`;
    expect(all.map(key)).toEqual(all.map(key).sort());
  });

  test('are overdue from the day after', () => {
    const standing = (day: string) =>
      owed(day, ...started('a', '2026-02-01'), ...started('b')).map((one) => one.standing);
    expect(standing('2026-02-01')).toEqual(['due', 'not-stated']);
    expect(standing('2026-02-02')).toEqual(['overdue', 'not-stated']);
  });

  test('that someone has said are done do not stand, unless they arise anew', () => {
    const done = (day: string) => ({ type: 'DutyFulfilled', duty: `${RULE}:a`, by: 'larer', day });
    const anew = { type: 'MeasureEvaluated', measure: 'a', effect: 'partly', level: '1', evaluateBy: '2026-03-01' };
    expect(owed('2026-02-01', ...started('a', '2026-02-01'), done(FIRST_DAY))).toEqual([]);
    expect(
      owed('2026-02-01', ...started('a', '2026-02-01'), done('2026-01-10'), { ...anew, day: '2026-01-10' }),
    ).toEqual([]);
    expect(
      owed('2026-02-01', ...started('a', '2026-02-01'), done('2026-01-10'), { ...anew, day: '2026-01-11' }).map(
        (one) => one.due,
      ),
    ).toEqual(['2026-03-01']);
  });

  test('are none before the case has begun, and are answered of the day and the rules that are asked', () => {
    expect(deadlinesFor(noCase, DAY, hemnes)).toEqual([]);
    expect(actionsFor(noCase, people.larer, DAY, hemnes)).toEqual([]);
    const state = told(...started('a', '2026-02-01'));
    const first = deadlinesFor(state, DAY, hemnes);
    expect(deadlinesFor(state, DAY, hemnes)).toBe(first);
    const later = deadlinesFor(state, calendarDay('2026-02-02'), hemnes).find((one) => one.rule === RULE);
    expect([first.find((one) => one.rule === RULE)?.standing, later?.standing]).toEqual(['due', 'overdue']);
    const kongsberg = shipped('kongsberg');
    expect(deadlinesFor(state, DAY, kongsberg)).not.toBe(deadlinesFor(state, DAY, hemnes));
  });
});

describe('what a person answers for', () => {
  const finding = (verdict: Finding['verdict'], more: Partial<Finding> = {}): Finding => ({
    ...{ rule: 'a-rule', verdict, reason: 'why', looked: {}, missing: [], ways: [], advice: false, sources: [] },
    ...more,
  });

  test('is what asks for a person, and silence; never a refusal, and nothing they did not name', () => {
    const answered = (verdict: Finding['verdict'], own: string[], before: string[] = []) =>
      answeredBy(finding(verdict), own, before).answered;
    expect([answered('needs-a-person', ['a-rule']), answered('silent', ['a-rule'])]).toEqual([true, true]);
    expect([answered('silent', [], ['a-rule']), answered('silent', ['another'])]).toEqual([true, undefined]);
    expect([answered('refused', ['a-rule']), answered('permitted', ['a-rule'])]).toEqual([undefined, undefined]);
  });

  test('is recorded where it was needed: what they answered, or that they stepped in', () => {
    const own = { role: 'rektor', reason: 'avtalt', answers: ['a-rule', 'not-asked'] };
    const answered = finding('silent', { answered: true });
    const steppedIn = finding('permitted', { rule: 'other', reason: 'in-place-with-discretion' });
    const plain = finding('permitted', { rule: 'third' });
    expect(usedOf(own, [plain, answered])).toEqual({ ...own, answers: ['a-rule'] });
    expect(usedOf(own, [plain, steppedIn])).toEqual({ ...own, answers: [] });
    expect(usedOf(own, [plain, finding('permitted')])).toBeUndefined();
    expect(usedOf(own, [finding('silent', { answered: true, rule: 'before' })])).toBeUndefined();
  });
});
