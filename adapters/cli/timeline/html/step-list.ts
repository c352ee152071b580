import { explain } from '../../../../src/access/explain.ts';
import { citationText } from '../../../../src/rule/citation.ts';
import { wordFor } from '../../../../src/text/word-for.ts';
import type { CaseStory, Moment, StoryPerson } from '../story.ts';
import { dayText } from './day-text.ts';
import { fieldText } from './field-text.ts';
import { html, type Markup } from './markup.ts';
import { dutyName, eventWords, type Told, whoseText } from './told.ts';

/** Every step in order: day, who, what, how it was answered, why, and by which source. */
export function stepList({ steps }: CaseStory, told: Told): Markup {
  return html`<ol class="steps" role="list">
${steps.map((moment) => stepItem(moment, told))}</ol>`;
}

function stepItem(moment: Moment, told: Told): Markup {
  const { words, numberOf, stepId, markId } = told;
  const { outcome, day, asked, recorded } = moment;
  const stopped = outcome !== 'accepted';
  return html`<li id="${stepId(moment)}" class="${stopped ? 'stopped' : ''}"${stopped && html` tabindex="-1"`}>
<p class="number">${numberOf(moment)}</p>
<p class="day"><time datetime="${day}">${dayText(day, words)}</time></p>
<div class="said">
<p class="who">${whoAndWhat(moment, told)}</p>
${fieldsOf(moment, told)}
<p><span class="answer ${outcome}">${words.answers[outcome]}</span>${asked && ` (${words.askedOnly})`}${
    recorded.length > 0 &&
    html` <span class="recorded">${words.recorded}: ${recorded.map((one) => eventWords(one, told.language)).join(', ')}.</span>`
  }</p>
${reasonsOf(moment, told)}${issuesOf(moment, told)}${dutiesOf(moment, told)}
${stopped && html`<p><a href="#${markId(moment)}">${words.showInPicture}</a></p>`}
</div></li>
`;
}

function whoAndWhat(moment: Moment, told: Told): Markup {
  const person = told.story.people[moment.who];
  const rest = told.what(moment).slice(moment.who.length);
  return html`<strong>${moment.who}</strong>${person && html` <span class="role">(${roleText(person, told)})</span>`}${rest}`;
}

function roleText({ role, service }: StoryPerson, { words }: Told): string {
  const roles: { readonly [role: string]: string } = words.roles;
  return [wordFor(roles, role) ?? role, service].filter((one) => one !== undefined).join(', ');
}

function fieldsOf({ fields }: Moment, { words }: Told): Markup | undefined {
  const said = Object.entries(fields).map(
    ([field, value]) => `${words.fields[field] ?? field}: ${fieldText(field, value, words)}`,
  );
  return said.length === 0 ? undefined : html`<p class="fields">${said.join(' · ')}</p>`;
}

function reasonsOf({ reasons, outcome }: Moment, { language, words, story }: Told): Markup | undefined {
  if (reasons.length === 0) return undefined;
  const kind = outcome === 'accepted' ? words.advice : words.reason;
  return html`<ul class="reasons" role="list">${explain(reasons, language, { profile: story.profile.wording }).map(
    ({ rule, name, says, ways, sources }) => html`
<li><p><b>${kind}: ${name}.</b> ${says}</p>
${ways.map((way) => html`<p>${words.wayOut}: ${way}</p>`)}
<p class="source">${words.source}: ${sources
      .map(citationText)
      .map((tag) => titled(tag, story.profile.sources))
      .join('; ')} <code>${rule}</code></p></li>`,
  )}</ul>`;
}

function titled(tag: string, titles: { readonly [tag: string]: string }): string {
  const title = titles[tag];
  return title === undefined ? tag : `${tag} (${title})`;
}

function issuesOf({ issues }: Moment, { words }: Told): Markup | undefined {
  return issues.length === 0 ? undefined : html`<p>${words.malformed}: ${issues.join(', ')}</p>`;
}

function dutiesOf({ duties }: Moment, { language, words }: Told): readonly Markup[] {
  return duties.map(({ id, on, due }) => {
    const name = dutyName(id, language);
    const whose = whoseText(on, words);
    const when = due === 'not-stated' ? words.dutyNoDay(whose) : words.duty(whose, dayText(due, words));
    return html`<p class="duty">${words.fields.duty}: ${name}, ${when}</p>`;
  });
}
