import { describe, expect, test } from 'vitest';
import { decide } from '../../src/case/decide.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { hemnes } from '../engine/hemnes.ts';
import { DAY, type Said } from '../model/small-case.ts';
import { opened, people } from '../model/world.ts';
import { put, recordedBy, stateAfter } from '../rules/put.ts';

const adopts: Said = { type: 'AdoptProfile', version: '2' };
const leader = { ...people.rektor, role: 'leader' };

/** What only one of two versions says. */
type Over = { readonly [key: string]: unknown };

/** The second version of a municipality's rules, with the first at hand, which the case keeps. */
const second = (now: Over = {}, before: Over = {}): Profile => ({
  ...hemnes({ version: '2', ...now }),
  replaces: hemnes(before),
});

/** How the rule that lets a case adopt a version answers: verdict, reason, what it looked at, and whether it advises. */
function answer(profile: Profile, state: CaseState = opened) {
  const decision = decide({ ...adopts, commandId: 'c', day: DAY, actor: leader }, state, profile);
  const findings = decision.outcome === 'invalid' ? [] : decision.findings;
  const { verdict, reason, looked, advice } = findings.find((one) => one.rule === 'profile-in-force') ?? {};
  return { outcome: decision.outcome, verdict, reason, looked, advice };
}

const refused = (reason: string, looked: object) => ({
  ...{ outcome: 'refused', verdict: 'refused', advice: false },
  ...{ reason, looked },
});
const adopted = { outcome: 'accepted', verdict: 'permitted', reason: 'changes-no-duty' };

describe('a case that moves to another version of its rules', () => {
  const within = (days: number) => ({ concern: { decidedWithin: { is: [{ within: { days } }], source: 'HEM' } } });
  const onLevel0 = stateAfter([{ type: 'LevelChanged', from: '1', to: '0' }]);

  test('stays in its municipality, and moves to the version whose rules are at hand', () => {
    expect(put(adopts, opened, leader, hemnes({ id: 'annen', version: '2' }))).toBe('other-profile at ');
    expect(put(adopts, opened, leader, hemnes({ version: '3' }))).toBe('no-such-profile at version');
  });

  test('records from which to which, and the rules whose duties change', () => {
    const told = { type: 'ProfileAdopted', version: '2', from: '1' };
    const changed = recordedBy(adopts, onLevel0, leader, second(within(5), within(20)));
    expect(changed).toStrictEqual([{ ...told, changes: ['level-0-is-decided-in-time'] }]);
    expect(recordedBy(adopts, onLevel0, leader, second())).toStrictEqual([{ ...told, changes: [] }]);
  });

  test('records nothing of what changes where the rules it has kept are not at hand, and says so', () => {
    const alone = hemnes({ version: '2' });
    expect(recordedBy(adopts, onLevel0, leader, alone)).toStrictEqual([
      { type: 'ProfileAdopted', version: '2', from: '1' },
    ]);
    expect(answer(alone)).toMatchObject({ outcome: 'accepted', reason: 'changes-not-known', advice: true });
  });
});

describe('a version without the step where the case stands', () => {
  const on = (toStep?: string) => stateAfter([{ type: 'LevelChanged', from: '0', to: '1', toStep }]);
  const steps = (...ids: string[]) => ({
    levels: [
      { id: '0', source: 'HEM' },
      { id: '1', source: 'HEM', ...(ids.length > 0 && { steps: ids.map((id) => ({ id })) }) },
    ],
  });
  const without = refused('without-the-step', { version: '2', level: '1', step: 'two' });

  test('is not adopted, whether the level has other steps or none', () => {
    expect(answer(second(steps('one', 'three')), on('two'))).toEqual(without);
    expect(answer(second(steps()), on('two'))).toEqual(without);
  });

  test('is one that lacks that step alone: other steps beside it, or a case on none, stop nothing', () => {
    expect(answer(second(steps('one', 'two')), on('two'))).toMatchObject(adopted);
    expect(answer(second(steps('one')), on())).toMatchObject(adopted);
  });
});

describe('a version without a body the case is with', () => {
  const states = (body: string) => ({
    bodies: { access: { is: [{ body, by: 'either' }], source: 'HEM' } },
  });
  const composes = {
    bodies: { composed: { is: [{ body: 'familieteam', together: [['larer']], strength: 'should' }], source: 'HEM' } },
  };
  const taken = (...referrals: { readonly id: string; readonly concern?: string }[]) =>
    stateAfter(referrals.map((one) => ({ type: 'TeamReferred', body: 'fagteam', anonymous: true, ...one })));
  const composed = stateAfter([{ type: 'TeamComposed', body: 'familieteam', members: ['larer'], by: 'mor' }]);
  const named = { version: '2', body: 'fagteam' };

  test('is not adopted, and the concerns that were taken there are told with it', () => {
    const two = taken({ id: 'r-1', concern: 'concern' }, { id: 'r-2' });
    const behind = { ...named, concerns: ['concern'] };
    expect(answer(second({}, states('fagteam')), two)).toEqual(refused('without-the-body', behind));
    expect(answer(second({}, states('fagteam')), taken({ id: 'r-1' }))).toEqual(refused('without-the-body', named));
  });

  test('is not adopted where a body has been put together for the case', () => {
    const behind = { version: '2', body: 'familieteam' };
    expect(answer(second({}, composes), composed)).toEqual(refused('without-the-body', behind));
    expect(answer(second(composes, composes), composed)).toMatchObject(adopted);
  });

  test.each([
    ['both versions state it', second(states('fagteam'), states('fagteam'))],
    ['neither does', second()],
    ['only the new one does', second(states('fagteam'))],
    ['the body that is gone is another', second({}, states('ressursteam'))],
  ])('is one whose body only the old one states: %s', (_, profile) => {
    expect(answer(profile, taken({ id: 'r-1', concern: 'concern' }))).toMatchObject(adopted);
  });

  test.each(['tverrfaglig-team', 'bti-team'])('never lacks the %s, which every version has', (body) => {
    const there = stateAfter([{ type: 'TeamReferred', id: 'r-1', body }]);
    expect(answer(second({}, states(body)), there)).toMatchObject(adopted);
  });
});

describe('a version without the role of the one who has the baton', () => {
  const knows = (role: string) => ({ party: { roles: [{ id: role, actsAs: 'professional', source: 'HEM' }] } });
  const added = { type: 'ProfessionalAdded', person: 'spesped', service: 'skole', role: 'spesped' } as const;
  const offered = { type: 'BatonOffered', id: 'offer', to: 'spesped', level: '1' } as const;
  const accepted = { offer: 'offer', holder: 'spesped', service: 'skole', role: 'spesped' } as const;
  const holds = stateAfter([added, offered, { type: 'BatonAccepted', ...accepted }]);
  const without = refused('without-the-role', { version: '2', role: 'spesped' });

  test('is not adopted, whether it is held or offered', () => {
    expect(answer(second(knows('larer'), knows('spesped')), holds)).toEqual(without);
    expect(answer(second(knows('larer'), knows('spesped')), stateAfter([added, offered]))).toEqual(without);
  });

  test('is one whose role only the old one knows', () => {
    expect(answer(second(knows('spesped'), knows('spesped')), holds)).toMatchObject(adopted);
    expect(answer(second(), holds)).toMatchObject(adopted);
  });

  test('is adopted while the baton is offered to someone nobody has registered', () => {
    expect(answer(second(), stateAfter([offered]))).toMatchObject(adopted);
  });
});
