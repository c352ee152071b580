import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideHtml } from '../../../adapters/cli/guide/guide-html.ts';
import { shippedProfiles } from '../../../adapters/cli/scenario/load/package-folder.ts';
import { folderWith, stafett } from '../../scenarios/on-disk.ts';
import { ONE, twoProfiles } from './two-profiles.ts';

/** The profile of these tests, where two arenas have clocks of their own and a name tries to be markup. */
const TWO_ARENAS = ONE.replace(
  'is: [{ within: { days: 14 } }]',
  'is: [{ within: { days: 14 } }, { within: { weeks: 1 }, arenas: [skole] }, { within: { days: 2 }, arenas: [barnehage] }]',
).replace('label: Kartlegge', `label: '<script>alert(1)</script> & *lage* [plan](x)'`);

const fileOf = (text: string) => join(folderWith({ 'a.yaml': text }), 'a.yaml');

describe('stafett guide as Markdown', () => {
  test('every level with its steps, who is responsible, what is to be there, and the way on', async () => {
    const { one } = twoProfiles();
    const { out, code, err } = await stafett('guide', one);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const level = out.slice(out.indexOf('## Nivå 1'), out.indexOf('## Nivå 2'));
    expect(level).toBe(`## Nivå 1: Hjelpe

### Stafettholder

- Stafettholderen skal være lærer. \\[A\\]

### Trinn

- **Trinn a: Kartlegge**
  - Ansvarlig: stafettholderen \\[A\\]
  - Dette skal være på plass: et mål. \\[A\\]
  - Dette må være ferdig før saken går til et annet nivå. \\[A\\]
- **Trinn b**

### Veien videre

- Neste nivå er nivå 2.
- Fra nivå 1 (Hjelpe) kan saken gå til nivå 0 (Avklare) når minst ett av tiltakene har hatt ønsket virkning eller det ikke er slik at undringen er alvorlig. \\[A\\]

`);
    expect(out).toContain('- En undring avklares innen 14 dager etter at den oppsto. \\[A\\]');
    expect(out).toContain('- Kommunen følger opp dem som er 0 til 23 år. \\[A\\]');
    expect(out).toContain(
      '- Tekstene sier ulike ting: Når flere foresatte kan samtykke, er det nok at én sier ja. \\[A\\]',
    );
    expect(out).toContain('## Det kommunen ikke sier noe om');
    expect(out).toContain('## Uansett gjelder');
    expect(out).toContain('- A: Prøvetekst');
  });

  test('what the profile is worth, in the language of the guide', async () => {
    for (const [lang, words] of [
      ['nb', 'Uoffisiell, lest på åpne nettsider 1. november 2026'],
      ['nn', 'Uoffisiell, lesen på opne nettsider 1. november 2026'],
      ['en', 'Unofficial, read from public pages on 2026-11-01'],
    ] as const) {
      expect((await stafett('guide', 'sogndal', '--lang', lang)).out).toContain(words);
      expect((await stafett('diagram', 'sogndal', '--lang', lang)).out).toContain(words.toLowerCase());
    }
  });

  test.each(shippedProfiles())('%s says in nb, nn and en what it is worth', async (name) => {
    const said = ['nb', 'nn', 'en'].map(async (lang) => (await stafett('guide', name, '--lang', lang)).out);
    const [nb, nn, en] = await Promise.all(said);
    expect(nb).toMatch(/Uoffisiell, lest (på|i notater fra) åpne nettsider/);
    expect(nn).toMatch(/Uoffisiell, lesen (på|i notat frå) opne nettsider/);
    expect(en).toMatch(/Unofficial, read from (notes of )?public pages/);
  });

  test('a reading of our own is told as that, and what is not said is told once', async () => {
    const { out } = await stafett('guide', 'sogndal');
    expect(out).not.toContain('INT: ');
    expect(out).toContain('\\[HEM, vår eiga tolking\\]');
    expect(out.match(/^- Vegar mellom nivåa utanom eitt nivå opp/gm)).toHaveLength(1);
    const { out: json } = await stafett('guide', 'sogndal', '--json');
    expect(json).toContain('INT: unknown-is-closed');
  });

  test('nothing a profile says is Markdown', async () => {
    const { out } = await stafett('guide', fileOf(TWO_ARENAS));
    expect(out).toContain('\\<script\\>alert(1)\\</script\\> & \\*lage\\* \\[plan\\](x)');
  });
});

describe('for one arena', () => {
  test('what is said of it, and not what is said of another', async () => {
    const file = fileOf(TWO_ARENAS);
    const clocks = async (...argv: readonly string[]) => {
      const { out } = await stafett('guide', file, ...argv);
      return [...out.matchAll(/avklares innen (\d+ \S+)/g)].map(([, term]) => term);
    };
    expect(await clocks('--arena', 'skole')).toEqual(expect.arrayContaining(['1 uke']));
    expect(await clocks('--arena', 'skole')).not.toContain('2 dager');
    expect(await clocks()).toEqual(expect.arrayContaining(['14 dager', '1 uke', '2 dager']));
    expect((await stafett('guide', file, '--arena', 'skole')).out).toContain('\nFor skole\n');
  });

  test('into a folder: one for all, and one for each arena the profile names', async () => {
    const folder = join(folderWith({}), 'guides');
    const { code } = await stafett('guide', fileOf(TWO_ARENAS), '--format', 'html', '--lang', 'nn', '--out', folder);
    expect(code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['prove-barnehage-nn.html', 'prove-nn.html', 'prove-skole-nn.html']);
    expect(readFileSync(join(folder, 'prove-skole-nn.html'), 'utf8')).toContain('<html lang="nn">');
  });

  test('an arena nobody knows, and a place nobody can write in, are told of', async () => {
    const file = fileOf(TWO_ARENAS);
    expect(await stafett('guide', file, '--arena', 'skolle')).toEqual({
      code: 2,
      out: '',
      err: 'The profile says nothing of this arena; did you mean skole?\n',
    });
    const nowhere = join(folderWith({}), 'no', 'a.md');
    expect(await stafett('guide', file, '--out', nowhere)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(nowhere)).toBe(false);
    expect((await stafett('guide', file, '--format', 'pdf')).code).toBe(2);
    expect((await stafett('guide', 'nowhere')).code).toBe(2);
  });
});

describe('as a page of its own', () => {
  test.each(shippedProfiles().flatMap((name) => (['nb', 'nn', 'en'] as const).map((lang) => [name, lang] as const)))(
    '%s, %s: headings in order, nothing run or fetched, every link leads somewhere',
    async (name, lang) => {
      const { out } = await stafett('guide', name, '--lang', lang, '--json');
      const page = guideHtml(JSON.parse(out));
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).not.toMatch(/<script|<img|<iframe|<link|\son\w+=|\sstyle=|javascript:|url\(|@import|undefined/i);
      const depths = [...page.matchAll(/<h([1-6])/g)].map(([, depth]) => Number(depth));
      expect(depths.filter((one) => one === 1)).toHaveLength(1);
      expect(depths.filter((one, n) => n > 0 && one > (depths[n - 1] ?? 0) + 1)).toEqual([]);
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test('what a profile says is text', async () => {
    const { out } = await stafett('guide', fileOf(TWO_ARENAS), '--format', 'html');
    expect(out).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(out).toContain('@page{size:A4');
    expect(out).toContain('break-before:page');
  });
});
