import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { localRules } from '../../../src/guide/rule-in-words.ts';
import { readsOf } from '../../../src/guide/words/paths-read.ts';
import { profileSchema } from '../../../src/profile/profile.schema.ts';
import { ruleIds } from '../../../src/registry/rule-ids.ts';
import { rules } from '../../../src/registry/rules.ts';
import { profileWords } from '../../../src/text/profile-words.ts';
import { folderWith, stafett } from '../../scenarios/on-disk.ts';
import { twoProfiles } from './two-profiles.ts';

describe('stafett explain', () => {
  test('what is stated in words with its source, what is silent, and what holds anyway', async () => {
    const { one } = twoProfiles();
    const said = await stafett('explain', one, 'level-entry-criteria');
    expect(said).toEqual({
      code: 0,
      err: '',
      out: `Vilkår for å gå opp et nivå level-entry-criteria
  Er det kommunen sier om nivået, oppfylt?
  Kommunen sier: Før saken går opp til nivå 2, skal det være slik at minst 2 andre tjenester er med eller trengs. [A: Prøvetekst]
`,
    });
    const silent = await stafett('explain', one, 'other-routes-need-consent', '--lang', 'en');
    expect(silent.out).toContain('The municipality says nothing of: what a referral by name needs.');
    expect(silent.out).toContain('Then holds: Consent to the receiver is needed.');
    expect(silent.out).toContain('(law; our own interpretation, barnevernsloven (2021)');
    expect(silent.out).not.toContain('INT: ');
    expect(silent.out).toMatch(/Holds anyway:\n(.*\n)* {4}- .*\(law; .*barnevernsloven \(2021\)/);
  });

  test('texts that differ are each told', async () => {
    const { one } = twoProfiles();
    const { out } = await stafett('explain', one, 'who-can-consent', '--lang', 'nn');
    expect(out).toContain(
      'Kommunen seier (Tekstane seier ulike ting): Når fleire føresette kan samtykkja, er det nok at éin seier ja.',
    );
    expect(out).toContain('Når fleire føresette kan samtykkja, må alle seia ja. [A: Prøvetekst]');
  });

  test('conditions are clauses', async () => {
    const { one } = twoProfiles();
    const { out } = await stafett('explain', one, 'transition-is-stated');
    expect(out).toContain(
      'Fra nivå 1 (Hjelpe) kan saken gå til nivå 0 (Avklare) når minst ett av tiltakene har hatt ønsket virkning eller det ikke er slik at undringen er alvorlig. [A',
    );
  });

  test('a rule of the municipality’s own is told in its words, with what it demands and owes', async () => {
    const { one } = twoProfiles();
    const { out, code } = await stafett('explain', one, 'plan-first');
    expect(code).toBe(0);
    expect(out).toBe(`Plan først plan-first
  Kommunens egen regel. Lag en plan.
    - Når noen kaller inn til møte eller registrerer at et møte er holdt, skal det være slik at det er minst ett tiltak. [A]
    - Etter at noen bytter nivå, har stafettholderen en plikt. Frist: 1 uke. [A]
  Slik går det: Skriv planen.
`);
  });

  test('every local rule is told of, in every language, and --json has the same', async () => {
    const { one } = twoProfiles();
    for (const lang of ['nb', 'nn', 'en']) {
      const { out } = await stafett('explain', one, '--lang', lang, '--json');
      const told = JSON.parse(out);
      expect(told.language).toBe(lang);
      expect(told.rules.map((rule: { rule: string }) => rule.rule)).toEqual(localRules);
      expect(told.own.map((rule: { rule: string }) => rule.rule)).toEqual(['plan-first']);
    }
  });

  test('wrong use is told, and means nothing was explained', async () => {
    const { one } = twoProfiles();
    expect(await stafett('explain', one, 'level-entry-criterai')).toEqual({
      code: 2,
      out: '',
      err: 'Det finnes ingen regel som heter det. Mente du level-entry-criteria? Se: stafett rules.\n',
    });
    const law = await stafett('explain', one, 'closed-is-locked');
    expect(law).toMatchObject({ code: 2, out: '' });
    expect(law.err).toContain('gjelder i alle kommuner');
    expect(await stafett('explain', '/nowhere.yaml')).toMatchObject({ code: 2, out: '' });
    const broken = folderWith({ 'a.yaml': 'id: [' });
    const syntax = await stafett('explain', `${broken}/a.yaml`, '--json');
    expect(syntax.code).toBe(2);
    expect(JSON.parse(syntax.out).issues[0]).toMatchObject({ code: 'syntax', line: 1 });
    expect((await stafett('explain', one, '--lang', 'fr')).code).toBe(2);
  });
});

describe('words for what a profile states', () => {
  const { nb, nn, en } = profileWords;

  test('every local rule that does something of its own where nothing is stated says so in each language', () => {
    const silentWords = ruleIds.filter((id) => {
      const rule: { readonly kind: string; readonly unstated?: { readonly means: string } } = rules[id];
      return rule.kind === 'local' && ['default', 'by-case'].includes(rule.unstated?.means ?? '');
    });
    for (const { unstated } of [nb, nn, en]) expect(silentWords.filter((id) => unstated[id] === undefined)).toEqual([]);
  });

  test('every value a rule reads is called something', () => {
    const paths = localRules.flatMap((id) =>
      readsOf(id).map(({ name, path }) => (nb.keys[`${id}.${name}`] ? `${id}.${name}` : path)),
    );
    for (const { keys } of [nb, nn, en]) expect(paths.filter((path) => keys[path] === undefined)).toEqual([]);
  });

  test('every key and every code of the schema is called something', () => {
    const [keys, codes] = [new Set<string>(), new Set<string>()];
    walk(z.toJSONSchema(profileSchema, { io: 'input', unrepresentable: 'any' }), '', keys, codes);
    const called = (path: string) => nb.keys[path] ?? nb.keys[path.split('.').at(-1) ?? ''];
    expect([...keys].filter((path) => called(path) === undefined)).toEqual([]);
    expect(
      [...codes].filter((code) => (nb.codes[code] ?? nb.codes[code.split('.').at(-1) ?? '']) === undefined),
    ).toEqual([]);
  });

  test('each language has the same words', () => {
    for (const other of [nn, en]) {
      for (const table of ['keys', 'codes', 'facts', 'truths', 'comparisons', 'terms', 'unstated', 'phrases'] as const)
        expect([...Object.keys(other[table])].sort(), table).toEqual([...Object.keys(nb[table])].sort());
    }
  });
});

/** Keys that are said in another way than by their names: what a profile is, terms, conditions, words of its own. */
const SAID_OTHERWISE =
  /^(id|name|municipality|version|validFrom|validTo|extends|standing|languages?|terms|sources|rules)(\.|$)|(^|\.)(label|labels|when|require|within|duration|every|frequency|until|archivedWithin|askingAnsweredWithin|agendaBefore|minutesWithin)\.|\.(is|readings|source)$/;

/** The groups of a profile are no keys that are said. */
const GROUP =
  /^(party|concern|consent|baton|log|services|arena|measures|meetings|bodies|routes|plan|notices|organisation)$/;

interface Node {
  readonly properties?: { readonly [key: string]: unknown };
  readonly enum?: readonly string[];
  readonly $defs?: unknown;
}

/** Every key by its path, without what stands around a stated value; and every code, by the key it stands under. */
function walk(node: unknown, path: string, keys: Set<string>, codes: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  // The conditions, which are clauses, stand in the definitions.
  const { properties = {}, enum: values = [], $defs, ...rest } = node as Node; // a node of a JSON Schema
  const own = values.filter((value) => !/^[A-Z]/.test(value) && !SAID_OTHERWISE.test(path));
  for (const value of own) codes.add(`${path.split('.').at(-1)}.${value}`);
  for (const [key, inner] of Object.entries(properties)) {
    const at = isAround(key, properties) ? path : [path, key].filter((part) => part !== '').join('.');
    if (at !== path && !SAID_OTHERWISE.test(at) && !GROUP.test(at)) keys.add(at);
    walk(inner, at, keys, codes);
  }
  for (const inner of Object.values(rest).flat()) walk(inner, path, keys, codes);
}

function isAround(key: string, properties: object): boolean {
  return key === 'readings' || (key === 'is' && 'source' in properties);
}
