import { describe, expect, test } from 'vitest';
import { BEGUN, begun, OK, SMALL, testFile } from './on-disk.ts';

const CHECK = (check: string) => [`{ day: 2026-02-20, check: ${check} }`];

function given(lines: string, steps: readonly string[] = CHECK('{ level: 1 }')): string {
  const people = BEGUN.slice(0, BEGUN.indexOf('given:'));
  return `${people}given: ${lines}\nscenario: A story\nsteps:\n${steps.map((one) => `  - ${one}\n`).join('')}`;
}

describe('what a story begins with', () => {
  test.each<[string, string, string]>([
    ['level', '{ level: 1 }', '{ level: 1, path: [1], holder: none, log: none, version: 1 }'],
    ['nothing written of the level: where a case starts', '{ day: 2026-02-01 }', '{ level: "0" }'],
    ['path', '{ path: [0, 1] }', '{ level: 1, path: [0, 1] }'],
    ['step', '{ level: 1, step: 2 }', '{ step: 2 }'],
    ['holder', '{ level: 1, holder: larer }', '{ holder: larer, offeredTo: none }'],
    ['offeredTo', '{ level: 1, holder: larer, offeredTo: ped }', '{ holder: larer, offeredTo: ped }'],
    [
      'consents',
      '{ level: 1, consents: [{ by: mor, purpose: service-access, to: ppt, from: 2026-01-01, until: 2026-02-19 }] }',
      '{ consents: { ppt: expired } }',
    ],
    [
      'concerns',
      '{ level: 1, concerns: { trivsel: { by: larer, kind: trivsel, concretised: yes, sharedWith: [mor] } } }',
      '{ concerns: { trivsel: open } }',
    ],
    ['services', '{ level: 1, services: [ppt, bup] }', '{ services: [bup, ppt] }'],
    [
      'measures',
      '{ level: 1, measures: { hjelp: { responsible: larer, evaluateBy: 2026-03-01 } } }',
      '{ measures: { hjelp: { state: planned } } }',
    ],
    ['meetings', '{ level: 1, meetings: { mote: { kind: samtale, minutes: notat } } }', '{ meetings: { mote: held } }'],
    ['childTalk', '{ level: 1, childTalk: { outcome: view, talkedBy: larer } }', '{ version: 3 }'],
    ['withheld', '{ level: 1, concerns: { vold: { by: larer } }, withheld: [vold] }', '{ withheldFrom: [mor] }'],
    [
      'withheld, from one',
      '{ level: 1, consents: [{ by: mor, purpose: reuse }, { by: far, purpose: reuse }], concerns: { vold: { by: larer } }, withheld: { vold: { from: [far] } } }',
      '{ withheldFrom: [far] }',
    ],
    [
      'an open log',
      '{ level: 1, consents: [{ by: mor, purpose: open-log, to: skole }], log: { state: open, service: skole, medium: papir } }',
      '{ log: open }',
    ],
    [
      'a closed log',
      '{ level: 1, holder: larer, consents: [{ by: mor, purpose: open-log, to: skole }], log: closed }',
      '{ log: closed, holder: larer, consents: { log: none } }',
    ],
    [
      'an archived log',
      '{ level: 1, consents: [{ by: mor, purpose: open-log, to: skole }], log: archived }',
      '{ log: archived }',
    ],
    [
      'a log whose consent has since run out',
      '{ day: 2026-02-01, level: 1, holder: larer, consents: [{ by: mor, purpose: open-log, to: skole, from: 2025-01-01, until: 2026-01-01 }], log: open }',
      '{ log: paused, consents: { log: expired } }',
    ],
    ['profile', `{ level: 1, profile: ${SMALL} }`, '{ profile: { id: small } }'],
  ])('%s', async (_name, lines, check) => {
    expect(await testFile(given(lines, CHECK(check)))).toEqual(OK);
  });

  test('agreed', async () => {
    const lines = (about: string) =>
      `{ level: 1, holder: larer, consents: [{ by: mor, purpose: open-log, to: skole }], agreed: [{ by: [mor, larer], about: ${about} }] }`;
    const open = (outcome: string) => [`{ day: 2026-02-20, by: larer, ask: OpenLog, expect: ${outcome} }`];
    expect(await testFile(given(lines('start-measures'), open('accepted')))).toEqual(OK);
    expect(await testFile(given(lines('another'), open('refused')))).toEqual(OK);
  });

  test('a log is called log, an offer offer, a consent consent-1', async () => {
    const steps = [
      '{ day: 2026-02-20, by: ped, do: AcceptBaton, with: { offer: offer }, expect: refused, because: [consent-follows-the-service] }',
      '{ day: 2026-02-20, check: { sees: { mor: { includes: [log] } } } }',
      '{ day: 2026-02-20, by: mor, do: GiveConsent, with: { consent: consent-1, purpose: reuse }, expect: invalid, because: [no-such-consent] }',
    ];
    const lines =
      '{ level: 1, holder: larer, offeredTo: ped, log: open, consents: [{ by: mor, purpose: open-log, to: skole }] }';
    expect(await testFile(given(lines, steps))).toEqual(OK);
  });

  test("a scenario's own given replaces the file's key by key", async () => {
    const text = begun([]).replace(/scenario: A story\nsteps:\n$/, '');
    const said = await testFile(
      `${text}scenarios:\n  - scenario: Another holder\n    given: { holder: ped }\n    steps:\n      - { day: 2026-02-20, check: { holder: ped, log: open } }\n`,
    );
    expect(said).toEqual(OK);
  });

  test('none takes back who holds the baton', async () => {
    const text = begun([]).replace(/scenario: A story\nsteps:\n$/, '');
    const said = await testFile(
      `${text}scenarios:\n  - scenario: Nobody\n    given: { holder: none }\n    steps:\n      - { day: 2026-02-20, check: { holder: none, offeredTo: none, log: open } }\n`,
    );
    expect(said).toEqual(OK);
  });

  test('people: responsibility, access and who is known', async () => {
    const consent = (by: string, outcome: string, because = '') =>
      `{ day: 2026-02-20, by: ${by}, ask: GiveConsent, with: { purpose: reuse, to: ppt }, expect: ${outcome}${because} }`;
    const text = begun([
      consent('mor', 'accepted'),
      consent('ukjent', 'refused', ', because: [unknown-responsibility-cannot-consent]'),
      consent('sperret', 'refused', ', because: [unknown-responsibility-cannot-consent]'),
      consent('apnet', 'accepted'),
      consent('frivillig', 'refused', ', because: { includes: [actor-may-issue-this] }'),
      '{ day: 2026-02-20, by: leder, ask: OfferBaton, with: { to: ped }, expect: refused }',
      '{ day: 2026-02-20, by: larer, ask: OfferBaton, with: { to: leder }, expect: needs-a-person }',
    ]).replace(
      'people:\n',
      `people:
  ukjent: { role: guardian, responsibility: unknown }
  sperret: { role: guardian, responsibility: yes, access: blocked }
  apnet: { role: guardian, access: allowed }
  frivillig: { role: volunteer }
`,
    );
    expect(await testFile(text)).toEqual(OK);
  });

  test('several subjects have a case each', async () => {
    const text = begun([
      '{ day: 2026-02-20, case: kari, by: larer, do: OfferBaton, with: { to: ped }, expect: accepted }',
      '{ day: 2026-02-20, case: kari, check: { offeredTo: ped } }',
      '{ day: 2026-02-20, case: ola, check: { offeredTo: none, holder: larer } }',
    ]).replace(
      'subject: { kind: child, born: 2018-01-01 }',
      'subjects: { kari: { kind: child, born: 2018-01-01 }, ola: { kind: youth, born: 2011-01-01 } }',
    );
    expect(await testFile(text)).toEqual(OK);
  });
});

describe('what no history could hold', () => {
  test.each<[string, string, string]>([
    ['a log without consent', '{ level: 1, holder: larer, log: open }', 'consent-before-log'],
    [
      'a log on consent to another service',
      '{ level: 1, holder: larer, consents: [{ by: mor, purpose: open-log, to: ppt }], log: { state: open, service: skole } }',
      'consent-before-log',
    ],
    [
      'a log before its consent',
      '{ day: 2026-02-01, level: 1, holder: larer, consents: [{ by: mor, purpose: open-log, to: skole, from: 2026-02-02 }], log: open }',
      'consent-before-log',
    ],
    ['two holders', '{ level: 1, holder: [larer, ped] }', 'holder-keeps-baton-until-accepted'],
    ['two open offers', '{ level: 1, offeredTo: [larer, ped] }', 'holder-keeps-baton-until-accepted'],
    ['an offer to the holder', '{ level: 1, holder: larer, offeredTo: larer }', 'holder-keeps-baton-until-accepted'],
    [
      'a consent nobody could give',
      '{ level: 1, consents: [{ by: fremmed, purpose: reuse }] }',
      'unknown-responsibility-cannot-consent',
    ],
  ])('%s', async (_name, lines, rule) => {
    const text = given(lines).replace('people:\n', 'people:\n  fremmed: { role: guardian, responsibility: no }\n');
    const { code, out, err } = await testFile(text);
    expect(err).toMatch(
      new RegExp(`^a\\.yaml:\\d+:\\d+: No history could hold this: ${rule}\\. \\[no-such-history\\]\\n$`),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('guardians of an adult give no consent', async () => {
    const text = given('{ level: 1, consents: [{ by: mor, purpose: reuse }] }').replace('2018-01-01', '2001-01-01');
    expect((await testFile(text)).err).toContain('No history could hold this: adult-decides-alone.');
  });
});
