import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedProfiles } from '../../adapters/cli/scenario/load/package-folder.ts';
import { folderWith, stafett } from '../scenarios/on-disk.ts';

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (CHROMIUM === undefined)
  console.warn('NOT RUN: there is no chromium here to look at the diagram with (set CHROMIUM).');

/** Words that stand outside the box they belong to, by what the browser measures. */
const OUTSIDE = `[...document.querySelectorAll('g.box')].flatMap((box) => {
  const frame = box.querySelector('rect').getBoundingClientRect();
  return [...box.querySelectorAll('text')].filter((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return left < frame.left - 0.5 || right > frame.right + 0.5 || top < frame.top - 2 || bottom > frame.bottom + 2;
  }).map((text) => text.textContent);
})`;

const OVERLAPPING = `(() => {
  const texts = [...document.querySelectorAll('g.box text, g.badge')].map((one) => [one.textContent, one.getBoundingClientRect()]);
  return texts.flatMap(([said, a], n) => texts.slice(n + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3).map(([other]) => said + ' / ' + other));
})()`;

describe.skipIf(CHROMIUM === undefined)('the diagram in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(shippedProfiles().flatMap((name) => (['light', 'dark'] as const).map((scheme) => ({ name, scheme }))))(
    '$name, $scheme: every word stands inside its box and on no other, and axe finds nothing',
    async ({ name, scheme }) => {
      const file = join(folderWith({}), `${name}.svg`);
      expect(await stafett('diagram', name, '--out', file)).toMatchObject({ code: 0, err: '' });
      const context = await browser.newContext({ colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(pathToFileURL(file).href);
      expect(await page.evaluate('document.querySelectorAll("g.box text").length')).toBeGreaterThan(4);
      expect(await page.evaluate(OUTSIDE)).toEqual([]);
      expect(await page.evaluate(OVERLAPPING)).toEqual([]);
      await page.goto('about:blank');
      await page.setContent(
        `<!doctype html><html lang="nb"><title>x</title><main><h1>x</h1>${readFileSync(file, 'utf8')}</main></html>`,
      );
      await page.evaluate(AXE);
      const found = await page.evaluate(
        'axe.run(document.querySelector("svg")).then(({ violations }) => violations.map((one) => [one.id, one.nodes.map((n) => n.html)]))',
      );
      expect(found).toEqual([]);
      await context.close();
    },
  );
});
