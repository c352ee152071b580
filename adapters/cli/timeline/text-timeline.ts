import type { Colors } from 'picocolors/types.js';
import { explained } from '../scenario/report/explained.ts';
import type { Span } from './span.ts';
import type { CaseStory, ConsentSpan, Moment, Story, StoryProfile } from './story.ts';

/** A story as plain text: a line for each thing someone did, what came of it under it, and what stood from when to when at the end. */
export function textTimeline(story: Story, colors: Colors): readonly string[] {
  const { title, profile, cases } = story;
  return [
    colors.bold(title),
    `${profile.name}, version ${profile.version}`,
    ...cases.flatMap((one) => [
      '',
      ...(cases.length > 1 ? [colors.bold(one.name)] : []),
      ...caseLines(one, profile, colors),
    ]),
  ];
}

function caseLines(story: CaseStory, profile: StoryProfile, colors: Colors): readonly string[] {
  const { levels, holders, offers, logs, consents } = story;
  return [
    ...story.steps.flatMap((one) => momentLines(one, profile, colors)),
    '',
    ...spanLines('levels', levels),
    ...spanLines('holders', holders),
    ...spanLines('offers', offers),
    ...spanLines('logs', logs),
    ...consents.map((one) => `consent: ${consentText(one)} ${spanText(one)}`),
  ];
}

function momentLines(moment: Moment, profile: StoryProfile, colors: Colors): readonly string[] {
  const { outcome, reasons, issues, recorded, duties } = moment;
  const paint = outcome === 'accepted' ? colors.green : colors.red;
  return [
    `${moment.day}  ${whoText(moment)} ${commandText(moment)}: ${paint(outcome)}${moment.asked ? ' (asked only)' : ''}`,
    ...explained(reasons, profile.wording).map((line) => `            ${line}`),
    ...(issues.length > 0 ? [`            ${issues.join(', ')}`] : []),
    ...(recorded.length > 0 ? [`            records ${recorded.join(', ')}`] : []),
    ...duties.map(
      ({ id, who, due }) => `            duty ${id}: ${who}, ${due === 'not-stated' ? 'no day stated' : `by ${due}`}`,
    ),
  ];
}

function whoText({ who, onBehalfOf }: Moment): string {
  return onBehalfOf === undefined ? who : `${who} (for ${onBehalfOf})`;
}

/** `OfferBaton { to: ped }` as `offer baton, to ped`. */
export function commandText({ command, fields }: Pick<Moment, 'command' | 'fields'>): string {
  const words = command.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  const named = Object.entries(fields).map(([field, value]) => `, ${field} ${valueText(value)}`);
  return `${words}${named.join('')}`;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(' and ');
  if (typeof value !== 'object' || value === null) return String(value);
  return `(${Object.entries(value)
    .map(([key, inner]) => `${key} ${valueText(inner)}`)
    .join(', ')})`;
}

function spanLines(name: string, spans: readonly Span[]): readonly string[] {
  return spans.length === 0 ? [] : [`${name}: ${spans.map((one) => `${one.value} ${spanText(one)}`).join('; ')}`];
}

function consentText({ giver, purpose, to, answer }: ConsentSpan): string {
  return `${giver} ${answer} ${purpose}${to === undefined ? '' : ` to ${to}`}`;
}

function spanText({ from, until }: Span): string {
  return until === undefined ? `from ${from}` : `${from} to ${until}`;
}
