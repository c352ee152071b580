import { dayText, periodText } from './day-text.ts';
import type { Entry, Lane } from './lane.ts';
import { html, type Markup } from './markup.ts';
import { inOrder, signsToSay } from './picture.ts';
import type { Told } from './told.ts';
import type { Words } from './words/words.ts';

/** Everything that is drawn, as lists: what stood, from when to when, and what happened with it on the way. */
export function standingList(lanes: readonly Lane[], { words, prefix }: Told): Markup {
  const sections = lanes.map((lane) => {
    const id = `${prefix}-stood-${lane.key}`;
    return html`<section aria-labelledby="${id}"><h3 id="${id}">${words.lanes[lane.key]}</h3>
<ul role="list">
${inOrder(lane).map((one) => item(one, words))}</ul></section>
`;
  });
  return html`<div class="standing">
${sections}</div>`;
}

function item(one: Entry, words: Words): Markup {
  const signs = signsToSay(one).map(
    ({ on, text }) => html`<li>${text}, <span class="period">${dayText(on, words)}</span></li>`,
  );
  const period = html`<span class="period">${periodText(one.from, one.until, words)}</span>`;
  return html`<li>${one.text}, ${period}${signs.length > 0 && html`<ul role="list">${signs}</ul>`}</li>
`;
}
