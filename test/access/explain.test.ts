import { describe, expect, test } from 'vitest';
import { actionText } from '../../src/access/action-text.ts';
import { explain } from '../../src/access/explain.ts';
import type { Action } from '../../src/case/actions-for.ts';
import type { Finding } from '../../src/rule/finding.ts';
import { shipped } from '../model/profiles.ts';

const hemnes = shipped('hemnes');

const finding = (over: Partial<Finding>): Finding => ({
  ...{ rule: 'holder-keeps-baton-until-accepted', verdict: 'refused', reason: 'an-offer-is-open', looked: {} },
  ...{ missing: [], ways: [], advice: false, sources: ['HEM'] },
  ...over,
});
const said = (over: Partial<Finding>, reader?: Parameters<typeof explain>[2]) =>
  explain([finding(over)], 'nb', reader)[0];

describe('a finding in words', () => {
  test('has the facts in place of their names, as the reader calls them', () => {
    expect(said({ looked: { offeredTo: 'larer-1' } })?.says).toContain('tilbudt larer-1, som');
    const nameOf = (id: string) => (id === 'larer-1' ? 'Kari' : undefined);
    expect(said({ looked: { offeredTo: 'larer-1' } }, { nameOf })?.says).toContain('tilbudt Kari, som');
    expect(said({ looked: { offeredTo: 'larer-2' } }, { nameOf })?.says).toContain('tilbudt larer-2, som');
  });

  test('writes lists, numbers, answers and what is unknown as people do', () => {
    const holders = (looked: Finding['looked']) => said({ reason: 'several-hold', looked })?.says;
    expect(holders({ holders: ['a', 'b', 'c'] })).toContain(': a, b og c.');
    expect(holders({ holders: ['a', 'b'] })).toContain(': a og b.');
    expect(holders({ holders: ['a'] })).toContain(': a.');
    expect(holders({ holders: [] })).toContain(': ingen.');
    expect(holders({})).toContain(': ukjent.');
    expect(holders({ holders: 7 })).toContain(': 7.');
    expect(holders({ holders: true })).toContain(': ja.');
    expect(holders({ holders: false })).toContain(': nei.');
  });

  test('calls a code what the language calls it', () => {
    const looked = { by: 'archivist', role: 'leder' };
    const who = said({ rule: 'actor-may-issue-this', reason: 'may-not', looked, ways: ['by-those-who-may'] });
    expect(who?.ways.join()).toContain('arkivaren');
  });

  test('keeps a reason nobody has words for, and has words for those every rule may give', () => {
    expect(said({ reason: 'unheard-of' })?.says).toBe('Unheard-of');
    expect(said({ reason: 'not-concerned' })?.says).toBe('Regelen gjelder ikke her.');
    expect(said({ rule: 'not-available', reason: 'not-available' })).toMatchObject({
      name: expect.stringMatching(/^Dette er ikke tilgjengelig/),
      says: expect.stringMatching(/^Dette er ikke tilgjengelig/),
    });
  });

  test('says each way out, and keeps one nobody has words for', () => {
    const ways = said({ ways: ['person-decides', 'unheard-of'] })?.ways;
    expect(ways?.[0]).toMatch(/^Dette kan avgjøres, med begrunnelse/);
    expect(ways?.[1]).toBe('Unheard-of');
  });

  test('stands first where it stops the command', () => {
    const all = explain([finding({ verdict: 'permitted' }), finding({ verdict: 'silent' })], 'nb');
    expect(all.map((one) => one.verdict)).toEqual(['silent', 'permitted']);
  });
});

describe('a finding of the municipality’s own rule in words', () => {
  const words = {
    nb: { name: 'Eget', says: 'Vi vil det.', way: 'Gjør det slik.' },
    en: { name: 'Own', says: 'We want it.' },
  };
  const profile = { ...hemnes, rules: [{ id: 'own', words }] } as unknown as typeof hemnes; // no more of the rule is read here
  const own = (language: 'nb' | 'nn' | 'en', reader?: Parameters<typeof explain>[2]) =>
    explain([finding({ rule: 'own', reason: 'not-concerned', ways: ['do-it-first'] })], language, reader)[0];

  test('has the name, the words and the way the municipality gives it', () => {
    const one = own('nb', { profile });
    expect(one).toMatchObject({ name: 'Eget', ways: ['Gjør det slik.'] });
    expect(one?.says).toMatch(/ Vi vil det\.$/);
  });

  test('has the engine’s words for the other ways out', () => {
    const ways = ['do-it-first', 'leader-decides'];
    const [one] = explain([finding({ rule: 'own', reason: 'unmet', ways })], 'nb', { profile });
    expect(one?.ways).toEqual(['Gjør det slik.', expect.stringMatching(/^Dette kan avgjøres, med begrunnelse/)]);
  });

  test('is not what another rule is called, of its own or of the rulebook', () => {
    const other = { id: 'other', words: { nb: { name: 'Et annet', says: 'Vi vil noe annet.' } } };
    const several = { ...profile, rules: [other, ...profile.rules] } as unknown as typeof hemnes; // as above
    expect(own('nb', { profile: several })?.name).toBe('Eget');
    const [fromTheRulebook] = explain([finding({})], 'nb', { profile });
    expect(fromTheRulebook?.says).not.toContain('Vi vil det.');
  });

  test('is in the language read, else in that of the municipality', () => {
    expect(own('en', { profile })?.name).toBe('Own');
    expect(own('nn', { profile })?.name).toBe('Eget');
  });

  test('is called by its id where the municipality’s words are not at hand', () => {
    expect(own('nb')).toMatchObject({ name: 'own', says: 'Regelen gjelder ikke her.' });
    expect(own('nb', { profile: { ...profile, rules: [] } })?.name).toBe('own');
  });
});

describe('an action in words', () => {
  const action: Action = {
    ...{ command: 'OfferBaton', about: 'larer-1', with: { to: 'larer-1' }, verdict: 'refused' },
    findings: [finding({ looked: { offeredTo: 'larer-2' } })],
  };

  test('says what is done, about what, how the rules answer and why', () => {
    const text = actionText(action, 'nb');
    expect(text).toMatchObject({ about: 'larer-1', answer: 'avslått' });
    expect(text.does.length).toBeGreaterThan(0);
    expect(text.why[0]?.says).toContain('larer-2');
  });

  test('calls what it is about as the reader does, and nothing where it is about nothing', () => {
    const nameOf = (id: string) => (id === 'larer-1' ? 'Kari' : undefined);
    expect(actionText(action, 'nb', { nameOf }).about).toBe('Kari');
    expect(actionText({ ...action, about: 'x' }, 'nb', { nameOf }).about).toBe('x');
    expect(actionText({ ...action, about: undefined }, 'nb', { nameOf: (id) => `«${id}»` }).about).toBeUndefined();
    expect(actionText(action, 'nb', { profile: hemnes }).about).toBe('larer-1');
  });
});
