import { describe, expect, test } from 'vitest';
import { begun, OK, testFile } from './on-disk.ts';

/** What stands in the case the tests begin with, key by key, and something that does not. */
const CHECKS: readonly (readonly [key: string, holds: string, fails: string, line: string])[] = [
  ['level', '1', '0', 'level: expected 0, got 1'],
  ['step', 'none', 'undringsnotat', 'step: expected undringsnotat, got none'],
  ['path', '[1]', '[0, 1]', 'path: expected [0, 1], got [1]'],
  ['holder', 'larer', 'none', 'holder: expected none, got larer'],
  ['offeredTo', 'none', 'ped', 'offeredTo: expected ped, got none'],
  ['log', 'open', 'closed', 'log: expected closed, got open'],
  ['services', '[]', '[ppt]', 'services: expected [ppt], got []'],
  ['invited', '[]', '{ includes: [ppt] }', 'invited: expected with [ppt], got []'],
  ['referred', '[]', '[ppt]', 'referred: expected [ppt], got []'],
  [
    'consents',
    '{ log: valid, skole: valid, ppt: none, reuse: none }',
    '{ ppt: valid }',
    'consents.ppt: expected valid, got none',
  ],
  ['concerns', '{ trivsel: open }', '{ trivsel: concluded }', 'concerns.trivsel: expected concluded, got open'],
  ['followUp', 'open', 'ended', 'followUp: expected ended, got open'],
  [
    'due',
    '{ log-has-a-holder: none }',
    '{ log-has-a-holder: 2026-03-01 }',
    'due.log-has-a-holder: expected 2026-03-01, got none',
  ],
  ['overdue', '[]', '{ includes: [log-has-a-holder] }', 'overdue: expected with [log-has-a-holder], got []'],
  ['next', 'none', 'log-has-a-holder', 'next: expected log-has-a-holder, got none'],
  [
    'dueFor',
    '{ larer: { log-has-a-holder: none } }',
    '{ larer: { log-has-a-holder: not-stated } }',
    'dueFor.larer.log-has-a-holder: expected not-stated, got none',
  ],
  ['withheldFrom', '[]', '[mor]', 'withheldFrom: expected [mor], got []'],
  [
    'actions',
    '{ larer: { OfferBaton: permitted }, ped: { AcceptBaton: none } }',
    '{ larer: { OfferBaton: refused }, ped: { AcceptBaton: none } }',
    'actions.larer.OfferBaton: expected refused, got permitted',
  ],
  [
    'guide',
    '{ larer: { level: 1, label: Nivå 1, step: none, missing: [], next: none } }',
    '{ larer: { level: 0 } }',
    'guide.larer.level: expected 0, got 1',
  ],
  ['profile', '{ id: small, version: 1 }', '{ version: 2 }', 'profile.version: expected 2, got 1'],
  [
    'silent',
    '{ excludes: [holder-is-eligible] }',
    '{ includes: [holder-is-eligible] }',
    'silent: expected with [holder-is-eligible], got ',
  ],
  [
    'notStated',
    '{ includes: [consent.guardians, startLevels], excludes: [baton.eligible] }',
    '{ includes: [baton.eligible] }',
    'notStated: expected with [baton.eligible], got ',
  ],
  [
    'titles',
    '{ holder: stafettholder }',
    '{ holder: koordinator }',
    'titles.holder: expected koordinator, got stafettholder',
  ],
  ['documentedIn', 'none', 'ist', 'documentedIn: expected ist, got none'],
  ['labels', '{ level: Nivå 1, "0": Undring }', '{ level: Level 1 }', 'labels.level: expected Level 1, got Nivå 1'],
];

const NAMED = 'people:\n  unused: { role: larer, service: skole }\n';

describe('a check', () => {
  test.each(CHECKS)('%s holds', async (key, holds) => {
    const said = await testFile(begun([`{ day: 2026-02-20, check: { ${key}: ${holds} } }`]));
    expect(said).toEqual({ code: 0, out: 'ok  a.yaml: A story\n1 scenario: 1 ok, 0 failed\n', err: '' });
  });

  test.each(CHECKS)('%s fails', async (key, _holds, fails, line) => {
    const { code, out } = await testFile(begun([`{ day: 2026-02-20, check: { ${key}: ${fails} } }`]));
    expect(out).toContain(`step 1: check.${line}`);
    expect(code).toBe(1);
  });

  test('version counts every event, those the runner records among them', async () => {
    const story = begun(['{ day: 2026-02-20, check: { version: 0 } }']);
    const { out } = await testFile(story);
    // Opened, mor and larer known, concern, consent, two agreements, offered, accepted, log opened.
    expect(out).toContain('check.version: expected 0, got 10');
  });

  test('measures and meetings', async () => {
    const text = begun([
      '{ day: 2026-02-20, check: { measures: { leksehjelp: { state: started, responsible: larer, evaluateBy: 2026-05-01, effect: partly } }, meetings: { mote: held, neste: called } } }',
      '{ day: 2026-02-20, check: { measures: { leksehjelp: { state: ended, effect: full } }, meetings: { neste: held } } }',
    ]).replace(
      '  log: open\n',
      '  log: open\n  measures: { leksehjelp: { responsible: larer, evaluateBy: 2026-05-01, state: started, effect: partly } }\n  meetings: { mote: { attended: [larer] }, neste: { heldOn: 2026-03-01 } }\n',
    );
    const { out } = await testFile(text);
    expect(out).not.toContain('step 1:');
    expect(out).toContain('step 2: check.measures.leksehjelp.state: expected ended, got started');
    expect(out).toContain('step 2: check.measures.leksehjelp.effect: expected full, got partly');
    expect(out).toContain('step 2: check.meetings.neste: expected held, got called');
  });

  test('a consent expires after its last day', async () => {
    const said = await testFile(
      begun([
        '{ day: 2026-02-09, by: mor, do: GiveConsent, with: { purpose: service-access, to: ppt, until: 2026-02-20 }, expect: accepted }',
        '{ day: 2026-02-20, check: { consents: { ppt: valid } } }',
        '{ day: 2026-02-21, check: { consents: { ppt: expired } } }',
      ]),
    );
    expect(said).toEqual(OK);
  });

  test('someone only a check names is known in the case', async () => {
    const text = begun([
      '{ day: 2026-02-20, check: { actions: { unused: { AcceptBaton: none } } } }',
      '{ day: 2026-02-20, by: larer, ask: OfferBaton, with: { to: unused }, expect: accepted }',
    ]);
    expect(await testFile(text.replace('people:\n', NAMED))).toEqual(OK);
  });
});
