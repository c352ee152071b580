import { createHash } from 'node:crypto';
import type { Language } from '../../../../src/text/texts.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

/** A whole page: one file that asks nobody for anything. Only the one style sheet in it is allowed; nothing is run or fetched. */
export function page(language: Language, title: string, style: string, body: Markup): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const whole = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return whole.markup;
}
