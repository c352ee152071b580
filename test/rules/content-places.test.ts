import { describe, expect, test } from 'vitest';
import type { Told } from '../model/small-case.ts';
import { FIRST_DAY } from '../model/world.ts';
import { openLog, stateAfter } from './put.ts';

const concern = 'concern';
const content = 'tekst';
const placed = (...told: Told[]) => {
  const one = stateAfter([...openLog, ...told]).content.contents.get(content);
  if (one === undefined) return undefined;
  const { id: _, service: __, on: ___, ...place } = one;
  return place;
};

describe('where each text belongs, what it is about and whose word it is', () => {
  const note = { kind: 'note', concerns: [concern], log: undefined, by: 'import', record: undefined };
  const bare = { ...note, concerns: [] };
  const inLog = { ...note, kind: 'log', log: 'log' };
  const stuck = { id: 'fast', by: 'mor', content } as const;

  test.each<{ told: Told; place: object }>([
    {
      told: { type: 'ConcernRaised', id: 'ny', arena: 'skole', raisedBy: 'larer', content },
      place: { ...note, concerns: ['ny'] },
    },
    { told: { type: 'ConcernConcretised', concern, content }, place: note },
    { told: { type: 'ConcernShared', concern, to: 'mor', outcome: 'reached', content }, place: note },
    { told: { type: 'ConcernConcluded', concern, ends: true, outcomes: ['no-grounds'], content }, place: note },
    {
      told: { type: 'ConsentRequested', id: 'spurt', purpose: 'open-log', to: 'skole', content },
      place: { ...bare, kind: 'consent' },
    },
    {
      told: { type: 'ConsentGiven', id: 'ja', giver: 'mor', purpose: 'open-log', to: 'skole', content },
      place: { ...bare, kind: 'consent', by: 'mor' },
    },
    {
      told: { type: 'ConsentRefused', id: 'nei', giver: 'far', purpose: 'open-log', to: 'skole', content },
      place: { ...bare, kind: 'consent', by: 'far' },
    },
    {
      told: { type: 'ConsentWithdrawn', giver: 'mor', consents: ['yes-mor'], content },
      place: { ...bare, kind: 'consent', by: 'mor' },
    },
    {
      told: { type: 'EntryWritten', id: 'notat', log: 'log', concerns: [concern], content },
      place: { ...inLog, record: 'notat' },
    },
    {
      told: { type: 'EntryCorrected', entry: 'notat', log: 'log', concerns: [concern], content },
      place: { ...inLog, record: 'notat' },
    },
    { told: { type: 'GoalSet', id: 'mal', log: 'log', concerns: [concern], content }, place: inLog },
    { told: { type: 'GoalSet', id: 'mal', concerns: [concern], content }, place: note },
    { told: { type: 'GoalSet', id: 'mal', content }, place: bare },
    {
      told: { type: 'MeasurePlanned', id: 'tiltak', level: '1', log: 'log', concerns: [concern], content },
      place: { ...inLog, record: 'tiltak' },
    },
    {
      told: { type: 'MeasurePlanned', id: 'tiltak', level: '1', concerns: [concern], content },
      place: { ...note, record: 'tiltak' },
    },
    {
      told: { type: 'MeasureEvaluated', measure: 'tiltak', effect: 'full', level: '1', concerns: [concern], content },
      place: { ...note, record: 'tiltak' },
    },
    { told: { type: 'ChildTalkRecorded', outcome: 'view', heldOn: FIRST_DAY, concern, content }, place: note },
    { told: { type: 'ChildTalkRecorded', outcome: 'view', heldOn: FIRST_DAY, content }, place: bare },
    {
      told: { type: 'MeetingCalled', id: 'mote', log: 'log', concerns: [concern], agenda: content },
      place: { ...inLog, record: 'mote' },
    },
    {
      told: { type: 'MeetingHeld', meeting: 'mote', heldOn: FIRST_DAY, concerns: [concern], minutes: content },
      place: { ...note, record: 'mote' },
    },
    {
      told: { type: 'TeamReferred', id: 'henvist', body: 'team', concern, question: content },
      place: { ...note, kind: 'team' },
    },
    { told: { type: 'TeamAdviceRecorded', body: 'team', concern, content }, place: { ...note, kind: 'team' } },
    {
      told: { type: 'DirectRouteTaken', id: 'rute', to: 'ppt', form: 'referral', concern, content },
      place: { ...note, kind: 'route' },
    },
    { told: { type: 'FeedbackRecorded', route: 'rute', concern, content }, place: { ...note, kind: 'route' } },
    {
      told: { type: 'ServiceConsulted', id: 'raad', service: 'ppt', concern, content },
      place: { ...note, kind: 'team' },
    },
    { told: { type: 'ServiceReferred', id: 'henvist', service: 'ppt', content }, place: { ...bare, kind: 'route' } },
    {
      told: { type: 'ClosingDemanded', log: 'log', by: 'mor', content } as Told,
      place: { ...bare, kind: 'closing' },
    },
    {
      told: { type: 'LogClosed', log: 'log', ground: 'plan', batonRests: false, outside: [], concludes: [], content },
      place: { ...bare, kind: 'closing', log: 'log' },
    },
    {
      told: { type: 'FollowUpEnded', ground: 'plan', concludes: [], content } as Told,
      place: { ...bare, kind: 'closing' },
    },
    { told: { type: 'StuckReported', ...stuck }, place: { ...bare, by: 'mor' } },
    { told: { type: 'DisagreementReported', about: 'plan', by: 'far', content }, place: { ...bare, by: 'far' } },
    { told: { type: 'DutyFulfilled', duty: 'plikt', by: 'larer', content }, place: bare },
  ])('$told.type', ({ told, place }) => expect(placed(told)).toEqual(place));
});

describe('the place of a text', () => {
  test('is the first one: named again, it is not moved to where others may read it', () => {
    const noted: Told = { type: 'ConcernConcretised', concern, content };
    const written: Told = { type: 'EntryWritten', id: 'notat', log: 'log', content };
    expect(placed(noted, written)).toMatchObject({ kind: 'note', record: undefined });
    expect(placed(written, noted)).toMatchObject({ kind: 'log', record: 'notat' });
  });

  test('of what is left out is nowhere, and it is never placed again', () => {
    const written: Told = { type: 'EntryWritten', id: 'notat', log: 'log', content };
    const voided = (record: string): Told => ({ type: 'RecordVoided', record, reason: 'mistake', kind: 'entry' });
    const again: Told = { type: 'ConcernConcretised', concern, content };
    expect(placed(written, voided('notat'))).toBeUndefined();
    expect(placed(written, voided('notat'), again)).toBeUndefined();
    expect(placed(written, voided('annet'))).toMatchObject({ kind: 'log' });
    expect(placed({ type: 'ConcernConcretised', concern })).toBeUndefined();
  });
});
