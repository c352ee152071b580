import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadScenarios } from '../../../adapters/cli/scenario/load/load-scenarios.ts';
import { runScenario } from '../../../adapters/cli/scenario/run/run-scenario.ts';
import { escaped } from '../../../adapters/cli/timeline/html/markup.ts';
import { dark, light, type Palette, TONES } from '../../../adapters/cli/timeline/html/palette.ts';
import { placeLabels } from '../../../adapters/cli/timeline/html/place-labels.ts';
import { wordsIn } from '../../../adapters/cli/timeline/html/words/in-language.ts';
import { htmlPicture } from '../../../adapters/cli/timeline/html-picture.ts';
import { type Moment, type Story, storyOf } from '../../../adapters/cli/timeline/story.ts';
import { explain } from '../../../src/access/explain.ts';
import { citationText } from '../../../src/rule/citation.ts';
import { begun, folderWith, stafett } from '../../scenarios/on-disk.ts';

const STORY = resolve(import.meta.dirname, '../../../examples/scenarios/hemnes/whole-life.yaml');

async function storyIn(path: string): Promise<Story> {
  const loaded = loadScenarios([path]);
  const [scenario] = loaded.ok ? loaded.value : [];
  if (scenario === undefined) throw new Error('no such story');
  return storyOf(await runScenario(scenario, scenario.run[0] ?? ''));
}

const hemnes = await storyIn(STORY);
const page = htmlPicture(hemnes);

const textOf = (markup: string) =>
  markup.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const beginning = (markup: string, sign: string) => markup.slice(markup.indexOf(sign));
const listOf = (whole: string) => textOf(beginning(whole, '<div class="standing">'));
const pictureIn = (whole: string) => whole.slice(whole.indexOf('<div class="frame"'), whole.indexOf('<ul class="key"'));

/** Every word of a story that someone may have written, made hostile. Days and the engine's own codes stay. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;\u202E`;
const WRITTEN_BY_SOMEONE = new Set([
  ...['title', 'name', 'label', 'role', 'service', 'who', 'onBehalfOf', 'giver', 'to', 'by', 'area', 'kind'],
  ...['responsible', 'id', 'value', 'purpose', 'ground', 'version', 'command', 'effect'],
]);

function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return WRITTEN_BY_SOMEONE.has(key) ? `${HOSTILE}${value}` : value;
  if (Array.isArray(value))
    return value.map((one) => hostile(one, key === 'issues' || key === 'recorded' ? 'id' : key));
  if (typeof value !== 'object' || value === null) return value;
  const inFields = key === 'fields' || key === 'sources';
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      inFields || key === 'people' ? `${HOSTILE}${name}` : name,
      name === 'reasons' || name === 'levels' ? inner : hostile(inner, inFields ? 'value' : name),
    ]),
  );
}

describe('one file of its own', () => {
  test('runs nothing, fetches nothing, and lets nothing but its one style sheet in', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="nb">/);
    const policy = textOf(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+=*'; base-uri 'none'; form-action 'none'$/,
    );
    expect(page).not.toMatch(
      /<script|<iframe|<object|<embed|<link|<img|<base|\son\w+=|\ssrc=|\sstyle=|javascript:|url\(|@import/i,
    );
    const links = [...page.matchAll(/\shref="([^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href?.startsWith('#'))).toEqual([]);
  });

  test('every id stands once, and every link and label leads to one', () => {
    for (const whole of [
      page,
      htmlPicture({ ...hemnes, cases: [...hemnes.cases, ...hemnes.cases.map((one) => ({ ...one }))] }),
    ]) {
      const ids = [...whole.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
      const named = [...whole.matchAll(/\s(?:href="#|aria-labelledby="|aria-describedby=")([^"]*)"/g)];
      expect(named.filter(([, id]) => !ids.includes(id))).toEqual([]);
    }
  });

  test.each(['nb', 'nn', 'en'] as const)('in %s, with the words of that language', (language) => {
    const whole = htmlPicture(hemnes, language);
    expect(whole).toContain(`<html lang="${language}">`);
    for (const word of [wordsIn[language].stepByStep, ...Object.values(wordsIn[language].lanes)])
      expect(whole).toContain(word);
  });

  test('every field and code has words in each language', () => {
    const { nb, nn, en } = wordsIn;
    for (const words of [nn, en]) {
      expect(Object.keys(words.fields)).toEqual(Object.keys(nb.fields));
      expect(Object.keys(words.codes)).toEqual(Object.keys(nb.codes));
    }
  });
});

/** Everything that is to be said of why something was stopped. */
function wordsOf({ reasons }: Moment): readonly string[] {
  return explain(reasons, 'nb').flatMap(({ rule, name, says, ways, sources }) => [
    ...[rule, name, says],
    ...[...ways, ...sources.map(citationText)],
  ]);
}

describe('what was stopped', () => {
  const [one] = hemnes.cases;
  const refusals: readonly Moment[] = one?.refusals ?? [];

  test('has a numbered marker that leads to its explanation, and the explanation leads back', () => {
    expect(refusals.length).toBeGreaterThan(5);
    for (const moment of refusals) {
      const number = (one?.steps.indexOf(moment) ?? 0) + 1;
      expect(page).toContain(`<a id="c1-mark-${number}" href="#c1-step-${number}"`);
      const item = beginning(page, `<li id="c1-step-${number}"`).split('</div></li>')[0] ?? '';
      expect(item).toContain(`<a href="#c1-mark-${number}">`);
    }
  });

  test('is explained in full: every reason, every way out, every source, the rule', () => {
    const missing = refusals.flatMap((moment) => {
      const number = (one?.steps.indexOf(moment) ?? 0) + 1;
      const item = textOf(beginning(page, `<li id="c1-step-${number}"`).split('</div></li>')[0] ?? '');
      return wordsOf(moment).filter((words) => !item.includes(words));
    });
    expect(missing).toEqual([]);
  });

  test('every outcome has a shape of its own', async () => {
    const outcomes = ['refused', 'needs-a-person', 'silent', 'invalid'] as const;
    const refused = refusals[0];
    if (refused === undefined || one === undefined) throw new Error('nothing was refused');
    const moments = outcomes.map((outcome) => ({ ...refused, outcome }));
    const whole = htmlPicture({ ...hemnes, cases: [{ ...one, steps: moments, refusals: moments }] });
    const shapes = outcomes.map((outcome) => {
      const marker = beginning(whole, `class="marker ${outcome}"`).split('</a>')[0] ?? '';
      return `${/<(circle|rect)/.exec(marker)?.[1]} ${/rx="\d+"/.exec(marker)?.[0] ?? ''}`;
    });
    expect(shapes).toEqual(['circle ', 'rect rx="6"', 'circle ', 'rect rx="0"']);
    expect(whole).toContain('.marker.silent circle{stroke-dasharray');
  });
});

describe('the lists below carry everything the picture shows', () => {
  const titles = (whole: string) =>
    [...pictureIn(whole).matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => textOf(text ?? ''));

  test('whatever one may point at in the picture stands in the lists too', () => {
    const list = listOf(page);
    const said = titles(page).filter((text) => !text.startsWith('Steg '));
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((text) => !list.includes(text))).toEqual([]);
  });

  test('and so do every word written in it, a row of each thing, its days among them', async () => {
    const story = await troubledStory();
    const whole = htmlPicture(story);
    const list = listOf(whole);
    const written = [...pictureIn(whole).matchAll(/<text class="[^"]*"[^>]*>([^<…]*)<\/text>/g)].map(([, text]) =>
      textOf(text ?? ''),
    );
    expect(written.length).toBeGreaterThan(5);
    const inList = (words: string) => list.toLowerCase().includes(words.toLowerCase());
    const missing = written.filter((text) => !text.split(': ').every(inList));
    expect(missing).toEqual([]);
    for (const words of [
      'Stafettpinnen tilbudt ped av larer: takket nei, 20.\u00A0februar\u00A02026 til 21.\u00A0februar\u00A02026',
      'Stafettpinnen tilbudt ped av larer: trukket tilbake',
      'far: åpne stafettlogg (skole): sa nei, 24.\u00A0februar\u00A02026',
      'mor: åpne stafettlogg (skole) (trukket), 1.\u00A0februar\u00A02026 til 25.\u00A0februar\u00A02026',
    ]) {
      expect(list).toContain(words);
    }
  });

  test('every step has its day, who, what and answer', () => {
    const items = page.split('<li id="c1-step-').slice(1);
    const steps = hemnes.cases[0]?.steps ?? [];
    expect(items.length).toBe(steps.length);
    for (const [index, moment] of steps.entries()) {
      expect(items[index]).toContain(`<time datetime="${moment.day}">`);
      expect(items[index]).toContain(`<strong>${moment.who}</strong>`);
      expect(items[index]).toContain(wordsIn.nb.answers[moment.outcome]);
    }
  });

  test('a log rests from the day after its consent ran out, and runs again with a new one', async () => {
    const text = begun([
      '{ day: 2026-03-20, by: mor, do: GiveConsent, with: { purpose: open-log, to: skole }, expect: accepted }',
      '{ day: 2026-03-25, by: mor, do: AskFor, with: { what: meeting }, expect: accepted }',
    ]);
    const expiring = text.replace('to: skole }]', 'to: skole, until: 2026-03-10 }]');
    const list = listOf(htmlPicture(await storyIn(join(folderWith({ 'a.yaml': expiring }), 'a.yaml'))));
    expect(list).toContain('log: hviler, 11.\u00A0mars\u00A02026 til 20.\u00A0mars\u00A02026');
  });

  test('a consent that has served its log does not run on', () => {
    expect(listOf(page)).toContain(
      'mor: åpne stafettlogg (skole), 21.\u00A0januar\u00A02026 til 16.\u00A0juni\u00A02026',
    );
  });
});

/** The baton is declined and retracted, a consent refused and withdrawn. */
async function troubledStory(): Promise<Story> {
  const folder = folderWith({
    'a.yaml': begun([
      '{ day: 2026-02-20, by: larer, do: OfferBaton, with: { to: ped }, id: o1, expect: accepted }',
      '{ day: 2026-02-21, by: ped, do: DeclineBaton, expect: accepted }',
      '{ day: 2026-02-22, by: larer, do: OfferBaton, with: { to: ped }, id: o2, expect: accepted }',
      '{ day: 2026-02-23, by: larer, do: RetractOffer, expect: accepted }',
      '{ day: 2026-02-24, by: far, do: RefuseConsent, with: { purpose: open-log, to: skole }, expect: accepted }',
      '{ day: 2026-02-25, by: mor, do: WithdrawConsent, with: { purpose: open-log }, expect: accepted }',
      '{ day: 2026-03-25, by: larer, ask: OpenLog, expect: refused }',
    ]),
  });
  return storyIn(join(folder, 'a.yaml'));
}

describe('nothing a story says becomes markup', () => {
  test('hostile names, labels, titles and values stand as text', () => {
    const whole = htmlPicture(hostile(hemnes) as Story); // a story with the same shape
    expect(whole).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    const tags = (markup: string) => new Set([...markup.matchAll(/<\/?([a-z0-9!-]+)/gi)].map(([, tag]) => tag));
    const attributes = (markup: string) => new Set([...markup.matchAll(/\s([a-z-]+)="/g)].map(([, name]) => name));
    expect([...tags(whole)].filter((tag) => !tags(page).has(tag))).toEqual([]);
    expect([...attributes(whole)].filter((name) => !attributes(page).has(name))).toEqual([]);
    expect(whole).not.toMatch(/<script|<img|\u202E/);
    const ids = [...whole.matchAll(/\s(?:id|href)="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => !/^#?c\d-[a-z0-9-]+$/.test(id ?? ''))).toEqual([]);
  });

  test('any text is written back as it was, and nothing in it opens a tag or ends a quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = escaped(text);
        expect(written).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
        expect(textOf(written)).toBe(textOf(escaped(textOf(written))));
      }),
    );
  });

  test('what is not seen is shown: control characters and turned reading', () => {
    expect(escaped('a\u0000b\u202Ec\u200Fd\ne')).toBe('a\uFFFDb\uFFFDc\uFFFDd\ne');
  });
});

describe('light and dark', () => {
  test.each([
    ['light', light],
    ['dark', dark],
  ])('%s: text 4.5 to 1 and lines 3 to 1 against all they stand on', (_, palette) => {
    expect(tooWeak(palette)).toEqual([]);
  });

  test('the measure of contrast is the one of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(tooWeak({ ...light, muted: '#9aa5ad' })).toEqual(['text muted on page', 'text muted on surface']);
  });

  test('the style sheet takes every colour from the palette', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const rules = style.split('\n').filter((line) => !line.includes(':root{'));
    expect(rules.join('\n').match(/#[0-9a-f]{3,8}\b|rgb|hsl/gi)).toEqual(['#fff']);
    for (const { page: ground } of [light, dark]) expect(style).toContain(`--page:${ground}`);
  });
});

/** Pairs that are told apart too badly. */
function tooWeak(palette: Palette): readonly string[] {
  const grounds = ['page', 'surface'] as const;
  const texts = (['ink', 'muted', 'link'] as const).flatMap((name) =>
    grounds.map((ground) => ({
      what: `text ${name} on ${ground}`,
      ratio: contrast(palette[name], palette[ground]),
      least: 4.5,
    })),
  );
  const focus = grounds.map((ground) => ({
    what: `focus on ${ground}`,
    ratio: contrast(palette.focus, palette[ground]),
    least: 3,
  }));
  const accepted = { what: 'accepted on page', ratio: contrast(palette.tones.log.line, palette.page), least: 4.5 };
  const tones = TONES.flatMap((tone) => {
    const { fill, line, text } = palette.tones[tone];
    return [
      { what: `${tone}: text on its fill`, ratio: contrast(text, fill), least: 4.5 },
      ...grounds.map((ground) => ({
        what: `${tone}: line on ${ground}`,
        ratio: contrast(line, palette[ground]),
        least: 3,
      })),
    ];
  });
  return [...texts, ...focus, accepted, ...tones].filter(({ ratio, least }) => ratio < least).map(({ what }) => what);
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('words beside bars', () => {
  test('never stand on another bar or on other words, and never outside the picture', () => {
    const bar = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      wide: fc.integer({ min: 7, max: 300 }),
      label: fc.string({ maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(bar, { maxLength: 6 }), (bars) => {
        const placed = bars.map(({ left, wide, label }) => ({ left, right: left + wide, label }));
        const labels = placeLabels(placed, 1200);
        for (const [own, label] of labels.entries()) {
          if (label === undefined || label.where === 'inside') continue;
          const on = placed.filter(({ left, right }, n) => n !== own && left < label.x && label.x < right);
          expect(on).toEqual([]);
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x).toBeLessThanOrEqual(1200);
        }
      }),
    );
  });
});

describe('stafett timeline --html', () => {
  test('writes the picture where it is told to, and says where', async () => {
    const folder = folderWith({});
    const file = join(folder, 'sak.html');
    expect(await stafett('timeline', STORY, '--html', file)).toEqual({ code: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toBe(page);
    await stafett('timeline', STORY, '--html', file, '--lang', 'nn');
    expect(readFileSync(file, 'utf8')).toBe(htmlPicture(hemnes, 'nn'));
  });

  test('a file that cannot be written is told of, and a language there is none of', async () => {
    const { code, err } = await stafett('timeline', STORY, '--html', join(folderWith({}), 'none', 'sak.html'));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('could not be written') });
    expect((await stafett('timeline', STORY, '--html', 'x.html', '--lang', 'sv')).code).toBe(2);
  });
});
