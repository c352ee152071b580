// Written by `npm run registry` from the files themselves; do not edit.

import { agree } from '../agreement/commands/agree.ts';
import { askFor } from '../agreement/commands/ask-for.ts';
import { recordAnswer } from '../agreement/commands/record-answer.ts';
import { reportDisagreement } from '../agreement/commands/report-disagreement.ts';
import { reportStuck } from '../agreement/commands/report-stuck.ts';
import { changeArena } from '../arena/commands/change-arena.ts';
import { acceptBaton } from '../baton/commands/accept-baton.ts';
import { declineBaton } from '../baton/commands/decline-baton.ts';
import { offerBaton } from '../baton/commands/offer-baton.ts';
import { recordHolderWish } from '../baton/commands/record-holder-wish.ts';
import { reportHolderUnavailable } from '../baton/commands/report-holder-unavailable.ts';
import { retractOffer } from '../baton/commands/retract-offer.ts';
import { composeTeam } from '../body/commands/compose-team.ts';
import { recordTeamAdvice } from '../body/commands/record-team-advice.ts';
import { referToTeam } from '../body/commands/refer-to-team.ts';
import type { CommandType } from '../case/case.ts';
import { concludeConcern } from '../concern/commands/conclude-concern.ts';
import { concretiseConcern } from '../concern/commands/concretise-concern.ts';
import { raiseConcern } from '../concern/commands/raise-concern.ts';
import { reclassifyConcern } from '../concern/commands/reclassify-concern.ts';
import { shareConcern } from '../concern/commands/share-concern.ts';
import { giveConsent } from '../consent/commands/give-consent.ts';
import { refuseConsent } from '../consent/commands/refuse-consent.ts';
import { requestConsent } from '../consent/commands/request-consent.ts';
import { withdrawConsent } from '../consent/commands/withdraw-consent.ts';
import { fulfilDuty } from '../duty/commands/fulfil-duty.ts';
import { changeLevel } from '../level/commands/change-level.ts';
import { completeStep } from '../level/commands/complete-step.ts';
import { returnToStep } from '../level/commands/return-to-step.ts';
import { archiveLog } from '../log/commands/archive-log.ts';
import { closeLog } from '../log/commands/close-log.ts';
import { correctEntry } from '../log/commands/correct-entry.ts';
import { demandClosing } from '../log/commands/demand-closing.ts';
import { endFollowUp } from '../log/commands/end-follow-up.ts';
import { openLog } from '../log/commands/open-log.ts';
import { writeEntry } from '../log/commands/write-entry.ts';
import { endMeasure } from '../measure/commands/end-measure.ts';
import { evaluateMeasure } from '../measure/commands/evaluate-measure.ts';
import { planMeasure } from '../measure/commands/plan-measure.ts';
import { recordChildTalk } from '../measure/commands/record-child-talk.ts';
import { setGoal } from '../measure/commands/set-goal.ts';
import { startMeasure } from '../measure/commands/start-measure.ts';
import { callMeeting } from '../meeting/commands/call-meeting.ts';
import { cancelMeeting } from '../meeting/commands/cancel-meeting.ts';
import { holdMeeting } from '../meeting/commands/hold-meeting.ts';
import { addProfessional } from '../party/commands/add-professional.ts';
import { allowGuardian } from '../party/commands/allow-guardian.ts';
import { blockGuardian } from '../party/commands/block-guardian.ts';
import { moveProfessional } from '../party/commands/move-professional.ts';
import { registerGuardian } from '../party/commands/register-guardian.ts';
import { registerRepresentative } from '../party/commands/register-representative.ts';
import { removeProfessional } from '../party/commands/remove-professional.ts';
import { setAddressProtection } from '../party/commands/set-address-protection.ts';
import { setGuardianResponsibility } from '../party/commands/set-guardian-responsibility.ts';
import { unblockGuardian } from '../party/commands/unblock-guardian.ts';
import { appointCoordinator } from '../plan/commands/appoint-coordinator.ts';
import { recordPlanRight } from '../plan/commands/record-plan-right.ts';
import { recordPlanWish } from '../plan/commands/record-plan-wish.ts';
import { adoptProfile } from '../profile/commands/adopt-profile.ts';
import { takeOverCase } from '../repair/commands/take-over-case.ts';
import { voidRecord } from '../repair/commands/void-record.ts';
import { assessRoute } from '../route/commands/assess-route.ts';
import { recordFeedback } from '../route/commands/record-feedback.ts';
import { takeDirectRoute } from '../route/commands/take-direct-route.ts';
import { consultService } from '../service/commands/consult-service.ts';
import { inviteService } from '../service/commands/invite-service.ts';
import { joinService } from '../service/commands/join-service.ts';
import { leaveService } from '../service/commands/leave-service.ts';
import { referToService } from '../service/commands/refer-to-service.ts';
import { linkCase } from '../subject/commands/link-case.ts';
import { recordBirth } from '../subject/commands/record-birth.ts';
import { liftWithholding } from '../withholding/commands/lift-withholding.ts';
import { withholdFromGuardians } from '../withholding/commands/withhold-from-guardians.ts';

const all = [
  agree,
  askFor,
  recordAnswer,
  reportDisagreement,
  reportStuck,
  changeArena,
  acceptBaton,
  declineBaton,
  offerBaton,
  recordHolderWish,
  reportHolderUnavailable,
  retractOffer,
  composeTeam,
  recordTeamAdvice,
  referToTeam,
  concludeConcern,
  concretiseConcern,
  raiseConcern,
  reclassifyConcern,
  shareConcern,
  giveConsent,
  refuseConsent,
  requestConsent,
  withdrawConsent,
  fulfilDuty,
  changeLevel,
  completeStep,
  returnToStep,
  archiveLog,
  closeLog,
  correctEntry,
  demandClosing,
  endFollowUp,
  openLog,
  writeEntry,
  endMeasure,
  evaluateMeasure,
  planMeasure,
  recordChildTalk,
  setGoal,
  startMeasure,
  callMeeting,
  cancelMeeting,
  holdMeeting,
  addProfessional,
  allowGuardian,
  blockGuardian,
  moveProfessional,
  registerGuardian,
  registerRepresentative,
  removeProfessional,
  setAddressProtection,
  setGuardianResponsibility,
  unblockGuardian,
  appointCoordinator,
  recordPlanRight,
  recordPlanWish,
  adoptProfile,
  takeOverCase,
  voidRecord,
  assessRoute,
  recordFeedback,
  takeDirectRoute,
  consultService,
  inviteService,
  joinService,
  leaveService,
  referToService,
  linkCase,
  recordBirth,
  liftWithholding,
  withholdFromGuardians,
] as const;

/** The door of every command, by the name of the command. */
export const doors: ReadonlyMap<string, { readonly command: CommandType }> = new Map(
  all.map((one) => [one.command, one]),
);
