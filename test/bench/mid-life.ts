import {
  type Actor,
  type CaseEvent,
  type CaseState,
  type Command,
  calendarDay,
  decide,
  evolve,
  type Profile,
  plusDays,
} from 'stafett';

/** The people of one made-up case; its number keeps every case apart from the next. */
function peopleOf(n: number) {
  return {
    larer: { id: `larer-${n}`, role: 'kontaktlaerer', service: 'skole' },
    rektor: { id: `rektor-${n}`, role: 'rektor', service: 'skole' },
    helse: { id: `helse-${n}`, role: 'helsesykepleier', service: 'helsestasjon' },
    radgiver: { id: `radgiver-${n}`, role: 'professional', service: 'ppt' },
    teamleder: { id: `teamleder-${n}`, role: 'btiteam-leder', service: 'koordinerende-enhet' },
    mor: { id: `mor-${n}`, role: 'guardian' },
    far: { id: `far-${n}`, role: 'guardian' },
    import: { id: 'import', role: 'system', service: 'import' },
  } as const satisfies { readonly [name: string]: Actor };
}

type People = ReturnType<typeof peopleOf>;

/** What someone does on a day of the story, counted from the first. */
type Deed = readonly [
  day: number,
  by: Actor,
  fields: { readonly type: Command['type']; readonly [field: string]: unknown },
];

/** Level 0: a concern, shared with the family and with the child. */
const noticed = ({ larer, mor, far, import: register }: People): readonly Deed[] => [
  [
    0,
    larer,
    {
      type: 'RaiseConcern',
      id: 'uro',
      kind: 'trivsel',
      subject: { kind: 'child', born: '2018-03-14' },
      profile: { id: 'hemnes', version: '1' },
      reportable: 'no',
    },
  ],
  [0, register, { type: 'RegisterGuardian', person: mor.id, responsibility: 'yes' }],
  [0, register, { type: 'RegisterGuardian', person: far.id, responsibility: 'yes' }],
  [1, larer, { type: 'ConcretiseConcern', concern: 'uro' }],
  [2, larer, { type: 'ShareConcern', concern: 'uro', to: 'guardians', outcome: 'reached' }],
  [2, larer, { type: 'ShareConcern', concern: 'uro', to: 'subject', outcome: 'reached' }],
];

/** Level 1: a holder, a consent of each guardian, a log and a measure. */
const firstHelp = ({ larer, rektor, mor, far }: People): readonly Deed[] => [
  [3, larer, { type: 'ConcludeConcern', concern: 'uro', outcomes: ['level'], to: '1' }],
  [
    6,
    larer,
    { type: 'PlanMeasure', id: 'friminutt', service: 'skole', responsible: larer.id, evaluateBy: '2026-03-13' },
  ],
  [6, rektor, { type: 'OfferBaton', id: 'tilbud-1', to: larer.id }],
  [7, larer, { type: 'AcceptBaton' }],
  [7, larer, { type: 'RequestConsent', id: 'samtykke', purpose: 'open-log', to: 'skole' }],
  [8, mor, { type: 'GiveConsent', consent: 'samtykke', purpose: 'open-log', to: 'skole', form: 'written' }],
  [8, far, { type: 'GiveConsent', consent: 'samtykke', purpose: 'open-log', to: 'skole', form: 'written' }],
  [9, larer, { type: 'Agree', about: 'start-measures' }],
  [9, mor, { type: 'Agree', about: 'start-measures' }],
  [10, larer, { type: 'OpenLog', id: 'logg' }],
  [12, larer, { type: 'StartMeasure', measure: 'friminutt' }],
  [13, larer, { type: 'WriteEntry', kind: 'avtale', content: 'logg-1' }],
  [60, larer, { type: 'RecordChildTalk', talkedBy: larer.id, outcome: 'view' }],
  [60, larer, { type: 'EvaluateMeasure', measure: 'friminutt', effect: 'partly', evaluateBy: '2026-05-15' }],
];

/** Levels 2 and 3: two more services by consents of their own, and a team meeting that names who is to hold the baton. */
const moreHelp = ({ larer, helse, radgiver, teamleder, mor, far }: People): readonly Deed[] => [
  [61, mor, { type: 'GiveConsent', purpose: 'service-access', to: 'helsestasjon', form: 'written' }],
  [61, far, { type: 'GiveConsent', purpose: 'service-access', to: 'helsestasjon', form: 'written' }],
  [62, larer, { type: 'InviteService', service: 'helsestasjon', task: 'carry-out' }],
  [63, helse, { type: 'JoinService' }],
  [63, larer, { type: 'AddProfessional', person: helse.id, service: 'helsestasjon', role: 'helsesykepleier' }],
  [63, larer, { type: 'AddProfessional', person: radgiver.id, service: 'ppt', role: 'professional' }],
  [64, mor, { type: 'RecordHolderWish', wish: 'agrees', person: larer.id }],
  [64, larer, { type: 'ChangeLevel', to: '2', needs: ['helsestasjon'], holder: 'keep' }],
  [
    67,
    larer,
    { type: 'PlanMeasure', id: 'samtaler', service: 'helsestasjon', responsible: helse.id, evaluateBy: '2026-05-15' },
  ],
  [68, larer, { type: 'StartMeasure', measure: 'samtaler' }],
  [110, mor, { type: 'GiveConsent', purpose: 'service-access', to: 'ppt', form: 'written' }],
  [110, far, { type: 'GiveConsent', purpose: 'service-access', to: 'ppt', form: 'written' }],
  [111, larer, { type: 'ReferToService', service: 'ppt', form: 'henvisning' }],
  [111, larer, { type: 'RecordChildTalk', talkedBy: helse.id, outcome: 'view' }],
  [112, larer, { type: 'EvaluateMeasure', measure: 'friminutt', effect: 'partly', evaluateBy: '2026-06-19' }],
  [112, larer, { type: 'EvaluateMeasure', measure: 'samtaler', effect: 'partly', evaluateBy: '2026-06-19' }],
  [113, radgiver, { type: 'JoinService' }],
  [116, larer, { type: 'ChangeLevel', to: '3', needs: ['helsestasjon', 'ppt'], holder: 'body-decides' }],
  [
    118,
    larer,
    {
      type: 'CallMeeting',
      id: 'teammote',
      kind: 'bti-team',
      heldOn: '2026-05-22',
      invited: [mor.id, far.id, helse.id, radgiver.id, teamleder.id],
    },
  ],
  [
    120,
    larer,
    {
      type: 'HoldMeeting',
      meeting: 'teammote',
      attended: [mor.id, far.id, larer.id, helse.id, radgiver.id, teamleder.id],
    },
  ],
  [120, mor, { type: 'RecordHolderWish', wish: 'agrees', person: helse.id }],
  [120, larer, { type: 'OfferBaton', id: 'tilbud-2', to: helse.id, decidedIn: 'teammote' }],
];

/** One case as far as it has been lived. */
export interface Lived {
  readonly people: People;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  /** The day after the latest. */
  readonly day: ReturnType<typeof calendarDay>;
}

const FIRST_DAY = calendarDay('2026-01-12');

function live(
  n: number,
  profile: Profile,
  start: CaseState,
  chapters: readonly ((people: People) => readonly Deed[])[],
): Lived {
  const people = peopleOf(n);
  const deeds = chapters.flatMap((chapter) => chapter(people));
  const events: CaseEvent[] = [];
  const state = deeds.reduce((before, [day, actor, fields], step) => {
    const command = {
      ...fields,
      actor,
      day: plusDays(FIRST_DAY, day),
      commandId: `steg-${n}-${step}`,
    } as unknown as Command; // a deed has its command's fields
    const decision = decide(command, before, profile);
    if (decision.outcome !== 'accepted') throw new Error(`${fields.type}: ${JSON.stringify(decision, null, 1)}`);
    events.push(...decision.events);
    return decision.events.reduce(evolve, before);
  }, start);
  return { people, events, state, day: plusDays(FIRST_DAY, (deeds.at(-1)?.[0] ?? 0) + 1) };
}

/** A case whose concern is about to be concluded. */
export function noticedCase(n: number, profile: Profile, start: CaseState): Lived {
  return live(n, profile, start, [noticed]);
}

/** A case in the middle of its life: an open log, three services, two measures, and the baton offered to one of another service than the holder's. */
export function midLife(n: number, profile: Profile, start: CaseState): Lived {
  return live(n, profile, start, [noticed, firstHelp, moreHelp]);
}
