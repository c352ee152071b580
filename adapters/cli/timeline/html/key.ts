import type { CaseStory } from '../story.ts';
import { drawSign } from './draw-sign.ts';
import type { Lane, Line, Sign } from './lane.ts';
import { html, type Markup } from './markup.ts';
import type { Told } from './told.ts';
import type { Answer } from './words/words.ts';

/** What the lines, signs and markers of this picture mean; only those that stand in it. */
export function keyOf(one: CaseStory, lanes: readonly Lane[], { words }: Told): Markup {
  const entries = lanes.flatMap((lane) => lane.entries);
  const lines = unique(entries.flatMap(({ line }) => (line === undefined ? [] : [line])));
  const signs = unique(entries.flatMap((entry) => entry.signs.map(({ sign }) => sign)));
  const answers = unique(one.refusals.map(({ outcome }) => outcome));
  return html`<ul class="key" role="list" aria-label="${words.key}">
<li>${sample(drawSign('tick', 14, 10), 'tick')}${words.keys.tick}</li>
${lines.map((line) => html`<li>${sample(lineOf(line), 'meeting')}${words.keys[line]}</li>`)}
${signs.map((sign) => html`<li>${sample(drawSign(sign, 14, 10), TONE_OF[sign])}${words.keys[sign]}</li>`)}
${answers.map((answer) => html`<li>${sample(outlineOf(answer), `marker ${answer}`)}${words.answers[answer]}</li>`)}
</ul>`;
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}

function sample(inner: Markup, tone: string): Markup {
  return html`<svg class="sample" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true"><g class="${tone}">${inner}</g></svg>`;
}

const lineOf = (line: Line) =>
  line === 'waited'
    ? html`<path class="waited" d="M2 10H26"/>`
    : html`<rect class="${line}" x="2" y="4" width="24" height="12" rx="2"/>`;

function outlineOf(answer: Answer): Markup {
  if (answer === 'refused' || answer === 'silent') return html`<circle cx="14" cy="10" r="8"/>`;
  return html`<rect x="6" y="2" width="16" height="16" rx="${answer === 'needs-a-person' ? 4 : 0}"/>`;
}

/** In which tone a sign is shown in the key. */
const TONE_OF: { readonly [S in Sign]: string } = {
  asked: 'consent',
  no: 'consent',
  kept: 'log',
  held: 'meeting',
  judged: 'measure',
  'judged-none': 'measure',
  tick: 'tick',
};
