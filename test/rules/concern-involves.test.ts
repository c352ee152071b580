import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { findingOf } from '../model/asking.ts';
import { caseAbout, caseAfter, hemnes, type Said, type Told } from '../model/small-case.ts';
import { FIRST_DAY, people } from '../model/world.ts';

const { larer, ped } = people;
const source = 'HEM';
type Concerns = Profile['concern'];
const stating = (concern: Partial<Concerns>): Profile => ({ ...hemnes, concern: { ...hemnes.concern, ...concern } });

/** A child the case knows by an id of their own. */
const child = { kind: 'child', born: 'unknown', person: 'elev' } as const;
const toLevel0: Told = { type: 'LevelChanged', from: '1', to: '0' };
const raised = (id: string, raisedBy: string, more: object = {}): Told => ({
  ...{ type: 'ConcernRaised', id, raisedBy },
  ...more,
});
const shared = (to: string, more: Partial<Extract<Told, { type: 'ConcernShared' }>> = {}): Told => ({
  ...{ type: 'ConcernShared', concern: 'concern', to, outcome: 'reached' },
  ...more,
});
const inVain = (to: string): Told => shared(to, { outcome: 'unreachable' });
const talked: Told = { type: 'ChildTalkRecorded', outcome: 'view', heldOn: FIRST_DAY };

const END: Said = { type: 'ConcludeConcern', concern: 'concern', outcomes: ['no-grounds'] };
type Involvement = Extract<Concerns['involvement'], { readonly is: unknown }>['is'];

describe('who is involved before a conclusion', () => {
  const asked = (involvement: Involvement, state: CaseState, more: object = {}) =>
    findingOf(state, larer, { ...END, ...more } as Said, 'guardians-involved-at-level-0', {
      profile: stating({ involvement: { is: involvement, source } }),
    });

  test.each<['must' | 'person' | 'should' | 'may', string, boolean]>([
    ['must', 'needs-a-person not-reached', false],
    ['person', 'needs-a-person not-reached', false],
    ['should', 'permitted not-involved', true],
    ['may', 'permitted involved', false],
  ])('guardians who %s be, and could not be reached', (guardians, answer, advice) => {
    const finding = asked({ guardians }, caseAfter(inVain('guardians')));
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
    expect(finding?.advice).toBe(advice);
  });

  test('where the text asks whether guardians are told, a no waits for none of them, and still for the child', () => {
    const both: Involvement = { subject: 'must', guardians: 'must', question: 'told' };
    const answered = (is: string, ...told: readonly Told[]) =>
      asked(both, caseAfter(...told), { answers: { told: is } });
    expect(asked(both, caseAfter())).toMatchObject({ verdict: 'needs-a-person', reason: 'not-decided' });
    expect(answered('yes')).toMatchObject({ verdict: 'refused', looked: { waitingFor: ['mor', 'far', 'subject'] } });
    expect(answered('no')).toMatchObject({ verdict: 'refused', looked: { waitingFor: ['subject'] } });
    expect(answered('no', shared('subject'))).toMatchObject({ verdict: 'permitted', reason: 'involved' });
  });

  test.each<[string, readonly Told[], readonly string[]]>([
    ['waits', [], ['elev']],
    ['has been told, by word', [shared('subject')], []],
    ['has been told, by id', [shared('elev')], []],
    ['has been talked with', [talked], []],
    ['waits, where someone else has been told', [shared('leader')], ['elev']],
  ])('the child %s', (_, told, waitingFor) => {
    expect(asked({ subject: 'must' }, caseAbout(child, ...told))?.looked.waitingFor).toEqual(waitingFor);
  });
});

describe('a concern that a caregiver raised goes on', () => {
  const asked = (goesOn: object, ...told: readonly Told[]) =>
    findingOf(caseAfter(...told), larer, { ...END, concern: 'annet' }, 'reported-concern-goes-on', {
      profile: stating({ caregiversConcernGoesOn: { is: { strength: 'must', ...goesOn }, source } }),
    });

  test.each<[string, object, Told, string]>([
    ['in every arena', {}, raised('annet', 'mor'), 'raised-by-a-caregiver'],
    [
      'in the arena that is stated',
      { arenas: ['skole'] },
      raised('annet', 'mor', { arena: 'skole' }),
      'raised-by-a-caregiver',
    ],
    ['in no other', { arenas: ['skole'] }, raised('annet', 'mor', { arena: 'helse' }), 'another-arena'],
    ['where its arena is known', { arenas: ['skole'] }, raised('annet', 'mor'), 'not-known'],
    ['and not an employee’s', {}, raised('annet', 'larer'), 'not-a-caregivers'],
  ])('%s', (_, goesOn, concern, reason) => {
    expect(asked(goesOn, concern)?.reason).toBe(reason);
  });

  test('and may end once it has gone on, or where it has ended already', () => {
    const led: Told = { type: 'ConcernConcluded', concern: 'annet', outcomes: ['route'], ends: false };
    const ended: Told = { type: 'FollowUpEnded', ground: 'concluded', concludes: ['annet'] };
    expect(asked({}, raised('annet', 'mor'), led)?.reason).toBe('has-gone-on');
    expect(asked({}, raised('annet', 'mor'), ended)?.reason).toBe('has-gone-on');
  });
});

describe('the order in which a concern is shared', () => {
  const order = (...stages: string[][]) =>
    stating({
      sharingOrder: { is: { stages: stages.map((who) => ({ with: who })), strength: 'must' }, source },
    } as Partial<Concerns>); // words of recipients
  const asked = (profile: Profile, state: CaseState, said: Said) =>
    findingOf(state, larer, said, 'leader-and-colleague-first', { profile });

  test('names only the concerns that others are to be told of first', () => {
    const leaderFirst = order(['leader'], ['others']);
    const state = caseAfter(toLevel0, raised('annet', 'larer', { service: 'skole' }), shared('leader'));
    expect(asked(leaderFirst, state, { type: 'ReferToTeam' })).toMatchObject({
      verdict: 'refused',
      looked: { first: ['leader'], concerns: ['annet'] },
    });
  });

  test.each<[string, readonly Told[], string]>([
    ['waits', [], 'refused others-first'],
    ['has been told', [shared('subject')], 'permitted in-order'],
    ['has been talked with', [talked], 'permitted in-order'],
    ['could not be reached', [inVain('subject')], 'needs-a-person not-reached'],
  ])('the child before the guardians: the child %s', (_, told, answer) => {
    const state = caseAbout(child, toLevel0, ...told);
    const finding = asked(order(['subject'], ['guardians']), state, { type: 'ShareConcern', to: 'guardians' });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('whoever the child is by id is the child', () => {
    const profile = stating({ concretisedFirst: { is: { with: ['subject'], strength: 'must' }, source } });
    const told = (to: string) =>
      findingOf(caseAbout(child), larer, { type: 'ShareConcern', to }, 'concern-is-concretised-before-sharing', {
        profile,
      })?.reason;
    expect(told('subject')).toBe('not-written-down');
    expect(told('elev')).toBe('not-written-down');
    expect(told('ppt')).toBe('not-with-these');
  });
});

describe('whom a concern is told', () => {
  const told = (state: CaseState, to: string, rule: string) =>
    findingOf(state, ped, { type: 'ShareConcern', to }, rule)?.verdict;

  test('nobody asks for a consent to tell the child, by word or by id', () => {
    const consent = (to: string) => told(caseAbout(child), to, 'consent-covers-each-service');
    expect(consent('subject')).toBeUndefined();
    expect(consent('elev')).toBeUndefined();
    expect(consent('ppt')).toBe('refused');
  });

  test('what is kept from a parent whose case it is, is not told to them by word either', () => {
    const parent = { kind: 'parent', born: 'unknown', person: 'forelder' } as const;
    const kept: Told = { type: 'ConcernReclassified', concern: 'concern', suspicion: 'suspected', suspected: 'family' };
    const withheld = (to: string, ...more: readonly Told[]) =>
      told(caseAbout(parent, ...more), to, 'suspicion-withholds-from-guardians');
    expect(withheld('subject', kept)).toBe('refused');
    expect(withheld('forelder', kept)).toBe('refused');
    expect(withheld('subject')).not.toBe('refused');
  });
});
