import type { Handlingsveileder, Item, Section, VeilederLevel } from '../../../src/guide/veileder/veileder.ts';
import { sourceInWords } from '../../../src/guide/words/source-words.ts';
import { type Phrases, profileWords } from '../../../src/text/profile-words.ts';
import { html, type Markup } from '../timeline/html/markup.ts';
import { page } from '../timeline/html/page.ts';
import { guideStyle } from './guide-style.ts';
import { silentTogether } from './silent-together.ts';

/** The handlingsveileder as one printable page: nothing is run or fetched, and whatever a profile says is text in it. */
export function guideHtml(guide: Handlingsveileder): string {
  const { levels, chapters, sources, title, arena, note, language } = guide;
  const { phrases } = profileWords[language];
  const told = [...levels.map(({ title: name }) => name), ...chapters.map((one) => one.title), phrases.sourcesTitle];
  const body = html`<header>
<h1>${title}</h1>
${arena !== undefined && html`<p class="arena">${arena}</p>`}
<p class="note">${note}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${phrases.contents}</h2>
<ol>${told.map((name, n) => html`<li><a href="#part-${n + 1}">${name}</a></li>`)}</ol>
</nav>
<main>
${levels.map((one, n) => levelPart(one, n + 1, guide, phrases))}
${chapters.map((one, n) => chapterPart(one, levels.length + n + 1, phrases))}
</main>
<footer aria-labelledby="part-${told.length}">
<h2 id="part-${told.length}">${phrases.sourcesTitle}</h2>
<ul>${sources.map(({ text, source }) => html`<li><strong>${source}</strong> ${text}</li>`)}</ul>
</footer>`;
  return page(language, arena === undefined ? title : `${title}: ${arena}`, guideStyle, body);
}

function levelPart(
  { title, before, steps, after }: VeilederLevel,
  number: number,
  { stepsTitle, noSteps }: Handlingsveileder,
  phrases: Phrases,
): Markup {
  return html`<section class="level" aria-labelledby="part-${number}">
<h2 id="part-${number}">${title}</h2>
${before.map((one) => block(one, phrases))}
<h3>${stepsTitle}</h3>
${steps.length === 0 ? html`<p>${noSteps}</p>` : html`<ol class="steps">${steps.map((one) => html`<li><h4>${one.title}</h4>${list(one.items, phrases)}</li>`)}</ol>`}
${after.map((one) => block(one, phrases))}
</section>
`;
}

function block({ title, items }: Section, phrases: Phrases): Markup {
  return html`<div class="block"><h3>${title}</h3>${list(items, phrases)}</div>
`;
}

function chapterPart({ title, items }: Section, number: number, phrases: Phrases): Markup {
  return html`<section class="chapter" aria-labelledby="part-${number}">
<h2 id="part-${number}">${title}</h2>
${list(items, phrases)}
</section>
`;
}

function list(items: readonly Item[], phrases: Phrases): Markup | undefined {
  if (items.length === 0) return undefined;
  return html`<ul>${silentTogether(items).map((one) => itemOf(one, phrases))}</ul>`;
}

function itemOf({ text, source, inner }: Item, phrases: Phrases): Markup {
  const from = source !== undefined && html` <span class="source">[${sourceInWords(source, phrases)}]</span>`;
  return html`<li>${text}${from}${inner && html`<ul>${inner.map((line) => html`<li>${line}</li>`)}</ul>`}</li>`;
}
