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

test('a level without steps, and what steps are asked for, are told with its word for a step', async () => {
  const guide = (await stafett('guide', file())).out;
  expect(guide).toContain('Kommunen nevner ingen steg på dette nivået.');
  const asked = await stafett('explain', file(), 'steps-come-in-order');
  expect(asked.out).toContain('Kommunen sier ikke noe om: krav til steg, og hvor en kan gå tilbake.');
  const drawn = await stafett('diagram', file(), '--format', 'mermaid');
  expect(drawn.out).toContain('accDescr: Nivåer med steg, hvordan');
});

test('each level is told with its own source, and what is not stated under what then holds', async () => {
  const { out } = await stafett('explain', 'tromso', 'steps-come-in-order');
  expect(out).toMatch(/Nivå 1 \([^)]*\) er nevnt uten trinn\. \[TRO-5:/);
  const diff = await stafett('diff', 'hemnes', 'tromso');
  expect(diff.out).toMatch(/Nivå 1 \([^)]*\) er nevnt uten trinn\. \[TRO-5\]/);
  for (const format of ['md', 'html'] as const) {
    const guide = await stafett('guide', 'sogndal', '--format', format);
    expect(guide.out.split('Det blir ikkje kravd noko her, og ingenting blir stansa').length).toBe(2);
  }
});

test('writers with and without a name, a list of nothing, a talk and a demand are told in whole sentences', async () => {
  const text = OWN.replace(
    'log: { ',
    `log: { writers: { is: [{ kind: notat, roles: [leader], others: unnamed }, { kind: brev, others: unnamed }], source: MADE }, `,
  )
    .replace('baton: { ', 'baton: { reconsidered: { is: { consider: [], strength: must }, source: MADE }, ')
    .replace(
      'moves: { is: [{ from: hjelpe, to: undre }]',
      'moves: { is: [{ from: hjelpe, to: undre, when: { fact: childTalk, exists: true } }]',
    )
    .replace('label: Lytte }', 'label: Lytte, demands: [{ fact: meeting-held, strength: should }] }')
    .replace(
      'concern:',
      'party: { whoMayAsk: { is: [{ what: [meeting], who: guardian }, { what: [meeting], who: subject }], source: MADE } }\nconcern:',
    );
  const { out, err } = await stafett('guide', join(folderWith({ 'own.yaml': text }), 'own.yaml'));
  expect(err).toBe('');
  expect(out).not.toContain('Dessuten');
  expect(out).toContain('kan leder og noen andre som det ikke står hvem er, skrive om notat i BTI-logg');
  expect(out).toContain('kan også skrive om brev i BTI-logg, men det står ikke hvem');
  expect(out).toContain('når noen har snakket med barnet');
  expect(out).toContain('Dette bør være på plass: at et møte er holdt.');
  expect(out).toContain('oresatte og den det gjelder, kan be om et møte.');
});
