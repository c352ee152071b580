import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explain } from '../../../src/access/explain.ts';
import { levelEntryCriteria } from '../../../src/level/rules/level-entry-criteria.ts';
import { parseProfile } from '../../../src/profile/parse.schema.ts';
import { folderWith, stafett } from '../../scenarios/on-disk.ts';

/** Made up for these tests: a municipality with words of its own for all that is told, and codes where others have numbers. */
const OWN = `id: eigne-ord
name: Eigne ord
municipality: eigne-ord
version: '1'
standing: made up for tests; nobody's rules
language: nb
sources:
  MADE: { title: Made up for tests }
terms: { level: fase, step: steg, log: BTI-logg, baton: pinne, holder: kontaktperson }
questions:
  - { id: har-plan, label: om familien har en plan, values: [yes, no], source: MADE }
levels:
  - { id: undre, label: Undre seg, source: MADE, labels: [{ services: [barnevernstjenesten], label: Forfase }], steps: [{ id: lytte, label: Lytte }] }
  - { id: hjelpe, label: Hjelpe, source: MADE }
entry: { is: [{ level: hjelpe, criteria: [{ id: plan, require: { fact: answer.har-plan, is: yes }, strength: must, source: MADE }] }], source: MADE }
moves: { is: [{ from: hjelpe, to: undre }], source: MADE }
baton: { titles: { is: [{ levels: [hjelpe], title: { nb: familieleder } }, { levels: [hjelpe], service: helsestasjon, title: familievenn }], source: MADE } }
log: { levels: { is: [hjelpe], source: MADE } }
concern:
  decidedWithin: { is: [{ within: { days: 14 } }, { within: { days: 7 }, arenas: [skole] }, { within: { days: 3 }, kinds: [grave] }], source: MADE }
`;

const file = () => join(folderWith({ 'own.yaml': OWN }), 'own.yaml');

describe('what a municipality calls things is what is printed', () => {
  test('the headings of the guide: its words for the model, the titles of the holder, and what a service calls a level', async () => {
    const { out } = await stafett('guide', file(), '--arena', 'skole');
    const headings = out.split('\n').filter((line) => line.startsWith('#'));
    expect(headings.slice(1, 10)).toEqual([
      '## Undre seg',
      '### Kalles også',
      '### Frister',
      '### Steg',
      '### Veien videre',
      '## Hjelpe',
      '### For å komme hit',
      '### Familieleder',
      '### Steg',
    ]);
    expect(headings).toContain('## BTI-logg');
    expect(out).toContain('- Barnevernstjenesten: Forfase');
    expect(out).toContain('- **Lytte**');
    expect(out).toContain('Kontaktperson fra helsestasjon kalles familievenn.');
  });

  test('numbers are read after its own words', async () => {
    const { out } = await stafett('guide', 'sogndal', '--lang', 'nn');
    expect(out).toContain('- **Steg 1: Definer undringa**');
    expect(out).toContain('Svaret på «om uroa skal delast med føresette» avgjer om føresette får vita det.');
  });

  test('a diagram has the same words', async () => {
    const { out } = await stafett('diagram', file(), '--format', 'mermaid');
    expect(out).toContain('["Undre seg: barnevernstjenesten: Forfase<br>Lytte"]');
    expect(out).toContain('["Hjelpe"]');
  });

  test('a question is called by its label, and a demand without one is not called by its id', async () => {
    const { out } = await stafett('explain', file(), 'level-entry-criteria');
    expect(out).toContain(
      'Før saken går opp til Hjelpe, skal det være slik at svaret på «om familien har en plan» er ja.',
    );
  });

  test('a clock of the arena stands in place of the one for all, and kinds keep theirs', async () => {
    const { out } = await stafett('guide', file(), '--arena', 'skole');
    expect([...out.matchAll(/avklares innen (\d+ dager)/g)].map(([, term]) => term)).toEqual(['7 dager', '3 dager']);
  });

  test('an explanation says what a level is called where its id is a code, and its number where it is one', () => {
    const read = parseProfile(parse(OWN));
    if (!read.ok) throw new Error('the profile of this test cannot be read');
    const finding = (to: string) => ({
      rule: levelEntryCriteria.id,
      verdict: 'permitted' as const,
      reason: 'met',
      looked: { to },
      missing: [],
      advice: false,
      ways: [],
      sources: [],
    });
    const says = (to: string) => explain([finding(to)], 'nb', { profile: read.value })[0]?.says;
    expect(says('hjelpe')).toBe('Vilkårene for nivå Hjelpe er oppfylt.');
    expect(says('3')).toBe('Vilkårene for nivå 3 er oppfylt.');
  });
});
