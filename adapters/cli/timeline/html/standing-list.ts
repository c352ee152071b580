import { dayText, periodText } from './day-text.ts';
import type { Lane } from './lane.ts';
import { html, type Markup } from './markup.ts';
import { inOrder } from './picture.ts';
import type { Told } from './told.ts';

/** Everything that is drawn, as lists: what stood, from when to when, and what happened with it on the way. */
export function standingList(lanes: readonly Lane[], { words, prefix }: Told): Markup {
  return html`<div class="stood">
${lanes.map(
  (lane) => html`<section aria-labelledby="${prefix}-stood-${lane.key}"><h3 id="${prefix}-stood-${lane.key}">${words.lanes[lane.key]}</h3>
<ul role="list">
${inOrder(lane).map(
  (one) => html`<li><span class="what">${one.text}</span> <span class="period">${periodText(one.from, one.until, words)}</span>${
    one.signs.length > 0 &&
    html`<ul role="list">${one.signs.map(({ on, text }) => html`<li>${text}, <span class="period">${dayText(on, words)}</span></li>`)}</ul>`
  }</li>
`,
)}</ul></section>
`,
)}</div>`;
}
