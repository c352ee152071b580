import type { Language } from '../../../src/text/texts.ts';
import { periodText } from './html/day-text.ts';
import { keyOf } from './html/key.ts';
import { lanesOf } from './html/lanes-of.ts';
import { html, type Markup } from './html/markup.ts';
import { page } from './html/page.ts';
import { pictureOf } from './html/picture.ts';
import { scaleOf } from './html/scale.ts';
import { standingList } from './html/standing-list.ts';
import { stepList } from './html/step-list.ts';
import { styleOf } from './html/style.ts';
import { type Told, toldIn } from './html/told.ts';
import { wordsIn } from './html/words/in-language.ts';
import { inOwnTerms } from './html/words/in-own-terms.ts';
import type { CaseStory, Story } from './story.ts';

/**
 * A story as one HTML file: what stood when as a picture, and everything the picture shows as text below it, for whoever does not see it.
 * Self-contained: no script, nothing fetched. Whatever a story says is text in it, never markup.
 */
export function htmlPicture(story: Story, language: Language = 'nb'): string {
  const words = inOwnTerms(wordsIn[language], story.profile.terms);
  const { title, profile, from, to, cases } = story;
  const body = html`<a class="skip" href="#c1-steps">${words.toTheSteps}</a>
<header>
<p class="under">${words.rulesOf(profile.name, profile.version)}</p>
<h1>${title}</h1>
<p class="under">${periodText(from, to, words)}</p>
</header>
<main>
${cases.map((one) => caseOf(one, cases.length > 1, toldIn(language, story, one)))}
</main>
${sourcesOf(profile.sources, words.sources)}`;
  return page(language, title, styleOf(scaleOf(from, to).width), body);
}

function caseOf(one: CaseStory, named: boolean, told: Told): Markup {
  const { words, story, prefix } = told;
  const lanes = lanesOf(one, story, words);
  const before = named ? `${one.name}: ` : '';
  return html`
<h2 id="${prefix}-picture">${before}${words.picture}</h2>
<p class="hint">${words.count(one.steps.length, one.refusals.length)}. ${words.pictureHint}</p>
${pictureOf(one, lanes, told)}
${keyOf(one, lanes, told)}
<h2>${before}${words.stood}</h2>
${standingList(lanes, told)}
<h2 id="${prefix}-steps">${before}${words.stepByStep}</h2>
${stepList(one, told)}`;
}

function sourcesOf(sources: { readonly [tag: string]: string }, name: string): Markup | undefined {
  const all = Object.entries(sources);
  if (all.length === 0) return undefined;
  return html`<footer><p>${name}: ${all.map(([tag, title]) => `${tag} = ${title}`).join('; ')}</p></footer>`;
}
