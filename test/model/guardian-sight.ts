import { isDeepStrictEqual } from 'node:util';
import { cutFindings } from '../../src/access/cut-findings.ts';
import { explain } from '../../src/access/explain.ts';
import { lookAtConcern } from '../../src/access/looks.ts';
import { mayRead } from '../../src/access/may-read.ts';
import { viewFor } from '../../src/access/view-for.ts';
import type { CalendarDay } from '../../src/calendar/day.ts';
import { actionsFor } from '../../src/case/actions-for.ts';
import type { Command } from '../../src/case/case.ts';
import { decide } from '../../src/case/decide.ts';
import type { CaseState } from '../../src/case/state.ts';
import { guideFor } from '../../src/guide/guide-for.ts';
import type { Actor } from '../../src/identity/actor.ts';
import { DEMANDS, type DemandedFact } from '../../src/level/step-demands.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** What a guardian might try, whether or not it is theirs to do. */
const PROBES: readonly { readonly type: Command['type']; readonly [field: string]: unknown }[] = [
  { type: 'DemandClosing' },
  { type: 'WithdrawConsent' },
  { type: 'WithdrawConsent', purpose: 'open-log' },
  { type: 'GiveConsent', purpose: 'service-access', to: 'helsestasjon' },
  { type: 'RefuseConsent', purpose: 'service-access', to: 'helsestasjon' },
  { type: 'AskFor', what: 'meeting' },
  { type: 'AskFor', what: 'team' },
  { type: 'Agree', about: 'close', thrives: 'yes' },
  { type: 'ReportDisagreement', about: 'close' },
  { type: 'AskFor', what: 'holder' },
  { type: 'AskFor', what: 'plan' },
  { type: 'RecordHolderWish', wish: 'agrees' },
  { type: 'ReportStuck' },
  { type: 'ReportStuck', why: 'stands-still' },
  { type: 'RecordPlanWish', of: 'plan', is: 'yes' },
  { type: 'RecordPlanWish', of: 'coordinator', is: 'no' },
  { type: 'RecordPlanRight', of: 'plan', is: 'yes' },
  { type: 'RecordAnswer', about: 'asked', is: 'yes' },
  { type: 'ComposeTeam', members: ['mor'] },
  { type: 'RaiseConcern', suspicion: 'none' },
  { type: 'WriteEntry' },
  { type: 'WriteEntry', kind: 'avtale' },
  { type: 'WriteEntry', kind: 'avtale', concerns: ['concern'] },
  { type: 'CorrectEntry' },
  { type: 'ShareConcern', to: 'leader' },
  { type: 'ConcludeConcern', outcomes: ['no-grounds'] },
  { type: 'ReclassifyConcern', suspicion: 'none' },
  { type: 'LiftWithholding' },
  { type: 'CallMeeting' },
  { type: 'HoldMeeting' },
  { type: 'CloseLog', ground: 'agreement' },
  { type: 'EndFollowUp', ground: 'concluded' },
  { type: 'ReferToTeam', anonymous: false },
  { type: 'TakeDirectRoute', to: 'barnevern', form: 'report' },
  { type: 'RecordFeedback' },
  { type: 'OfferBaton', to: 'larer' },
  { type: 'AcceptBaton' },
  { type: 'FulfilDuty', duty: 'duty-to-report-is-not-replaced:concern' },
  { type: 'FulfilDuty', duty: 'duty-to-report-is-not-replaced:skjult' },
  { type: 'WriteEntry', kind: 'avtale', concerns: ['skjult'] },
  { type: 'EvaluateMeasure', measure: 'skjult-tiltak', effect: 'partly' },
  { type: 'HoldMeeting', meeting: 'skjult-mote' },
  { type: 'VoidRecord', record: 'skjult-tiltak', kind: 'measure' },
];

/** What `sightOf` finds. */
export type GuardianSight = ReturnType<typeof sightOf>;

/** The first part in which two sights differ, so that a failure shows that part alone; undefined where there is no difference. */
export function firstUnlike(a: GuardianSight, b: GuardianSight) {
  const parts = (one: GuardianSight): readonly unknown[] => [
    ...Object.entries(one.view),
    ...Object.entries(one.guide ?? {}),
    ...one.actions,
    one.actions.length,
    ...one.answers,
    ...one.unseen,
  ];
  const [these, those] = [parts(a), parts(b)];
  const at = these.findIndex((part, index) => !isDeepStrictEqual(part, those[index]));
  return at === -1 ? undefined : { hidden: these[at], plain: those[at] };
}

/** The same rules with every step demanding everything it can, so that the guide has something to say. */
function demanding(profile: Profile): Profile {
  const demands = (Object.keys(DEMANDS) as DemandedFact[]).map((fact) => ({ fact, strength: 'must' as const })); // the keys of the table
  const levels = profile.levels.map((level) => ({
    ...level,
    ...(level.steps === undefined ? {} : { steps: level.steps.map((step) => ({ ...step, demands })) }),
  }));
  return { ...profile, levels };
}

/** All that one guardian can learn from the core on a day: the view, what they may do, and how everything they might try is answered. */
export function sightOf(state: CaseState, actor: Actor, day: CalendarDay, profile: Profile) {
  const cut = (findings: Parameters<typeof cutFindings>[0]) => cutFindings(findings, state, actor, day, profile);
  return {
    view: viewFor(state, actor, day, profile),
    actions: actionsFor(state, actor, day, profile).map((one) => ({ ...one, findings: cut(one.findings) })),
    guide: guideFor(state, actor, day, demanding(profile)),
    answers: PROBES.map((probe) => answerTo(probe, state, actor, day, profile)),
    unseen: [mayRead(state, actor, lookAtConcern('skjult', 'skole'), day, profile)],
  };
}

function answerTo(probe: (typeof PROBES)[number], state: CaseState, actor: Actor, day: CalendarDay, profile: Profile) {
  // A probe has the fields of its own command.
  const decision = decide({ ...probe, commandId: 'probe', actor, day } as unknown as Command, state, profile);
  if (decision.outcome === 'invalid') return { probe, outcome: decision.outcome, issues: decision.issues };
  const findings = cutFindings(decision.findings, state, actor, day, profile);
  return {
    probe,
    outcome: decision.outcome,
    verdict: decision.outcome === 'refused' ? decision.verdict : 'permitted',
    isNew: decision.outcome === 'accepted' && decision.events.length > 0,
    findings,
    said: explain(findings, 'nb'),
  };
}
