import { describe, expect, test } from 'vitest';
import { stafett } from '../../scenarios/on-disk.ts';
import { twoProfiles } from './two-profiles.ts';

describe('stafett diff', () => {
  test('rule by rule in words: what differs, what only one says, and what is the same', async () => {
    const { one, other } = twoProfiles();
    const said = await stafett('diff', one, other, '--lang', 'en');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(
      /^Local rules: \d+ the same, 2 different, 1 only in Prøve 1, 0 only in Prøve 2, \d+ that neither/,
    );
    expect(said.out).toContain(
      'how soon a concern is decided: different\n    Prøve 1: A concern is decided within 14 days after it arose. [A]\n    Prøve 2: A concern is decided within 10 working days after it arose. [A]',
    );
    expect(said.out).toContain(
      'target group: different\n    Prøve 1: The municipality follows up those aged 0 to 23 years. [A]\n    Prøve 2: The municipality follows up those aged 0 to 18 years. [A]',
    );
    expect(said.out).toMatch(
      /level-entry-criteria: only Prøve 1\n(.*\n)+? {2}Prøve 2: Nothing is demanded for the level after the first\./,
    );
    expect(said.out).toContain('roles: different\n  Prøve 2: Rektor counts as leader. [A]\n  1 the same in both');
    expect(said.out).toMatch(/holder-is-eligible: the same\n/);
  });

  test('the same profile twice differs in nothing', async () => {
    const { one } = twoProfiles();
    const { out } = await stafett('diff', one, one, '--json');
    const told = JSON.parse(out);
    const standings = [...told.rules, ...told.values].map((each: { standing: string }) => each.standing);
    expect(standings.filter((each) => each !== 'same' && each !== 'both-silent')).toEqual([]);
    expect(standings).toContain('same');
  });

  test('--json has every rule and value with how it stands, and each side', async () => {
    const { one, other } = twoProfiles();
    const { out } = await stafett('diff', one, other, '--json');
    const told = JSON.parse(out);
    expect([told.first, told.second, told.language]).toEqual([
      { id: 'prove', name: 'Prøve', version: '1' },
      { id: 'prove', name: 'Prøve', version: '2' },
      'nb',
    ]);
    const clock = told.rules.find((rule: { rule: string }) => rule.rule === 'level-0-is-decided-in-time');
    expect(clock.standing).toBe('differs');
    expect(clock.values).toEqual([
      {
        path: 'concern.decidedWithin',
        name: 'frist for å avklare en undring',
        standing: 'differs',
        first: { lines: ['En undring avklares innen 14 dager etter at den oppsto.'], sources: ['A'], from: [['A']] },
        second: {
          lines: ['En undring avklares innen 10 virkedager etter at den oppsto.'],
          sources: ['A'],
          from: [['A']],
        },
        common: 0,
      },
    ]);
    const paths = told.values.map((value: { path: string }) => value.path);
    expect(paths).toEqual(expect.arrayContaining(['levels', 'party.roles', 'rules']));
  });

  test('a profile that cannot be read is told of, and nothing is compared', async () => {
    const { one } = twoProfiles();
    expect(await stafett('diff', one, 'nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no-such-file'),
    });
    expect((await stafett('diff', one)).code).toBe(2);
  });
});
