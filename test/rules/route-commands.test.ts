import { describe, expect, test } from 'vitest';
import { plusDays } from '../../src/calendar/day.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { watchedClocks } from '../../src/route/watched-clocks.ts';
import { DAY, hemnes, type Said, type Told } from '../model/small-case.ts';
import { FIRST_DAY, people } from '../model/world.ts';
import { offered, openLog, put, recordedBy, stateAfter } from './put.ts';

const concern = 'concern';
const taken = (id: string, to: string, more: object = {}): Told => ({
  ...{ type: 'DirectRouteTaken', id, to, form: 'referral', concern },
  ...more,
});
const report = (id: string, to = 'barnevern'): Told => taken(id, to, { form: 'report' });
const answered = (route: string, more: object = {}): Told => ({ ...{ type: 'FeedbackRecorded', route }, ...more });
const caseAfter = (...told: Told[]) => stateAfter([...openLog, ...told]);

describe('what a command about routes lacks is named', () => {
  test.each<{ said: Said; lacks: string }>([
    { said: { type: 'AssessRoute', concern: 'ukjent', to: 'ppt', is: 'clear' }, lacks: 'no-such-concern at concern' },
    { said: { type: 'TakeDirectRoute', id: 'rute', to: 'barnevern' }, lacks: 'id-in-use at id' },
    { said: { type: 'TakeDirectRoute', to: 'barnevern', concern: 'ukjent' }, lacks: 'no-such-concern at concern' },
    { said: { type: 'RecordFeedback', route: 'ukjent' }, lacks: 'no-such-route at route' },
  ])('$said.type: $lacks', ({ said, lacks }) => expect(put(said, caseAfter(report('rute')))).toBe(lacks));

  test('a case without routes has none to record an answer to, and one without concerns none to assess', () => {
    expect(put({ type: 'RecordFeedback' }, caseAfter())).toBe('no-such-route at route');
    const two = caseAfter({ type: 'ConcernRaised', id: 'to', arena: 'skole', raisedBy: 'larer', service: 'skole' });
    expect(put({ type: 'AssessRoute', to: 'ppt', is: 'clear' }, two)).toBe('no-such-concern at concern');
  });
});

describe('what is already so with routes is recorded once', () => {
  test('the same word on the same concern and receiver', () => {
    const state = caseAfter({ type: 'RouteAssessed', concern, to: 'ppt', is: 'clear' });
    expect(put({ type: 'AssessRoute', concern, to: 'ppt', is: 'clear' }, state)).toBe('already so');
    expect(put({ type: 'AssessRoute', concern, to: 'ppt', is: 'unclear' }, state)).toBe('RouteAssessed');
    expect(put({ type: 'AssessRoute', concern, to: 'barnevern', is: 'clear' }, state)).toBe('RouteAssessed');
  });

  test('an answer, where nothing new is said of an investigation and no words come with it', () => {
    const state = caseAfter(report('rute'), answered('rute', { investigation: 'opened' }));
    const said = { type: 'RecordFeedback', route: 'rute' } as const;
    expect(put(said, state)).toBe('already so');
    expect(put({ ...said, investigation: 'opened' }, state)).toBe('already so');
    expect(put({ ...said, investigation: 'ended' }, state)).toBe('FeedbackRecorded');
    expect(put({ ...said, content: 'brev' }, state)).toBe('FeedbackRecorded');
    expect(put({ ...said, content: 'brev', investigation: 'opened' }, state)).toBe('FeedbackRecorded');
    expect(put(said, caseAfter(report('rute')))).toBe('FeedbackRecorded');
  });
});

describe('what is recorded of a route', () => {
  test('the only concern there is where none is named; the service of whoever assesses', () => {
    expect(recordedBy({ type: 'TakeDirectRoute', id: 'r', to: 'barnevern' }, caseAfter())).toMatchObject([
      { type: 'DirectRouteTaken', id: 'r', concern, to: 'barnevern', form: 'report' },
    ]);
    expect(recordedBy({ type: 'AssessRoute', to: 'ppt', is: 'clear' }, caseAfter())).toMatchObject([
      { type: 'RouteAssessed', concern, to: 'ppt', is: 'clear', service: 'skole' },
    ]);
  });

  test('a report to the police is open to anyone employed, with no concern where several are meant', () => {
    const two = caseAfter({ type: 'ConcernRaised', id: 'to', arena: 'skole', raisedBy: 'larer', service: 'skole' });
    const [fact] = recordedBy({ type: 'TakeDirectRoute', id: 'r', to: 'politi' }, two, people.styrer);
    expect(fact).toMatchObject({ to: 'politi', form: 'report' });
    expect(fact).not.toHaveProperty('concern');
    const [answer] = recordedBy({ type: 'RecordFeedback' }, caseAfter(taken('r', 'politi', { concern: undefined })));
    expect(answer).toMatchObject({ type: 'FeedbackRecorded', route: 'r' });
    expect(answer).not.toHaveProperty('concern');
    expect(recordedBy({ type: 'RecordFeedback' }, caseAfter(report('r')))[0]).toMatchObject({ route: 'r', concern });
  });

  test('where no route is named, the only one there is, else the only one that waits for an answer', () => {
    const meant = (...told: Told[]) =>
      (recordedBy({ type: 'RecordFeedback', content: 'brev' }, caseAfter(...told))[0] as { route?: string } | undefined)
        ?.route;
    expect(meant(report('a'))).toBe('a');
    expect(meant(report('a'), answered('a'))).toBe('a');
    expect(meant(report('a'), report('b', 'politi'))).toBeUndefined();
    expect(meant(report('a'), report('b', 'politi'), answered('a'))).toBe('b');
    expect(meant(report('a'), report('b', 'politi'), answered('b'))).toBe('a');
    expect(meant(report('a'), report('b', 'politi'), answered('a'), answered('b'))).toBeUndefined();
  });

  test('an answer to a route that is not there changes nothing, and a later answer keeps what was said of an investigation', () => {
    expect(caseAfter(answered('ukjent')).route.routes.size).toBe(0);
    const route = caseAfter(report('a'), answered('a', { investigation: 'opened' }), answered('a')).route.routes.get(
      'a',
    );
    expect(route).toMatchObject({ feedbackOn: FIRST_DAY, investigation: 'opened', by: 'import', on: FIRST_DAY });
  });

  test('the latest word on each concern and receiver is the one that is kept', () => {
    const word = (to: string, is: 'clear' | 'unclear', of = concern): Told => ({
      type: 'RouteAssessed',
      concern: of,
      to,
      is,
    });
    const { assessments } = caseAfter(
      word('ppt', 'clear'),
      word('bup', 'clear'),
      word('ppt', 'clear', 'to'),
      word('ppt', 'unclear'),
    ).route;
    expect(assessments.map(({ concern, to, is }) => `${concern} ${to} ${is}`)).toEqual([
      'concern bup clear',
      'to ppt clear',
      'concern ppt unclear',
    ]);
  });
});

describe('what the guide offers with routes', () => {
  test('to assess each receiver, to take a route to barnevern and to whoever it is clear for, to record what is waited for', () => {
    const state = caseAfter(
      { type: 'RouteAssessed', concern, to: 'ppt', is: 'clear' },
      report('a'),
      report('b'),
      answered('b'),
    );
    const consent: readonly Told[] = ['mor', 'far'].map(
      (giver) =>
        ({
          ...{ type: 'ConsentGiven', id: `ja-${giver}`, giver, purpose: 'service-access', to: 'ppt' },
        }) as Told,
    );
    expect(
      offered('TakeDirectRoute', caseAfter({ type: 'RouteAssessed', concern, to: 'ppt', is: 'clear' }, ...consent)),
    ).toEqual([
      { concern, to: 'ppt', form: 'referral' },
      { concern, to: 'barnevern', form: 'report' },
    ]);
    expect(offered('RecordFeedback', state)).toEqual([{ route: 'a' }]);
    expect(offered('AssessRoute', caseAfter())).toContainEqual({ concern, to: 'barnevern', is: 'unclear' });
  });
});

describe('whether consent is what lets a referral go', () => {
  const under = (needs: Profile['routes']['needs']): Profile => ({ ...hemnes, routes: { ...hemnes.routes, needs } });
  const refer = (needs: Profile['routes']['needs']) =>
    put({ type: 'TakeDirectRoute', to: 'ppt', form: 'referral' }, caseAfter(), people.larer, under(needs));
  const no = 'other-routes-need-consent no-valid-consent';
  test('where it is stated or nothing is; not where nothing is needed; where texts differ, a person decides', () => {
    expect(refer(undefined)).toContain(no);
    expect(refer({ is: 'consent', source: 'HEM' })).toContain(no);
    expect(refer({ is: 'nothing', source: 'HEM' })).toBe('DirectRouteTaken');
    const both = {
      readings: [
        { is: 'nothing', source: 'HEM' },
        { is: 'consent', source: 'KON' },
      ],
    } as const;
    expect(refer(both)).toMatch(/^needs-a-person: .*other-routes-need-consent/);
  });
});

describe('the clocks of others', () => {
  const watched: Profile = {
    ...hemnes,
    routes: {
      ...hemnes.routes,
      watched: {
        is: [
          { to: 'ppt', form: 'referral', what: 'svar', within: { days: 5 } },
          { to: 'bup', what: 'time', within: { words: 'snarest' } },
          { to: 'bup', what: 'brev', within: { days: 2 } },
        ],
        source: 'HEM',
      },
    },
  };
  const clocks = (...told: Told[]) =>
    watchedClocks(caseAfter(...told), DAY, watched).map((one) => `${one.id} ${one.by}${one.ask ? ' ask' : ''}`);

  test('run for the receiver and the form they are said of, until the receiver has answered', () => {
    const due = plusDays(FIRST_DAY, 5);
    expect(clocks(taken('r', 'ppt'))).toEqual([`r:svar ${due} ask`]);
    expect(clocks(taken('r', 'ppt', { form: 'application' }))).toEqual([]);
    expect(clocks(taken('r', 'helsestasjon'))).toEqual([]);
    expect(clocks(taken('r', 'ppt'), answered('r'))).toEqual([]);
    expect(clocks(taken('r', 'bup', { form: 'application' }))).toContain(`r:brev ${plusDays(FIRST_DAY, 2)} ask`);
  });

  test('are listed by their day, the earliest first, and asked about from the day after', () => {
    const later = taken('a', 'ppt', { day: plusDays(FIRST_DAY, 5) });
    expect(clocks(report('b'), later, taken('c', 'bup', { form: 'report' }))).toEqual([
      `c:brev ${plusDays(FIRST_DAY, 2)} ask`,
      `b:read ${plusDays(FIRST_DAY, 7)} ask`,
      `a:svar ${DAY}`,
      `b:feedback ${plusDays(FIRST_DAY, 21)}`,
      'c:time not-stated',
    ]);
  });

  test('of an investigation run from when barnevern has said that it opened one, whether or not it has answered', () => {
    const opened = answered('b', { investigation: 'opened' });
    expect(clocks(report('b'), opened)).toEqual(['b:investigation 2026-04-05']);
    expect(clocks(report('b'), opened, answered('b', { investigation: 'ended' }))).toEqual([]);
    expect(clocks(report('b', 'politi'), opened)).toEqual([]);
  });

  test('rest on the concern that was sent, else on every one', () => {
    const concerns = (told: Told) => watchedClocks(caseAfter(told), DAY, hemnes)[0]?.concerns;
    expect(concerns(report('b'))).toEqual([concern]);
    expect(concerns(taken('b', 'barnevern', { form: 'report', concern: undefined }))).toEqual([concern]);
  });
});
