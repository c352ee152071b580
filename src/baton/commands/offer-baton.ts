import { ask, createdBy, door, fieldsOf } from '../../case/door.ts';
import { consentFollowsTheService } from '../../consent/rules/consent-follows-the-service.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import { individualPlanEffect } from '../../plan/rules/individual-plan-effect.ts';
import { registered } from '../holder-to-be.ts';
import { familyMayInfluenceHolder } from '../rules/family-may-influence-holder.ts';
import { holderDecidedWhereStated } from '../rules/holder-decided-where-stated.ts';
import { holderIsEligible } from '../rules/holder-is-eligible.ts';
import { holderKeepsBatonUntilAccepted } from '../rules/holder-keeps-baton-until-accepted.ts';

/** Holds the baton out to someone. Nothing changes hands until they accept. */
export const offerBaton = door('OfferBaton', {
  authority: ask(actorMayIssueThis, () => ({ by: 'baton-offerer' })),
  guards: [
    ask(holderKeepsBatonUntilAccepted, () => ({ act: 'offer' })),
    ask(holderIsEligible, (c, s) => registered(s, c.to)),
    ask(holderDecidedWhereStated, (c) => ({ decidedBy: c.decidedBy ?? [], decidedIn: c.decidedIn })),
    ask(subjectWithinTargetGroup, () => ({ act: 'offer' })),
    ask(consentFollowsTheService, (c, s) => ({ act: 'offer', service: registered(s, c.to).service })),
    ask(individualPlanEffect, (c, s) => {
      const coordinator = s.plan.coordinator?.person;
      return coordinator === undefined ? undefined : { act: 'offer', to: c.to, coordinator };
    }),
    ask(familyMayInfluenceHolder, (c) => ({ person: c.to })),
  ],
  lacks(c, s) {
    if (s.baton.offers.has(createdBy(c))) return [{ code: 'id-in-use', path: 'id' }];
    if (c.decidedIn !== undefined && !s.meeting.meetings.has(c.decidedIn))
      return [{ code: 'no-such-meeting', path: 'decidedIn' }];
    return s.party.professionals.get(c.to)?.active ? [] : [{ code: 'no-such-professional', path: 'to' }];
  },
  alreadySo: (c, s) => s.baton.offer?.to === c.to || (s.baton.offer === undefined && s.baton.holder === c.to),
  tells: 'who-may',
  records: (c, { state }) => [{ type: 'BatonOffered', ...fieldsOf(c), id: createdBy(c), level: state.level.level }],
  candidates: ({ state }) =>
    [...state.party.professionals].filter(([, one]) => one.active).map(([to]) => ({ about: to, with: { to } })),
});
