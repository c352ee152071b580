import { describe, expect, test } from 'vitest';
import type { CaseEvent, Command } from '../../src/case/case.ts';
import { commandBehind, type Decided, decidedIn } from '../../src/case/command-behind.ts';
import { noCase } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { DAY, decided, hemnes, type Said } from '../model/small-case.ts';
import { opened, people, stamp } from '../model/world.ts';

const by = (commandId: string, person: string): CaseEvent => ({ ...stamp, commandId, type: 'GuardianBlocked', person });

test('a history is read command by command: what one command recorded stands together, in order', () => {
  const [a, b, c, d] = [by('first', 'mor'), by('first', 'far'), by('second', 'mor'), by('first', 'far')];
  expect(decidedIn([a, b, c, d])).toEqual([[a, b], [c], [d]]);
  expect(decidedIn([a])).toEqual([[a]]);
  expect(decidedIn([])).toEqual([]);
});

/** What a command recorded, and the command that is read back from it. */
function readBack(said: Said, actor: Actor, { state = opened, profile = hemnes }: Under = {}) {
  const decision = decided(said, state, actor, { profile });
  if (decision.outcome !== 'accepted') throw new Error(JSON.stringify(decision));
  const [first, ...others] = decision.events;
  if (first === undefined) throw new Error('nothing was recorded');
  return commandBehind([first, ...others], profile);
}

interface Under {
  readonly state?: CaseState;
  readonly profile?: Profile;
}

const put = (actor: Actor) => ({ commandId: 'asked-here', day: DAY, actor });
const child = { kind: 'child', born: stamp.day } as const;
const opens: Said = { type: 'RaiseConcern', id: 'first', subject: child, arena: 'skole' };

describe('a command is rebuilt from the facts it recorded', () => {
  test('with the one who put it, the day and its own fields', () => {
    const said: Said = { type: 'BlockGuardian', person: 'far' };
    expect(readBack(said, people.rektor)).toEqual({ ...said, ...put(people.rektor) });
  });

  test('without the kinds of information that were worked out of a scope', () => {
    const scope = ['concern'];
    const said: Said = { type: 'GiveConsent', id: 'yes', purpose: 'open-log', to: 'skole', scope };
    const command = readBack(said, people.mor);
    expect(command).toMatchObject(said);
    expect(command).not.toHaveProperty('kinds');
  });

  test('one that opened the case has its subject back, and no level where it began on the first', () => {
    const command = readBack(opens, people.larer, { state: noCase });
    expect(command).toMatchObject({ ...opens, ...put(people.larer) });
    for (const field of ['startLevel', 'level', 'profile']) expect(command).not.toHaveProperty(field);
  });

  test('one that began on a later level is asked to begin there again', () => {
    const profile: Profile = { ...hemnes, startLevels: { is: ['1'], source: 'HEM' } };
    const said: Said = { ...opens, startLevel: '1' };
    expect(readBack(said, people.larer, { state: noCase, profile })).toMatchObject(said);
  });

  test('where two facts tell the same field, by the first: the other came of it', () => {
    const first = { ...by('both', 'mor'), command: 'BlockGuardian' } as const;
    expect(commandBehind([first, by('both', 'far')], hemnes)).toMatchObject({ type: 'BlockGuardian', person: 'mor' });
  });

  test.each<[string, Command['type'] | undefined]>([
    ['that names no command, as in a case given', undefined],
    ['of a case taken over', 'TakeOverCase'],
    ['of a move to other rules', 'AdoptProfile'],
  ])('but not from a fact %s', (_, command) => {
    const fact = { ...by('one', 'mor'), ...(command && { command }) };
    const decided: Decided = [fact];
    expect(commandBehind(decided, hemnes)).toBeUndefined();
  });
});
