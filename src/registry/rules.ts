// Written by `npm run registry` from the files themselves; do not edit.
import { familyMayAsk } from '../agreement/rules/family-may-ask.ts';
import { arenaChangeAsStated } from '../arena/rules/arena-change-as-stated.ts';
import { familyMayInfluenceHolder } from '../baton/rules/family-may-influence-holder.ts';
import { holderDecidedWhereStated } from '../baton/rules/holder-decided-where-stated.ts';
import { holderFromLevel1 } from '../baton/rules/holder-from-level-1.ts';
import { holderIsEligible } from '../baton/rules/holder-is-eligible.ts';
import { holderIsReconsidered } from '../baton/rules/holder-is-reconsidered.ts';
import { holderKeepsBatonUntilAccepted } from '../baton/rules/holder-keeps-baton-until-accepted.ts';
import { holderRestsWhenCooperationEnds } from '../baton/rules/holder-rests-when-cooperation-ends.ts';
import { holderUnreachableIsFlagged } from '../baton/rules/holder-unreachable-is-flagged.ts';
import { bodyAsStated } from '../body/rules/body-as-stated.ts';
import { btiteamLeavesAPlan } from '../body/rules/btiteam-leaves-a-plan.ts';
import { familyComposesBtiteam } from '../body/rules/family-composes-btiteam.ts';
import { stuckCaseHasARoute } from '../body/rules/stuck-case-has-a-route.ts';
import { teamNeedsConsentOrAnonymity } from '../body/rules/team-needs-consent-or-anonymity.ts';
import { concernIsConcretisedBeforeSharing } from '../concern/rules/concern-is-concretised-before-sharing.ts';
import { contactWithGuardiansInTime } from '../concern/rules/contact-with-guardians-in-time.ts';
import { dutyToReportIsNotReplaced } from '../concern/rules/duty-to-report-is-not-replaced.ts';
import { guardiansInvolvedAtLevel0 } from '../concern/rules/guardians-involved-at-level-0.ts';
import { leaderAndColleagueFirst } from '../concern/rules/leader-and-colleague-first.ts';
import { level0IsDecidedInTime } from '../concern/rules/level-0-is-decided-in-time.ts';
import { outcomeIsStated } from '../concern/rules/outcome-is-stated.ts';
import { reportedConcernGoesOn } from '../concern/rules/reported-concern-goes-on.ts';
import { suspicionIsSharedAsStated } from '../concern/rules/suspicion-is-shared-as-stated.ts';
import { adultDecidesAlone } from '../consent/rules/adult-decides-alone.ts';
import { consentBeforeLog } from '../consent/rules/consent-before-log.ts';
import { consentCoversEachService } from '../consent/rules/consent-covers-each-service.ts';
import { consentFollowsTheService } from '../consent/rules/consent-follows-the-service.ts';
import { consentFormAsStated } from '../consent/rules/consent-form-as-stated.ts';
import { consentIsAskedWhenStated } from '../consent/rules/consent-is-asked-when-stated.ts';
import { consentLastsAsStated } from '../consent/rules/consent-lasts-as-stated.ts';
import { expiredConsentPauses } from '../consent/rules/expired-consent-pauses.ts';
import { legalBasisIsNotConsent } from '../consent/rules/legal-basis-is-not-consent.ts';
import { ownAgeReached } from '../consent/rules/own-age-reached.ts';
import { refusalIsRecorded } from '../consent/rules/refusal-is-recorded.ts';
import { unknownResponsibilityCannotConsent } from '../consent/rules/unknown-responsibility-cannot-consent.ts';
import { whoCanConsent } from '../consent/rules/who-can-consent.ts';
import { withdrawalWorksAtOnce } from '../consent/rules/withdrawal-works-at-once.ts';
import { levelEntryCriteria } from '../level/rules/level-entry-criteria.ts';
import { lowerLevelsTriedFirst } from '../level/rules/lower-levels-tried-first.ts';
import { measuresAreEvaluatedBeforeMovingUp } from '../level/rules/measures-are-evaluated-before-moving-up.ts';
import { servicesNeverDropTheLevel } from '../level/rules/services-never-drop-the-level.ts';
import { startLevelIsStated } from '../level/rules/start-level-is-stated.ts';
import { stepsComeInOrder } from '../level/rules/steps-come-in-order.ts';
import { transitionIsStated } from '../level/rules/transition-is-stated.ts';
import { wayOnIsStated } from '../level/rules/way-on-is-stated.ts';
import { closedIsArchived } from '../log/rules/closed-is-archived.ts';
import { closedIsLocked } from '../log/rules/closed-is-locked.ts';
import { closingByAgreement } from '../log/rules/closing-by-agreement.ts';
import { closingHasAGround } from '../log/rules/closing-has-a-ground.ts';
import { endingIsDocumented } from '../log/rules/ending-is-documented.ts';
import { guardiansMayDemandClosing } from '../log/rules/guardians-may-demand-closing.ts';
import { logHasAHolder } from '../log/rules/log-has-a-holder.ts';
import { logOpensOnAgreement } from '../log/rules/log-opens-on-agreement.ts';
import { logOpensWhereItMust } from '../log/rules/log-opens-where-it-must.ts';
import { readingIsByConsent } from '../log/rules/reading-is-by-consent.ts';
import { reuseNeedsNewApproval } from '../log/rules/reuse-needs-new-approval.ts';
import { suspicionStaysOutOfSharedLog } from '../log/rules/suspicion-stays-out-of-shared-log.ts';
import { writingIsAsStated } from '../log/rules/writing-is-as-stated.ts';
import { cataloguePrerequisites } from '../measure/rules/catalogue-prerequisites.ts';
import { childIsHeard } from '../measure/rules/child-is-heard.ts';
import { measureHasResponsibleAndEvaluation } from '../measure/rules/measure-has-responsible-and-evaluation.ts';
import { coordinationMeetingIsTheHolders } from '../meeting/rules/coordination-meeting-is-the-holders.ts';
import { meetingIntervalAsStated } from '../meeting/rules/meeting-interval-as-stated.ts';
import { actorMayIssueThis } from '../party/rules/actor-may-issue-this.ts';
import { anyoneMayRaise } from '../party/rules/anyone-may-raise.ts';
import { importNeverLiftsABlock } from '../party/rules/import-never-lifts-a-block.ts';
import { subjectWithinTargetGroup } from '../party/rules/subject-within-target-group.ts';
import { individualPlanEffect } from '../plan/rules/individual-plan-effect.ts';
import { localRule } from '../profile/rules/local-rule.ts';
import { profileInForce } from '../profile/rules/profile-in-force.ts';
import { nothingRestsOnWhatIsVoided } from '../repair/rules/nothing-rests-on-what-is-voided.ts';
import { takenOverWithDocuments } from '../repair/rules/taken-over-with-documents.ts';
import { clearCaseSkipsTheTeam } from '../route/rules/clear-case-skips-the-team.ts';
import { otherRoutesNeedConsent } from '../route/rules/other-routes-need-consent.ts';
import { reportNeedsNoConsent } from '../route/rules/report-needs-no-consent.ts';
import { routesRunBeside } from '../route/rules/routes-run-beside.ts';
import { consultationNeverJoins } from '../service/rules/consultation-never-joins.ts';
import { referralComesBeforeJoining } from '../service/rules/referral-comes-before-joining.ts';
import { suspicionWithholdsFromGuardians } from '../withholding/rules/suspicion-withholds-from-guardians.ts';

/** Every rule, by the concept it belongs to. */
export const rulesOf: {
  readonly agreement: {
    readonly 'family-may-ask': typeof familyMayAsk;
  };
  readonly arena: {
    readonly 'arena-change-as-stated': typeof arenaChangeAsStated;
  };
  readonly baton: {
    readonly 'family-may-influence-holder': typeof familyMayInfluenceHolder;
    readonly 'holder-decided-where-stated': typeof holderDecidedWhereStated;
    readonly 'holder-from-level-1': typeof holderFromLevel1;
    readonly 'holder-is-eligible': typeof holderIsEligible;
    readonly 'holder-is-reconsidered': typeof holderIsReconsidered;
    readonly 'holder-keeps-baton-until-accepted': typeof holderKeepsBatonUntilAccepted;
    readonly 'holder-rests-when-cooperation-ends': typeof holderRestsWhenCooperationEnds;
    readonly 'holder-unreachable-is-flagged': typeof holderUnreachableIsFlagged;
  };
  readonly body: {
    readonly 'body-as-stated': typeof bodyAsStated;
    readonly 'btiteam-leaves-a-plan': typeof btiteamLeavesAPlan;
    readonly 'family-composes-btiteam': typeof familyComposesBtiteam;
    readonly 'stuck-case-has-a-route': typeof stuckCaseHasARoute;
    readonly 'team-needs-consent-or-anonymity': typeof teamNeedsConsentOrAnonymity;
  };
  readonly concern: {
    readonly 'concern-is-concretised-before-sharing': typeof concernIsConcretisedBeforeSharing;
    readonly 'contact-with-guardians-in-time': typeof contactWithGuardiansInTime;
    readonly 'duty-to-report-is-not-replaced': typeof dutyToReportIsNotReplaced;
    readonly 'guardians-involved-at-level-0': typeof guardiansInvolvedAtLevel0;
    readonly 'leader-and-colleague-first': typeof leaderAndColleagueFirst;
    readonly 'level-0-is-decided-in-time': typeof level0IsDecidedInTime;
    readonly 'outcome-is-stated': typeof outcomeIsStated;
    readonly 'reported-concern-goes-on': typeof reportedConcernGoesOn;
    readonly 'suspicion-is-shared-as-stated': typeof suspicionIsSharedAsStated;
  };
  readonly consent: {
    readonly 'adult-decides-alone': typeof adultDecidesAlone;
    readonly 'consent-before-log': typeof consentBeforeLog;
    readonly 'consent-covers-each-service': typeof consentCoversEachService;
    readonly 'consent-follows-the-service': typeof consentFollowsTheService;
    readonly 'consent-form-as-stated': typeof consentFormAsStated;
    readonly 'consent-is-asked-when-stated': typeof consentIsAskedWhenStated;
    readonly 'consent-lasts-as-stated': typeof consentLastsAsStated;
    readonly 'expired-consent-pauses': typeof expiredConsentPauses;
    readonly 'legal-basis-is-not-consent': typeof legalBasisIsNotConsent;
    readonly 'own-age-reached': typeof ownAgeReached;
    readonly 'refusal-is-recorded': typeof refusalIsRecorded;
    readonly 'unknown-responsibility-cannot-consent': typeof unknownResponsibilityCannotConsent;
    readonly 'who-can-consent': typeof whoCanConsent;
    readonly 'withdrawal-works-at-once': typeof withdrawalWorksAtOnce;
  };
  readonly level: {
    readonly 'level-entry-criteria': typeof levelEntryCriteria;
    readonly 'lower-levels-tried-first': typeof lowerLevelsTriedFirst;
    readonly 'measures-are-evaluated-before-moving-up': typeof measuresAreEvaluatedBeforeMovingUp;
    readonly 'services-never-drop-the-level': typeof servicesNeverDropTheLevel;
    readonly 'start-level-is-stated': typeof startLevelIsStated;
    readonly 'steps-come-in-order': typeof stepsComeInOrder;
    readonly 'transition-is-stated': typeof transitionIsStated;
    readonly 'way-on-is-stated': typeof wayOnIsStated;
  };
  readonly log: {
    readonly 'closed-is-archived': typeof closedIsArchived;
    readonly 'closed-is-locked': typeof closedIsLocked;
    readonly 'closing-by-agreement': typeof closingByAgreement;
    readonly 'closing-has-a-ground': typeof closingHasAGround;
    readonly 'ending-is-documented': typeof endingIsDocumented;
    readonly 'guardians-may-demand-closing': typeof guardiansMayDemandClosing;
    readonly 'log-has-a-holder': typeof logHasAHolder;
    readonly 'log-opens-on-agreement': typeof logOpensOnAgreement;
    readonly 'log-opens-where-it-must': typeof logOpensWhereItMust;
    readonly 'reading-is-by-consent': typeof readingIsByConsent;
    readonly 'reuse-needs-new-approval': typeof reuseNeedsNewApproval;
    readonly 'suspicion-stays-out-of-shared-log': typeof suspicionStaysOutOfSharedLog;
    readonly 'writing-is-as-stated': typeof writingIsAsStated;
  };
  readonly measure: {
    readonly 'catalogue-prerequisites': typeof cataloguePrerequisites;
    readonly 'child-is-heard': typeof childIsHeard;
    readonly 'measure-has-responsible-and-evaluation': typeof measureHasResponsibleAndEvaluation;
  };
  readonly meeting: {
    readonly 'coordination-meeting-is-the-holders': typeof coordinationMeetingIsTheHolders;
    readonly 'meeting-interval-as-stated': typeof meetingIntervalAsStated;
  };
  readonly party: {
    readonly 'actor-may-issue-this': typeof actorMayIssueThis;
    readonly 'anyone-may-raise': typeof anyoneMayRaise;
    readonly 'import-never-lifts-a-block': typeof importNeverLiftsABlock;
    readonly 'subject-within-target-group': typeof subjectWithinTargetGroup;
  };
  readonly plan: {
    readonly 'individual-plan-effect': typeof individualPlanEffect;
  };
  readonly profile: {
    readonly 'local-rule': typeof localRule;
    readonly 'profile-in-force': typeof profileInForce;
  };
  readonly repair: {
    readonly 'nothing-rests-on-what-is-voided': typeof nothingRestsOnWhatIsVoided;
    readonly 'taken-over-with-documents': typeof takenOverWithDocuments;
  };
  readonly route: {
    readonly 'clear-case-skips-the-team': typeof clearCaseSkipsTheTeam;
    readonly 'other-routes-need-consent': typeof otherRoutesNeedConsent;
    readonly 'report-needs-no-consent': typeof reportNeedsNoConsent;
    readonly 'routes-run-beside': typeof routesRunBeside;
  };
  readonly service: {
    readonly 'consultation-never-joins': typeof consultationNeverJoins;
    readonly 'referral-comes-before-joining': typeof referralComesBeforeJoining;
  };
  readonly withholding: {
    readonly 'suspicion-withholds-from-guardians': typeof suspicionWithholdsFromGuardians;
  };
} = {
  agreement: {
    'family-may-ask': familyMayAsk,
  },
  arena: {
    'arena-change-as-stated': arenaChangeAsStated,
  },
  baton: {
    'family-may-influence-holder': familyMayInfluenceHolder,
    'holder-decided-where-stated': holderDecidedWhereStated,
    'holder-from-level-1': holderFromLevel1,
    'holder-is-eligible': holderIsEligible,
    'holder-is-reconsidered': holderIsReconsidered,
    'holder-keeps-baton-until-accepted': holderKeepsBatonUntilAccepted,
    'holder-rests-when-cooperation-ends': holderRestsWhenCooperationEnds,
    'holder-unreachable-is-flagged': holderUnreachableIsFlagged,
  },
  body: {
    'body-as-stated': bodyAsStated,
    'btiteam-leaves-a-plan': btiteamLeavesAPlan,
    'family-composes-btiteam': familyComposesBtiteam,
    'stuck-case-has-a-route': stuckCaseHasARoute,
    'team-needs-consent-or-anonymity': teamNeedsConsentOrAnonymity,
  },
  concern: {
    'concern-is-concretised-before-sharing': concernIsConcretisedBeforeSharing,
    'contact-with-guardians-in-time': contactWithGuardiansInTime,
    'duty-to-report-is-not-replaced': dutyToReportIsNotReplaced,
    'guardians-involved-at-level-0': guardiansInvolvedAtLevel0,
    'leader-and-colleague-first': leaderAndColleagueFirst,
    'level-0-is-decided-in-time': level0IsDecidedInTime,
    'outcome-is-stated': outcomeIsStated,
    'reported-concern-goes-on': reportedConcernGoesOn,
    'suspicion-is-shared-as-stated': suspicionIsSharedAsStated,
  },
  consent: {
    'adult-decides-alone': adultDecidesAlone,
    'consent-before-log': consentBeforeLog,
    'consent-covers-each-service': consentCoversEachService,
    'consent-follows-the-service': consentFollowsTheService,
    'consent-form-as-stated': consentFormAsStated,
    'consent-is-asked-when-stated': consentIsAskedWhenStated,
    'consent-lasts-as-stated': consentLastsAsStated,
    'expired-consent-pauses': expiredConsentPauses,
    'legal-basis-is-not-consent': legalBasisIsNotConsent,
    'own-age-reached': ownAgeReached,
    'refusal-is-recorded': refusalIsRecorded,
    'unknown-responsibility-cannot-consent': unknownResponsibilityCannotConsent,
    'who-can-consent': whoCanConsent,
    'withdrawal-works-at-once': withdrawalWorksAtOnce,
  },
  level: {
    'level-entry-criteria': levelEntryCriteria,
    'lower-levels-tried-first': lowerLevelsTriedFirst,
    'measures-are-evaluated-before-moving-up': measuresAreEvaluatedBeforeMovingUp,
    'services-never-drop-the-level': servicesNeverDropTheLevel,
    'start-level-is-stated': startLevelIsStated,
    'steps-come-in-order': stepsComeInOrder,
    'transition-is-stated': transitionIsStated,
    'way-on-is-stated': wayOnIsStated,
  },
  log: {
    'closed-is-archived': closedIsArchived,
    'closed-is-locked': closedIsLocked,
    'closing-by-agreement': closingByAgreement,
    'closing-has-a-ground': closingHasAGround,
    'ending-is-documented': endingIsDocumented,
    'guardians-may-demand-closing': guardiansMayDemandClosing,
    'log-has-a-holder': logHasAHolder,
    'log-opens-on-agreement': logOpensOnAgreement,
    'log-opens-where-it-must': logOpensWhereItMust,
    'reading-is-by-consent': readingIsByConsent,
    'reuse-needs-new-approval': reuseNeedsNewApproval,
    'suspicion-stays-out-of-shared-log': suspicionStaysOutOfSharedLog,
    'writing-is-as-stated': writingIsAsStated,
  },
  measure: {
    'catalogue-prerequisites': cataloguePrerequisites,
    'child-is-heard': childIsHeard,
    'measure-has-responsible-and-evaluation': measureHasResponsibleAndEvaluation,
  },
  meeting: {
    'coordination-meeting-is-the-holders': coordinationMeetingIsTheHolders,
    'meeting-interval-as-stated': meetingIntervalAsStated,
  },
  party: {
    'actor-may-issue-this': actorMayIssueThis,
    'anyone-may-raise': anyoneMayRaise,
    'import-never-lifts-a-block': importNeverLiftsABlock,
    'subject-within-target-group': subjectWithinTargetGroup,
  },
  plan: {
    'individual-plan-effect': individualPlanEffect,
  },
  profile: {
    'local-rule': localRule,
    'profile-in-force': profileInForce,
  },
  repair: {
    'nothing-rests-on-what-is-voided': nothingRestsOnWhatIsVoided,
    'taken-over-with-documents': takenOverWithDocuments,
  },
  route: {
    'clear-case-skips-the-team': clearCaseSkipsTheTeam,
    'other-routes-need-consent': otherRoutesNeedConsent,
    'report-needs-no-consent': reportNeedsNoConsent,
    'routes-run-beside': routesRunBeside,
  },
  service: {
    'consultation-never-joins': consultationNeverJoins,
    'referral-comes-before-joining': referralComesBeforeJoining,
  },
  withholding: {
    'suspicion-withholds-from-guardians': suspicionWithholdsFromGuardians,
  },
};

/** Every rule, by its id. */
export const rules: (typeof rulesOf)['agreement'] &
  (typeof rulesOf)['arena'] &
  (typeof rulesOf)['baton'] &
  (typeof rulesOf)['body'] &
  (typeof rulesOf)['concern'] &
  (typeof rulesOf)['consent'] &
  (typeof rulesOf)['level'] &
  (typeof rulesOf)['log'] &
  (typeof rulesOf)['measure'] &
  (typeof rulesOf)['meeting'] &
  (typeof rulesOf)['party'] &
  (typeof rulesOf)['plan'] &
  (typeof rulesOf)['profile'] &
  (typeof rulesOf)['repair'] &
  (typeof rulesOf)['route'] &
  (typeof rulesOf)['service'] &
  (typeof rulesOf)['withholding'] = {
  ...rulesOf.agreement,
  ...rulesOf.arena,
  ...rulesOf.baton,
  ...rulesOf.body,
  ...rulesOf.concern,
  ...rulesOf.consent,
  ...rulesOf.level,
  ...rulesOf.log,
  ...rulesOf.measure,
  ...rulesOf.meeting,
  ...rulesOf.party,
  ...rulesOf.plan,
  ...rulesOf.profile,
  ...rulesOf.repair,
  ...rulesOf.route,
  ...rulesOf.service,
  ...rulesOf.withholding,
};
