import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { parseCommand } from '../../src/case/case.schema.ts';
import { decide } from '../../src/case/decide.ts';
import { noCase, replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { recordOf } from '../../src/repair/record.ts';
import { DAY, hemnes, type Told } from '../model/small-case.ts';
import { FIRST_DAY, opened, people, stamp } from '../model/world.ts';
import { openLog, put, recordedBy, stateAfter } from './put.ts';

describe('what rests on a record that is to be left out', () => {
  const rests = (id: string, ...told: Told[]) => recordOf(stateAfter([...openLog, ...told]), id)?.restingOnIt;
  const entry: Told = { type: 'EntryWritten', id: 'notat', log: 'log' };
  const measure: Told = { type: 'MeasurePlanned', id: 'tiltak', level: '1', log: 'log' };
  const outside: Told = { type: 'MeasurePlanned', id: 'tiltak', level: '1' };
  const meeting: Told = { type: 'MeetingCalled', id: 'mote', log: 'log' };
  const evaluated = (there?: string): Told => ({
    ...{ type: 'MeasureEvaluated', measure: 'tiltak', effect: 'full', level: '1' },
    meeting: there,
  });
  const closed = (...left: string[]): Told => ({
    ...{ type: 'LogClosed', log: 'log', ground: 'plan', batonRests: false, concludes: [] },
    outside: left,
  });
  const reopened: Told = { type: 'LogOpened', id: 'log-2', service: 'skole' };

  test('of an entry: that it was corrected, and that its log has closed', () => {
    expect(rests('notat', entry)).toEqual([]);
    expect(rests('notat', entry, { type: 'EntryCorrected', entry: 'notat', log: 'log', concerns: [] })).toEqual([
      'corrected',
    ]);
    expect(rests('notat', entry, closed())).toEqual(['log-closed']);
    expect(rests('notat', entry, closed(), reopened)).toEqual(['log-closed']);
  });

  test('of a measure: that it started, that it was evaluated, and that the log it stood in has closed', () => {
    expect(rests('tiltak', measure)).toEqual([]);
    expect(rests('tiltak', outside)).toEqual([]);
    expect(rests('tiltak', outside, closed())).toEqual([]);
    expect(rests('tiltak', measure, { type: 'MeasureStarted', measure: 'tiltak' })).toEqual(['started']);
    expect(rests('tiltak', measure, { type: 'MeasureEnded', measure: 'tiltak' })).toEqual(['started']);
    expect(rests('tiltak', measure, evaluated())).toEqual(['evaluated']);
    expect(rests('tiltak', measure, closed())).toEqual(['log-closed']);
    expect(rests('tiltak', measure, closed('tiltak'))).toEqual(['log-closed']);
  });

  test('of a meeting: that it was held, what was evaluated and decided there, and that its log has closed', () => {
    const offered = (decidedIn: string): Told => ({
      ...{ type: 'BatonOffered', id: 'nytt', to: 'ped', level: '1' },
      decidedIn,
    });
    expect(rests('mote', meeting)).toEqual([]);
    expect(rests('mote', meeting, { type: 'MeetingHeld', meeting: 'mote', heldOn: FIRST_DAY })).toEqual(['held']);
    expect(rests('mote', meeting, outside, evaluated('mote'))).toEqual(['evaluated-there']);
    expect(rests('mote', meeting, outside, evaluated('mote'), evaluated())).toEqual(['evaluated-there']);
    expect(rests('mote', meeting, outside, evaluated('annet'))).toEqual([]);
    expect(rests('mote', meeting, offered('mote'))).toEqual(['decided-there']);
    expect(rests('mote', meeting, offered('annet'))).toEqual([]);
    expect(rests('mote', meeting, closed())).toEqual(['log-closed']);
    expect(rests('mote', { type: 'MeetingCalled', id: 'mote' })).toEqual([]);
  });

  test('nothing is known of what is not there', () => expect(rests('ukjent')).toBeUndefined());
});

describe('leaving out a record', () => {
  const by = (id: string) => ({ actor: { ...people.larer, id } });
  const state = stateAfter([
    ...openLog,
    { type: 'EntryWritten', id: 'notat', log: 'log', ...by('larer') },
    { type: 'EntryWritten', id: 'min', log: 'log', ...by('radgiver') },
    { type: 'RecordVoided', record: 'borte', reason: 'mistake', kind: 'entry' },
  ]);
  const leaveOut = (record: string) => ({ type: 'VoidRecord', record, reason: 'mistake' }) as const;

  test('what is not there is no such record, and what is left out already is so', () => {
    expect(put(leaveOut('ukjent'), state, people.rektor)).toBe('no-such-record at record');
    expect(put(leaveOut('borte'), state, people.rektor)).toBe('already so');
    expect(recordedBy(leaveOut('notat'), state)).toEqual([
      { type: 'RecordVoided', record: 'notat', reason: 'mistake', kind: 'entry' },
    ]);
  });

  test('the rule names the concerns behind a record, so that only those who may see them are told', () => {
    const looked = (more: object) => {
      const measure: Told = { ...{ type: 'MeasurePlanned', id: 'tiltak', level: '1', log: 'log' }, ...more };
      const after = stateAfter([...openLog, measure]);
      const command = { commandId: 'put', day: DAY, actor: people.rektor, ...leaveOut('tiltak') };
      const decision = decide(command, after, hemnes);
      if (decision.outcome === 'invalid') throw new Error('no such record');
      return decision.findings.find((one) => one.rule === 'nothing-rests-on-what-is-voided')?.looked;
    };
    expect(looked({ concerns: ['concern'] })).toEqual({ kind: 'measure', restingOnIt: [], concerns: ['concern'] });
    expect(looked({})).toEqual({ kind: 'measure', restingOnIt: [] });
  });

  test('its author leaves it out, or a leader; a service without consent leaves out nothing in an open log', () => {
    expect(put(leaveOut('notat'), state, people.rektor)).toBe('RecordVoided');
    expect(put(leaveOut('notat'), state, people.kollega)).toMatch(/^refused: actor-may-issue-this /);
    expect(put(leaveOut('min'), state, people.radgiver)).toMatch(/^refused: actor-may-issue-this /);
    const noLog = stateAfter([{ type: 'MeasurePlanned', id: 'min', level: '1', ...by('radgiver') }]);
    expect(put(leaveOut('min'), noLog, people.radgiver)).toBe('RecordVoided');
  });
});

const facts = {
  subject: { kind: 'child', born: '2016-05-04' },
  path: ['0', { level: '1', concern: 'trivsel' }],
  guardians: [{ person: 'mor', responsibility: 'yes', access: 'allowed' }],
  professionals: [{ person: 'larer', service: 'skole', role: 'kontaktlaerer' }],
  concerns: [{ id: 'trivsel', raisedBy: 'larer', service: 'skole' }],
};

/** What a leader is answered who takes a case over with these facts, read as a host reads them. */
function takeOver(what: object, state: CaseState = noCase, document: string | undefined = 'uttrekk') {
  const command = {
    ...stamp,
    actor: people.rektor,
    day: DAY,
    type: 'TakeOverCase',
    document,
    facts: { ...facts, ...what },
  };
  const parsed = parseCommand(JSON.parse(JSON.stringify(command)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return decide(parsed.value, state, hemnes);
}

function answered(what: object, state?: CaseState): string {
  const decision = takeOver(what, state);
  if (decision.outcome === 'invalid') return decision.issues.map((one) => `${one.code} at ${one.path}`).join(', ');
  if (decision.outcome === 'accepted') return 'taken over';
  const why = decision.findings.filter((one) => one.verdict === decision.verdict);
  return `${decision.verdict}: ${why.map((one) => `${one.rule} ${one.reason}`).join(', ')}`;
}

const recorded = (what: object) => {
  const decision = takeOver(what);
  if (decision.outcome !== 'accepted') throw new Error(answered(what));
  return decision.events.map(({ commandId: _, day: __, actor: ___, command: ____, ...fact }) => fact);
};

describe('what the facts of another system name and do not have', () => {
  const concern = (id: string, more: object = {}) => ({ id, raisedBy: 'larer', service: 'skole', ...more });
  const consent = (id: string, more: object = {}) => ({
    ...{ id, giver: 'mor', purpose: 'open-log', to: 'skole', from: '2025-11-20', document: 'skjema' },
    ...more,
  });
  const tomorrow = plusDays(DAY, 1);

  test.each<{ what: object; lacks: string }>([
    { what: { path: ['0', '9'] }, lacks: 'no-such-level at facts.path[1]' },
    { what: { path: ['8', '9'], step: '1' }, lacks: 'no-such-level at facts.path[0], no-such-level at facts.path[1]' },
    { what: { step: 'ukjent' }, lacks: 'no-such-step at facts.step' },
    { what: { log: { id: 'log', openedOn: tomorrow } }, lacks: 'day-not-come at facts.log.openedOn' },
    { what: { consents: [consent('a', { from: tomorrow })] }, lacks: 'day-not-come at facts.consents[0].from' },
    {
      what: { concerns: [concern('trivsel', { arose: tomorrow })] },
      lacks: 'day-not-come at facts.concerns[0].arose',
    },
    { what: { concerns: [concern('trivsel'), concern('trivsel')] }, lacks: 'id-in-use at facts.concerns[1].id' },
    { what: { consents: [consent('a'), consent('a')] }, lacks: 'id-in-use at facts.consents[1].id' },
    { what: { measures: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }, lacks: 'id-in-use at facts.measures[2].id' },
    { what: { consents: [consent('a', { giver: 'naboen' })] }, lacks: 'no-such-person at facts.consents[0].giver' },
    {
      what: { protections: [{ person: 'naboen', protection: 'confidential' }] },
      lacks: 'no-such-person at facts.protections[0].person',
    },
    {
      what: { holders: [{ person: 'mor', role: 'larer', service: 'skole' }] },
      lacks: 'no-such-professional at facts.holders[0].person',
    },
    {
      what: {
        guardians: [
          { person: 'mor', responsibility: 'yes' },
          { person: 'subject', responsibility: 'yes' },
        ],
      },
      lacks: 'is-the-subject at facts.guardians[1].person',
    },
    { what: { path: ['0', { level: '1', concern: 'x' }] }, lacks: 'no-such-concern at facts.path[1].concern' },
    {
      what: { services: [{ service: 'ppt', concerns: ['x'] }] },
      lacks: 'no-such-concern at facts.services[0].concerns',
    },
    { what: { measures: [{ id: 'a', concerns: ['x'] }] }, lacks: 'no-such-concern at facts.measures[0].concerns' },
  ])('$lacks', ({ what, lacks }) => expect(answered(what)).toBe(lacks));

  test('a day that is today has come, and the subject is of the family under the name given', () => {
    expect(answered({ concerns: [concern('trivsel', { arose: DAY })] })).toBe('taken over');
    const protections = [{ person: 'barnet', protection: 'client' }];
    expect(answered({ protections, subject: { ...facts.subject, person: 'barnet' } })).toBe('taken over');
    expect(answered({ protections: [{ person: 'subject', protection: 'client' }] })).toBe('taken over');
  });

  test('a case that has begun is not begun again', () => {
    expect(answered({}, opened)).toBe('case-in-use at caseId');
  });
});

describe('what nobody takes over', () => {
  const put = (more: object, what: object = {}, profile: Profile = hemnes) => {
    const command = {
      ...stamp,
      actor: people.rektor,
      day: DAY,
      type: 'TakeOverCase',
      facts: { ...facts, ...what },
      ...more,
    };
    const parsed = parseCommand(JSON.parse(JSON.stringify(command)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const decision = decide(parsed.value, noCase, profile);
    if (decision.outcome === 'invalid') return decision.outcome;
    const advice = decision.findings.filter((one) => one.advice && one.rule !== 'taken-over-with-documents');
    if (decision.outcome === 'accepted')
      return [decision.outcome, ...advice.map((one) => `advised by ${one.rule}`)].join(', ');
    const why = decision.findings.filter((one) => one.verdict === decision.verdict);
    return why.map((one) => `${one.rule} ${one.reason} ${JSON.stringify(one.looked)}`).join(', ');
  };
  const document = 'uttrekk';
  const consent = (id: string, more: object = {}) => ({
    ...{ id, giver: 'mor', purpose: 'open-log', to: 'skole', from: '2025-11-20' },
    ...more,
  });

  test('facts from nowhere, and consents without their own document, which are named', () => {
    expect(put({})).toBe('taken-over-with-documents no-document {}');
    const consents = [consent('a'), consent('b', { document: 'skjema' }), consent('c')];
    expect(put({ document }, { consents })).toBe(
      'taken-over-with-documents consent-without-document {"consents":["a","c"]}',
    );
  });

  test('a case under one of several versions in force that is not named; one of someone it is not meant for comes with advice', () => {
    const two = { ...hemnes, inForceBeside: ['2'] };
    expect(put({ document }, {}, two)).toContain('profile-in-force');
    expect(put({ document, version: hemnes.version }, {}, two)).toBe('accepted');
    const { party } = hemnes;
    const youths: Profile = {
      ...hemnes,
      party: { ...party, targetGroup: { is: { kinds: ['youth'] }, source: 'HEM' } },
    };
    expect(put({ document }, {}, youths)).toBe('accepted, advised by subject-within-target-group');
  });

  test('a log that was opened on a consent that came after it, and a yes from who could not give it', () => {
    const log = { id: 'logg', openedOn: '2025-12-01', service: 'skole' };
    expect(put({ document }, { log })).toContain('consent-before-log');
    const late = [consent('a', { document, from: '2025-12-02' })];
    expect(put({ document }, { log, consents: late })).toContain('consent-before-log');
    const unknown = {
      guardians: [{ person: 'mor', responsibility: 'unknown' }],
      consents: [consent('a', { document })],
    };
    expect(put({ document }, unknown)).toContain('unknown-responsibility-cannot-consent');
    expect(put({ document }, { log, consents: [consent('a', { document })] })).toBe('accepted');
  });
});

describe('what is recorded of a case from another system', () => {
  const moves = (what: object) => recorded(what).filter((one) => ['CaseOpened', 'LevelChanged'].includes(one.type));

  test('the way it has come, with the concern that brought it to a level', () => {
    expect(moves({ path: ['0', { level: '1', concern: 'trivsel' }, '2'] })).toMatchObject([
      { type: 'CaseOpened', level: '0' },
      { type: 'LevelChanged', from: '0', to: '1', concern: 'trivsel' },
      { type: 'LevelChanged', from: '1', to: '2' },
    ]);
    expect(moves({ path: ['0', '1'] })[1]).not.toHaveProperty('concern');
  });

  test('the step it is on stands at the last level, also where it never moved', () => {
    const steps = hemnes.levels.flatMap(({ id, steps = [] }) =>
      steps.slice(0, 1).map((one) => ({ level: id, step: one.id })),
    );
    const stepOf = (level: string) => steps.find((one) => one.level === level)?.step ?? '';
    expect(stepOf('1')).not.toBe('');
    const moved = moves({ path: ['0', '0', '1'], step: stepOf('1') });
    expect(moved[2]).toMatchObject({ to: '1', toStep: stepOf('1') });
    expect(moved[1]).not.toHaveProperty('toStep');
    expect(moved[0]).not.toHaveProperty('step');
    expect(moves({ path: ['1'], step: stepOf('1') })).toMatchObject([{ level: '1', step: stepOf('1') }]);
    expect(moves({ path: ['1'] })[0]).not.toHaveProperty('step');
  });

  test("that it is another system's word, from a document; whoever is not said to see the case begins shut out", () => {
    const all = recorded({ guardians: [{ person: 'mor', access: 'allowed' }, { person: 'far' }] });
    expect(all.find((one) => one.type === 'CaseTakenOver')).toEqual({ type: 'CaseTakenOver', document: 'uttrekk' });
    const guardians = all.filter((one) => one.type === 'GuardianRegistered');
    expect(guardians).toEqual([
      { type: 'GuardianRegistered', person: 'mor', responsibility: 'unknown' },
      { type: 'GuardianRegistered', person: 'far', responsibility: 'unknown', access: 'unknown' },
    ]);
    const decision = takeOver({});
    const state = decision.outcome === 'accepted' ? replay(decision.events) : noCase;
    expect(state.repair.takenOver).toEqual({ on: DAY, document: 'uttrekk', commandId: 'opening' });
  });

  test('the holder on the level it is on; a measure in the open log, planned or under way', () => {
    const all = recorded({
      holders: [{ person: 'larer', role: 'kontaktlaerer', service: 'skole' }],
      consents: [{ id: 'ja', giver: 'mor', purpose: 'open-log', to: 'skole', from: '2025-11-20', document: 'skjema' }],
      log: { id: 'logg', openedOn: '2025-12-01', service: 'skole' },
      measures: [{ id: 'plan' }, { id: 'gang', state: 'started' }, { id: 'bare', state: 'planned' }],
    });
    const about = (...types: string[]) => all.filter((one) => types.includes(one.type));
    expect(about('BatonOffered', 'BatonAccepted')).toEqual([
      { type: 'BatonOffered', id: 'taken-over-larer', to: 'larer', level: '1' },
      {
        ...{ type: 'BatonAccepted', offer: 'taken-over-larer' },
        ...{ holder: 'larer', role: 'kontaktlaerer', service: 'skole' },
      },
    ]);
    expect(about('ConsentGiven')).toMatchObject([{ id: 'ja', content: 'skjema' }]);
    expect(about('MeasurePlanned', 'MeasureStarted')).toEqual([
      { type: 'MeasurePlanned', id: 'plan', level: '1', log: 'logg' },
      { type: 'MeasurePlanned', id: 'gang', level: '1', log: 'logg' },
      { type: 'MeasureStarted', measure: 'gang', log: 'logg' },
      { type: 'MeasurePlanned', id: 'bare', level: '1', log: 'logg' },
    ]);
    expect(recorded({ measures: [{ id: 'plan' }] }).find((one) => one.type === 'MeasurePlanned')).toEqual({
      ...{ type: 'MeasurePlanned', id: 'plan', level: '1' },
    });
  });

  test('what is withheld there is withheld here, and what is about it stands outside the log', () => {
    const all = recorded({
      concerns: [
        ...facts.concerns,
        { id: 'vold', raisedBy: 'larer', service: 'skole', withheld: true, concretised: true },
      ],
      consents: [{ id: 'ja', giver: 'mor', purpose: 'open-log', to: 'skole', from: '2025-11-20', document: 'skjema' }],
      log: { id: 'logg', openedOn: '2025-12-01', service: 'skole' },
      measures: [
        { id: 'begge', concerns: ['trivsel', 'vold'] },
        { id: 'aapen', concerns: ['trivsel'] },
      ],
    });
    expect(all.filter((one) => ['ConcernWithheld', 'ConcernConcretised'].includes(one.type))).toEqual([
      { type: 'ConcernConcretised', concern: 'vold' },
      { type: 'ConcernWithheld', concern: 'vold' },
    ]);
    const planned = all.filter((one) => one.type === 'MeasurePlanned') as readonly { id: string; log?: string }[];
    expect(planned.map((one) => [one.id, one.log])).toEqual([
      ['begge', undefined],
      ['aapen', 'logg'],
    ]);
  });
});

describe('what of another system could tell of what is withheld there', () => {
  const vold = { id: 'vold', raisedBy: 'larer', service: 'skole', withheld: true };
  const concerns = [...facts.concerns, vold];
  const tells = (what: object) => {
    const decision = takeOver({ concerns, ...what });
    if (decision.outcome === 'invalid') throw new Error(JSON.stringify(decision.issues));
    const one = decision.findings.find(({ rule }) => rule === 'suspicion-withholds-from-guardians');
    return one?.verdict === 'permitted' ? [] : one?.looked;
  };
  const told = (what: object) => JSON.stringify(tells(what));

  test('nothing where each says that it rests on something that is not kept', () => {
    expect(tells({})).toEqual([]);
    expect(
      tells({ measures: [{ id: 'a', concerns: ['vold'] }], services: [{ service: 'ppt', concerns: ['trivsel'] }] }),
    ).toEqual([]);
    expect(tells({ services: [{ service: 'ppt', concerns: ['vold'], legalBasis: 'barnevernsloven' }] })).toEqual([]);
  });

  test('a first level above the lowest, a move, a service and a measure that say nothing, or rest on what is kept', () => {
    expect(told({ path: ['0', '1'] })).toContain('"1"');
    expect(told({ path: ['2'] })).toContain('"2"');
    expect(told({ path: [{ level: '2', concern: 'vold' }] })).toContain('"2"');
    expect(tells({ path: [{ level: '2', concern: 'trivsel' }] })).toEqual([]);
    expect(told({ services: [{ service: 'ppt' }] })).toContain('"ppt"');
    expect(told({ services: [{ service: 'ppt', concerns: ['trivsel', 'vold'] }] })).toContain('"ppt"');
    expect(told({ measures: [{ id: 'stille' }] })).toContain('"stille"');
  });
});
