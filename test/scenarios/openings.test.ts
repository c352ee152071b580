import { describe, expect, test } from 'vitest';
import { begun, SMALL, testFile } from './on-disk.ts';

const OPENING = begun([
  '{ day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }, id: offer-1, expect: accepted }',
]);

function continuing(
  path: string,
  more = '',
  steps = '{ day: 2026-02-21, check: { holder: larer, offeredTo: ped } }',
): string {
  return `scenario: The next\nprofile: ${SMALL}\nafter: ${JSON.stringify(path)}\n${more}steps: [${steps}]\n`;
}

async function said(text: string, others: { readonly [path: string]: string } = { 'openings/o.yaml': OPENING }) {
  const { code, out, err } = await testFile(text, others);
  return { code, said: (out + err).trimEnd().split('\n') };
}

describe('a scenario that begins with another', () => {
  test('has its subject, people and steps first', async () => {
    const steps = [
      '{ day: 2026-02-21, by: ped, do: AcceptBaton, with: { offer: offer-1 }, expect: refused, because: [consent-follows-the-service] }',
      '{ day: 2026-02-22, check: { offeredTo: ped } }',
    ];
    expect(await said(continuing('openings/o.yaml', '', steps.join(', ')))).toMatchObject({ code: 0 });
  });

  test('has its own profile, or that of the opening', async () => {
    const text = continuing('openings/o.yaml').replace(`profile: ${SMALL}\n`, '');
    expect(await said(text)).toMatchObject({ code: 0 });
  });

  test('by title, where the file has several, and from the same file', async () => {
    const steps = '[{ day: 2026-02-20, check: { holder: larer } }]';
    const text = begun([]).replace(/scenario: A story\nsteps:\n$/, '');
    const list = `${text}scenarios:\n  - { scenario: First, steps: ${steps} }\n  - { scenario: "Second, # too", after: "#First", steps: ${steps} }\n`;
    expect(await said(list)).toMatchObject({ code: 0 });
    expect(
      await said(continuing('openings/o.yaml#Second, # too', '', '{ day: 2026-02-21, check: { holder: larer } }'), {
        'openings/o.yaml': list,
      }),
    ).toMatchObject({ code: 0 });
    expect((await said(continuing('openings/o.yaml'), { 'openings/o.yaml': list })).said[0]).toContain(
      '[several-scenarios]',
    );
    expect((await said(continuing('openings/o.yaml#Frist'), { 'openings/o.yaml': list })).said[0]).toMatch(
      /\[no-such-scenario\] Did you mean First\?/,
    );
  });

  test('an opening may begin with another; each keeps its command ids apart', async () => {
    const middle = continuing(
      'o.yaml',
      '',
      '{ day: 2026-02-21, by: mor, do: GiveConsent, with: { purpose: service-access, to: barnehage }, expect: accepted }',
    ).replace('The next', 'Middle');
    const last =
      '{ day: 2026-02-22, by: ped, do: AcceptBaton, expect: accepted }, { day: 2026-02-23, repeat: 1, expect: accepted, recorded: [] }';
    expect(
      await said(continuing('openings/m.yaml', '', last), { 'openings/o.yaml': OPENING, 'openings/m.yaml': middle }),
    ).toMatchObject({ code: 0 });
  });

  test.each<[string, string, string]>([
    ['a person', 'people: { ped: { role: pedagog } }\n', 'redefined'],
    ['a text', 'contents: { notat: { text: Another. } }\n', 'redefined'],
    ['the subject', 'subject: { kind: youth }\n', 'redefined'],
    ['where it begins', 'given: { level: 1 }\n', 'given-after-opening'],
  ])('that says again %s is an error', async (_name, more, code) => {
    const { code: exit, said: lines } = await said(continuing('openings/o.yaml', more));
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^a\\.yaml:\\d+:\\d+: .*\\[${code}\\]$`))]);
    expect(exit).toBe(2);
  });

  test('a name for a thing the opening has made is an error', async () => {
    const step = '{ day: 2026-02-21, by: larer, do: OfferBaton, with: { to: ped }, id: offer-1, expect: accepted }';
    expect((await said(continuing('openings/o.yaml', '', step))).said).toEqual([
      expect.stringContaining('[redefined]'),
    ]);
  });

  test('a circle is an error', async () => {
    const { code, said: lines } = await said(continuing('openings/o.yaml'), {
      'openings/o.yaml': continuing('../a.yaml').replace('The next', 'Before'),
    });
    expect(lines[0]).toContain('[cycle]');
    expect(code).toBe(2);
    expect((await said(continuing('#The next'))).said[0]).toContain('[cycle]');
  });

  test('an opening that is not there, and one that is wrong', async () => {
    expect((await said(continuing('openings/none.yaml'))).said[0]).toMatch(/^a\.yaml:3:1: .*\[no-such-file\]$/);
    expect((await said(continuing('openings/o.yaml'), { 'openings/o.yaml': 'scenario: [' })).said[0]).toMatch(
      /o\.yaml:1:\d+: .*\[syntax\]$/,
    );
  });
});
