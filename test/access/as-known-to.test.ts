import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../src/case/case.ts';
import { replay } from '../../src/case/evolve.ts';
import type { CaseState } from '../../src/case/state.ts';
import { asKnownTo } from '../../src/withholding/as-known-to.ts';
import { phases } from '../model/access-case.ts';
import { stamp } from '../model/world.ts';

/** Of everything one about the concern that is known, one about the one that is withheld, and where it may be, one about both and one about none. */
const everything = [
  ...(phases.withheld?.events ?? []),
  ...about('GoalSet', { id: 'mal' }),
  ...about('MeasurePlanned', { id: 'tiltak', level: '1' }),
  ...about('MeetingCalled', { id: 'mote', kind: 'bti-team' }),
  ...about('EntryWritten', { id: 'innlegg', log: 'log', content: 'tekst' }),
  ...about('ConsentRequested', { id: 'sporsmal', purpose: 'service-access', to: 'bup' }, 'scope'),
  fact('ChildTalkRecorded', { talkedBy: 'larer', heldOn: stamp.day, outcome: 'view', concern: 'concern' }),
  fact('ChildTalkRecorded', { talkedBy: 'larer', heldOn: stamp.day, outcome: 'declined', concern: 'skjult' }),
  fact('ChildTalkRecorded', { talkedBy: 'larer', heldOn: stamp.day, outcome: 'unborn' }),
  ...of('RouteAssessed', { to: 'ppt', is: 'clear' }, ['concern', 'skjult']),
  ...of('DirectRouteTaken', { id: 'rute', to: 'helsestasjon', form: 'referral' }),
  fact('DirectRouteTaken', { id: 'melding', to: 'barnevern', form: 'report', concern: 'skjult' }),
  ...of('TeamReferred', { id: 'spurt', body: 'tverrfaglig-team', anonymous: true }),
  ...of('ServiceConsulted', { id: 'rad', service: 'ppt', anonymous: true }),
  fact('TeamAdviceRecorded', { body: 'bti-team', meeting: 'mote-concern' }),
  fact('TeamAdviceRecorded', { body: 'bti-team', meeting: 'mote-skjult' }),
  fact('TeamAdviceRecorded', { body: 'bti-team' }),
  fact('AskedFor', { id: 'bedt', what: 'plan', by: 'mor' }),
  fact('StuckReported', { id: 'stopp', by: 'larer' }),
  fact('AnswerRecorded', { answer: 'kjent', about: 'mote-concern', is: 'yes', by: 'larer' }),
  fact('AnswerRecorded', { answer: 'skjult-svar', about: 'mote-skjult', is: 'yes', by: 'larer' }),
  fact('AnswerRecorded', { answer: 'uten-mote', about: 'noe-annet', is: 'yes', by: 'larer' }),
  fact('AnswerRecorded', { answer: 'om-ingenting', is: 'yes', by: 'larer' }),
];

/** The fields of an event, as the test tells them. */
interface Fields {
  readonly id?: string;
  readonly [field: string]: unknown;
}

function fact(type: string, fields: Fields): CaseEvent {
  return { ...stamp, type, ...fields } as unknown as CaseEvent;
}

/** About each concern, about both, and about none. */
function about(type: string, fields: Fields & { readonly id: string }, field = 'concerns'): readonly CaseEvent[] {
  const all = { concern: ['concern'], skjult: ['skjult'], begge: ['concern', 'skjult'], ingen: [] };
  return Object.entries(all).map(([name, concerns]) => {
    const content = 'content' in fields ? { content: `tekst-${name}` } : {};
    return fact(type, { ...fields, ...content, id: `${fields.id}-${name}`, [field]: concerns });
  });
}

/** Of one concern, of the other, and of none that is named. */
function of(type: string, fields: Fields, names = ['concern', 'skjult', 'ingen']) {
  return names.map((name) => {
    const concern = name === 'ingen' ? {} : { concern: name };
    return fact(type, { ...fields, ...(fields.id === undefined ? {} : { id: `${fields.id}-${name}` }), ...concern });
  });
}

const state = replay(everything);
const ids = (all: { keys(): Iterable<string> }) => [...all.keys()];

/** Everything of a case that has a name, by its part. */
function named({ agreement, body, concern, consent, content, log, measure, meeting, route, service }: CaseState) {
  return {
    concerns: ids(concern.concerns),
    goals: ids(measure.goals),
    measures: ids(measure.measures),
    talks: measure.talks.map((one) => one.outcome),
    meetings: ids(meeting.meetings),
    entries: ids(log.entries),
    contents: ids(content.contents),
    requests: ids(consent.requests),
    assessments: route.assessments.map((one) => one.concern),
    routes: ids(route.routes),
    referrals: ids(body.referrals),
    advice: body.advice.map((one) => one.meeting),
    consultations: ids(service.consultations),
    askings: ids(agreement.askings),
    stuck: ids(agreement.stuck),
    answers: ids(agreement.answers),
    services: ids(service.services),
  };
}

const whole = named(state);

describe('the case as one knows it from whom a concern is withheld', () => {
  test('has nothing of what names that concern, and the rest as it is', () => {
    expect(named(asKnownTo(state, 'mor'))).toEqual({
      ...whole,
      concerns: ['concern'],
      goals: ['mal-concern', 'mal-ingen'],
      measures: ['tiltak-concern', 'tiltak-ingen'],
      talks: ['view', 'unborn'],
      meetings: ['mote-concern', 'mote-ingen'],
      entries: ['innlegg-concern', 'innlegg-ingen'],
      contents: ['tekst-concern', 'tekst-ingen'],
      requests: ['sporsmal-concern', 'sporsmal-ingen'],
      assessments: ['concern'],
      // What was sent about no concern that is named may be about any.
      routes: ['rute-concern'],
      referrals: ['spurt-concern', 'spurt-ingen'],
      advice: ['mote-concern', undefined],
      consultations: ['rad-concern', 'rad-ingen'],
      answers: ['kjent', 'uten-mote', 'om-ingenting'],
    });
  });

  test('is the very case where nothing is kept from them', () => {
    expect(asKnownTo(state, 'larer')).toBe(state);
    expect(named(asKnownTo(state, 'radgiver'))).toEqual(whole);
  });

  test('does not have that anything is withheld, suspected or heard of', () => {
    const heard = replay([...everything, fact('FeedbackRecorded', { route: 'melding', concern: 'skjult' })]);
    const told = ({ withholding: { withheld, keptFor, suspicions, heard: word, suspected } }: CaseState) =>
      [withheld, keptFor, suspicions, word, suspected].map(ids);
    expect(told(heard).flat()).toContain('skjult');
    expect(told(asKnownTo(heard, 'mor')).flat()).not.toContain('skjult');
    // Of the concern that is known it still has what was said.
    expect(told(asKnownTo(heard, 'mor')).flat()).toEqual(
      told(heard)
        .flat()
        .filter((one) => one !== 'skjult'),
    );
  });

  test('has services as they take part openly: what was sent to them quietly is not there', () => {
    const { services } = asKnownTo(state, 'mor').service;
    expect(state.service.services.get('barnevern')?.referredOn).toBe(stamp.day);
    expect(services.get('barnevern')?.referredOn).toBeUndefined();
  });
});

describe('a follow-up that has ended', () => {
  const ended = [
    ...(phases.closed?.events ?? []),
    fact('FollowUpEnded', { ground: 'concluded', concludes: ['concern'] }),
  ];
  const suspicion = (id: string) =>
    fact('ConcernRaised', {
      ...{ id, raisedBy: 'larer', service: 'skole', suspicion: 'suspected' },
      ...{ suspected: 'unknown', reportable: 'unknown' },
    });
  const known = (id: string) => fact('ConcernRaised', { id, raisedBy: 'larer', service: 'skole', suspicion: 'none' });
  const isEnded = (events: readonly CaseEvent[], person: string) => asKnownTo(replay(events), person).log.ended;

  test('has ended to a guardian also where only what is withheld has begun it again', () => {
    expect(isEnded(ended, 'mor')).toBe(true);
    expect(isEnded([...ended, suspicion('skjult')], 'larer')).toBe(false);
    expect(isEnded([...ended, suspicion('skjult')], 'mor')).toBe(true);
    expect(isEnded([...ended, suspicion('skjult'), suspicion('en-til')], 'mor')).toBe(true);
  });

  test('goes on to them too where a concern they know of began it again', () => {
    expect(isEnded([...ended, suspicion('skjult'), known('ny')], 'mor')).toBe(false);
    expect(isEnded([...ended, known('ny'), suspicion('skjult')], 'mor')).toBe(false);
  });

  test('and where one they know of goes by a route after all, whatever came before it', () => {
    const goesOn = (concern: string) => fact('ConcernConcluded', { concern, outcomes: ['route'], ends: false });
    const endsAnew = fact('ConcernConcluded', { concern: 'concern', outcomes: ['no-grounds'], ends: true });
    expect(isEnded([...ended, suspicion('skjult'), goesOn('skjult')], 'mor')).toBe(true);
    expect(isEnded([...ended, suspicion('skjult'), goesOn('concern')], 'mor')).toBe(false);
    expect(isEnded([...ended, goesOn('concern'), suspicion('skjult')], 'mor')).toBe(false);
    expect(isEnded([...ended, endsAnew], 'larer')).toBe(true);
  });

  test('one that never ended goes on, to them as to everyone', () => {
    expect(isEnded(phases.withheld?.events ?? [], 'mor')).toBe(false);
  });
});
