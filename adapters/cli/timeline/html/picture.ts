import type { CaseStory } from '../story.ts';
import { dayText, periodText } from './day-text.ts';
import { type Drawing, drawLane } from './draw-lane.ts';
import { drawSign } from './draw-sign.ts';
import type { Entry, Lane } from './lane.ts';
import { html, type Markup } from './markup.ts';
import { type Scale, scaleOf } from './scale.ts';
import { drawStopped } from './stopped-lane.ts';
import type { Told } from './told.ts';
import type { LaneKey, Words } from './words/words.ts';

/** The picture of a case: months above, then lane by lane. It scrolls in its own frame where the window is narrow. */
export function pictureOf(one: CaseStory, lanes: readonly Lane[], told: Told): Markup {
  const { words, prefix, story } = told;
  const scale = scaleOf(story.from, story.to);
  const stopped = one.refusals.length === 0 ? [] : [stoppedRow(one, scale, told)];
  return html`
<div class="frame" role="region" aria-labelledby="${prefix}-picture" tabindex="0">
<div class="lanes">
${monthRow(scale, words)}
${stepRow(one, scale, told)}
${lanes.map((lane) => laneRow(lane, scale, told))}
${stopped}
</div>
</div>`;
}

function row(key: LaneKey, scale: Scale, told: Told, drawing: Drawing, says: readonly string[]): Markup {
  const id = `${told.prefix}-lane-${key}`;
  const { height, marks } = drawing;
  const role = key === 'stopped' ? 'group' : 'img';
  return html`<div class="lane"><div class="name" aria-hidden="true">${told.words.lanes[key]}</div>
<svg viewBox="0 0 ${scale.width} ${height}" width="${scale.width}" height="${height}" role="${role}" aria-labelledby="${id}-t" aria-describedby="${id}-d"><title id="${id}-t">${told.words.lanes[key]}</title><desc id="${id}-d">${says.join('. ')}</desc>${monthLines(scale, height)}${marks}</svg></div>
`;
}

function laneRow(lane: Lane, scale: Scale, told: Told): Markup {
  return row(
    lane.key,
    scale,
    told,
    drawLane(lane, scale),
    inOrder(lane).map((one) => entryText(one, told.words)),
  );
}

function stepRow({ steps }: CaseStory, scale: Scale, told: Told): Markup {
  const days = [...new Set(steps.filter((one) => !one.asked).map((one) => one.day))];
  const marks = days.map(
    (day) => html`<g class="tick"><title>${dayText(day, told.words)}</title>${drawSign('tick', scale.at(day), 11)}</g>`,
  );
  return row('steps', scale, told, { height: 22, marks }, [
    told.words.count(steps.length, steps.filter((one) => one.outcome !== 'accepted').length),
  ]);
}

function stoppedRow({ refusals }: CaseStory, scale: Scale, told: Told): Markup {
  const says = refusals.map((one) => `${told.words.step(told.numberOf(one))}: ${told.words.answers[one.outcome]}`);
  return row('stopped', scale, told, drawStopped(refusals, scale, told), says);
}

function monthRow(scale: Scale, words: Words): Markup {
  const names = scale.months.map((month, n) => {
    const name = words.months[Number(month.slice(5, 7)) - 1] ?? month;
    const year = n === 0 || month.slice(5, 7) === '01' ? ` ${month.slice(0, 4)}` : '';
    const next = scale.months[n + 1];
    const hidden = n === 0 && next !== undefined && scale.at(next) - scale.at(month) < 110;
    return html`<text x="${scale.at(month) + (n === 0 ? 0 : 6)}" y="16">${hidden ? '' : `${name}${year}`}</text>`;
  });
  return html`<div class="lane months" aria-hidden="true"><div class="name"></div><svg viewBox="0 0 ${scale.width} 24" width="${scale.width}" height="24">${monthLines(scale, 24)}${names}</svg></div>
`;
}

function monthLines({ months, at }: Scale, height: number): Markup {
  return html`<path class="month" d="${months
    .slice(1)
    .map((month) => `M${at(month)} 0V${height}`)
    .join('')}"/>`;
}

/** The entries of a lane as they came. */
export function inOrder({ entries }: Lane): readonly Entry[] {
  return [...entries].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** An entry in words, with its days and its signs. */
export function entryText(one: Entry, words: Words): string {
  const signs = signsToSay(one).map(({ on, text }) => `${text} ${dayText(on, words)}`);
  return [`${one.text}, ${periodText(one.from, one.until, words)}`, ...signs].join('; ');
}

/** The signs of an entry that its own words have not said: of a sign that stands alone they have said all. */
export function signsToSay({ line, signs }: Entry): Entry['signs'] {
  return line === undefined ? [] : signs;
}
