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
  console.warn('NOT RUN: there is no chromium here to look at the guide with (set CHROMIUM).');

describe.skipIf(CHROMIUM === undefined)('the guide in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(shippedProfiles().flatMap((name) => (['light', 'dark'] as const).map((scheme) => ({ name, scheme }))))(
    '$name, $scheme: axe finds nothing, nothing is asked for, and no page is too wide',
    async ({ name, scheme }) => {
      const file = join(folderWith({}), `${name}.html`);
      expect(await stafett('guide', name, '--format', 'html', '--out', file)).toMatchObject({ code: 0, err: '' });
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) heard.push(request.url());
      });
      await page.goto(pathToFileURL(file).href);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      await page.evaluate(AXE);
      const found = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map((one) => [one.id, one.nodes.map((n) => n.html)]))',
      );
      expect(found).toEqual([]);
      expect(heard).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      const levels = await page.evaluate('document.querySelectorAll("section.level").length');
      // Each level begins a page of its own, after the contents.
      expect(pages).toBeGreaterThan(Number(levels));
      await context.close();
    },
  );
});
