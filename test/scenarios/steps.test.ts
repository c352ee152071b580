import { describe, expect, test } from 'vitest';
import { begun, OK, testFile } from './on-disk.ts';

const OFFER = 'day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }, id: offer-1';
const REFUSED = 'day: 2026-02-21, by: ped, do: AcceptBaton';

describe('a step is as expected', () => {
  test.each<[string, string[]]>([
    [
      'accepted, with what it records and advises',
      [
        `{ ${OFFER}, expect: accepted, recorded: [BatonOffered], advice: [consent-follows-the-service, family-may-influence-holder] }`,
      ],
    ],
    [
      'advice in part',
      [
        `{ ${OFFER}, expect: accepted, advice: { includes: [family-may-influence-holder], excludes: [holder-is-eligible] } }`,
      ],
    ],
    [
      'refused, for exactly these rules',
      [`{ ${OFFER}, expect: accepted }`, `{ ${REFUSED}, expect: refused, because: [consent-follows-the-service] }`],
    ],
    [
      'refused, for at least these and not those',
      [
        `{ ${OFFER}, expect: accepted }`,
        `{ ${REFUSED}, expect: refused, because: { includes: [consent-follows-the-service], excludes: [holder-is-eligible] } }`,
      ],
    ],
    [
      'one rule, whatever the others say',
      [`{ ${OFFER}, expect: accepted, findings: { holder-is-eligible: permitted } }`],
    ],
    [
      'a question is judged and never carried out',
      [
        `{ day: 2026-02-20, by: larer, ask: OfferBaton, with: { to: ped }, expect: accepted, recorded: [BatonOffered] }`,
        '{ day: 2026-02-20, check: { offeredTo: none } }',
      ],
    ],
    ['a question needs no expectation', ['{ day: 2026-02-20, by: larer, ask: OfferBaton, with: { to: ped } }']],
    [
      'malformed, with its codes',
      [`{ day: 2026-02-20, by: ped, do: AcceptBaton, expect: invalid, because: [no-open-offer], recorded: [] }`],
    ],
    [
      'malformed by its own shape',
      [
        `{ day: 2026-02-20, by: larer, do: OfferBaton, with: { too: ped }, expect: invalid, because: { includes: [unknown-field] } }`,
      ],
    ],
    [
      'a name nobody made, where that is what is tested',
      [
        `{ ${OFFER}, expect: accepted }`,
        `{ ${REFUSED}, with: { offer: another }, expect: invalid, because: [no-such-offer] }`,
      ],
    ],
    [
      'on whose behalf',
      [
        '{ day: 2026-02-20, by: larer, for: far, do: GiveConsent, with: { purpose: service-access, to: ppt }, expect: accepted, recorded: [ConsentGiven] }',
        '{ day: 2026-02-20, check: { consents: { ppt: valid } } }',
      ],
    ],
    [
      'a changed role from now on',
      [
        `{ ${OFFER}, expect: accepted }`,
        '{ day: 2026-02-21, by: ped, as: { service: skole }, do: AcceptBaton, expect: accepted }',
        '{ day: 2026-02-21, check: { holder: ped } }',
      ],
    ],
    [
      'again, with the same command id',
      [`{ ${OFFER}, expect: accepted }`, '{ day: 2026-02-21, repeat: 1, expect: accepted, recorded: [] }'],
    ],
    [
      'again, by someone else',
      [
        `{ ${OFFER}, expect: accepted }`,
        '{ day: 2026-02-21, by: ped, repeat: 1, expect: refused, because: { includes: [actor-may-issue-this] } }',
      ],
    ],
    [
      'what an explanation says and does not say',
      [
        `{ ${OFFER}, expect: accepted }`,
        `{ ${REFUSED}, expect: refused, says: { nb: [barnehage, samtykke] }, neverSays: { nb: [Kari], en: [Kari] } }`,
      ],
    ],
    [
      'an actor the system is',
      [
        '{ day: 2026-02-20, by: system, do: OfferBaton, with: { to: ped }, expect: refused, because: { includes: [actor-may-issue-this] } }',
      ],
    ],
    [
      'a text by its name',
      [
        '{ day: 2026-02-20, by: mor, do: GiveConsent, with: { purpose: service-access, to: barnehage, content: notat }, expect: accepted }',
      ],
    ],
  ])('%s', async (_name, steps) => {
    expect(await testFile(begun(steps))).toEqual({
      code: 0,
      out: 'ok  a.yaml: A story\n1 scenario: 1 ok, 0 failed\n',
      err: '',
    });
  });

  test('a person answers with discretion for what asks for one', async () => {
    const offer = 'by: larer, do: OfferBaton, with: { to: leder }';
    const answered =
      'as: { role: rektor }, discretion: { role: rektor, reason: only-one, answers: [holder-is-eligible] }';
    const steps = [
      `{ day: 2026-02-20, ${offer}, expect: needs-a-person, because: [holder-is-eligible] }`,
      `{ day: 2026-02-20, ${offer}, ${answered}, expect: accepted, findings: { holder-is-eligible: needs-a-person } }`,
    ];
    expect(await testFile(begun(steps))).toEqual(OK);
  });

  test('at once: one wins, the other meets a conflict and changes nothing', async () => {
    const steps = [
      '{ day: 2026-02-20, together: [{ by: larer, do: OfferBaton, with: { to: ped }, expect: accepted }, { by: mor, do: GiveConsent, with: { purpose: service-access, to: barnehage }, expect: conflict, recorded: [] }] }',
      '{ day: 2026-02-20, check: { offeredTo: ped, consents: { barnehage: none } } }',
    ];
    expect(await testFile(begun(steps))).toEqual(OK);
  });

  test('silence is told from refusal', async () => {
    const text = begun([
      '{ day: 2026-02-20, by: larer, do: OpenLog, expect: silent, because: [log-opens-on-agreement] }',
    ])
      .replace('level: 1', 'level: 0')
      .replace('log: open', 'log: none');
    expect(await testFile(text)).toEqual(OK);
  });

  test('new duties, by rule or whole id, with who', async () => {
    const text = begun([
      '{ day: 2026-02-20, by: larer, do: OpenLog, id: logg, expect: accepted, duties: { log-has-a-holder: not-stated, log-has-a-holder:logg: { by: not-stated, who: { leaderOf: skole } } } }',
      '{ day: 2026-02-20, check: { due: { log-has-a-holder: not-stated }, dueFor: { leder: { log-has-a-holder: not-stated }, larer: { log-has-a-holder: none } }, overdue: [], next: none } }',
    ])
      .replace('  holder: larer\n', '')
      .replace('log: open', 'log: none');
    expect(await testFile(text)).toEqual(OK);
  });
});
