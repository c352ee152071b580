import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { CaseEvent } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import { replay } from '../../src/case/evolve.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { answered, couldDo, recorded, type Situation } from '../model/asked.ts';
import { madeUp, shipped } from '../model/profiles.ts';
import { opening, openingUnder, people, stamp } from '../model/world.ts';

const profile = shipped('hemnes');
const { larer, kollega, mor, radgiver } = people;
const arkivar = { id: 'arkivar', role: 'archivist', service: 'arkiv' };

const yes = (giver: string, to: string, purpose: 'open-log' | 'service-access' = 'open-log'): CaseEvent => ({
  ...{ ...stamp, type: 'ConsentGiven', id: `${giver}-${to}`, giver, purpose, to },
});
const closing = (log: string): CaseEvent => ({
  ...{ ...stamp, type: 'LogClosed', log, ground: 'demand', batonRests: false, outside: [], concludes: [] },
});
const written = (id: string, log: string, by: { id: string; role: string } = larer): CaseEvent => ({
  ...{ ...stamp, actor: by, type: 'EntryWritten', id, log, concerns: ['concern'], service: 'skole' },
});
const archived = (log: string): CaseEvent => ({ ...stamp, type: 'LogArchived', log });
const ended: CaseEvent = { ...stamp, type: 'FollowUpEnded', ground: 'concluded', concludes: [] };
const opened = (id: string): CaseEvent => ({ ...stamp, type: 'LogOpened', id, service: 'skole' });
const withheld: CaseEvent = {
  ...{ ...stamp, type: 'ConcernRaised', id: 'skjult', raisedBy: 'larer', service: 'skole' },
  ...{ suspicion: 'suspected', suspected: 'family', reportable: 'no' },
};

const under = (...more: readonly CaseEvent[]): Situation => ({ events: [...opening, ...since, ...more], profile });
const since: readonly CaseEvent[] = [
  { ...stamp, type: 'BatonOffered', id: 'offer', to: 'larer', level: '1' },
  { ...stamp, type: 'BatonAccepted', offer: 'offer', holder: 'larer', service: 'skole', role: 'larer' },
  yes('mor', 'skole'),
  yes('far', 'skole'),
  yes('mor', 'ppt', 'service-access'),
  yes('far', 'ppt', 'service-access'),
];

const said = (about: string, by: string, more: object = {}): CaseEvent => ({
  ...{ ...stamp, type: 'Agreed', about, by, ...more },
});
const thriving = [
  ...['mor', 'far'].map((by) => said('close', by, { thrives: 'yes' })),
  said('close', 'larer', { service: 'skole', thrives: 'yes' }),
];

const anew = ['mor', 'far'].map((giver) => ({ ...yes(giver, 'skole'), id: `${giver}-anew` }));

const noLog = under();
const agreed = under(said('start-measures', 'mor'), said('start-measures', 'larer', { service: 'skole' }));
const open = under(opened('log'));
const closed = under(opened('log'), closing('log'));
const stored = under(opened('log'), closing('log'), archived('log'));
const two = under(
  opened('old'),
  written('old-note', 'old'),
  closing('old'),
  ...anew,
  opened('log'),
  written('note', 'log'),
);
const over = under(opened('log'), closing('log'), ended);

describe('what a command about the log names and the case lacks, and what is so already', () => {
  test.each([
    { says: 'a log that is open stays', at: open, by: larer, type: 'OpenLog', is: 'nothing' },
    { says: 'an id is used once', at: open, by: larer, type: 'OpenLog', with: { id: 'log' }, is: 'id-in-use at id' },
    {
      says: 'an older log that is not there',
      at: closed,
      by: larer,
      type: 'OpenLog',
      with: { id: 'b', reuse: ['log', 'x'] },
      is: 'no-such-log at reuse',
    },
    { says: 'nothing to write in', at: noLog, by: larer, type: 'WriteEntry', is: 'no-open-log at ' },
    {
      says: 'an entry that is there',
      at: two,
      by: larer,
      type: 'WriteEntry',
      with: { id: 'note' },
      is: 'id-in-use at id',
    },
    {
      says: 'a concern that is not there',
      at: open,
      by: larer,
      type: 'WriteEntry',
      with: { concerns: ['concern', 'x'] },
      is: 'no-such-concern at concerns',
    },
    {
      says: 'whoever may not write is not told what is there',
      at: under(opened('log'), withheld),
      by: mor,
      type: 'WriteEntry',
      with: { concerns: ['skjult'] },
      is: 'refused by writing-is-as-stated: not-a-writer',
    },
    {
      says: 'a closed log is locked',
      at: closed,
      by: larer,
      type: 'WriteEntry',
      is: 'refused by closed-is-locked: log-is-closed',
    },
    { says: 'nothing to correct', at: open, by: larer, type: 'CorrectEntry', is: 'no-such-entry at entry' },
    {
      says: 'an entry that is not there',
      at: two,
      by: larer,
      type: 'CorrectEntry',
      with: { entry: 'x' },
      is: 'no-such-entry at entry',
    },
    {
      says: 'two entries here, and none is named',
      at: under(opened('log'), written('a', 'log'), written('b', 'log')),
      by: larer,
      type: 'CorrectEntry',
      is: 'no-such-entry at entry',
    },
    { says: 'the only entry of the open log is meant', at: two, by: larer, type: 'CorrectEntry', is: 'EntryCorrected' },
    {
      says: 'two in an older log and none here',
      at: under(opened('old'), written('a', 'old'), written('b', 'old'), closing('old'), opened('log')),
      by: larer,
      type: 'CorrectEntry',
      is: 'no-such-entry at entry',
    },
    {
      says: 'the only one of all, in a closed log, is locked',
      at: under(opened('old'), written('a', 'old'), closing('old')),
      by: larer,
      type: 'CorrectEntry',
      is: 'refused by closed-is-locked: log-is-closed',
    },
    {
      says: 'another’s entry is the holder’s to correct',
      at: under(opened('log'), written('a', 'log', kollega)),
      by: larer,
      type: 'CorrectEntry',
      is: 'EntryCorrected',
    },
    {
      says: 'one’s own is one’s own to correct',
      at: under(opened('log'), written('a', 'log', radgiver)),
      by: radgiver,
      type: 'CorrectEntry',
      is: 'EntryCorrected',
    },
    {
      says: 'an author who was removed has no part in it any more',
      at: under(opened('log'), written('a', 'log', radgiver), {
        ...stamp,
        type: 'ProfessionalRemoved',
        person: 'radgiver',
      }),
      by: radgiver,
      type: 'CorrectEntry',
      is: 'refused by actor-may-issue-this: may-not',
    },
    {
      says: 'neither holder nor author',
      at: under(opened('log'), written('note', 'log')),
      by: radgiver,
      type: 'CorrectEntry',
      with: { entry: 'note' },
      is: 'refused by actor-may-issue-this: may-not',
    },
    {
      says: 'there is no log to close',
      at: noLog,
      by: larer,
      type: 'CloseLog',
      with: { ground: 'agreement' },
      is: 'no-open-log at ',
    },
    { says: 'closed is closed', at: closed, by: larer, type: 'CloseLog', with: { ground: 'agreement' }, is: 'nothing' },
    { says: 'there is no log to demand closed', at: noLog, by: mor, type: 'DemandClosing', is: 'no-open-log at ' },
    {
      says: 'one who may demand it hears that it is closed',
      at: closed,
      by: mor,
      type: 'DemandClosing',
      is: 'nothing',
    },
    {
      says: 'one who may not hears no more than that',
      at: closed,
      by: kollega,
      type: 'DemandClosing',
      is: 'refused by guardians-may-demand-closing: may-not-demand',
    },
    {
      says: 'the follow-up has ended',
      at: over,
      by: larer,
      type: 'EndFollowUp',
      with: { ground: 'concluded' },
      is: 'nothing',
    },
    {
      says: 'a log that never was',
      at: closed,
      by: arkivar,
      type: 'ArchiveLog',
      with: { log: 'x' },
      is: 'no-such-log at log',
    },
    {
      says: 'an open log is not archived',
      at: open,
      by: arkivar,
      type: 'ArchiveLog',
      with: { log: 'log' },
      is: 'no-closed-log at log',
    },
    { says: 'nothing closed to archive', at: open, by: arkivar, type: 'ArchiveLog', is: 'no-closed-log at log' },
    {
      says: 'archived is archived, by its name',
      at: stored,
      by: arkivar,
      type: 'ArchiveLog',
      with: { log: 'log' },
      is: 'nothing',
    },
    { says: 'archived is archived, with none named', at: stored, by: arkivar, type: 'ArchiveLog', is: 'nothing' },
  ])('$type, $says: $is', ({ at, by, type, with: fields, is }) => {
    expect(answered(at, by, type, fields)).toBe(is);
  });
});

describe('what is recorded', () => {
  test.each([
    {
      says: 'whoever opens a log asks for it',
      at: agreed,
      by: larer,
      type: 'OpenLog',
      with: { id: 'log', medium: 'ist' },
      is: [{ type: 'LogOpened', id: 'log', medium: 'ist', service: 'skole' }],
    },
    {
      says: 'with no service of their own, the concern’s',
      at: agreed,
      by: { id: 'larer', role: 'larer' },
      type: 'OpenLog',
      with: { id: 'log' },
      is: [{ type: 'LogOpened', id: 'log', service: 'skole' }],
    },
    {
      says: 'a service is the case’s word where the writer names none',
      at: open,
      by: { id: 'larer', role: 'larer' },
      type: 'WriteEntry',
      with: { id: 'e' },
      is: [{ type: 'EntryWritten', id: 'e', log: 'log', service: 'skole' }],
    },
    {
      says: 'a correction is about what the entry was about',
      at: two,
      by: larer,
      type: 'CorrectEntry',
      with: { content: 'ny' },
      is: [{ type: 'EntryCorrected', entry: 'note', log: 'log', concerns: ['concern'], content: 'ny' }],
    },
    {
      says: 'the one that is closed is archived, not the one that is',
      at: under(opened('a'), closing('a'), archived('a'), opened('b'), closing('b')),
      by: arkivar,
      type: 'ArchiveLog',
      with: { receipt: 'r' },
      is: [{ type: 'LogArchived', log: 'b', receipt: 'r' }],
    },
    {
      says: 'a demand ends the log and leaves an open concern',
      at: open,
      by: mor,
      type: 'DemandClosing',
      is: [
        { type: 'ClosingDemanded', by: 'mor' },
        { type: 'LogClosed', ground: 'demand', log: 'log', outside: [], concludes: [], batonRests: true },
      ],
    },
  ])('$type: $says', ({ at, by, type, with: fields, is }) => {
    expect(recorded(at, by, type, fields)).toEqual(is);
  });

  test('a family’s own entry names no service, and what is kept from them is not there to write about', () => {
    const stated: Situation = {
      events: [...openingUnder({ id: 'log-stated', version: '1' }), ...since, opened('log'), withheld],
      profile: madeUp('log-stated'),
    };
    expect(recorded(stated, mor, 'WriteEntry', { id: 'e', kind: 'avtale', concerns: ['concern'] })).toEqual([
      { type: 'EntryWritten', id: 'e', log: 'log', kind: 'avtale', concerns: ['concern'] },
    ]);
    const aboutIt = { kind: 'avtale', concerns: ['skjult'] };
    expect(answered(stated, mor, 'WriteEntry', aboutIt)).toBe('no-such-concern at concerns');
    expect(answered(stated, larer, 'WriteEntry', aboutIt)).toBe(
      'refused by suspicion-stays-out-of-shared-log: about-a-withheld-concern',
    );
    // To a guardian what names no concern is written as if nothing were withheld.
    expect(answered(stated, mor, 'WriteEntry', { kind: 'avtale' })).toBe('EntryWritten');
    expect(answered(stated, larer, 'WriteEntry', {})).toBe(
      'needs-a-person by suspicion-stays-out-of-shared-log: names-no-concern',
    );
  });

  test('a closing by agreement keeps what was written about it, ends every concern that is not withheld, and with nothing left the follow-up', () => {
    const all = { ...under(opened('log'), ...thriving), profile };
    const fields = { ground: 'agreement', content: 'hvorfor' };
    expect(recorded(all, larer, 'CloseLog', fields)).toEqual([
      { type: 'LogClosed', ...fields, log: 'log', outside: [], concludes: ['concern'], batonRests: true },
      { type: 'FollowUpEnded', ground: 'agreement', concludes: [] },
    ]);
    const kept = { ...under(opened('log'), ...thriving, withheld), profile };
    expect(recorded(kept, larer, 'CloseLog', { ground: 'agreement' })).toEqual([
      { type: 'LogClosed', ground: 'agreement', log: 'log', outside: [], concludes: ['concern'], batonRests: true },
    ]);
  });
});

describe('what one could do about the log', () => {
  const about = (command: string, at: Situation, by: Actor, could: readonly object[]) => ({ command, at, by, could });
  test.each([
    {
      ...about('OpenLog', agreed, larer, [{ about: undefined, with: {}, verdict: 'permitted' }]),
      says: 'where none is open',
    },
    { ...about('OpenLog', open, larer, []), says: 'not beside an open one' },
    { ...about('WriteEntry', open, larer, [{ about: 'log', with: {}, verdict: 'permitted' }]), says: 'who writes' },
    { ...about('WriteEntry', open, mor, []), says: 'not who does not write' },
    { ...about('WriteEntry', closed, larer, []), says: 'not in a closed log' },
    {
      ...about('CorrectEntry', two, larer, [{ about: 'note', with: { entry: 'note' }, verdict: 'permitted' }]),
      says: 'one’s own, in the open log',
    },
    { ...about('CorrectEntry', under(opened('log'), written('a', 'log', kollega)), larer, []), says: 'not another’s' },
    {
      ...about('CloseLog', open, larer, [{ about: 'log', with: { ground: 'agreement' }, verdict: 'refused' }]),
      says: 'the open log, as the rules answer',
    },
    { ...about('CloseLog', closed, larer, []), says: 'not a closed log' },
    { ...about('DemandClosing', open, mor, [{ about: 'log', with: {}, verdict: 'permitted' }]), says: 'a guardian' },
    { ...about('DemandClosing', open, larer, []), says: 'not a professional' },
    { ...about('DemandClosing', noLog, mor, []), says: 'not where there is none' },
    {
      ...about('EndFollowUp', noLog, larer, [{ about: undefined, with: { ground: 'concluded' }, verdict: 'refused' }]),
      says: 'without a log, as the rules answer',
    },
    { ...about('EndFollowUp', open, larer, []), says: 'not with an open log' },
    { ...about('EndFollowUp', over, larer, []), says: 'not what has ended' },
    {
      ...about('ArchiveLog', two, arkivar, [{ about: 'old', with: { log: 'old' }, verdict: 'permitted' }]),
      says: 'the closed one of two',
    },
    { ...about('ArchiveLog', stored, arkivar, []), says: 'not what is archived' },
    { ...about('ArchiveLog', closed, larer, []), says: 'the archivist alone' },
  ])('$command: $says', ({ command, at, by, could }) => {
    expect(couldDo(at, by, command)).toEqual(could);
  });
});

describe('what is kept of a log', () => {
  const slice = (...more: readonly CaseEvent[]) => replay(under(...more).events).log;

  test('a correction stands after the text it corrects, and without words only marks it', () => {
    const text: CaseEvent = { ...written('a', 'log'), content: 'en' } as CaseEvent; // an entry with its text
    const correction: CaseEvent = { ...stamp, type: 'EntryCorrected', entry: 'a', log: 'log', concerns: ['concern'] };
    expect(slice(opened('log'), written('a', 'log')).entries.get('a')).toMatchObject({
      contents: [],
      corrected: false,
    });
    expect(slice(opened('log'), text, { ...correction, content: 'to' }).entries.get('a')).toMatchObject({
      ...{ contents: ['en', 'to'], corrected: true, by: 'larer', on: stamp.day, concerns: ['concern'] },
    });
    expect(slice(opened('log'), text, correction).entries.get('a')).toMatchObject({
      contents: ['en'],
      corrected: true,
    });
    const { concerns: _, ...bare } = written('a', 'log') as CaseEvent & { concerns: unknown };
    expect(slice(opened('log'), bare as CaseEvent).entries.get('a')).toMatchObject({ concerns: [] });
  });

  test('a correction of what was voided is of nothing, and only entries are taken out of a log', () => {
    const correction: CaseEvent = { ...stamp, type: 'EntryCorrected', entry: 'a', log: 'log', concerns: [] };
    const voided = (kind: 'entry' | 'measure'): CaseEvent => ({
      ...{ ...stamp, type: 'RecordVoided', kind, record: 'a', reason: 'wrong-case' },
    });
    expect(slice(opened('log'), written('a', 'log'), voided('entry'), correction).entries.size).toBe(0);
    expect(slice(opened('log'), written('a', 'log'), voided('measure')).entries.size).toBe(1);
  });

  test('a follow-up has not ended before it does, runs again with a new log or a new concern, and counts what is raised since', () => {
    const raised: CaseEvent = {
      ...{ ...stamp, type: 'ConcernRaised', id: 'ny', raisedBy: 'larer', service: 'skole' },
      ...{ suspicion: 'none', suspected: 'unknown', reportable: 'no' },
    };
    expect(slice()).toMatchObject({ ended: false, raisedSince: undefined });
    expect(slice(ended)).toMatchObject({ ended: true, raisedSince: [] });
    expect(slice(ended, raised)).toMatchObject({ ended: false, raisedSince: ['ny'] });
    const anew = (ends: boolean): CaseEvent => ({
      ...{ ...stamp, type: 'ConcernConcluded', concern: 'ny', outcomes: ['route'], ends },
    });
    expect(slice(anew(false))).toMatchObject({ ended: false, raisedSince: undefined });
    expect(slice(ended, anew(false), anew(false))).toMatchObject({ ended: false, raisedSince: ['ny'] });
    expect(slice(ended, anew(true))).toMatchObject({ ended: true, raisedSince: [] });
    expect(slice(ended, opened('log'))).toMatchObject({ ended: false, open: 'log', raisedSince: undefined });
    expect(slice(opened('log'), closing('log')).logs.get('log')).toMatchObject({
      ...{ state: 'closed', closed: { on: stamp.day, ground: 'demand' }, reuse: [] },
    });
    expect(slice(opened('log'), closing('log'), archived('log')).logs.get('log')?.state).toBe('archived');
  });
});

describe('who may demand that the log is closed', () => {
  const unknownAge = (event: CaseEvent): CaseEvent =>
    event.type === 'CaseOpened' ? { ...event, subject: { kind: 'child', born: 'unknown' } } : event;
  const events = [...opening, ...since, opened('log')].map(unknownAge);
  test.each([
    { who: 'a guardian', by: mor },
    { who: 'the child', by: { id: 'subject', role: 'subject' } },
  ])('at an unknown age it is for a person whether $who may', ({ by }) => {
    const at: Situation = { events, profile: madeUp('log-stated') };
    const command = { type: 'DemandClosing', commandId: 'asked', day: calendarDay('2026-02-02'), actor: by } as const;
    const under = events.map((event) =>
      event.type === 'CaseOpened' ? { ...event, profile: { id: 'log-stated', version: '1' } } : event,
    );
    const decision = decide(command, replay(under), at.profile);
    const finding =
      decision.outcome === 'refused' ? decision.findings.find((one) => one.missing.length > 0) : undefined;
    expect(finding).toMatchObject({
      ...{ rule: 'guardians-may-demand-closing', verdict: 'needs-a-person', reason: 'standing-unknown' },
      missing: ['subject.age'],
    });
  });
});
