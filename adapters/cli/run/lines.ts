import { explain } from '../../../src/access/explain.ts';
import { deadlinesFor } from '../../../src/case/deadlines-for.ts';
import type { DueDuty } from '../../../src/engine.ts';
import { latestLog } from '../../../src/log/log.ts';
import type { NoticeKind } from '../../../src/notice/notice.ts';
import type { Notice } from '../../../src/port/notifier.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { citationText } from '../../../src/rule/citation.ts';
import { wordFor } from '../../../src/text/word-for.ts';
import { dayText as unbroken } from '../timeline/html/day-text.ts';
import { commandWords, dutyName, eventWords, whoseText } from '../timeline/html/told.ts';
import { nb } from '../timeline/html/words/nb.ts';
import { type Moment, momentOf, type Story } from '../timeline/story.ts';
import type { ToldStep } from './tell-story.ts';

/** A day in words, with spaces that a terminal knows. */
export function dayText(day: string): string {
  return unbroken(day, nb).replaceAll('\u00A0', ' ');
}

/** What came of one step, in Norwegian: who did what, how it was answered and by which rules, and the version of the case after it. */
export function stepLines(told: ToldStep, number: number, people: Story['people']): readonly string[] {
  return momentOf(told).flatMap((moment) => [
    `${String(number).padStart(3)}. ${whoAndWhat(moment, people)}: ${answerText(moment, told)}`,
    ...reasonLines(moment, told.profile),
    ...(moment.issues.length > 0 ? [`       ${nb.malformed}: ${moment.issues.join(', ')}`] : []),
  ]);
}

function whoAndWhat({ who, onBehalfOf, command }: Moment, people: Story['people']): string {
  const person = people[who];
  const roles: { readonly [role: string]: string } = nb.roles;
  const role = person && [wordFor(roles, person.role) ?? person.role, person.service].filter(Boolean).join(', ');
  const names = [who, ...(role ? [`(${role})`] : []), ...(onBehalfOf ? [nb.onBehalfOf(onBehalfOf)] : [])];
  return `${names.join(' ')} ${commandWords(command, 'nb')}`;
}

function answerText({ outcome, recorded }: Moment, { after, already, kind }: ToldStep): string {
  const answer = nb.answers[outcome];
  if (kind === 'asked') return `${answer} (${nb.askedOnly})`;
  const facts = recorded.map((one) => eventWords(one, 'nb')).join(', ');
  const stands = recorded.length > 0 ? `; ${facts} [versjon ${after.version}]` : '';
  return `${answer}${stands}${already ? ' (stod der fra før)' : ''}`;
}

function reasonLines({ reasons, outcome }: Moment, profile: Profile): readonly string[] {
  const kind = outcome === 'accepted' ? nb.advice : nb.reason;
  return explain(reasons, 'nb', { profile }).flatMap(({ rule, says, ways, sources }) => [
    `       ${kind}: ${says}`,
    ...ways.map((way) => `       ${nb.wayOut}: ${way}`),
    `       ${nb.source}: ${sources.map(citationText).join('; ')} [${rule}]`,
  ]);
}

/** Who has been told that there is something to see. What a notice says is no more than that; what gave rise to it stands here for those who run the story. */
export function noticeLines(sent: readonly Notice[]): readonly string[] {
  const kinds: { readonly [kind: string]: string } = NOTICES;
  return [...new Set(sent.map((one) => one.kind))].map((kind) => {
    const people = sent.filter((one) => one.kind === kind).map((one) => one.to);
    return `       Varsel om noe å se, til ${people.join(', ')} (${kinds[kind] ?? kind})`;
  });
}

const NOTICES: { readonly [K in NoticeKind]: string } = {
  'consent-asked': 'bedt om samtykke',
  'consent-answered': 'samtykke besvart',
  'consent-withdrawn': 'samtykke trukket',
  'baton-offered': 'stafettpinnen tilbudt',
  'baton-answered': 'tilbud om stafettpinnen besvart',
  'holder-changed': 'ny stafettholder',
  'holder-unavailable': 'stafettholderen ikke tilgjengelig',
  'log-opened': 'stafettloggen åpnet',
  'log-written': 'skrevet i stafettloggen',
  'log-closed': 'stafettloggen avsluttet',
  'service-invited': 'tjenesten invitert',
  'service-changed': 'tjeneste kommet til eller gått ut',
  'measure-changed': 'tiltak endret',
  'meeting-called': 'innkalt til møte',
  'meeting-held': 'møte holdt',
  'meeting-cancelled': 'møte avlyst',
  'concern-shared': 'undring delt',
  'level-changed': 'nivå endret',
  'coordinator-changed': 'ny koordinator',
  'team-composed': 'team satt sammen',
  'stuck-reported': 'meldt at saken har stoppet opp',
  'asked-for': 'noen ber om noe',
  answered: 'svar gitt',
};

/** How the case stands at a point of the story, with what is due and what is to come. */
export function standingLines({ after, step, profile }: ToldStep, due: readonly DueDuty[]): readonly string[] {
  const { level, baton, log, version } = after;
  const state = `nivå ${level.level}, stafettholder ${baton.holder ?? 'ingen'}, stafettlogg ${LOGS[latestLog(log)?.state ?? 'none']}`;
  const coming = deadlinesFor(after, step.day, profile).filter((one) => !due.some((other) => other.id === one.id));
  return [
    `  == ${state} [versjon ${version}]`,
    ...[...due, ...coming].map((one) => `     ${DUTIES[one.standing]}: ${dutyText(one)}`),
  ];
}

const LOGS = { none: 'ingen', open: 'åpen', closed: 'avsluttet', archived: 'arkivert' } as const;
const DUTIES = { overdue: 'Forfalt', due: 'Frist', 'not-stated': 'Gjenstår' } as const;

function dutyText({ id, who, due }: Pick<DueDuty, 'id' | 'who' | 'due'>): string {
  const whose = whoseText(who, nb);
  return `${dutyName(id, 'nb')}, ${due === 'not-stated' ? nb.dutyNoDay(whose) : nb.duty(whose, dayText(due))}`;
}
