import { describe, expect, test } from 'vitest';
import { reuseNeedsNewApproval } from '../../src/log/rules/reuse-needs-new-approval.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { worldBefore } from '../../src/profile/rulebook.ts';
import { judge } from '../../src/rule/judge.ts';
import { findingOf } from '../model/asking.ts';
import { caseAfter, DAY, hemnes, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const counting = (is: 'any' | 'all') =>
  ({ ...hemnes, consent: { ...hemnes.consent, guardians: { is, source: 'HEM' } } }) as Profile; // one text

const older = ['forste', 'andre'].flatMap((log): readonly Told[] => [
  { type: 'LogOpened', id: log, service: 'skole' },
  { type: 'LogClosed', log, ground: 'demand', batonRests: true, outside: [], concludes: [] },
]);
const reuse = (giver: string, logs: readonly string[]): Told => ({
  ...{ type: 'ConsentGiven', id: `${giver}-gjenbruk`, giver, purpose: 'reuse', to: 'skole' },
  reuse: [...logs],
});

describe('several older logs that are taken up together', () => {
  const oneByOne = caseAfter(...older, reuse('mor', ['forste', 'andre']), reuse('far', ['andre']));
  const takingUp = { type: 'OpenLog', id: 'ny', reuse: ['forste', 'andre'] } as const;
  test.each<{ says: string; profile: Profile; is: string }>([
    { says: 'one yes is enough for each of them, where one is enough', profile: counting('any'), is: 'approved' },
    { says: 'each needs every yes, where all must say it', profile: counting('all'), is: 'approved-by-some' },
    { says: 'and where nobody has stated how they count', profile: hemnes, is: 'approved-by-some' },
  ])('$says', ({ profile, is }) => {
    const found = findingOf(oneByOne, people.larer, takingUp, 'reuse-needs-new-approval', { profile });
    expect(found?.reason).toBe(is);
  });
});

describe('what is asked of taking up', () => {
  const asked = (logs: readonly string[]) => {
    const world = worldBefore(people.larer, { state: caseAfter(...older), profile: hemnes, day: DAY });
    const { verdict, reason } = judge(reuseNeedsNewApproval, { ...world, ask: { reuse: logs, service: 'skole' } });
    return `${verdict} ${reason}`;
  };

  test('a log that takes up none asks for nothing', () => {
    expect(asked([])).toBe('does-not-apply nothing-taken-up');
  });

  test('a log that is not there is approved by nobody', () => {
    expect(asked(['ukjent'])).toBe('refused no-approval');
  });
});
