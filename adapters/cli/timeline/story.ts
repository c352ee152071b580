import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { DutyOwed } from '../../../src/case/deadlines-for.ts';
import { evolve, noCase } from '../../../src/case/evolve.ts';
import type { CaseState } from '../../../src/case/state.ts';
import { labelOfLevel } from '../../../src/level/order.ts';
import type { Wording } from '../../../src/profile/called.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Finding } from '../../../src/rule/finding.ts';
import { type Label, labelIn, type Term, termsIn } from '../../../src/rule/label.ts';
import type { Language } from '../../../src/text/texts.ts';
import { whoText } from '../scenario/expect/duty-names.ts';
import { findingsOf, issuesOf, reasonsOf } from '../scenario/expect/judged.ts';
import type { ScenarioRun, StepRun } from '../scenario/run/told-run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../scenario/schema/step.schema.ts';
import type { Person } from '../scenario/schema/who.schema.ts';
import { type ConsentAsked, type ConsentSpan, consentSpans, consentsAsked } from './consent-span.ts';
import { type LogSpan, logSpans, pausesOf } from './log-span.ts';
import { type MeasureSpan, measureSpans } from './measure-span.ts';
import { type MeetingMark, meetingMarks } from './meeting-mark.ts';
import { type OfferSpan, offerSpans } from './offer-span.ts';
import { type Span, type Standing, spansOf } from './span.ts';

export type { ConsentAsked, ConsentSpan, LogSpan, MeasureSpan, MeetingMark, OfferSpan };

/** A story as a picture needs it: what was done, and what stood from when to when. Ids, codes and days only. */
export interface Story {
  readonly title: string;
  readonly profile: StoryProfile;
  /** Those who act in it, by their names in the story. */
  readonly people: { readonly [person: string]: StoryPerson };
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly cases: readonly CaseStory[];
}

/** The rules a story is told under, as far as a picture names them. */
export interface StoryProfile {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** In their order; a label only where the profile has one. */
  readonly levels: readonly { readonly id: string; readonly label: string | undefined }[];
  /** The municipality's own words for the things of the model. */
  readonly terms: { readonly [T in Term]?: string };
  /** Titles of the texts its values are from, by tag. */
  readonly sources: { readonly [tag: string]: string };
  /** What the municipality calls what it speaks of, its own rules among it. */
  readonly wording: Wording;
}

/** Someone of a story: role and service in the words of the profile where it has such. */
export interface StoryPerson {
  readonly role: string;
  readonly service: string | undefined;
}

/** One case of a story. */
export interface CaseStory {
  readonly name: string;
  readonly steps: readonly Moment[];
  readonly levels: readonly Span[];
  readonly holders: readonly Span[];
  readonly offers: readonly OfferSpan[];
  readonly logs: readonly LogSpan[];
  /** Days on which the open log rested. */
  readonly pauses: readonly Span[];
  /** What was asked for, whether or not anyone has answered. */
  readonly requests: readonly ConsentAsked[];
  /** From the day a consent runs to its last day, or to the day it was withdrawn. */
  readonly consents: readonly ConsentSpan[];
  readonly measures: readonly MeasureSpan[];
  readonly meetings: readonly MeetingMark[];
  readonly refusals: readonly Moment[];
}

/** Something someone did, or asked, and how it was answered. */
export interface Moment {
  readonly number: number;
  readonly day: CalendarDay;
  readonly who: string;
  readonly onBehalfOf: string | undefined;
  readonly command: string;
  readonly fields: { readonly [field: string]: unknown };
  readonly asked: boolean;
  readonly outcome: Outcome;
  /** The findings that stopped it; of an accepted command those that advise. */
  readonly reasons: readonly Finding[];
  /** Codes of what was malformed. */
  readonly issues: readonly string[];
  /** Names of the facts it recorded. */
  readonly recorded: readonly string[];
  readonly duties: readonly {
    readonly id: string;
    readonly who: string;
    readonly on: DutyOwed['who'];
    readonly due: string;
  }[];
}

/** Tells the story of a run. Checks are left out: they change nothing. */
export function storyOf(run: ScenarioRun, language?: Language): Story {
  const profile = run.steps[0]?.profile;
  const last = run.steps.at(-1)?.step.day;
  if (last === undefined || profile === undefined) throw new Error('a story without steps');
  const cases = [...new Set(run.steps.map((one) => one.caseName))].map((name) => {
    const own = run.steps.filter((one) => one.caseName === name);
    return caseStory(name, own, last);
  });
  return {
    title: run.scenario.title,
    profile: profileOf(profile, language ?? profile.language),
    people: peopleOf(run.scenario.people, profile, language ?? profile.language),
    from: firstDay(run.steps, last),
    to: last,
    cases,
  };
}

/** A story begins with what it was given, which may be before its first step. */
function firstDay(steps: readonly StepRun[], last: CalendarDay): CalendarDay {
  const days = steps.flatMap(({ step, noted }) => [step.day, ...noted.map((one) => one.day)]);
  return days.reduce((first, day) => (day < first ? day : first), last);
}

function profileOf(profile: Profile, told: Language): StoryProfile {
  const { id, name, version, levels, sources } = profile;
  return {
    ...{ id, name, version, wording: profile },
    terms: termsIn(profile, told),
    levels: levels.map((level) => ({ id: level.id, label: labelOfLevel(profile, level.id, told) })),
    sources: Object.fromEntries(Object.entries(sources).map(([tag, source]) => [tag, source.title])),
  };
}

/** Those who act in a story, as the profile calls their roles and services. */
export function peopleOf(people: Scenario['people'], profile: Profile, language: Language): Story['people'] {
  const { party, services } = profile;
  const called = ({ id, label }: { id: string; label?: Label | undefined }) =>
    [id, labelIn(profile, label, language)] as const;
  const roles = new Map(party.roles.map(called));
  const directory = new Map(services.directory.map(called));
  const inWords = ({ role, service }: Person): StoryPerson => ({
    role: roles.get(role) ?? role,
    service: service === undefined ? undefined : (directory.get(service) ?? service),
  });
  return Object.fromEntries([...people].map(([name, person]) => [name, inWords(person)]));
}

function caseStory(name: string, steps: readonly StepRun[], last: CalendarDay): CaseStory {
  const moments = steps.flatMap(momentOf);
  const standings = standingsOf(steps);
  const spans = (of: (state: CaseState) => string | undefined) => spansOf(standings, of);
  const profile = steps.at(-1)?.profile;
  return {
    name,
    steps: moments,
    levels: spans((state) => state.level.level),
    holders: spans((state) => state.baton.holder),
    offers: offerSpans(standings),
    logs: logSpans(standings),
    pauses: profile === undefined ? [] : pausesOf(standings, last, profile),
    requests: consentsAsked(standings),
    consents: consentSpans(standings),
    measures: measureSpans(standings),
    meetings: meetingMarks(standings),
    refusals: moments.filter((one) => one.outcome !== 'accepted'),
  };
}

/** The case after each fact, what it was given included. */
function standingsOf(steps: readonly StepRun[]): readonly Standing[] {
  const events = steps.flatMap(({ noted, judged, kind }) =>
    kind === 'carried-out' ? [...noted, ...(judged?.recorded ?? [])] : noted,
  );
  const standings: Standing[] = [];
  for (const event of events) {
    standings.push({ day: event.day, fact: event.type, state: evolve(standings.at(-1)?.state ?? noCase, event) });
  }
  return standings;
}

/** What someone did at a step; nothing where it was a check. */
export function momentOf({ step, command, judged, kind }: StepRun): readonly Moment[] {
  if (command === undefined || judged === undefined) return [];
  // Whom the case is about stands for the case, not for one command.
  const { type, commandId, day, actor, caseId, onBehalfOf, discretion, subject, ...fields } = command;
  const { decision, outcome, recorded, duties } = judged;
  const advice = findingsOf(decision).filter((one) => one.advice);
  return [
    {
      ...{ number: step.number, day: step.day, who: actor.id, onBehalfOf, command: type, fields, outcome },
      asked: kind === 'asked',
      reasons: decision.outcome === 'refused' ? reasonsOf(decision) : advice,
      issues: issuesOf(decision).map((one) => one.code),
      recorded: recorded.map((one) => one.type),
      duties: duties.map(({ id, who, due }) => ({ id, who: whoText(who), on: who, due })),
    },
  ];
}
