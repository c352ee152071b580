import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf, offered, owed, recordedOf } from '../model/asking.ts';
import { caseAfter, closedByAgreement as closed, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, kollega, ped, radgiver, mor, far, frivillig } = people;
const subject: Actor = people.subject;
const verge: Actor = { id: 'verge', role: 'representative' };
const appointed = (speaksFor: string): Told => ({ type: 'RepresentativeRegistered', person: 'verge', speaksFor });

const asked = (what: 'holder' | 'log' | 'meeting' | 'team' | 'plan', more: object = {}): Told => ({
  ...{ type: 'AskedFor', id: 'asking', what, by: 'mor' },
  ...more,
});
const answered = (more: object): Told => ({ type: 'AnswerRecorded', is: 'yes', by: 'larer', ...more }) as Told;
const agreed = (more: object = {}): Told => ({ type: 'Agreed', about: 'close', by: 'mor', ...more });
const disagreed = (more: object = {}): Told => ({ type: 'DisagreementReported', about: 'close', by: 'mor', ...more });
const stuck = (more: object = {}): Told => ({ type: 'StuckReported', id: 'stuck', by: 'mor', ...more });
const holds: Told = { type: 'BatonAccepted', offer: 'offer', holder: 'larer', role: 'larer', service: 'skole' };
const called = (id: string, more: Partial<Extract<Told, { type: 'MeetingCalled' }>> = {}): Told => ({
  ...{ type: 'MeetingCalled', id },
  ...more,
});
const held = (meeting: string, more: Partial<Extract<Told, { type: 'MeetingHeld' }>> = {}): Told => ({
  ...{ type: 'MeetingHeld', meeting, heldOn: calendarDay('2026-01-06') },
  ...more,
});
const withheld: Told = { type: 'ConcernWithheld', concern: 'concern' };
const ended: Told = { type: 'FollowUpEnded', ground: 'agreement', concludes: [] };

describe('a yes and a no', () => {
  const yes: Said = { type: 'Agree', about: 'close' };
  const no: Said = { type: 'ReportDisagreement', about: 'close' };

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['said again says nothing new', [agreed()], mor, yes, []],
    ['by another is another', [agreed()], far, yes, ['Agreed']],
    ['to something else is another', [agreed({ about: 'start-measures' })], mor, yes, ['Agreed']],
    ['with what came of it is another', [agreed()], mor, { ...yes, thrives: 'yes' }, ['Agreed']],
    ['with another effect is another', [agreed({ effect: 'none' })], mor, { ...yes, effect: 'full' }, ['Agreed']],
    ['with the same effect says nothing new', [agreed({ effect: 'full' })], mor, { ...yes, effect: 'full' }, []],
    ['after a no is another', [agreed(), disagreed()], mor, yes, ['Agreed']],
    ['for another service is another', [agreed({ by: 'larer', service: 'ppt' })], larer, yes, ['Agreed']],
    ['for the same service says nothing new', [agreed({ by: 'larer', service: 'skole' })], larer, yes, []],
    ['after the log has closed is another', [agreed(), closed], mor, yes, ['Agreed']],
    ['a no said again says nothing new', [disagreed()], mor, no, []],
    ['a no in other words does', [disagreed()], mor, { ...no, content: 'words' }, ['DisagreementReported']],
    ['a no after a yes is another', [disagreed(), agreed()], mor, no, ['DisagreementReported']],
    ['a no to something else is another', [disagreed({ about: 'start-measures' })], mor, no, ['DisagreementReported']],
  ])('%s', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test.each<[string, Actor, string | undefined, object]>([
    ['an employee for their own service', larer, undefined, { by: 'larer', service: 'skole' }],
    ['an employee without a service for themselves', { id: 'larer', role: 'larer' }, undefined, { by: 'larer' }],
    ["a professional who takes down another's for that one", larer, 'mor', { by: 'mor' }],
    ['one of the family for themselves', mor, undefined, { by: 'mor' }],
    ['one of the family for themselves, wherever they work', { ...mor, service: 'skole' }, undefined, { by: 'mor' }],
  ])('is said by %s', (_, actor, onBehalfOf, whose) => {
    const [fact] = recordedOf(caseAfter(), actor, { ...yes, ...(onBehalfOf !== undefined && { onBehalfOf }) });
    expect(fact).toStrictEqual({
      type: 'Agreed',
      about: 'close',
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      ...whose,
    });
  });

  test("each one's last word on each thing stands, in the order they were said", () => {
    const words = caseAfter(
      agreed(),
      agreed({ about: 'start-measures' }),
      agreed({ by: 'far' }),
      disagreed(),
    ).agreement.words.map(({ about, is, by }) => `${about} ${is} ${by}`);
    expect(words).toEqual(['start-measures agreed mor', 'close agreed far', 'close disagreed mor']);
  });
});

describe('what the family asks for', () => {
  const ask: Said = { type: 'AskFor', what: 'meeting' };

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['under an id that is taken', [asked('log')], mor, { ...ask, id: 'asking' }, ['invalid id-in-use id']],
    ['again, while it waits', [asked('meeting')], mor, ask, []],
    ['again, once it is answered', [asked('meeting'), answered({ about: 'asking' })], mor, ask, ['AskedFor']],
    ['something else', [asked('log')], mor, ask, ['AskedFor']],
    ['by another', [asked('meeting')], far, ask, ['AskedFor']],
    ['taken down by a professional', [], larer, { ...ask, onBehalfOf: 'mor' }, ['AskedFor']],
    [
      'again, taken down by one who does not hear of it',
      [asked('meeting')],
      larer,
      { ...ask, onBehalfOf: 'mor' },
      ['AskedFor'],
    ],
    ['by a professional of their own', [], larer, ask, ['refused family-may-ask not-of-the-family']],
    [
      'for one who is not of the family',
      [],
      larer,
      { ...ask, onBehalfOf: 'frivillig' },
      ['refused family-may-ask not-of-the-family'],
    ],
    [
      'by one of the family for another',
      [],
      far,
      { ...ask, onBehalfOf: 'mor' },
      ['refused family-may-ask not-their-own'],
    ],
    [
      'by a stranger for one of the family',
      [],
      frivillig,
      { ...ask, onBehalfOf: 'mor' },
      ['refused family-may-ask not-their-own'],
    ],
    [
      'again, by a stranger for one of the family',
      [asked('meeting')],
      frivillig,
      { ...ask, onBehalfOf: 'mor' },
      ['refused family-may-ask not-their-own'],
    ],
  ])('%s', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test('is offered one of the family, and nobody else', () => {
    const all = ['holder', 'log', 'meeting', 'team', 'plan'].map((what) => ({ what }));
    expect(offered(caseAfter(), mor, 'AskFor')).toEqual(all);
    expect(offered(caseAfter(), larer, 'AskFor')).toEqual([]);
  });

  test.each<[string, readonly string[], Actor, readonly Told[], string]>([
    ['by the child', ['subject'], subject, [], 'may-be-asked-for'],
    ['by the child, where guardians may', ['guardian'], subject, [], 'not-listed'],
    ['by a guardian', ['guardian'], mor, [], 'may-be-asked-for'],
    ['by a guardian, where the child may', ['subject'], mor, [], 'not-listed'],
    ['by a guardian, where representatives may', ['representative'], mor, [], 'not-listed'],
    ['by a representative', ['representative'], verge, [appointed('subject')], 'may-be-asked-for'],
    [
      'by one who represents the child, where the child may',
      ['subject'],
      verge,
      [appointed('subject')],
      'may-be-asked-for',
    ],
    ['by one who represents a guardian, where the child may', ['subject'], verge, [appointed('mor')], 'not-listed'],
    ['by one who represents a guardian, where guardians may', ['guardian'], verge, [appointed('mor')], 'not-listed'],
    [
      'by a guardian who represents the child too',
      ['subject'],
      mor,
      [{ type: 'RepresentativeRegistered', person: 'mor', speaksFor: 'subject' }],
      'may-be-asked-for',
    ],
  ])('may be asked for as the text says: %s', (_, who, actor, told, reason) => {
    const list = who.map((one) => ({ who: one as 'subject', what: ['meeting' as const] }));
    const profile: Profile = { ...hemnes, party: { ...hemnes.party, whoMayAsk: { is: list, source: 'HEM' } } };
    expect(findingOf(caseAfter(...told), actor, ask, 'family-may-ask', { profile })?.reason).toBe(reason);
    const other: Said = { type: 'AskFor', what: 'plan' };
    expect(findingOf(caseAfter(...told), actor, other, 'family-may-ask', { profile })?.reason).toBe('not-listed');
  });

  test.each<[string, readonly Told[], boolean]>([
    ['until it is answered', [asked('log')], true],
    ['no more, once it is answered in words', [asked('log'), answered({ about: 'asking' })], false],
    ['still, where another is answered', [asked('log'), answered({ about: 'other', answer: 'extent' })], true],
    ['for a log, until one is opened', [asked('log'), { type: 'LogOpened', id: 'log', service: 'skole' }], false],
    ['for a log, whoever holds the baton', [asked('log'), holds], true],
    ['for a holder, until someone accepts', [asked('holder'), holds], false],
    [
      'for a plan, until the right to one is recorded',
      [asked('plan'), { type: 'PlanRightRecorded', of: 'plan', is: 'no' }],
      false,
    ],
    [
      'for a plan, whatever is recorded of a coordinator',
      [asked('plan'), { type: 'PlanRightRecorded', of: 'coordinator', is: 'no' }],
      true,
    ],
    ['for a meeting, until they are called to one', [asked('meeting'), called('m', { invited: ['mor'] })], false],
    [
      'for a meeting, until guardians are called to one',
      [asked('meeting'), called('m', { invited: ['guardians'] })],
      false,
    ],
    ['for a meeting, where another is called', [asked('meeting'), called('m', { invited: ['far'] })], true],
    ['for a meeting, where nobody is named', [asked('meeting'), called('m')], true],
    [
      'for a meeting, where it is cancelled',
      [asked('meeting'), called('m', { invited: ['mor'] }), { type: 'MeetingCancelled', meeting: 'm' }],
      true,
    ],
    [
      'for a meeting, where it was called by mistake',
      [
        asked('meeting'),
        called('m', { invited: ['mor'] }),
        { type: 'RecordVoided', record: 'm', kind: 'meeting', reason: 'mistake' },
      ],
      true,
    ],
    ['for a meeting, until they came to one', [asked('meeting'), called('m'), held('m', { attended: ['mor'] })], false],
    ['for a meeting, where they did not come', [asked('meeting'), called('m'), held('m', { attended: ['far'] })], true],
    ['for a meeting, where who came is not said', [asked('meeting'), called('m'), held('m')], true],
    [
      'for a meeting, where all it is about is withheld',
      [asked('meeting'), called('m', { invited: ['mor'], concerns: ['concern'] }), withheld],
      true,
    ],
    [
      'for a meeting, where not all it is about is withheld',
      [asked('meeting'), called('m', { invited: ['mor'], concerns: ['other', 'concern'] }), withheld],
      false,
    ],
    [
      'for a meeting, where what it was held about is withheld',
      [asked('meeting'), called('m'), held('m', { attended: ['mor'], concerns: ['concern'] }), withheld],
      true,
    ],
    [
      "for a meeting, where the family's team is called",
      [asked('meeting'), called('m', { kind: 'bti-team', invited: ['mor'] })],
      false,
    ],
    ['for a team, until it is called', [asked('team'), called('m', { kind: 'bti-team', invited: ['mor'] })], false],
    [
      'for a team, where another meeting is called',
      [asked('team'), called('m', { kind: 'other', invited: ['mor'] })],
      true,
    ],
    ['for a team, where a meeting was held', [asked('team'), called('m'), held('m', { attended: ['mor'] })], true],
    [
      'for a team, until the case is taken to one',
      [asked('team'), { type: 'TeamReferred', id: 'r', body: 'tverrfaglig-team' }],
      false,
    ],
    [
      'for a team, where it was taken there anonymously',
      [asked('team'), { type: 'TeamReferred', id: 'r', body: 'tverrfaglig-team', anonymous: true }],
      true,
    ],
    [
      'for a team, where what it was taken with is withheld',
      [asked('team'), { type: 'TeamReferred', id: 'r', body: 'tverrfaglig-team', concern: 'concern' }, withheld],
      true,
    ],
    [
      'for a meeting, where the case was taken to a team',
      [asked('meeting'), { type: 'TeamReferred', id: 'r', body: 'tverrfaglig-team' }],
      true,
    ],
    [
      'for a meeting, where the case was referred to a service',
      [asked('meeting'), { type: 'ServiceReferred', id: 'r', service: 'ppt' }],
      true,
    ],
    ['no more, once the follow-up has ended', [asked('log'), ended], false],
  ])('it waits %s', (_, told, waits) => {
    expect(owed(caseAfter(...told), 'family-may-ask')).toEqual(waits ? ['asking: not-stated'] : []);
  });

  test('is answered within the term that is stated', () => {
    const profile = { ...hemnes, party: { ...hemnes.party, askingAnsweredWithin: { is: { days: 3 }, source: 'HEM' } } };
    expect(owed(caseAfter(asked('log')), 'family-may-ask', { profile })).toEqual(['asking: 2026-01-08']);
  });
});

describe('an answer', () => {
  const question = (id: string, who?: string[]) => ({ id, values: ['yes', 'no'], ...(who && { who }), source: 'HEM' });
  const profile: Profile = { ...hemnes, questions: [question('extent'), question('school', ['rektor'])] };
  const where = { profile };
  const answer: Said = { type: 'RecordAnswer', is: 'yes' };

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['to nothing', [], larer, answer, ['invalid missing answer']],
    [
      'to an asking there is not',
      [asked('log')],
      larer,
      { ...answer, about: 'other' },
      ['invalid no-such-asking about'],
    ],
    ['to an asking', [asked('log')], larer, { ...answer, about: 'asking' }, ['AnswerRecorded']],
    ['to an asking, again', [asked('log'), answered({ about: 'asking' })], larer, { ...answer, about: 'asking' }, []],
    [
      'to an asking, another',
      [asked('log'), answered({ about: 'asking', is: 'no' })],
      larer,
      { ...answer, about: 'asking' },
      ['AnswerRecorded'],
    ],
    [
      'to an asking, by the one who asked',
      [asked('log')],
      mor,
      { ...answer, about: 'asking' },
      ['refused actor-may-issue-this may-not'],
    ],
    [
      'that the question does not have',
      [],
      larer,
      { ...answer, answer: 'extent', is: 'perhaps' },
      ['invalid no-such-answer is'],
    ],
    ['to a question', [], larer, { ...answer, answer: 'extent' }, ['AnswerRecorded']],
    ['to a question, by one of the family', [], mor, { ...answer, answer: 'extent' }, ['AnswerRecorded']],
    [
      'to a question, by a stranger',
      [],
      frivillig,
      { ...answer, answer: 'extent' },
      ['refused actor-may-issue-this may-not'],
    ],
    ['to a question, again', [answered({ answer: 'extent' })], larer, { ...answer, answer: 'extent' }, []],
    [
      'to a question, another',
      [answered({ answer: 'extent', is: 'no' })],
      larer,
      { ...answer, answer: 'extent' },
      ['AnswerRecorded'],
    ],
    [
      'to a question, about something else',
      [answered({ answer: 'extent', about: 'a' })],
      larer,
      { ...answer, answer: 'extent', about: 'b' },
      ['AnswerRecorded'],
    ],
    [
      'to a question, about the same',
      [answered({ answer: 'extent', about: 'a' })],
      larer,
      { ...answer, answer: 'extent', about: 'a' },
      [],
    ],
    [
      'to a question, by one who is named',
      [{ type: 'ProfessionalAdded', person: 'rektor', service: 'kultur', role: 'rektor' }],
      people.rektor,
      { ...answer, answer: 'school' },
      ['AnswerRecorded'],
    ],
    [
      'to a question, by one of the family who is not named',
      [],
      mor,
      { ...answer, answer: 'school' },
      ['refused actor-may-issue-this may-not'],
    ],
    ['whether one comes', [], mor, { ...answer, answer: 'attends', about: 'nabo' }, ['AnswerRecorded']],
    [
      'whether one comes, again',
      [answered({ answer: 'attends', about: 'nabo', by: 'mor' })],
      larer,
      { ...answer, onBehalfOf: 'mor', answer: 'attends', about: 'nabo' },
      [],
    ],
    [
      'whether one comes, by another',
      [answered({ answer: 'attends', about: 'nabo', by: 'mor' })],
      larer,
      { ...answer, onBehalfOf: 'far', answer: 'attends', about: 'nabo' },
      ['AnswerRecorded'],
    ],
    [
      'whether another comes',
      [answered({ answer: 'attends', about: 'nabo', by: 'mor' })],
      larer,
      { ...answer, onBehalfOf: 'mor', answer: 'attends', about: 'tante' },
      ['AnswerRecorded'],
    ],
    [
      'that one does not come after all',
      [answered({ answer: 'attends', about: 'nabo', by: 'mor' })],
      larer,
      { ...answer, onBehalfOf: 'mor', answer: 'attends', about: 'nabo', is: 'no' },
      ['AnswerRecorded'],
    ],
    [
      'whether one comes, where others said so in between',
      [
        answered({ answer: 'attends', about: 'nabo', by: 'mor' }),
        answered({ answer: 'attends', about: 'tante', by: 'far', is: 'no' }),
      ],
      larer,
      { ...answer, onBehalfOf: 'mor', answer: 'attends', about: 'nabo' },
      [],
    ],
  ])('%s', (_, told, actor, said, what) => {
    expect(answerTo(caseAfter(...told), actor, said, where)).toEqual(what);
  });

  test("by one who was named and has left the case is nobody's", () => {
    const leader: Actor = { id: 'leder', role: 'rektor', service: 'kultur' };
    const added: Told = { type: 'ProfessionalAdded', person: 'leder', service: 'kultur', role: 'rektor' };
    const said: Said = { ...answer, answer: 'school' };
    const may = (...told: Told[]) => findingOf(caseAfter(...told), leader, said, 'actor-may-issue-this', where)?.reason;
    expect(may(added)).toBe('may');
    expect(may(added, { type: 'ProfessionalRemoved', person: 'leder' })).toBe('may-not');
    expect(may()).toBe('may-not');
  });

  test('what is not answered yet is offered', () => {
    const state = caseAfter(asked('log'), asked('team', { id: 'second' }), answered({ about: 'second' }));
    expect(offered(state, larer, 'RecordAnswer')).toEqual([
      { about: 'asking', is: 'yes' },
      { about: 'asking', is: 'no' },
    ]);
  });

  test("whether someone comes is kept as each one's last word of each", () => {
    const attends = (about: string, by: string, is: string) => answered({ answer: 'attends', about, by, is });
    const { attending } = caseAfter(
      attends('nabo', 'mor', 'yes'),
      attends('tante', 'mor', 'yes'),
      attends('nabo', 'far', 'yes'),
      attends('nabo', 'mor', 'no'),
      answered({ answer: 'extent', about: 'nabo' }),
      answered({ answer: 'attends' }),
    ).agreement;
    expect(attending.map(({ person, by, is }) => `${person} ${by} ${is}`)).toEqual([
      'tante mor yes',
      'nabo far yes',
      'nabo mor no',
    ]);
  });

  test('to an asking is kept with it, and to a question by its own name', () => {
    const { answers, askings } = caseAfter(
      asked('log'),
      answered({ about: 'asking', is: 'no' }),
      answered({ answer: 'extent' }),
    ).agreement;
    expect([...answers.keys()]).toEqual(['extent']);
    expect(askings.get('asking')).toMatchObject({ answered: true, answer: 'no' });
  });

  test('is that of a meeting too', () => {
    const { answers } = caseAfter(called('m'), held('m', { answers: { extent: 'yes' } })).agreement;
    expect(answers.get('extent')).toEqual({ is: 'yes', about: 'm', on: '2026-01-05' });
  });
});

describe('that a case is stuck', () => {
  const report: Said = { type: 'ReportStuck' };
  const routes = (...bodies: string[]): Profile => ({
    ...hemnes,
    bodies: { ...hemnes.bodies, stuck: { is: bodies.map((body) => ({ body })), source: 'HEM' } },
  });
  const done = (duty: string, day = calendarDay('2026-01-05')): Told => ({
    type: 'DutyFulfilled',
    duty,
    by: 'larer',
    day,
  });

  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['under an id that is taken', [stuck()], far, { ...report, id: 'stuck' }, ['invalid id-in-use id']],
    ['said again', [stuck()], mor, report, []],
    ['said again in other words', [stuck()], mor, { ...report, content: 'words' }, ['StuckReported']],
    [
      'said for another reason',
      [stuck({ why: 'waiting' })],
      mor,
      { ...report, why: 'disagreement' },
      ['StuckReported'],
    ],
    ['said again for the same reason', [stuck({ why: 'waiting' })], mor, { ...report, why: 'waiting' }, []],
    ['said by another', [stuck()], far, report, ['StuckReported']],
    [
      'said again, once it was seen to',
      [stuck(), done('stuck-case-has-a-route:stuck')],
      mor,
      report,
      ['StuckReported'],
    ],
    ['said again, where something else was seen to', [stuck(), done('stuck-case-has-a-route:other')], mor, report, []],
    ['said again, once the follow-up has ended', [stuck(), ended], mor, report, ['StuckReported']],
  ])('%s', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test.each<[string, readonly Told[], readonly string[]]>([
    ['until it is taken to the body', [stuck()], ['stuck: not-stated']],
    ['no more, once it is', [stuck(), { type: 'TeamReferred', id: 'r', body: 'forum' }], []],
    [
      'no more, once it is, even anonymously',
      [stuck(), { type: 'TeamReferred', id: 'r', body: 'forum', anonymous: true }],
      [],
    ],
    [
      'still, once it is taken to another',
      [stuck(), { type: 'TeamReferred', id: 'r', body: 'other' }],
      ['stuck: not-stated'],
    ],
    ['no more, once the body is called', [stuck(), called('m', { kind: 'forum' })], []],
    [
      'still, where that meeting is cancelled',
      [stuck(), called('m', { kind: 'forum' }), { type: 'MeetingCancelled', meeting: 'm' }],
      ['stuck: not-stated'],
    ],
    ['still, where a meeting of no kind is called', [stuck(), called('m')], ['stuck: not-stated']],
    [
      'no more, once it is referred to the service',
      [stuck(), { type: 'ServiceReferred', id: 'r', service: 'ppt' }],
      [],
    ],
    [
      'still, where it was taken there before',
      [{ type: 'TeamReferred', id: 'r', body: 'forum' }, stuck()],
      ['stuck: not-stated'],
    ],
    ['each of two', [stuck(), stuck({ id: 'again', by: 'far' })], ['again: not-stated', 'stuck: not-stated']],
    ['no more, once it was seen to', [stuck(), done('stuck-case-has-a-route:stuck')], []],
    ['no more, once the follow-up has ended', [stuck(), ended], []],
    [
      'still, where what it was taken with is withheld',
      [stuck(), { type: 'TeamReferred', id: 'r', body: 'forum', concern: 'concern' }, withheld],
      ['stuck: not-stated'],
    ],
  ])('is for someone to see to %s', (_, told, duties) => {
    expect(owed(caseAfter(...told), 'stuck-case-has-a-route', { profile: routes('forum', 'ppt') })).toEqual(duties);
  });

  test('anyone in the case is offered to say it', () => {
    for (const actor of [mor, larer, kollega, ped, radgiver])
      expect(offered(caseAfter(), actor, 'ReportStuck')).toEqual([{}]);
    expect(offered(caseAfter(), frivillig, 'ReportStuck')).toEqual([]);
  });
});
