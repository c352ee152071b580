import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/identity/actor.ts';
import { closedIsLocked } from '../../src/log/rules/closed-is-locked.ts';
import { suspicionStaysOutOfSharedLog } from '../../src/log/rules/suspicion-stays-out-of-shared-log.ts';
import { worldBefore } from '../../src/profile/rulebook.ts';
import { judge } from '../../src/rule/judge.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const within = (actor: Actor, ...told: readonly Told[]) =>
  worldBefore(actor, { state: caseAfter(...told), profile: hemnes, day: DAY });

const open: Told = { type: 'LogOpened', id: 'log', service: 'skole' };
const suspicion: Told = {
  ...{ type: 'ConcernRaised', id: 'skjult', raisedBy: 'larer', service: 'skole', suspicion: 'suspected' },
};

describe('whether a log is locked', () => {
  test('where there never was one, nothing is', () => {
    const { verdict, reason } = judge(closedIsLocked, { ...within(people.larer), ask: {} });
    expect(`${verdict} ${reason}`).toBe('does-not-apply no-log');
  });
});

describe('what a suspicion keeps out of a log', () => {
  test.each<{ says: string; by: Actor; told: readonly Told[]; concerns?: readonly string[]; is: string }>([
    {
      says: 'where none is open there is nothing to keep it out of',
      by: people.larer,
      told: [suspicion],
      concerns: ['skjult'],
      is: 'does-not-apply no-open-log',
    },
    {
      says: 'what names it',
      by: people.larer,
      told: [open, suspicion],
      concerns: ['skjult'],
      is: 'refused about-a-withheld-concern',
    },
    {
      says: 'what names no concern is for a person to look at',
      by: people.larer,
      told: [open, suspicion],
      is: 'needs-a-person names-no-concern',
    },
    {
      says: 'one from whom it is kept cannot write of it, and is asked nothing that tells of it',
      by: people.mor,
      told: [open, suspicion],
      is: 'permitted may-stand-in-the-log',
    },
  ])('$says: $is', ({ by, told, concerns = [], is }) => {
    const asked = { ...within(by, ...told), ask: { concerns } };
    const { verdict, reason } = judge(suspicionStaysOutOfSharedLog, asked);
    expect(`${verdict} ${reason}`).toBe(is);
  });
});
