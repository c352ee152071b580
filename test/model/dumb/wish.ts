import * as fc from 'fast-check';
import { plusDays } from '../../../src/calendar/day.ts';
import type { Actor } from '../../../src/identity/actor.ts';
import { FIRST_DAY, people } from '../world.ts';

/** Who wants it: someone by name, or whoever stands so when it comes to it. */
export type Who = keyof typeof everyone | 'whoever-holds' | 'whoever-is-offered';

/** What someone wants to do: a command without its stamp, with the people named so that it can be read. */
export interface Wish {
  readonly type: string;
  readonly who: Who;
  readonly fields: { readonly [field: string]: unknown };
  /** The actor answers for everything that asks for a person. */
  readonly answersForAll: boolean;
}

/** Everyone of the small world, and an archivist. None of them exists. */
export const everyone = {
  ...people,
  arkivar: { id: 'arkivar', role: 'archivist' },
} as const satisfies { readonly [name: string]: Actor };

const names = Object.keys(everyone) as (keyof typeof everyone)[]; // the keys of the table above
const anyone = fc.constantFrom<Who>(...names, 'whoever-holds', 'whoever-is-offered');
const employee = fc.constantFrom<Who>('larer', 'kollega', 'ped', 'radgiver', 'rektor', 'styrer', 'whoever-holds');
const inCharge = fc.constantFrom<Who>('whoever-holds', 'whoever-holds', 'larer', 'rektor');
const guardian = fc.constantFrom<Who>('mor', 'far');
const leader = fc.constantFrom<Who>('rektor', 'styrer', 'rektor');

const service = fc.constantFrom('skole', 'barnehage', 'ppt');
const professional = fc.constantFrom('larer', 'kollega', 'ped', 'radgiver');
const concern = fc.constantFrom('concern', 'concern', 'second');
const shady = fc.constantFrom('second', 'second', 'third', 'concern');
const concerns = fc.constantFrom(undefined, [], ['concern'], ['second']);
const measure = fc.constantFrom('m1', 'm2');
const parent = fc.constantFrom('mor', 'far');
const level = fc.constantFrom('0', '1', '2', '3');
const text = fc.constantFrom(undefined, 'tekst');
const onDay = (n: number) => plusDays(FIRST_DAY, n);
const until = fc.option(fc.nat(200).map(onDay), { nil: undefined, freq: 6 });
const purpose = fc.constantFrom('open-log', 'open-log', 'service-access', 'cooperation', 'reuse');
const to = fc.constantFrom('skole', 'skole', 'barnehage', 'ppt', 'tverrfaglig-team');
const is = <T>(...values: T[]) => fc.constantFrom(...values);

type Fields = { readonly [field: string]: fc.Arbitrary<unknown> };

/** What each command may be tried with. Most of it is refused, and that is the point. */
const tried: { readonly [type: string]: readonly [fc.Arbitrary<Who>, Fields] } = {
  RaiseConcern: [
    anyone,
    {
      id: is('second', 'third'),
      suspicion: is('none', 'suspected'),
      suspected: is('family', 'outside'),
      reportable: is('no', 'no', 'yes'),
    },
  ],
  ConcretiseConcern: [employee, { concern, content: text }],
  ShareConcern: [
    employee,
    { concern, to: is('guardians', 'subject', 'leader', 'colleague', 'ppt'), anonymous: is(false, true) },
  ],
  ReclassifyConcern: [
    employee,
    { concern: shady, suspicion: is('none', 'doubt', 'suspected'), suspected: is('outside', 'unknown') },
  ],
  ConcludeConcern: [employee, { concern, outcomes: is(['no-grounds'], ['level'], ['route']), to: is(undefined, '1') }],
  RegisterGuardian: [employee, { person: parent, responsibility: is('yes', 'yes', 'unknown') }],
  SetGuardianResponsibility: [
    is<Who>('larer', 'import'),
    { person: parent, responsibility: is('yes', 'yes', 'no', 'unknown') },
  ],
  BlockGuardian: [employee, { person: parent }],
  UnblockGuardian: [anyone, { person: parent }],
  AllowGuardian: [is<Who>('rektor', 'rektor', 'import', 'mor'), { person: parent }],
  RegisterRepresentative: [employee, { person: is('verge'), speaksFor: is('subject') }],
  AddProfessional: [inCharge, { person: professional, service, role: is(undefined, 'larer') }],
  MoveProfessional: [inCharge, { person: professional, service }],
  RemoveProfessional: [inCharge, { person: professional }],
  SetAddressProtection: [employee, { person: is('subject', 'mor'), protection: is('none', 'client', 'confidential') }],
  RequestConsent: [employee, { purpose, to }],
  GiveConsent: [anyone, { purpose, to, until, form: is('written') }],
  RefuseConsent: [guardian, { purpose, to }],
  WithdrawConsent: [guardian, { purpose: is(undefined, 'service-access', 'open-log') }],
  OfferBaton: [inCharge, { to: professional }],
  AcceptBaton: [is<Who>('whoever-is-offered', 'whoever-is-offered', 'kollega', 'mor'), {}],
  DeclineBaton: [is<Who>('whoever-is-offered', 'kollega', 'mor'), {}],
  RetractOffer: [inCharge, {}],
  ReportHolderUnavailable: [employee, { until }],
  RecordHolderWish: [guardian, { wish: is('agrees', 'other', 'not-asked') }],
  Agree: [
    is<Who>('mor', 'far', 'whoever-holds', 'larer'),
    { about: is('start-measures', 'close'), thrives: is('yes') },
  ],
  ReportDisagreement: [is<Who>('mor', 'far', 'ped'), { about: is('start-measures', 'close') }],
  ReportStuck: [employee, { why: is('ressurs') }],
  AskFor: [guardian, { what: is('holder', 'log', 'meeting', 'team', 'plan') }],
  RecordAnswer: [employee, { about: is('asked'), is: is('yes', 'no') }],
  FulfilDuty: [employee, { duty: is('whatever-is-due') }],
  OpenLog: [inCharge, { medium: is(undefined, 'ist') }],
  WriteEntry: [anyone, { concerns, content: text }],
  CorrectEntry: [employee, { content: text }],
  DemandClosing: [anyone, {}],
  CloseLog: [inCharge, { ground: is('agreement', 'moved', 'no-consent-giver') }],
  EndFollowUp: [inCharge, { ground: is('concluded', 'moved') }],
  ArchiveLog: [is<Who>('arkivar', 'arkivar', 'larer', 'mor'), { receipt: is('kvittering') }],
  InviteService: [employee, { service }],
  ConsultService: [employee, { service, anonymous: is(true, false) }],
  ReferToService: [employee, { service, anonymous: is(true, false), content: text }],
  JoinService: [is<Who>('ped', 'radgiver'), {}],
  LeaveService: [is<Who>('ped', 'radgiver', 'larer'), {}],
  SetGoal: [inCharge, { id: is('mal', 'mal-2'), concerns, content: text }],
  PlanMeasure: [
    inCharge,
    {
      id: measure,
      service,
      responsible: professional,
      evaluateBy: is(onDay(90)),
      concerns,
      area: is(undefined, 'trivsel'),
    },
  ],
  StartMeasure: [inCharge, { measure }],
  EvaluateMeasure: [inCharge, { measure, effect: is('none', 'partly', 'full') }],
  EndMeasure: [inCharge, { measure }],
  RecordChildTalk: [employee, { concern, outcome: is('view', 'declined') }],
  CallMeeting: [
    inCharge,
    { id: is('mote', 'mote-2'), kind: is('coordination'), invited: is(['mor', 'far', 'ped']), concerns },
  ],
  HoldMeeting: [inCharge, { meeting: is('mote', 'mote-2'), attended: is(['mor', 'ped']) }],
  CancelMeeting: [inCharge, { meeting: is('mote', 'mote-2') }],
  ReferToTeam: [employee, { concern, anonymous: is(false, true) }],
  RecordTeamAdvice: [employee, { concern, content: text }],
  ComposeTeam: [is<Who>('mor', 'whoever-holds'), { body: is('bti-team'), members: is(['mor', 'larer', 'ped']) }],
  CompleteStep: [inCharge, {}],
  ReturnToStep: [inCharge, { step: is('1', '2') }],
  ChangeLevel: [inCharge, { to: level, needs: is(['ppt'], ['ppt', 'barnehage']), holder: is('keep', 'offer') }],
  AssessRoute: [
    employee,
    { concern: shady, to: is('ppt', 'barnevern', 'helsestasjon'), is: is('clear', 'unclear', 'unclear') },
  ],
  TakeDirectRoute: [employee, { concern, to: is('ppt', 'barnevern'), form: is('report', 'referral') }],
  RecordFeedback: [employee, {}],
  RecordPlanRight: [employee, { of: is('plan', 'coordinator'), is: is('yes', 'no') }],
  RecordPlanWish: [is<Who>('mor', 'larer'), { of: is('plan', 'coordinator'), is: is('yes', 'no') }],
  AppointCoordinator: [leader, { person: professional }],
  RecordBirth: [employee, { bornOn: is(FIRST_DAY) }],
  LinkCase: [employee, { case: is('sosken') }],
  ChangeArena: [inCharge, { from: is('barnehage'), to: is('skole') }],
  WithholdFromGuardians: [employee, { concern: shady }],
  LiftWithholding: [anyone, { concern: shady }],
  AdoptProfile: [leader, { version: is('2') }],
  TakeOverCase: [
    leader,
    {
      document: is('uttrekk'),
      facts: is({ subject: { kind: 'child' }, level: '1', consents: [], holders: [], guardians: [] }),
    },
  ],
  VoidRecord: [employee, { record: is('m1', 'mote'), reason: is('feil') }],
};

/** Every command type that is tried. */
export const triedTypes: readonly string[] = Object.keys(tried);

function wishFor([type, [who, fields]]: readonly [string, readonly [fc.Arbitrary<Who>, Fields]]): fc.Arbitrary<Wish> {
  return fc.record({
    type: fc.constant(type),
    who,
    fields: fc.record(fields),
    answersForAll: fc.constantFrom(false, false, false, true),
  });
}

/** One arbitrary for each type. */
export const wishes: readonly fc.Arbitrary<Wish>[] = Object.entries(tried).map(wishFor);

const sure = (type: string, who: Who, fields: Wish['fields'] = {}): Wish => ({
  type,
  who,
  fields,
  answersForAll: false,
});

/** How a case with a log begins, in the order sensible people would do it. */
export const beginning: readonly Wish[] = [
  sure('OfferBaton', 'rektor', { to: 'larer' }),
  sure('AcceptBaton', 'whoever-is-offered'),
  sure('GiveConsent', 'mor', { purpose: 'open-log', to: 'skole', form: 'written' }),
  sure('GiveConsent', 'far', { purpose: 'open-log', to: 'skole', form: 'written' }),
  sure('Agree', 'mor', { about: 'start-measures' }),
  sure('Agree', 'larer', { about: 'start-measures' }),
  sure('OpenLog', 'whoever-holds'),
];

/** Another service is let in by both guardians, who take it back; and it writes all the same. */
export const takenBack: readonly Wish[] = [
  sure('GiveConsent', 'mor', { purpose: 'service-access', to: 'ppt', form: 'written' }),
  sure('GiveConsent', 'far', { purpose: 'service-access', to: 'ppt', form: 'written' }),
  sure('WithdrawConsent', 'mor', { purpose: 'service-access' }),
  sure('WithdrawConsent', 'far', { purpose: 'service-access' }),
  sure('WriteEntry', 'radgiver', { concerns: ['concern'] }),
];

/** What sensible people do: it carries a history to where the rules bite. */
const sensible: readonly Wish[] = [
  ...beginning,
  ...takenBack,
  sure('OfferBaton', 'whoever-holds', { to: 'kollega' }),
  sure('OpenLog', 'larer'),
  { ...sure('AllowGuardian', 'rektor', { person: 'mor' }), answersForAll: true },
  { ...sure('AllowGuardian', 'rektor', { person: 'far' }), answersForAll: true },
  sure('SetGuardianResponsibility', 'larer', { person: 'mor', responsibility: 'yes' }),
  sure('SetGuardianResponsibility', 'larer', { person: 'far', responsibility: 'yes' }),
  sure('AddProfessional', 'whoever-holds', { person: 'larer', service: 'skole' }),
  sure('WriteEntry', 'whoever-holds', { concerns: ['concern'], content: 'tekst' }),
  sure('CorrectEntry', 'whoever-holds', { content: 'rettet' }),
  sure('PlanMeasure', 'whoever-holds', { id: 'm1', service: 'skole', responsible: 'larer', evaluateBy: onDay(90) }),
  sure('StartMeasure', 'whoever-holds', { measure: 'm1', responsible: 'larer', evaluateBy: onDay(400) }),
  sure('EvaluateMeasure', 'whoever-holds', { measure: 'm1', effect: 'full' }),
  sure('Agree', 'mor', { about: 'close', thrives: 'yes' }),
  sure('Agree', 'far', { about: 'close', thrives: 'yes' }),
  { ...sure('CloseLog', 'rektor', { ground: 'moved' }), answersForAll: true },
  sure('CloseLog', 'whoever-holds', { ground: 'agreement' }),
  sure('AssessRoute', 'larer', { concern: 'concern', to: 'ppt', is: 'unclear' }),
  sure('AssessRoute', 'larer', { concern: 'concern', to: 'helsestasjon', is: 'clear' }),
  sure('AssessRoute', 'larer', { concern: 'concern', to: 'helsestasjon', is: 'unclear' }),
  sure('GiveConsent', 'mor', { purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' }),
  sure('GiveConsent', 'far', { purpose: 'cooperation', to: 'tverrfaglig-team', form: 'written' }),
  { ...sure('ReferToTeam', 'larer', { concern: 'concern', anonymous: false }), answersForAll: true },
  sure('ReferToTeam', 'rektor', { concern: 'concern', anonymous: true }),
  sure('AskFor', 'mor', { id: 'spurt', what: 'meeting' }),
  sure('RecordAnswer', 'larer', { about: 'spurt', is: 'yes' }),
  sure('TakeDirectRoute', 'larer', { concern: 'concern', to: 'barnevern', form: 'report' }),
  sure('TakeDirectRoute', 'larer', { id: 'melding', concern: 'second', to: 'barnevern', form: 'report' }),
  sure('RecordFeedback', 'larer', { route: 'melding' }),
  { ...sure('LiftWithholding', 'rektor', { concern: 'second' }), answersForAll: true },
  sure('DemandClosing', 'mor'),
];

/** A deed of the sensible ones. */
export const sensibly: fc.Arbitrary<Wish> = fc.constantFrom(...sensible);
