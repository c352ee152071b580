import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith, stafett } from '../scenarios/on-disk.ts';

const STORY = resolve(import.meta.dirname, '../../examples/scenarios/hemnes/whole-life.yaml');
const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (CHROMIUM === undefined)
  console.warn('NOT RUN: there is no chromium here to look at the picture with (set CHROMIUM).');

test('where everything must be run there is a browser', () => {
  expect(CHROMIUM !== undefined || process.env.CI !== 'true').toBe(true);
});

/** The page glides to where a link leads. */
const PATIENCE = { timeout: 10_000 };

const WINDOWS = [360, 768, 1400].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

describe.skipIf(CHROMIUM === undefined)('the picture in a browser', { timeout: 30_000 }, () => {
  let browser: Browser;
  let address = '';
  const heard: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser?.close());

  /** The page in a window, with everything it says or asks for heard. */
  async function open(width: number, scheme: 'light' | 'dark'): Promise<Page> {
    const folder = folderWith({});
    address = join(folder, 'sak.html');
    expect(await stafett('timeline', STORY, '--html', address)).toMatchObject({ code: 0 });
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
    const page = await context.newPage();
    heard.length = 0;
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) heard.push(request.url());
    });
    await page.goto(pathToFileURL(address).href);
    return page;
  }

  test.each(WINDOWS)('$width wide, $scheme: axe finds nothing, and nothing is asked for', async ({ width, scheme }) => {
    const page = await open(width, scheme);
    await page.evaluate(AXE);
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map((one) => [one.id, one.nodes.map((n) => n.html)]))',
    );
    expect(found).toEqual([]);
    expect(heard).toEqual([]);
    await page.context().close();
  });

  test.each(WINDOWS)(
    '$width wide, $scheme: the page does not scroll sideways, the picture may',
    async ({ width, scheme }) => {
      const page = await open(width, scheme);
      const [whole, frame] = (await page.evaluate(
        `[document.documentElement.scrollWidth, document.querySelector('.frame').scrollWidth > document.querySelector('.frame').clientWidth]`,
      )) as [number, boolean]; // what the line above asks for
      expect(whole).toBe(width);
      expect(frame).toBe(width < 1300);
      const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(background).toBe(scheme === 'light' ? 'rgb(238, 242, 244)' : 'rgb(13, 20, 24)');
      await page.context().close();
    },
  );

  test('no words in the picture stand on other words, on another bar, or outside', async () => {
    const page = await open(1400, 'light');
    expect(await page.evaluate(CROWDED)).toEqual([]);
    await page.context().close();
  });

  test('with the keyboard alone: over the picture, from a marker to its explanation and back', async () => {
    const page = await open(360, 'light');
    const focused = () => page.evaluate('document.activeElement.className.baseVal ?? document.activeElement.className');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('frame');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('marker refused');
    const look = await page.evaluate(
      `(({ fill, stroke, strokeWidth }) => [fill, stroke, strokeWidth])(getComputedStyle(document.querySelector('.marker:focus-visible circle')))`,
    );
    expect(look).toEqual(['rgb(255, 255, 255)', 'rgb(184, 72, 10)', '4px']);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#c1-step-3');
    await expect.poll(() => page.evaluate(seen('#c1-step-3')), PATIENCE).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#c1-mark-3');
    await expect.poll(() => page.evaluate(seen('#c1-mark-3')), PATIENCE).toBe(true);
    await page.context().close();
  });

  test('every marker can be hit by a finger', async () => {
    const page = await open(360, 'light');
    const sizes = (await page.evaluate(
      `[...document.querySelectorAll('a.marker')].map((one) => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height); })`,
    )) as number[]; // what the line above asks for
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  test('on paper the whole picture stands on the sheet, on white', async () => {
    const page = await open(1040, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [background, wide, sheet] = (await page.evaluate(
      `[getComputedStyle(document.body).backgroundColor, Math.max(...[...document.querySelectorAll('.lane svg')].map((one) => one.getBoundingClientRect().right)), innerWidth]`,
    )) as [string, number, number]; // what the lines above ask for
    expect(background).toBe('rgb(255, 255, 255)');
    expect(wide).toBeLessThanOrEqual(sheet);
    await page.context().close();
  });
});

/** Whether an element is in the window. */
const seen = (id: string) =>
  `(({ top, bottom, left, right }) => top < innerHeight && bottom > 0 && left < innerWidth && right > 0)(document.querySelector('${id}').getBoundingClientRect())`;

/** Words that stand on other words, or on a bar they are not inside of, lane by lane. */
const CROWDED = `[...document.querySelectorAll('.lane:not(.months) svg')].flatMap((svg) => {
  const box = (one) => one.getBoundingClientRect();
  const meets = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  const within = (a, b) => a.left >= b.left && a.right <= b.right;
  const texts = [...svg.querySelectorAll('text')];
  const bars = [...svg.querySelectorAll('.stood, .hoped')];
  return texts.flatMap((one, n) => [
    ...texts.slice(n + 1).filter((other) => meets(box(one), box(other))).map((other) => one.textContent + ' / ' + other.textContent),
    ...bars.filter((bar) => meets(box(one), box(bar)) && !within(box(one), box(bar))).map(() => one.textContent + ' over a bar'),
    ...(within(box(one), box(svg)) ? [] : [one.textContent + ' outside']),
  ]);
})`;
