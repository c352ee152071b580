import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begun, folderWith, stafett } from './on-disk.ts';

const EXAMPLE = join(import.meta.dirname, 'holder-keeps-baton.yaml');

describe('stafett timeline', () => {
  test('tells each step, who did it, how it was answered and why, and what stood when', async () => {
    const { code, out } = await stafett('timeline', EXAMPLE);
    expect(out).toMatch(/^2026-02-20 {2}larer offer baton, to ped, id offer-1: accepted$/m);
    expect(out).toMatch(
      /^2026-02-21 {2}mor accept baton: refused\n +holder-keeps-baton-until-accepted \(refused\): .* \[HEM; CARD\]$/m,
    );
    expect(out).toMatch(/^ +records BatonOffered$/m);
    expect(out).toMatch(/^holders: larer 2026-02-01 to 2026-02-23; ped from 2026-02-23$/m);
    expect(out).toMatch(/^levels: 1 from 2026-02-01$/m);
    expect(out).toMatch(/^consent: mor yes service-access to barnehage from 2026-02-23$/m);
    expect(code).toBe(0);
  });

  test('duties that arise, with whose they are', async () => {
    const text = begun(['{ day: 2026-02-20, by: larer, do: OpenLog, id: logg, expect: accepted }']);
    const folder = folderWith({ 'a.yaml': text.replace('  holder: larer\n', '').replace('log: open', 'log: none') });
    const { out } = await stafett('timeline', join(folder, 'a.yaml'));
    expect(out).toMatch(/^ +duty log-has-a-holder:logg: leader of skole, no day stated$/m);
  });

  test('--json is the same story as values', async () => {
    const [story] = JSON.parse((await stafett('timeline', '--json', EXAMPLE)).out);
    expect(story).toMatchObject({ from: '2026-02-01', to: '2026-02-23', profile: { id: 'small', version: '1' } });
    expect(story.cases[0].holders).toEqual([
      { value: 'larer', from: '2026-02-01', until: '2026-02-23' },
      { value: 'ped', from: '2026-02-23' },
    ]);
    expect(story.cases[0].refusals.map((one: { command: string }) => one.command)).toEqual([
      'AcceptBaton',
      'AcceptBaton',
    ]);
  });
});
