import type { Moment } from '../story.ts';
import type { Drawing } from './draw-lane.ts';
import { html, type Markup } from './markup.ts';
import type { Scale } from './scale.ts';
import type { Told } from './told.ts';

/** Wide enough, without the line around it, for a finger to point at. */
const SIZE = 26;
const GAP = 3;

/** Draws a numbered marker for every step that was stopped, each a link to its explanation. Those of the same days stand under each other. */
export function drawStopped(stopped: readonly Moment[], scale: Scale, told: Told): Drawing {
  const rows: number[] = [];
  const marks = stopped.map((moment) => {
    const middle = Math.min(scale.width - SIZE / 2, Math.max(SIZE / 2, scale.at(moment.day)));
    const left = middle - SIZE / 2;
    const free = rows.findIndex((right) => right + GAP <= left);
    const row = free < 0 ? rows.length : free;
    rows[row] = left + SIZE;
    return marker(moment, middle, 4 + row * (SIZE + GAP) + SIZE / 2, told);
  });
  return { height: rows.length * (SIZE + GAP) + 8, marks };
}

function marker(moment: Moment, x: number, y: number, told: Told): Markup {
  const { words, numberOf, stepId, markId, what } = told;
  const number = numberOf(moment);
  const says = `${words.step(number)}: ${what(moment)}: ${words.answers[moment.outcome]}; ${words.goToStep}`;
  return html`<a id="${markId(moment)}" href="#${stepId(moment)}" class="marker ${moment.outcome}" aria-label="${says}"><title>${says}</title>${outline(moment, x, y)}<text x="${x}" y="${y + 4.2}">${number}</text></a>`;
}

/** Each answer has an outline of its own. */
function outline({ outcome }: Moment, x: number, y: number): Markup {
  const r = SIZE / 2 - 1;
  if (outcome === 'refused' || outcome === 'silent') return html`<circle cx="${x}" cy="${y}" r="${r}"/>`;
  const corner = outcome === 'needs-a-person' ? 6 : 0;
  return html`<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" rx="${corner}"/>`;
}
