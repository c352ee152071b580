import { describe, expect, test } from 'vitest';
import { begun, changed, issues, SMALL, step } from './on-disk.ts';

describe('a name that is not known', () => {
  test.each<[string, string, RegExp]>([
    ['a key of the file', changed('people:', 'poeple:'), /unknown-key\] Did you mean people\?/],
    ['a key of a person', changed('service: skole }', 'servise: skole }'), /unknown-key\] Did you mean service\?/],
    ['a key of given', changed('  holder: larer', '  hodler: larer'), /unknown-key\] Did you mean holder\?/],
    [
      'a key of a step',
      step('by: larer, do: OpenLog, expect: accepted, becuase: []'),
      /unknown-key\] Did you mean because\?/,
    ],
    ['a key of a check', step('check: { holdr: larer }'), /unknown-key\] Did you mean holder\?/],
    ['a command', step('by: larer, do: OferBaton, expect: accepted'), /unknown-value\] Did you mean OfferBaton\?/],
    [
      'a field of a command',
      step('by: larer, do: OfferBaton, with: { to: ped, decidedby: [mor] }, expect: accepted'),
      /unknown-key\] Did you mean decidedBy\?/,
    ],
    ['an outcome', step('by: larer, do: OpenLog, expect: acepted'), /unknown-value\] Did you mean accepted\?/],
    [
      'an event',
      step('by: larer, do: OpenLog, expect: accepted, recorded: [LogOpend]'),
      /unknown-value\] Did you mean LogOpened\?/,
    ],
    ['who acts', step('by: laerer, do: OpenLog, expect: accepted'), /unknown-person\] Did you mean larer\?/],
    [
      'on whose behalf',
      step('by: larer, for: morr, do: GiveConsent, with: { purpose: reuse }, expect: accepted'),
      /unknown-person\] Did you mean mor\?/,
    ],
    [
      'someone in a command',
      step('by: larer, do: OfferBaton, with: { to: pedd }, expect: accepted'),
      /unknown-person\] Did you mean ped\?/,
    ],
    [
      'a thing',
      step('by: ped, do: AcceptBaton, with: { offer: ofer }, expect: accepted'),
      /unknown-thing\] Did you mean offer\?/,
    ],
    [
      'a text',
      step('by: mor, do: GiveConsent, with: { purpose: reuse, content: notatt }, expect: accepted'),
      /unknown-content\] Did you mean notat\?/,
    ],
    [
      'a rule in because',
      step('by: larer, do: OpenLog, expect: refused, because: [consent-befor-log]'),
      /unknown-rule\] Did you mean consent-before-log\?/,
    ],
    [
      'a rule in findings',
      step('by: larer, do: OpenLog, expect: refused, findings: { consent-befor-log: refused }'),
      /unknown-rule\] Did you mean consent-before-log\?/,
    ],
    [
      'a rule in advice',
      step('by: larer, do: OpenLog, expect: accepted, advice: { excludes: [log-has-holder] }'),
      /unknown-rule\] Did you mean log-has-a-holder\?/,
    ],
    [
      'a rule in duties',
      step('by: larer, do: OpenLog, expect: accepted, duties: { log-has-holder: not-stated }'),
      /unknown-rule\] Did you mean log-has-a-holder\?/,
    ],
    [
      'a rule in readings',
      step('by: larer, do: OpenLog, expect: accepted, readings: { log-has-holder: { HEM: refused } }'),
      /unknown-rule\] Did you mean log-has-a-holder\?/,
    ],
    [
      'a rule that is answered',
      step(
        'by: larer, do: OpenLog, expect: accepted, discretion: { role: rektor, reason: x, answers: [log-has-holder] }',
      ),
      /unknown-rule\] Did you mean log-has-a-holder\?/,
    ],
    [
      'a rule in a check',
      step('check: { due: { log-has-holder: not-stated } }'),
      /unknown-rule\] Did you mean log-has-a-holder\?/,
    ],
    ['someone in a check', step('check: { holder: laerer }'), /unknown-person\] Did you mean larer\?/],
    ['a concern in a check', step('check: { concerns: { trivsle: open } }'), /unknown-thing\] Did you mean trivsel\?/],
    [
      'a path of the profile',
      step('check: { notStated: [consent.guardian] }'),
      /unknown-path\] Did you mean consent.guardians\?/,
    ],
    [
      'someone a story begins with',
      changed('  holder: larer', '  holder: lerer'),
      /unknown-person\] Did you mean larer\?/,
    ],
    ['a level a story begins on', changed('  level: 1', '  level: nivå'), /unknown-level\]/],
    ['a profile', changed(SMALL, 'hemmes-no-such'), /no-such-profile\]/],
    ['the file of a profile', changed(SMALL, './none.yaml'), /no-such-file\]/],
    ['a case', step('case: kari, by: larer, do: OpenLog, expect: accepted'), /unknown-case\]/],
  ])('%s', async (_name, text, said) => {
    const [line, ...more] = await issues(text);
    expect(line).toMatch(/^a\.yaml:\d+:\d+: /);
    expect(line).toMatch(said);
    expect(more).toEqual([]);
  });

  test('line and column are those of the name', async () => {
    const text = `${begun([])}  - { day: 2026-02-20,\n      check: { holder: laerer } }\n`;
    const at = text.split('\n').findIndex((one) => one.includes('laerer')) + 1;
    expect((await issues(text))[0]).toMatch(new RegExp(`^a\\.yaml:${at}:16: `));
  });
});

describe('a step that is not one', () => {
  test.each<[string, string, RegExp]>([
    ['nothing to do', 'by: larer', /must have exactly one of do, ask, check, repeat and together.*not-one-kind/],
    ['two things to do', 'by: larer, do: OpenLog, check: { level: 1 }, expect: accepted', /not-one-kind/],
    ['nobody who acts', 'do: OpenLog, expect: accepted', /does not say who acts.*missing/],
    ['no expectation', 'by: larer, do: OpenLog', /does not say what to expect.*missing/],
    ['a check that expects', 'check: { level: 1 }, expect: accepted', /misplaced-key/],
    [
      'a name for what creates nothing',
      'by: ped, do: AcceptBaton, id: x, expect: refused',
      /AcceptBaton creates nothing.*misplaced-key/,
    ],
    ['a field that is needed', 'by: larer, do: OfferBaton, expect: accepted', /OfferBaton needs to.*missing/],
    ['a repeat of what is not there', 'repeat: 7, expect: accepted', /no-such-step/],
    ['a word in place of a list', 'by: larer, do: OpenLog, expect: refused, because: consent-before-log', /wrong-type/],
    ['one thing at once', 'together: [{ by: larer, do: OpenLog, expect: accepted }]', /out-of-range/],
  ])('%s', async (_name, fields, said) => {
    const [line, ...more] = await issues(step(fields));
    expect(line).toMatch(said);
    expect(more).toEqual([]);
  });

  test('a step without a day', async () => {
    expect((await issues(begun(['{ check: { level: 1 } }'])))[0]).toMatch(/has no day.*missing/);
  });
});
