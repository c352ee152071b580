import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BEGUN, OK, SMALL, testFile } from './on-disk.ts';

const FIRST = readFileSync(SMALL, 'utf8');
const SECOND = FIRST.replace('version: 1', 'version: 2').replace('roles: [larer, pedagog]', 'roles: [larer]');
const RAISE = 'day: 2026-02-20, by: larer, do: RaiseConcern, id: trivsel';

/** A story without a beginning: its first command opens the case. */
function story(steps: readonly string[], more = ''): string {
  const people = BEGUN.slice(0, BEGUN.indexOf('given:'));
  return `${people}${more}scenario: A story\nsteps:\n${steps.map((one) => `  - ${one}\n`).join('')}`;
}

const versions = (text: string) =>
  text.replace(`profile: ${SMALL}\n`, 'profiles: { first: ./first.yaml, second: ./second.yaml }\nprofile: first\n');
const FILES = { 'first.yaml': FIRST, 'second.yaml': SECOND };

describe('a story whose first command opens the case', () => {
  test('whom it is about is taken from the scenario; people are known once there is a case', async () => {
    const text = story([
      '{ day: 2026-02-19, check: { version: 0, holder: none } }',
      `{ ${RAISE}, expect: accepted, recorded: [CaseOpened, ConcernRaised] }`,
      '{ day: 2026-02-20, check: { level: 0, concerns: { trivsel: open }, profile: { id: small, version: 1 } } }',
      '{ day: 2026-02-21, by: leder, do: OfferBaton, with: { to: ped }, expect: accepted }',
      '{ day: 2026-02-21, by: ped, do: AcceptBaton, expect: accepted }',
      '{ day: 2026-02-21, by: mor, do: GiveConsent, with: { purpose: open-log, to: barnehage }, expect: accepted }',
    ]);
    expect(await testFile(text)).toEqual(OK);
  });

  test('a command that opens no case finds it opened', async () => {
    const text = story([
      '{ day: 2026-02-20, by: mor, do: GiveConsent, with: { purpose: reuse, to: skole }, expect: accepted, recorded: [ConsentGiven] }',
    ]);
    expect(await testFile(text)).toEqual(OK);
  });

  test('two at once: one opens it', async () => {
    const text = story([
      '{ day: 2026-02-20, together: [{ by: larer, do: RaiseConcern, id: a, expect: accepted }, { by: ped, do: RaiseConcern, id: b, expect: conflict }] }',
      '{ day: 2026-02-20, check: { concerns: { a: open } } }',
    ]);
    expect(await testFile(text)).toEqual(OK);
  });

  test('a guardian whom a step registers is not known before it', async () => {
    const consent = 'do: GiveConsent, with: { purpose: open-log, to: skole }';
    const text = story([
      `{ ${RAISE}, expect: accepted }`,
      `{ day: 2026-02-20, by: far, ${consent}, expect: refused }`,
      '{ day: 2026-02-20, by: larer, do: RegisterGuardian, with: { person: far, responsibility: yes }, expect: accepted, recorded: [GuardianRegistered] }',
      `{ day: 2026-02-20, by: far, ${consent}, expect: accepted }`,
    ]);
    expect(await testFile(text)).toEqual(OK);
  });
});

describe('several versions', () => {
  test('both in force: the command names one, or a person decides', async () => {
    const text = versions(
      story([
        `{ day: 2026-02-20, by: larer, ask: RaiseConcern, expect: needs-a-person, because: [profile-in-force] }`,
        `{ ${RAISE}, with: { version: 2 }, expect: accepted }`,
        '{ day: 2026-02-20, check: { profile: { version: 2 } } }',
      ]),
    );
    expect(await testFile(text, FILES)).toEqual(OK);
  });

  test('those it is only run under do not stand beside each other', async () => {
    const text = versions(story([`{ ${RAISE}, expect: accepted }`], 'run: [first, second]\n'));
    expect(await testFile(text, FILES)).toEqual(OK);
  });

  test('adopted: from then on the case is judged under the other', async () => {
    const offer = 'by: leder, ask: OfferBaton, with: { to: ped }';
    const text = versions(
      story(
        [
          `{ day: 2026-02-20, ${offer}, findings: { holder-is-eligible: permitted } }`,
          '{ day: 2026-02-20, by: leder, do: AdoptProfile, with: { version: 2 }, expect: accepted, recorded: [ProfileAdopted] }',
          '{ day: 2026-02-20, check: { profile: { version: 2 } } }',
          `{ day: 2026-02-20, ${offer}, findings: { holder-is-eligible: refused } }`,
          '{ day: 2026-02-20, by: leder, do: AdoptProfile, with: { version: 3 }, expect: invalid, because: [no-such-profile] }',
        ],
        'given: { level: 1, concerns: { trivsel: { by: larer } } }\n',
      ),
    );
    expect(await testFile(text, FILES)).toEqual(OK);
  });
});
