import { describe, expect, test } from 'vitest';
import { isBody, statesAccess } from '../../src/body/is-body.ts';
import { calendarDay } from '../../src/calendar/day.ts';
import type { Actor } from '../../src/identity/actor.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { answerTo, findingOf, offered, owed, recordedOf } from '../model/asking.ts';
import { caseAbout, caseAfter, hemnes, type Said, type Told } from '../model/small-case.ts';
import { people } from '../model/world.ts';

const { larer, kollega, ped, mor, frivillig } = people;
const subject: Actor = people.subject;
const source = 'HEM';
type Bodies = Profile['bodies'];
const stating = (bodies: Partial<Bodies>): Profile => ({ ...hemnes, bodies: { ...hemnes.bodies, ...bodies } });
const D12 = calendarDay('2026-01-12');
const D13 = calendarDay('2026-01-13');

const holds = (holder: string, service = 'skole'): Told => ({
  type: 'BatonAccepted',
  offer: 'offer',
  holder,
  role: 'larer',
  service,
});
const held = holds('larer');
const added = (person: string, role?: string, service = 'skole'): Told => ({
  ...{ type: 'ProfessionalAdded', person, service },
  ...(role !== undefined && { role }),
});
const removed = (person: string): Told => ({ type: 'ProfessionalRemoved', person });
const coordinates = (person: string): Told => ({ type: 'CoordinatorAppointed', person });
const concern = (id: string, more: Partial<Extract<Told, { type: 'ConcernRaised' }>> = {}): Told => ({
  ...{
    type: 'ConcernRaised',
    id,
    raisedBy: 'larer',
    service: 'skole',
    suspicion: 'none',
    suspected: 'unknown',
    reportable: 'no',
  },
  ...more,
});
const concluded = (id: string): Told => ({
  type: 'ConcernConcluded',
  concern: id,
  outcomes: ['no-grounds'],
  ends: true,
});
const referred = (id: string, more: Partial<Extract<Told, { type: 'TeamReferred' }>> = {}): Told => ({
  ...{ type: 'TeamReferred', id, body: 'tverrfaglig-team' },
  ...more,
});
const composed = (members: string[], more: Partial<Extract<Told, { type: 'TeamComposed' }>> = {}): Told => ({
  ...{ type: 'TeamComposed', body: 'bti-team', members, by: 'mor' },
  ...more,
});

describe('what a case taken to a body names', () => {
  test.each<[string, readonly Told[], Actor, Said, readonly string[]]>([
    ['an id that is taken', [referred('taken')], larer, { type: 'ReferToTeam', id: 'taken' }, ['invalid id-in-use id']],
    [
      'a concern there is not',
      [],
      larer,
      { type: 'ReferToTeam', concern: 'nothing' },
      ['invalid no-such-concern concern'],
    ],
    [
      'a concern there is not, in advice',
      [],
      larer,
      { type: 'RecordTeamAdvice', concern: 'nothing' },
      ['invalid no-such-concern concern'],
    ],
    [
      'a meeting there is not, in advice',
      [],
      larer,
      { type: 'RecordTeamAdvice', meeting: 'nowhere' },
      ['invalid no-such-meeting meeting'],
    ],
    ['a concern, in advice', [], larer, { type: 'RecordTeamAdvice', concern: 'concern' }, ['TeamAdviceRecorded']],
    [
      'a meeting, in advice',
      [{ type: 'MeetingCalled', id: 'm' }],
      larer,
      { type: 'RecordTeamAdvice', meeting: 'm' },
      ['TeamAdviceRecorded'],
    ],
    [
      'one who has left, in a team',
      [removed('radgiver')],
      mor,
      { type: 'ComposeTeam', body: 'forum', members: ['larer', 'radgiver'] },
      ['refused actor-may-issue-this may-not'],
    ],
    [
      'one who has left, in a team, to those who may',
      [removed('radgiver')],
      larer,
      { type: 'ComposeTeam', body: 'forum', members: ['larer', 'radgiver'] },
      ['invalid no-such-professional members'],
    ],
    [
      'advice, as one of the family',
      [],
      mor,
      { type: 'RecordTeamAdvice', concern: 'nothing' },
      ['refused actor-may-issue-this may-not'],
    ],
  ])('%s', (_, told, actor, said, answer) => {
    expect(answerTo(caseAfter(...told), actor, said)).toEqual(answer);
  });

  test.each<[string, readonly Told[], Said, object]>([
    ['the only open concern', [], { type: 'RecordTeamAdvice' }, { concern: 'concern', body: 'tverrfaglig-team' }],
    ['none of several', [concern('second')], { type: 'RecordTeamAdvice' }, { body: 'tverrfaglig-team' }],
    [
      'the one that is named',
      [concern('second')],
      { type: 'RecordTeamAdvice', concern: 'second', body: 'forum' },
      { concern: 'second', body: 'forum' },
    ],
  ])('advice is recorded about %s', (_, told, said, fact) => {
    expect(recordedOf(caseAfter(...told), larer, said)).toEqual([{ type: 'TeamAdviceRecorded', ...fact }]);
  });

  test('a case is taken to a body with its only concern, and with none of several', () => {
    const access = { is: [{ body: 'forum', by: 'anonymity' as const }], source };
    const taken = (...told: Told[]) =>
      recordedOf(
        caseAfter(...told),
        larer,
        { type: 'ReferToTeam', id: 'r', body: 'forum', anonymous: true },
        {
          profile: stating({ access }),
        },
      );
    const fact = { type: 'TeamReferred', id: 'r', body: 'forum', anonymous: true };
    expect(taken()).toEqual([{ ...fact, concern: 'concern' }]);
    expect(taken(concern('second'))).toEqual([fact]);
    expect(taken(concern('second'), concluded('concern'))).toEqual([{ ...fact, concern: 'second' }]);
  });

  test('members said again, in any order, are the same team', () => {
    const said = (...members: string[]): Said => ({ type: 'ComposeTeam', body: 'forum', members });
    const told = composed(['larer', 'far'], { body: 'forum', by: 'kollega' });
    expect(answerTo(caseAfter(told), kollega, said('far', 'larer'))).toEqual([]);
    expect(answerTo(caseAfter(told), kollega, said('far', 'larer', 'kollega'))).toEqual([]);
    expect(recordedOf(caseAfter(told), larer, said('far'))).toMatchObject([{ members: ['far'], by: 'larer' }]);
    expect(recordedOf(caseAfter(told), kollega, said('larer', 'mor'))).toMatchObject([{ members: ['larer', 'mor'] }]);
    expect(recordedOf(caseAfter(), kollega, said('larer'))).toMatchObject([{ body: 'forum', members: ['larer'] }]);
    const own = composed(['larer'], { body: 'other', by: 'kollega' });
    expect(recordedOf(caseAfter(own), kollega, said('larer'))).toMatchObject([{ body: 'forum' }]);
  });

  test('who puts a team together is in it, once', () => {
    expect(caseAfter(composed(['larer', 'mor'])).body.teams.get('bti-team')?.members).toEqual(['larer', 'mor']);
    expect(caseAfter(composed(['larer'])).body.teams.get('bti-team')?.members).toEqual(['larer', 'mor']);
  });

  const advised = (body: string, day = D12): Told => ({ type: 'TeamAdviceRecorded', body, day });

  test.each<[string, readonly Told[], Said['type'], readonly object[]]>([
    ['of a body that has not advised', [referred('r')], 'RecordTeamAdvice', [{ body: 'tverrfaglig-team' }]],
    [
      'of a body, about the concern it was taken with',
      [referred('r', { concern: 'concern' })],
      'RecordTeamAdvice',
      [{ body: 'tverrfaglig-team', concern: 'concern' }],
    ],
    ['of a body that has advised since', [referred('r'), advised('tverrfaglig-team')], 'RecordTeamAdvice', []],
    [
      'of a body that has advised the same day',
      [referred('r', { day: D12 }), advised('tverrfaglig-team')],
      'RecordTeamAdvice',
      [],
    ],
    [
      'of a body that has advised before',
      [advised('tverrfaglig-team'), referred('r', { day: D13 })],
      'RecordTeamAdvice',
      [{ body: 'tverrfaglig-team' }],
    ],
    [
      'of a body, where another has advised',
      [referred('r'), advised('other')],
      'RecordTeamAdvice',
      [{ body: 'tverrfaglig-team' }],
    ],
    ['of no body', [], 'RecordTeamAdvice', []],
    [
      'each open concern, anonymously or not',
      [concern('second'), concluded('concern')],
      'ReferToTeam',
      [
        { concern: 'second', anonymous: false },
        { concern: 'second', anonymous: true },
      ],
    ],
  ])('is offered: %s', (_, told, command, offers) => {
    expect(offered(caseAfter(...told), larer, command)).toEqual(offers);
  });

  test('not said to be anonymous, it is not', () => {
    const { referrals } = caseAfter(referred('a'), referred('b', { anonymous: true })).body;
    expect([...referrals.values()].map((one) => one.anonymous)).toEqual([false, true]);
    expect(caseAfter().body.advice).toEqual([]);
  });
});

describe('what is a body', () => {
  const entry = (body: string) => ({ body, source });
  const profile = {
    bodies: {
      list: {
        readings: [
          { is: [entry('a'), entry('b')], source },
          { is: [entry('c')], source: 'TRO' },
        ],
      },
      composed: {
        is: [
          { body: 'd', together: [['holder']], networkOnWish: false, childDecides: false, strength: 'must' },
          { body: 'e', together: [['holder']], networkOnWish: false, childDecides: false, strength: 'must' },
        ],
        source,
      },
      access: {
        readings: [
          {
            is: [
              { body: 'f', by: 'consent' },
              { body: 'g', by: 'consent' },
            ],
            source,
          },
          { is: [{ body: 'h', by: 'consent' }], source: 'TRO' },
        ],
      },
    },
    triedFirst: {
      is: [
        { body: 'i', levels: ['1'], strength: 'must' },
        { body: 'j', levels: ['1'], strength: 'must' },
      ],
      source,
    },
  } as unknown as Profile; // only what is looked at

  test('is every one that any text names in any way, and the two every profile has', () => {
    const ids = [...'abcdefghijk', 'bti-team', 'tverrfaglig-team'];
    expect(ids.filter((id) => isBody(profile, id))).toEqual([...'abcdefghij', 'bti-team', 'tverrfaglig-team']);
    expect(ids.filter((id) => statesAccess(profile, id))).toEqual(['f', 'g', 'h']);
  });
});

describe("who puts the family's team together", () => {
  type Composition = { together: string[][]; networkOnWish?: boolean; childDecides?: boolean };
  const how = ({ together, networkOnWish = false, childDecides = false }: Composition) => ({
    is: [{ body: 'bti-team', together, networkOnWish, childDecides, strength: 'must' as const }],
    source,
  });
  const three = how({
    together: [['guardian', 'subject', 'representative'], ['btiteam-leader'], ['holder', 'coordinator']],
  });
  const leads = added('leder', 'btiteam-leader');
  const compose = (
    told: readonly Told[],
    stated: Bodies['composed'],
    actor: Actor,
    members: string[],
    more: object = {},
  ) => {
    const said = { type: 'ComposeTeam', members, ...more } as Said;
    const finding = findingOf(caseAfter(...told), actor, said, 'family-composes-btiteam', {
      profile: stating({ composed: stated }),
    });
    const named = finding?.looked.named ?? finding?.looked.people;
    return `${finding?.verdict} ${finding?.reason}${Array.isArray(named) ? ` ${named.join(' ')}` : ''}`;
  };
  const verge: Actor = { id: 'verge', role: 'representative' };
  const appointed: Told = { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' };
  const TOGETHER = 'permitted composed-together';
  const NOT_ONE = 'refused not-one-of-them';

  test.each<[string, readonly Told[], Bodies['composed'], Actor, string[], object, string]>([
    ['a guardian, with all', [held, leads], three, mor, ['leder', 'larer'], {}, TOGETHER],
    [
      'its leader, with all',
      [held, leads],
      three,
      { id: 'leder', role: 'btiteam-leader' },
      ['mor', 'larer'],
      {},
      TOGETHER,
    ],
    ['the holder, with all', [held, leads], three, larer, ['mor', 'leder'], {}, TOGETHER],
    ['the coordinator, with all', [coordinates('kollega'), leads], three, kollega, ['mor', 'leder'], {}, TOGETHER],
    [
      'a professional who records what a guardian says',
      [held, leads],
      three,
      larer,
      ['leder', 'larer'],
      { onBehalfOf: 'mor' },
      TOGETHER,
    ],
    [
      'a stranger who says it for a guardian',
      [held, leads],
      three,
      frivillig,
      ['leder', 'larer'],
      { onBehalfOf: 'mor' },
      `${NOT_ONE} guardian subject representative btiteam-leader holder coordinator`,
    ],
    [
      'another professional',
      [held, leads],
      three,
      ped,
      ['mor', 'leder', 'larer'],
      {},
      `${NOT_ONE} guardian subject representative btiteam-leader holder coordinator`,
    ],
    [
      'a coordinator who has left the case',
      [coordinates('kollega'), removed('kollega')],
      how({ together: [['coordinator']] }),
      kollega,
      ['mor'],
      {},
      `${NOT_ONE} coordinator`,
    ],
    ['another body', [held], three, larer, ['mor'], { body: 'forum' }, 'does-not-apply another-body'],
    ['without its leader', [held, leads], three, mor, ['larer'], {}, 'refused someone-missing btiteam-leader'],
    ['without the holder', [held, leads], three, mor, ['leder'], {}, 'refused someone-missing holder coordinator'],
    [
      'without the coordinator',
      [coordinates('kollega'), leads],
      three,
      mor,
      ['leder'],
      {},
      'refused someone-missing holder coordinator',
    ],
    ['without a holder, where there is none', [leads], three, mor, ['leder'], {}, TOGETHER],
    [
      'without a guardian',
      [held, leads],
      three,
      larer,
      ['leder'],
      {},
      'refused someone-missing guardian subject representative',
    ],
    [
      'without a holder or a colleague, where there is no holder',
      [],
      how({ together: [['guardian'], ['holder', 'btiteam-leader']] }),
      mor,
      ['ped'],
      {},
      'refused someone-missing holder btiteam-leader',
    ],
    ['a guardian, called so', [], how({ together: [['guardian']] }), mor, ['ped'], {}, TOGETHER],
    ['a guardian, called the subject', [], how({ together: [['subject']] }), mor, ['ped'], {}, `${NOT_ONE} subject`],
    [
      'a guardian without responsibility',
      [{ type: 'GuardianResponsibilitySet', person: 'mor', responsibility: 'no' }],
      how({ together: [['guardian']] }),
      mor,
      ['ped'],
      {},
      `${NOT_ONE} guardian`,
    ],
    ['a representative, called so', [appointed], how({ together: [['representative']] }), verge, ['ped'], {}, TOGETHER],
    [
      'a representative, called a guardian',
      [appointed],
      how({ together: [['guardian']] }),
      verge,
      ['ped'],
      {},
      `${NOT_ONE} guardian`,
    ],
    [
      'a child, whose word does not count',
      [],
      how({ together: [['subject']] }),
      subject,
      ['ped'],
      {},
      `${NOT_ONE} subject`,
    ],
    [
      "someone by a role of the municipality's own",
      [added('ny', 'gartner')],
      how({ together: [['guardian'], ['gartner']] }),
      mor,
      ['ny'],
      {},
      TOGETHER,
    ],
    [
      'someone by the role it acts as',
      [],
      how({ together: [['guardian'], ['professional']] }),
      mor,
      ['ped'],
      {},
      TOGETHER,
    ],
    [
      'someone of a role nobody has said',
      [added('ny')],
      how({ together: [['guardian'], ['professional']] }),
      mor,
      ['ny'],
      {},
      'refused someone-missing professional',
    ],
    [
      'the coordinator, called the holder',
      [coordinates('kollega')],
      how({ together: [['guardian'], ['holder']] }),
      mor,
      ['kollega'],
      {},
      'refused someone-missing holder',
    ],
    [
      'another, called the coordinator',
      [coordinates('kollega')],
      how({ together: [['guardian'], ['coordinator']] }),
      mor,
      ['ped'],
      {},
      'refused someone-missing coordinator',
    ],
  ])('%s', (_, told, stated, actor, members, more, answer) => {
    expect(compose(told, stated, actor, members, more)).toBe(answer);
  });

  test('an adult puts together their own', () => {
    const adult = caseAbout({ kind: 'parent', born: calendarDay('1990-01-01') });
    const profile = stating({ composed: how({ together: [['subject']] }) });
    const said: Said = { type: 'ComposeTeam', members: ['ped'] };
    expect(findingOf(adult, subject, said, 'family-composes-btiteam', { profile })?.reason).toBe('composed-together');
  });

  const network = how({ together: [['guardian']], networkOnWish: true });
  const comes = (about: string, by: string, is: string): Told => ({
    type: 'AnswerRecorded',
    answer: 'attends',
    about,
    by,
    is,
  });

  test.each<[string, readonly Told[], Bodies['composed'], string[], string]>([
    ['nobody has asked', [], network, ['nabo'], 'needs-a-person network-not-asked nabo'],
    ['the family wishes them', [comes('nabo', 'mor', 'yes')], network, ['nabo'], TOGETHER],
    ['the family does not', [comes('nabo', 'mor', 'no')], network, ['nabo'], 'refused network-not-wished nabo'],
    [
      'one of them does, one does not',
      [comes('nabo', 'mor', 'yes'), comes('nabo', 'far', 'no')],
      network,
      ['nabo'],
      'refused network-not-wished nabo',
    ],
    ['another is wished', [comes('tante', 'mor', 'yes')], network, ['nabo'], 'needs-a-person network-not-asked nabo'],
    [
      'one who has no say wishes them',
      [comes('nabo', 'subject', 'yes')],
      network,
      ['nabo'],
      'needs-a-person network-not-asked nabo',
    ],
    ['nobody is to be asked', [], how({ together: [['guardian']] }), ['nabo'], TOGETHER],
    ['it is a professional', [], network, ['ped'], TOGETHER],
    ['it is one of the family', [], network, ['far'], TOGETHER],
    ['it is a service everyone has', [], network, ['bup'], TOGETHER],
    ['it is a service that is listed', [], network, ['ergoterapi'], TOGETHER],
    ['it is a service of the case', [added('ny', 'larer', 'hagelag')], network, ['hagelag'], TOGETHER],
    [
      'it is a service that was invited',
      [{ type: 'ServiceInvited', service: 'hagelag' }],
      network,
      ['hagelag'],
      TOGETHER,
    ],
    [
      'it is a service by statute',
      [{ type: 'ServiceInvited', service: 'hagelag', legalBasis: 'helsepersonelloven' }],
      network,
      ['hagelag'],
      'needs-a-person network-not-asked hagelag',
    ],
    [
      'it is a service the case was referred to',
      [{ type: 'ServiceReferred', id: 'r', service: 'hagelag' }],
      network,
      ['hagelag'],
      TOGETHER,
    ],
    [
      'it is a service it was referred to anonymously',
      [{ type: 'ServiceReferred', id: 'r', service: 'hagelag', anonymous: true }],
      network,
      ['hagelag'],
      'needs-a-person network-not-asked hagelag',
    ],
    [
      'it is a service that is needed',
      [{ type: 'LevelChanged', from: '1', to: '2', needs: ['hagelag'] }],
      network,
      ['hagelag'],
      TOGETHER,
    ],
  ])('people of the network: %s', (_, told, stated, members, answer) => {
    expect(compose(told, stated, mor, members)).toBe(answer);
  });

  const child = how({ together: [['guardian']], childDecides: true });

  test.each<[string, 'child' | 'youth' | 'family', readonly Told[], Bodies['composed'], Actor, string]>([
    ['is asked', 'child', [], child, mor, 'needs-a-person child-not-asked'],
    ['is asked as a youth', 'youth', [], child, mor, 'needs-a-person child-not-asked'],
    ['has said yes', 'child', [comes('subject', 'subject', 'yes')], child, mor, 'permitted composed-together'],
    ['has said no', 'child', [comes('subject', 'subject', 'no')], child, mor, 'refused child-says-no'],
    ['is not answered for', 'child', [comes('subject', 'mor', 'yes')], child, mor, 'needs-a-person child-not-asked'],
    [
      'is not asked, where the text does not say so',
      'child',
      [],
      how({ together: [['guardian']] }),
      mor,
      'permitted composed-together',
    ],
    [
      'is no child',
      'family',
      [],
      how({ together: [['holder'], ['professional']], childDecides: true }),
      larer,
      'permitted composed-together',
    ],
  ])('the child %s', (_, kind, told, stated, actor, answer) => {
    const state = caseAbout({ kind, born: calendarDay('2015-01-01') }, held, ...told);
    const said: Said = { type: 'ComposeTeam', members: ['subject', 'ped'] };
    const finding = findingOf(state, actor, said, 'family-composes-btiteam', {
      profile: stating({ composed: stated }),
    });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('a youth who says it has said yes, and one who is left out is not asked', () => {
    const profile: Profile = {
      ...stating({ composed: how({ together: [['subject', 'guardian']], childDecides: true }) }),
      consent: { ...hemnes.consent, youth: { is: { age: 12, mode: 'alone' }, source } },
    };
    const teen = caseAbout({ kind: 'youth', born: calendarDay('2012-01-01') });
    const reason = (actor: Actor, members: string[]) =>
      findingOf(teen, actor, { type: 'ComposeTeam', members }, 'family-composes-btiteam', { profile })?.reason;
    expect(reason(subject, ['subject', 'ped'])).toBe('composed-together');
    expect(reason(mor, ['ped'])).toBe('composed-together');
    expect(reason(mor, ['subject', 'ped'])).toBe('child-not-asked');
  });
});

describe('a body as the text describes it', () => {
  type Entry = {
    arenas?: string[];
    strength?: 'must' | 'person';
    target?: object;
    bring?: string[];
    lead?: string[];
    minute?: string[];
    decides?: string[];
    call?: string[];
    fixed?: string[];
  };
  const forum = (entry: Entry): Bodies['list'] =>
    ({ is: [{ body: 'forum', source, ...entry }], source }) as Bodies['list'];
  const kinds = (entry: Entry): Profile['meetings'] =>
    ({ ...hemnes.meetings, kinds: { is: [{ kind: 'talk', source, ...entry }], source } }) as Profile['meetings'];
  const bring: Said = { type: 'ReferToTeam', body: 'forum', anonymous: true };
  const called: Told = { type: 'MeetingCalled', id: 'm', kind: 'forum' };

  test.each<[string, readonly Told[], Bodies['list'], Actor, Said, string]>([
    ['a case is brought by those who are named', [], forum({ bring: ['larer'] }), larer, bring, 'permitted as-stated'],
    ['and by nobody else', [], forum({ bring: ['pedagog'], strength: 'must' }), larer, bring, 'refused not-for-you'],
    ['on others an open text is silent', [], forum({ bring: ['pedagog'] }), larer, bring, 'silent not-named'],
    ['by the holder', [held], forum({ bring: ['holder'] }), larer, bring, 'permitted as-stated'],
    [
      'by the coordinator',
      [coordinates('larer')],
      forum({ bring: ['coordinator'], strength: 'must' }),
      larer,
      bring,
      'permitted as-stated',
    ],
    [
      'not by another than the coordinator',
      [coordinates('kollega')],
      forum({ bring: ['coordinator'], strength: 'must' }),
      larer,
      bring,
      'refused not-for-you',
    ],
    [
      'not by the coordinator, where the holder is named',
      [coordinates('larer')],
      forum({ bring: ['holder'], strength: 'must' }),
      larer,
      bring,
      'refused not-for-you',
    ],
    [
      'for a guardian',
      [],
      forum({ bring: ['guardian'], strength: 'must' }),
      larer,
      { ...bring, onBehalfOf: 'mor' } as Said,
      'permitted as-stated',
    ],
    ['from its arena', [], forum({ arenas: ['skole'], strength: 'must' }), larer, bring, 'permitted as-stated'],
    ['from another arena', [], forum({ arenas: ['barnehage'], strength: 'must' }), larer, bring, 'refused other-arena'],
    ['from another arena, in an open text', [], forum({ arenas: ['barnehage'] }), larer, bring, 'silent other-arena'],
    [
      'from one of its arenas',
      [],
      forum({ arenas: ['barnehage', 'skole'], strength: 'must' }),
      larer,
      bring,
      'permitted as-stated',
    ],
    [
      'whoever of its members will come',
      [],
      forum({ fixed: ['ppt'], strength: 'must' }),
      larer,
      bring,
      'permitted as-stated',
    ],
    [
      'from an arena nobody has said',
      [concern('second'), concluded('concern')],
      forum({ arenas: ['skole'], strength: 'must' }),
      larer,
      bring,
      'needs-a-person arena-unknown',
    ],
    [
      'from several, one of them nobody has said',
      [concern('second')],
      forum({ arenas: ['skole'], strength: 'must' }),
      larer,
      bring,
      'needs-a-person arena-unknown',
    ],
    [
      'from several, one of them another',
      [concern('second', { arena: 'barnehage' })],
      forum({ arenas: ['skole'], strength: 'must' }),
      larer,
      bring,
      'refused other-arena',
    ],
    [
      'from the arena of what is open',
      [concern('second', { arena: 'barnehage' }), concluded('second')],
      forum({ arenas: ['skole'], strength: 'must' }),
      larer,
      bring,
      'permitted as-stated',
    ],
    [
      'from the arena of what was, where nothing is open',
      [concluded('concern')],
      forum({ arenas: ['barnehage'], strength: 'must' }),
      larer,
      bring,
      'refused other-arena',
    ],
    [
      'from the arena of what is named',
      [concern('second', { arena: 'barnehage' })],
      forum({ arenas: ['skole'], strength: 'must' }),
      larer,
      { ...bring, concern: 'concern' } as Said,
      'permitted as-stated',
    ],
    [
      'about those it is for',
      [],
      forum({ target: { ages: { from: 6, to: 12 } } }),
      larer,
      bring,
      'permitted as-stated',
    ],
    [
      'about others',
      [],
      forum({ target: { ages: { from: 13, to: 18 } } }),
      larer,
      bring,
      'needs-a-person beyond-target',
    ],
    [
      'a meeting is called by those who are named',
      [held],
      forum({ call: ['larer'], strength: 'must' }),
      larer,
      { type: 'CallMeeting', kind: 'forum' },
      'permitted as-stated',
    ],
    [
      'and by nobody else',
      [held],
      forum({ call: ['pedagog'], strength: 'must' }),
      larer,
      { type: 'CallMeeting', kind: 'forum' },
      'refused not-for-you',
    ],
    [
      'whichever arena, and whoever it is about',
      [held],
      forum({ arenas: ['barnehage'], target: { ages: { from: 13, to: 18 } }, strength: 'must' }),
      larer,
      { type: 'CallMeeting', kind: 'forum' },
      'permitted as-stated',
    ],
    [
      'a meeting is held by one who leads it',
      [held, called],
      forum({ lead: ['larer'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm' },
      'permitted as-stated',
    ],
    [
      'or keeps its minutes',
      [held, called],
      forum({ lead: ['pedagog'], minute: ['larer'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm' },
      'permitted as-stated',
    ],
    [
      'not by another',
      [held, called],
      forum({ lead: ['pedagog'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm' },
      'refused not-for-you',
    ],
    [
      'by anyone, where only who keeps minutes is said',
      [held, called],
      forum({ minute: ['pedagog'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm' },
      'permitted as-stated',
    ],
    [
      'it decides what it may',
      [held, called],
      forum({ decides: ['close'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm', decision: 'close' },
      'permitted as-stated',
    ],
    [
      'it decides nothing else',
      [held, called],
      forum({ decides: ['close'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm', decision: 'open' },
      'refused not-its-to-decide',
    ],
    [
      'on the rest an open text is silent',
      [held, called],
      forum({ decides: ['close'] }),
      larer,
      { type: 'HoldMeeting', meeting: 'm', decision: 'open' },
      'silent decision-not-named',
    ],
    [
      'it decides anything, where nothing is said',
      [held, called],
      forum({ strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm', decision: 'open' },
      'permitted as-stated',
    ],
    [
      'it may decide nothing at all',
      [held, called],
      forum({ decides: ['close'], strength: 'must' }),
      larer,
      { type: 'HoldMeeting', meeting: 'm' },
      'permitted as-stated',
    ],
    [
      'advice is recorded by whoever keeps the minutes',
      [],
      forum({ minute: ['larer'] }),
      larer,
      { type: 'RecordTeamAdvice', body: 'forum' },
      'permitted as-stated',
    ],
    [
      'and by others, which is said',
      [],
      forum({ minute: ['pedagog'] }),
      larer,
      { type: 'RecordTeamAdvice', body: 'forum' },
      'permitted someone-else-records',
    ],
    [
      'of a body that is not described, by anyone',
      [],
      forum({ minute: ['pedagog'] }),
      larer,
      { type: 'RecordTeamAdvice', body: 'other' },
      'permitted as-stated',
    ],
    [
      'of a body that is not described, nothing is said',
      [],
      forum({ bring: ['pedagog'] }),
      larer,
      { ...bring, body: 'other' } as Said,
      'does-not-apply not-described',
    ],
  ])('%s: %#', (_, told, list, actor, said, answer) => {
    const finding = findingOf(caseAfter(...told), actor, said, 'body-as-stated', { profile: stating({ list }) });
    expect(`${finding?.verdict} ${finding?.reason}`).toBe(answer);
  });

  test('for a child whose age nobody knows, a person decides', () => {
    const state = caseAbout({ kind: 'child', born: 'unknown' });
    const profile = stating({ list: forum({ target: { ages: { from: 0, to: 18 } } }) });
    const finding = findingOf(state, larer, bring, 'body-as-stated', { profile });
    expect(finding).toMatchObject({ verdict: 'needs-a-person', reason: 'age-unknown', missing: ['subject.age'] });
  });

  test('a kind of meeting is described like a body, and has no arenas', () => {
    const profile: Profile = { ...hemnes, meetings: kinds({ call: ['pedagog'], strength: 'must' }) };
    const asked = (actor: Actor, kind: string) =>
      findingOf(caseAfter(holds(actor.id, actor.service)), actor, { type: 'CallMeeting', kind }, 'body-as-stated', {
        profile,
      })?.reason;
    expect(asked(ped, 'talk')).toBe('as-stated');
    expect(asked(larer, 'talk')).toBe('not-for-you');
    expect(asked(larer, 'other')).toBe('not-described');
  });

  test('where no body is described a kind of meeting still is', () => {
    const profile: Profile = {
      ...stating({ list: undefined }),
      meetings: kinds({ lead: ['larer'], strength: 'must' }),
    };
    const told: Told = { type: 'MeetingCalled', id: 'm', kind: 'talk' };
    const reason = (actor: Actor) =>
      findingOf(caseAfter(held, told), actor, { type: 'HoldMeeting', meeting: 'm' }, 'body-as-stated', { profile })
        ?.reason;
    expect([reason(larer), reason(ped)]).toEqual(['as-stated', 'not-for-you']);
  });

  test('whoever is left out is told who is named, and of which concerns', () => {
    const list = forum({ arenas: ['barnehage'], strength: 'must' });
    const state = caseAfter(concern('second', { arena: 'skole' }));
    const looked = findingOf(state, larer, bring, 'body-as-stated', { profile: stating({ list }) })?.looked;
    expect(looked).toMatchObject({ body: 'forum', arenas: ['barnehage'], concerns: ['concern', 'second'] });
    const leads = (entry: Entry) =>
      findingOf(caseAfter(held, called), larer, { type: 'HoldMeeting', meeting: 'm' }, 'body-as-stated', {
        profile: stating({ list: forum(entry) }),
      })?.looked.named;
    expect(leads({ lead: ['pedagog'] })).toEqual(['pedagog']);
    expect(leads({ lead: ['pedagog'], minute: ['rektor'] })).toEqual(['pedagog', 'rektor']);
  });
});

describe("what a meeting of the family's body leaves", () => {
  const needs = [
    'goals-short',
    'goals-long',
    'measures',
    'responsible',
    'holder',
    'best-interests',
    'plan-wish',
    'plan-right',
  ];
  const called: Told = { type: 'MeetingCalled', id: 'm', kind: 'bti-team' };
  const hold = (more: object = {}): Said => ({ type: 'HoldMeeting', meeting: 'm', heldOn: D12, ...more });
  const measure = (id: string, responsible?: string): Told => ({
    ...{ type: 'MeasurePlanned', id, level: '1' },
    ...(responsible !== undefined && { responsible }),
  });
  const endedOn = (day: typeof D12): Told => ({ type: 'MeasureEnded', measure: 'a', day });
  const goal = (term: 'short' | 'long', day = D12): Told => ({ type: 'GoalSet', id: `${term}-${day}`, term, day });
  const answer = (question: string, more: object = {}): Told =>
    ({ type: 'AnswerRecorded', answer: question, is: 'yes', by: 'larer', day: D12, ...more }) as Told;
  const without = (...left: string[]) => needs.filter((one) => !left.includes(one));
  const early = { day: calendarDay('2026-01-11') };
  const other: Told = { type: 'MeetingCalled', id: 'other', kind: 'bti-team' };

  test.each<[string, readonly Told[], object, readonly string[]]>([
    ['nothing', [], {}, without('responsible')],
    ['a goal that is near', [goal('short')], {}, without('responsible', 'goals-short')],
    ['a goal that is far', [goal('long')], {}, without('responsible', 'goals-long')],
    ['a goal set before', [goal('short', early.day)], {}, without('responsible')],
    ['a measure nobody answers for', [measure('a')], {}, without('measures')],
    ['a measure someone answers for', [measure('a', 'larer')], {}, without('measures', 'responsible')],
    ['two measures, one of which nobody answers for', [measure('a', 'larer'), measure('b')], {}, without('measures')],
    ['a measure that ended before', [measure('a', 'larer'), endedOn(early.day)], {}, without('responsible')],
    ['a measure that ended that day', [measure('a', 'larer'), endedOn(D12)], {}, without('responsible', 'measures')],
    ['one nobody answers for that ended before', [measure('a'), endedOn(early.day)], {}, without('responsible')],
    ['a holder', [held], {}, without('responsible', 'holder')],
    [
      'one who is offered the baton',
      [{ type: 'BatonOffered', id: 'o', to: 'ped', level: '1' }],
      {},
      without('responsible', 'holder'),
    ],
    [
      'the best interests considered',
      [],
      { answers: { 'best-interests': 'yes' } },
      without('responsible', 'best-interests'),
    ],
    ['the best interests not considered', [], { answers: { 'best-interests': 'no' } }, without('responsible')],
    [
      'a wish for a plan',
      [{ type: 'PlanWishRecorded', of: 'plan', is: 'no', by: 'mor' }],
      {},
      without('responsible', 'plan-wish'),
    ],
    ['an answer about the wish', [], { answers: { 'plan-wish': 'no' } }, without('responsible', 'plan-wish')],
    [
      'a right to a plan',
      [{ type: 'PlanRightRecorded', of: 'plan', is: 'no' }],
      {},
      without('responsible', 'plan-right'),
    ],
    ['an answer about the right', [], { answers: { 'plan-right': 'no' } }, without('responsible', 'plan-right')],
    [
      'a right to a coordinator',
      [{ type: 'PlanRightRecorded', of: 'coordinator', is: 'yes' }],
      {},
      without('responsible'),
    ],
    ['what was answered that day', [answer('best-interests')], {}, without('responsible', 'best-interests')],
    ['what was answered before', [answer('best-interests', early)], {}, without('responsible')],
    [
      'what was answered before, about this meeting',
      [called, answer('best-interests', { ...early, about: 'm' })],
      {},
      without('responsible', 'best-interests'),
    ],
    [
      'what was answered about another meeting',
      [other, answer('best-interests', { about: 'other' })],
      {},
      without('responsible'),
    ],
    [
      'what was answered about something else',
      [answer('best-interests', { about: 'child' })],
      {},
      without('responsible', 'best-interests'),
    ],
    [
      'what was answered before about something else',
      [answer('best-interests', { ...early, about: 'child' })],
      {},
      without('responsible'),
    ],
    [
      'what the meeting says before what was answered',
      [answer('best-interests')],
      { answers: { 'best-interests': 'no' } },
      without('responsible'),
    ],
  ])('%s', (_, told, more, lacks) => {
    const state = caseAfter(...(told.includes(called) ? told : [called, ...told]));
    const finding = findingOf(state, larer, hold(more), 'btiteam-leaves-a-plan');
    expect(finding).toMatchObject({ reason: 'incomplete', looked: { lacks } });
  });

  test('is a duty of its leader, of the latest that was held', () => {
    const first: Told = { type: 'MeetingHeld', meeting: 'm', heldOn: D13 };
    const second = (heldOn: typeof D12): Told => ({ type: 'MeetingHeld', meeting: 'other', heldOn });
    const profile = stating({
      leavesPlan: { is: { body: 'bti-team', needs: ['holder'], within: { days: 7 } }, source },
    });
    const duties = (...told: Told[]) => owed(caseAfter(called, other, ...told), 'btiteam-leaves-a-plan', { profile });
    expect(duties()).toEqual([]);
    expect(duties(first)).toEqual(['m:holder: 2026-01-20']);
    expect(duties(first, second(D12))).toEqual(['m:holder: 2026-01-20']);
    expect(duties(first, second(D13))).toEqual(['other:holder: 2026-01-20']);
    expect(duties(first, second(calendarDay('2026-01-14')))).toEqual(['other:holder: 2026-01-21']);
    expect(duties(first, held)).toEqual([]);
    expect(duties(first, { type: 'FollowUpEnded', ground: 'agreement', concludes: [] })).toEqual([]);
    expect(
      duties(
        { type: 'MeetingCalled', id: 'third', kind: 'talk' },
        { type: 'MeetingHeld', meeting: 'third', heldOn: D12 },
      ),
    ).toEqual([]);
  });
});

describe('where a stuck case goes', () => {
  const report: Said = { type: 'ReportStuck' };
  const stuck = (is: object[]): Bodies['stuck'] => ({ is, source }) as Bodies['stuck'];

  test.each<[string, readonly Told[], Bodies['stuck'], Actor, string]>([
    ['where the text says', [], stuck([{ body: 'forum' }]), mor, 'goes-to forum'],
    ['for those it names', [], stuck([{ body: 'forum', by: ['guardian'] }]), mor, 'goes-to forum'],
    ['not for others', [], stuck([{ body: 'forum', by: ['guardian'] }]), larer, 'no-route-named undefined'],
    ['for the holder', [held], stuck([{ body: 'forum', by: ['holder'] }]), larer, 'goes-to forum'],
    [
      'for the coordinator',
      [coordinates('larer')],
      stuck([{ body: 'forum', by: ['coordinator'] }]),
      larer,
      'goes-to forum',
    ],
    ['when it may', [], stuck([{ body: 'forum', when: { fact: 'level', is: '1' } }]), mor, 'goes-to forum'],
    ['not before', [], stuck([{ body: 'forum', when: { fact: 'level', is: '2' } }]), mor, 'not-open-yet forum'],
    [
      'to each that is open',
      [],
      stuck([{ body: 'forum' }, { body: 'board', when: { fact: 'level', is: '2' } }, { body: 'ppt' }]),
      mor,
      'goes-to forum,ppt',
    ],
  ])('%s', (_, told, stated, actor, answer) => {
    const finding = findingOf(caseAfter(...told), actor, report, 'stuck-case-has-a-route', {
      profile: stating({ stuck: stated }),
    });
    expect(`${finding?.reason} ${finding?.looked.bodies}`).toBe(answer);
  });
});

describe('what lets a case in', () => {
  const access = (is: object[]): Bodies['access'] => ({ is, source }) as Bodies['access'];
  const refer = (more: object = {}): Said => ({ type: 'ReferToTeam', body: 'forum', ...more });
  const yes = (giver: string, to = 'forum'): Told => ({
    type: 'ConsentGiven',
    id: `${giver}-${to}`,
    giver,
    purpose: 'cooperation',
    to,
  });
  const by = (way: string, more: object = {}) => access([{ body: 'forum', by: way, ...more }]);

  test.each<[string, readonly Told[], Bodies['access'], Said, string]>([
    [
      'a consent',
      [yes('mor'), yes('far')],
      by('consent'),
      refer(),
      'permitted consent-stands, who-can-consent: enough',
    ],
    [
      'no consent to another',
      [yes('mor', 'board')],
      by('consent'),
      refer(),
      'refused no-valid-consent, who-can-consent: no-consent-to-weigh',
    ],
    [
      'a consent of one of two, weighed',
      [yes('mor')],
      by('consent'),
      refer(),
      'permitted consent-stands, who-can-consent: one-of-several',
    ],
    [
      'being told anonymously',
      [],
      by('anonymity'),
      refer({ anonymous: true }),
      'permitted anonymous, who-can-consent: undefined',
    ],
    [
      'not by name, where it is anonymous',
      [],
      by('anonymity'),
      refer(),
      'refused anonymous-only, who-can-consent: undefined',
    ],
    [
      'not with a guardian in the room, where it is anonymous',
      [],
      by('anonymity'),
      refer({ anonymous: true, present: ['mor'] }),
      'refused known-to-those-present, who-can-consent: undefined',
    ],
    [
      'either: anonymously',
      [],
      by('either'),
      refer({ anonymous: true }),
      'permitted anonymous, who-can-consent: undefined',
    ],
    [
      'either: by name, with consent',
      [yes('mor'), yes('far')],
      by('either'),
      refer(),
      'permitted consent-stands, who-can-consent: enough',
    ],
    [
      'those who would consent, in the room',
      [],
      by('consent-when-guardians-absent'),
      refer({ present: ['mor', 'far'] }),
      'permitted family-attends, who-can-consent: undefined',
    ],
    [
      'not one of them',
      [],
      by('consent-when-guardians-absent'),
      refer({ present: ['mor'] }),
      'refused no-valid-consent, who-can-consent: no-consent-to-weigh',
    ],
    [
      'what is said of the arena',
      [],
      access([
        { body: 'forum', by: 'consent' },
        { body: 'forum', arenas: ['skole'], by: 'anonymity' },
      ]),
      refer({ anonymous: true }),
      'permitted anonymous, who-can-consent: undefined',
    ],
    [
      'not what is said of another arena',
      [],
      access([
        { body: 'forum', by: 'anonymity' },
        { body: 'forum', arenas: ['barnehage'], by: 'consent' },
      ]),
      refer({ anonymous: true }),
      'permitted anonymous, who-can-consent: undefined',
    ],
    [
      'nothing, where nothing is said of it',
      [],
      access([{ body: 'board', by: 'anonymity' }]),
      refer({ anonymous: true }),
      'silent body-not-listed, who-can-consent: undefined',
    ],
    [
      'nothing, where it depends on an arena nobody has said',
      [concern('second'), concluded('concern')],
      by('anonymity', { arenas: ['skole'] }),
      refer({ anonymous: true, concern: 'second' }),
      'needs-a-person arena-unknown, who-can-consent: undefined',
    ],
  ])('%s', (_, told, stated, said, answer) => {
    const profile = stating({ access: stated });
    const state = caseAfter(...told);
    const finding = (rule: string) => findingOf(state, larer, said, rule, { profile });
    const { verdict, reason } = finding('team-needs-consent-or-anonymity') ?? {};
    expect(`${verdict} ${reason}, who-can-consent: ${finding('who-can-consent')?.reason}`).toBe(answer);
  });

  test.each<[string, ReturnType<typeof caseAfter>, string[], string]>([
    [
      'a pregnant woman',
      caseAbout({ kind: 'pregnant-woman', born: calendarDay('1996-01-01') }),
      ['subject'],
      'family-attends',
    ],
    [
      'not her parents',
      caseAbout({ kind: 'pregnant-woman', born: calendarDay('1996-01-01') }),
      ['mor', 'far'],
      'no-valid-consent',
    ],
    [
      'one who represents the adult',
      caseAbout(
        { kind: 'parent', born: calendarDay('1990-01-01') },
        { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' },
      ),
      ['verge'],
      'family-attends',
    ],
    [
      'not one who represents a guardian',
      caseAbout(
        { kind: 'parent', born: calendarDay('1990-01-01') },
        { type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'mor' },
      ),
      ['verge'],
      'no-valid-consent',
    ],
    ['not a professional', caseAbout({ kind: 'parent', born: calendarDay('1990-01-01') }), ['ped'], 'no-valid-consent'],
    [
      'one who represents the child',
      caseAfter({ type: 'RepresentativeRegistered', person: 'verge', speaksFor: 'subject' }),
      ['verge'],
      'family-attends',
    ],
    ['not the child alone', caseAfter(), ['subject'], 'no-valid-consent'],
  ])('in the room speaks for the case: %s', (_, state, present, reason) => {
    const profile = stating({ access: by('consent-when-guardians-absent') });
    const finding = findingOf(state, larer, refer({ present }), 'team-needs-consent-or-anonymity', { profile });
    expect(finding?.reason).toBe(reason);
  });
});
