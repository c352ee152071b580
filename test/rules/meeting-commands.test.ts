import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import { DAY, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';
import { offered, openLog, put, recordedBy, stateAfter } from './put.ts';

const SOON = plusDays(DAY, 5);
const called = (id: string, more: object = {}): Told => ({
  ...{ type: 'MeetingCalled', id, log: 'log', heldOn: DAY, concerns: ['concern'] },
  ...more,
});
const held = (meeting: string, more: object = {}): Told => ({
  ...{ type: 'MeetingHeld', meeting, heldOn: DAY, log: 'log' },
  ...more,
});
const cancelled = (meeting: string): Told => ({ type: 'MeetingCancelled', meeting });

const full = stateAfter([
  ...openLog,
  called('kalt'),
  called('holdt'),
  held('holdt'),
  called('avlyst'),
  cancelled('avlyst'),
  called('annet', { kind: 'foreldremote' }),
]);
const none = stateAfter(openLog);

describe('what a command about meetings lacks is named', () => {
  test.each<{ said: Said; lacks: string }>([
    { said: { type: 'CallMeeting', id: 'kalt' }, lacks: 'id-in-use at id' },
    { said: { type: 'CallMeeting', id: 'ny', concerns: ['concern', 'ukjent'] }, lacks: 'no-such-concern at concerns' },
    { said: { type: 'HoldMeeting', meeting: 'ukjent' }, lacks: 'no-such-meeting at meeting' },
    { said: { type: 'HoldMeeting', meeting: 'avlyst' }, lacks: 'meeting-cancelled at meeting' },
    { said: { type: 'HoldMeeting', meeting: 'kalt', heldOn: plusDays(DAY, 1) }, lacks: 'held-on-after-day at heldOn' },
    { said: { type: 'CancelMeeting', meeting: 'ukjent' }, lacks: 'no-such-meeting at meeting' },
    { said: { type: 'CancelMeeting', meeting: 'holdt' }, lacks: 'meeting-held at meeting' },
  ])('$said.type: $lacks', ({ said, lacks }) => expect(put(said, full)).toBe(lacks));

  test('a case without meetings has none to hold or cancel', () => {
    expect(put({ type: 'HoldMeeting' }, none)).toBe('no-such-meeting at meeting');
    expect(put({ type: 'HoldMeeting', heldOn: plusDays(DAY, 1) }, none)).toBe('no-such-meeting at meeting');
    expect(put({ type: 'CancelMeeting' }, none)).toBe('no-such-meeting at meeting');
  });

  test('whoever does not lead the meeting is told that, and nothing of what is there', () => {
    const not = 'refused: coordination-meeting-is-the-holders not-the-holder';
    for (const said of [
      { type: 'CallMeeting', id: 'kalt' },
      { type: 'HoldMeeting', meeting: 'avlyst' },
      { type: 'HoldMeeting', meeting: 'kalt', heldOn: plusDays(DAY, 1) },
      { type: 'CancelMeeting', meeting: 'holdt' },
      { type: 'CancelMeeting', meeting: 'avlyst' },
      { type: 'HoldMeeting', meeting: 'holdt' },
    ] as const)
      expect(put(said, full, people.kollega), JSON.stringify(said)).toContain(not);
    expect(put({ type: 'CallMeeting', id: 'annet', kind: 'foreldremote' }, full, people.frivillig)).toContain(
      'coordination-meeting-is-the-holders not-in-the-case',
    );
  });

  test('one of the family is told that it is not theirs to call, whoever holds the baton', () => {
    const not = 'coordination-meeting-is-the-holders not-in-the-case';
    expect(put({ type: 'CallMeeting', id: 'ny' }, full, people.mor)).toContain(not);
    expect(put({ type: 'CancelMeeting', meeting: 'kalt' }, full, people.mor)).toContain(not);
  });

  test('a meeting of another kind is led, and told of, by any professional in the case', () => {
    expect(put({ type: 'CallMeeting', id: 'annet', kind: 'foreldremote' }, full, people.kollega)).toBe(
      'id-in-use at id',
    );
    expect(put({ type: 'CancelMeeting', meeting: 'annet' }, full, people.kollega)).toBe('MeetingCancelled');
    expect(put({ type: 'CancelMeeting', meeting: 'ukjent' }, full, people.kollega)).toBe('no-such-meeting at meeting');
    const later = plusDays(DAY, 1);
    expect(put({ type: 'HoldMeeting', meeting: 'annet', heldOn: later }, full, people.kollega)).toBe(
      'held-on-after-day at heldOn',
    );
  });

  test('a leader who answers for it is told too', () => {
    const discretion = { role: 'rektor', reason: 'borte', answers: [] };
    expect(put({ type: 'CancelMeeting', meeting: 'ukjent', discretion }, full, people.rektor)).toBe(
      'no-such-meeting at meeting',
    );
    expect(put({ type: 'CallMeeting', id: 'kalt', discretion }, full, people.rektor)).toBe('id-in-use at id');
  });
});

describe('what is already so with meetings is recorded once', () => {
  test('a cancelled one is cancelled, and a held one held where nothing more is said of it', () => {
    expect(put({ type: 'CancelMeeting', meeting: 'avlyst' }, full)).toBe('already so');
    expect(put({ type: 'CancelMeeting', meeting: 'kalt' }, full)).toBe('MeetingCancelled');
    expect(put({ type: 'HoldMeeting', meeting: 'holdt' }, full)).toBe('already so');
    expect(put({ type: 'HoldMeeting', meeting: 'holdt', attended: ['larer'] }, full)).toBe('MeetingHeld');
    expect(put({ type: 'HoldMeeting', meeting: 'kalt' }, full)).toBe('MeetingHeld');
  });
});

describe('what the guide offers with meetings', () => {
  test('to call one, and to hold or cancel what is called', () => {
    const open = [{ meeting: 'kalt' }, { meeting: 'annet' }];
    expect(offered('CallMeeting', none)).toEqual([{}]);
    expect(offered('HoldMeeting', full)).toEqual(open);
    expect(offered('CancelMeeting', full)).toEqual(open);
    expect(offered('CancelMeeting', none)).toEqual([]);
  });
});

describe('the day a meeting was held', () => {
  const heldOn = (planned: string | undefined, said?: string) => {
    const state = stateAfter([...openLog, called('mote', { heldOn: planned })]);
    const command = { type: 'HoldMeeting', meeting: 'mote', heldOn: said } as Said;
    return (recordedBy(command, state)[0] as { heldOn?: string } | undefined)?.heldOn;
  };
  test('is the day said; else the day it was planned for, if that has come; else today', () => {
    const yesterday = plusDays(DAY, -1);
    expect(heldOn(yesterday, plusDays(DAY, -2))).toBe(plusDays(DAY, -2));
    expect(heldOn(yesterday, DAY)).toBe(DAY);
    expect(heldOn(yesterday)).toBe(yesterday);
    expect(heldOn(DAY)).toBe(DAY);
    expect(heldOn(SOON)).toBe(DAY);
    expect(heldOn(undefined)).toBe(DAY);
  });
});

describe('which meeting a command means, where it names none', () => {
  const meant = (...told: Told[]) => recordedBy({ type: 'CancelMeeting' }, stateAfter([...openLog, ...told]))[0];
  test('the only one there is, else the only one called and not yet held, else none', () => {
    expect(meant(called('a'))).toEqual({ type: 'MeetingCancelled', meeting: 'a' });
    expect(meant(called('a'), held('a'), called('b'))).toEqual({ type: 'MeetingCancelled', meeting: 'b' });
    expect(meant(called('a'), called('b'), cancelled('a'))).toEqual({ type: 'MeetingCancelled', meeting: 'b' });
    expect(meant(called('a'), called('b'))).toBeUndefined();
    expect(meant(called('a'), called('b'), held('a'), held('b'))).toBeUndefined();
    expect(put({ type: 'CancelMeeting' }, stateAfter([...openLog, called('a'), held('a')]))).toBe(
      'meeting-held at meeting',
    );
  });
});

describe('how meetings are remembered', () => {
  const meetings = (...told: Told[]) => stateAfter([...openLog, ...told]).meeting.meetings;

  test('one that is held keeps what was said of it before, and takes what is said anew', () => {
    const first = { attended: ['larer', 'mor'], decision: 'videre', log: 'log' };
    const once = meetings(called('mote', { log: undefined }), held('mote', first)).get('mote');
    expect(once).toMatchObject({ state: 'held', ...first, invited: [], concerns: ['concern'], calledBy: 'import' });
    const silent = { attended: undefined, decision: undefined, log: undefined };
    const again = meetings(called('mote'), held('mote', first), held('mote', { ...silent, heldOn: SOON })).get('mote');
    expect(again).toMatchObject({ ...first, heldOn: SOON });
    const anew = { attended: ['far'], decision: 'slutt', log: 'log-2' };
    expect(meetings(called('mote'), held('mote', first), held('mote', anew)).get('mote')).toMatchObject(anew);
    const bare = meetings(called('mote', { concerns: undefined, heldOn: undefined })).get('mote');
    expect(bare).toMatchObject({ invited: [], attended: [], concerns: [], heldOn: undefined, state: 'called' });
  });

  test('the closing of its log cancels what was called there, and nothing else', () => {
    const closed: Told = {
      type: 'LogClosed',
      log: 'log',
      ground: 'agreement',
      batonRests: false,
      outside: [],
      concludes: [],
    };
    const all = meetings(called('kalt'), called('holdt'), held('holdt'), called('utenfor', { log: undefined }), closed);
    expect([...all.values()].map((one) => [one.id, one.state])).toEqual([
      ['kalt', 'cancelled'],
      ['holdt', 'held'],
      ['utenfor', 'called'],
    ]);
  });

  test('one that is left out is gone, a measure of its name is not the meeting, and what is not there is not made', () => {
    const all = meetings(
      called('feil'),
      called('rett'),
      { type: 'RecordVoided', record: 'feil', reason: 'mistake', kind: 'meeting' },
      { type: 'RecordVoided', record: 'rett', reason: 'mistake', kind: 'measure' },
      held('ukjent'),
      cancelled('ukjent'),
    );
    expect([...all.keys()]).toEqual(['rett']);
  });
});
