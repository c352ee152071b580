import { describe, expect, test } from 'vitest';
import { begun, OK, type Said, testFile } from './on-disk.ts';

/** A service gets consent with a text, and the baton. Volunteers are part of the story and of nothing else. */
const STORY = [
  '{ day: 2026-02-20, by: mor, do: GiveConsent, with: { purpose: service-access, to: barnehage, content: notat }, expect: accepted, notices: { larer: [consent-answered], mor: [] } }',
  '{ day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }, expect: accepted, notices: { ped: [baton-offered], mor: [] } }',
  '{ day: 2026-02-20, by: ped, do: AcceptBaton, expect: accepted, notices: { mor: [holder-changed], ped: [] } }',
];

async function checking(check: string): Promise<Said> {
  const text = begun([...STORY, `{ day: 2026-02-20, check: ${check} }`]);
  return testFile(text.replace('people:\n', 'people:\n  nabo: { role: volunteer }\n'));
}

describe('who sees what', () => {
  test.each([
    ['sees exactly', '{ sees: { mor: [log, trivsel, notat], nabo: [] } }'],
    ['sees at least, and not', '{ sees: { ped: { includes: [log], excludes: [trivsel] } } }'],
    ['is hidden, and nothing tells', '{ hidden: { nabo: [log, trivsel, notat], ped: [trivsel] } }'],
    ['may read', '{ mayRead: { mor: { includes: [log] }, nabo: none } }'],
    ['may write', '{ mayWrite: { nabo: none, mor: none } }'],
    ['notices so far', '{ notices: { mor: [holder-changed], larer: { includes: [consent-answered] }, nabo: [] } }'],
  ])('%s', async (_name, check) => {
    expect(await checking(check)).toEqual(OK);
  });

  test.each([
    ['sees', '{ sees: { mor: [log] } }', 'check.sees.mor: expected [log], got [log, notat, trivsel]'],
    ['hidden', '{ hidden: { mor: [trivsel, log] } }', 'check.hidden.mor: expected hidden [trivsel, log], got told of'],
    ['mayRead', '{ mayRead: { nabo: [log] } }', 'check.mayRead.nabo: expected [log], got []'],
    ['mayRead none', '{ mayRead: { mor: none } }', 'check.mayRead.mor: expected [], got [log, notat, trivsel]'],
    ['mayWrite', '{ mayWrite: { nabo: [log] } }', 'check.mayWrite.nabo: expected [log], got []'],
    ['notices', '{ notices: { mor: [] } }', 'check.notices.mor: expected [], got [holder-changed]'],
  ])('%s fails', async (_name, check, line) => {
    const { code, out } = await checking(check);
    expect(out).toContain(line);
    expect(code).toBe(1);
  });

  test('notices of a step are exact for the people named', async () => {
    const wrong = begun(STORY.map((one) => one.replace('[baton-offered]', '[baton-offered, log-opened]')));
    const { out } = await testFile(wrong);
    expect(out).toContain('step 2: notices.ped: expected [baton-offered, log-opened], got [baton-offered]');
  });

  test.each([
    ['someone', '{ sees: { morr: [] } }', '[unknown-person] Did you mean mor?'],
    ['something', '{ hidden: { nabo: [trivsle] } }', '[unknown-seen] Did you mean trivsel?'],
    ['a text', '{ sees: { nabo: [nottat] } }', '[unknown-seen] Did you mean notat?'],
  ])('%s nobody made is an error', async (_name, check, said) => {
    const { code, err } = await checking(check);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });
});
