import { describe, expect, test } from 'vitest';
import { begun, testFile } from './on-disk.ts';

const OFFER = 'day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }, id: offer-1';
const REFUSED = 'day: 2026-02-21, by: ped, do: AcceptBaton';

describe('a step is not as expected', () => {
  test.each<[string, string, string]>([
    ['expect', `{ ${OFFER}, expect: refused }`, 'expect: expected refused, got accepted'],
    [
      'expect, with what was malformed',
      `{ day: 2026-02-20, by: ped, do: AcceptBaton, expect: accepted }`,
      'expect: expected accepted, got invalid (no-open-offer at offer)',
    ],
    [
      'because',
      '{ day: 2026-02-20, by: ped, do: OfferBaton, with: { to: ped }, expect: refused, because: [holder-is-eligible] }',
      'because: expected [holder-is-eligible], got [actor-may-issue-this]',
    ],
    [
      'because, in part',
      '{ day: 2026-02-20, by: ped, do: OfferBaton, with: { to: ped }, expect: refused, because: { includes: [holder-is-eligible], excludes: [actor-may-issue-this] } }',
      'because: expected with [holder-is-eligible] and without [actor-may-issue-this], got [actor-may-issue-this]',
    ],
    [
      'because of codes',
      '{ day: 2026-02-20, by: ped, do: AcceptBaton, expect: invalid, because: [no-such-offer] }',
      'because: expected [no-such-offer], got [no-open-offer]',
    ],
    [
      'findings',
      `{ ${OFFER}, expect: accepted, findings: { holder-is-eligible: refused } }`,
      'findings.holder-is-eligible: expected refused, got permitted',
    ],
    [
      'findings of a rule that was not asked',
      `{ ${OFFER}, expect: accepted, findings: { consent-before-log: refused } }`,
      'findings.consent-before-log: expected refused, got was not asked',
    ],
    [
      'advice',
      `{ ${OFFER}, expect: accepted, advice: [] }`,
      'advice: expected [], got [consent-follows-the-service, family-may-influence-holder]',
    ],
    [
      'advice of what was refused',
      '{ day: 2026-02-20, by: ped, do: OfferBaton, with: { to: ped }, expect: refused, advice: [] }',
      'advice: expected accepted, with advice, got refused',
    ],
    [
      'duties',
      `{ ${OFFER}, expect: accepted, duties: { log-has-a-holder: 2026-03-01 } }`,
      'duties.log-has-a-holder: expected 2026-03-01, got no new duty',
    ],
    [
      'readings',
      `{ ${OFFER}, expect: accepted, readings: { holder-is-eligible: { HEM: refused } } }`,
      'readings.holder-is-eligible.HEM: expected refused, got none',
    ],
    ['recorded', `{ ${OFFER}, expect: accepted, recorded: [] }`, 'recorded: expected [], got [BatonOffered]'],
    [
      'says',
      `{ ${OFFER}, expect: accepted, says: { nn: [Kari] } }`,
      'says.nn: expected [Kari], got an explanation without',
    ],
    [
      'neverSays',
      `{ ${OFFER}, expect: accepted, neverSays: { nb: [samtykke] } }`,
      'neverSays.nb: expected not [samtykke], got an explanation with',
    ],
  ])('%s', async (_name, step, line) => {
    const { code, out } = await testFile(begun([step]));
    const at =
      begun([step])
        .split('\n')
        .findIndex((one) => one.startsWith('  - {')) + 1;
    expect(out.split('\n').slice(0, 2)).toEqual(['FAIL a.yaml: A story', `  a.yaml:${at}: step 1: ${line}`]);
    expect(out).toMatch(/\n1 scenario: 0 ok, 1 failed\n$/);
    expect(code).toBe(1);
  });

  test('each finding in question is explained in Norwegian, with its sources and ways out', async () => {
    const { out } = await testFile(begun([`{ ${OFFER}, expect: accepted }`, `{ ${REFUSED}, expect: accepted }`]));
    expect(out.split('\n').slice(2, 4)).toEqual([
      expect.stringMatching(/^ {4}consent-follows-the-service \(refused\): .*barnehage.* \[HEM; TYN-4\]$/),
      expect.stringMatching(/^ {6}-> .*samtykke/),
    ]);
  });

  test('the story goes on after a failure, and after a refusal nothing has changed', async () => {
    const { out } = await testFile(
      begun([
        '{ day: 2026-02-20, by: ped, do: OfferBaton, with: { to: ped }, expect: accepted }',
        '{ day: 2026-02-20, check: { offeredTo: ped } }',
      ]),
    );
    expect(out).toContain('step 2: check.offeredTo: expected ped, got none');
  });
});
