import { holderKeepsBatonUntilAccepted } from '../../baton/rules/holder-keeps-baton-until-accepted.ts';
import type { CaseEvent, Command } from '../../case/case.ts';
import { ask, door, type Question } from '../../case/door.ts';
import { replay } from '../../case/evolve.ts';
import { adultDecidesAlone } from '../../consent/rules/adult-decides-alone.ts';
import { consentBeforeLog } from '../../consent/rules/consent-before-log.ts';
import { unknownResponsibilityCannotConsent } from '../../consent/rules/unknown-responsibility-cannot-consent.ts';
import { stamped } from '../../identity/actor.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import type { Profile } from '../../profile/profile.ts';
import type { World } from '../../profile/rulebook.ts';
import { profileInForce } from '../../profile/rules/profile-in-force.ts';
import { suspicionWithholdsFromGuardians } from '../../withholding/rules/suspicion-withholds-from-guardians.ts';
import { couldNotHaveGiven, openingOnAny } from '../history-guards.ts';
import { mayTell, withheldIn } from '../resting.ts';
import { takenOverWithDocuments } from '../rules/taken-over-with-documents.ts';
import { type Part, takenParts } from '../taking-over.ts';
import { familyIn, unknownFacts } from '../unknown-facts.ts';

type Taking = Command<'TakeOverCase'>;

/** Begins a case in the middle of its life, as another system had it. What no history could hold is refused; what comes after is judged as ever. */
export const takeOverCase = door('TakeOverCase', {
  opensCase: true,
  // Nobody takes over a case of their own family, whatever they lead.
  authority: ask(actorMayIssueThis, ({ facts, actor }) =>
    familyIn(facts).has(actor.id) ? { by: 'one-of', people: [] } : { by: 'leader-or-system' },
  ),
  guards: [
    ask(profileInForce, (c, s) => (s.version === 0 ? { act: 'take-over', named: c.version } : undefined)),
    ask(subjectWithinTargetGroup, (c) => ({ act: 'raise', subject: c.facts.subject })),
    ask(takenOverWithDocuments, ({ document, facts }) => ({
      document,
      undocumented: facts.consents.filter((one) => one.document === undefined).map((one) => one.id),
    })),
    ask(holderKeepsBatonUntilAccepted, ({ facts }) => ({
      act: 'hold',
      holders: facts.holders.map((one) => one.person),
    })),
    givenBySomeoneWhoCould(unknownResponsibilityCannotConsent.id),
    givenBySomeoneWhoCould(adultDecidesAlone.id),
    openedOnConsent(),
    ask(suspicionWithholdsFromGuardians, ({ facts }, _, profile) => ({
      act: 'take-over',
      concerns: withheldIn(facts, profile),
      mayTell: mayTell(facts, profile),
    })),
  ],
  lacks(c, s, profile) {
    if (s.version > 0) return [{ code: 'case-in-use', path: 'caseId' }];
    return unknownFacts(c, profile);
  },
  records: (c, { profile }) => Object.values(takenParts(c, profile)).flat(),
  candidates: 'known-outside',
});

/** A yes was given on the day it is from, by who could give it then. */
function givenBySomeoneWhoCould(rule: string): Question<'TakeOverCase'> {
  return {
    rule,
    judge(c, world) {
      const state = stateBefore('consents', c, world.profile);
      const findings = c.facts.consents.map(({ giver, from }) =>
        couldNotHaveGiven({ ...world, state, day: from }, giver),
      );
      return findings.find((one) => one?.rule === rule);
    },
  };
}

/** An open log was opened on a consent that stood that day. */
function openedOnConsent(): Question<'TakeOverCase'> {
  return {
    rule: consentBeforeLog.id,
    judge(c, world) {
      const { log } = c.facts;
      if (log === undefined) return undefined;
      return openingOnAny({ ...world, state: stateBefore('log', c, world.profile) }, log.service, [log.openedOn]);
    },
  };
}

/** The case when everything before a part has happened. */
function stateBefore(part: Part, c: Taking, profile: Profile): World['state'] {
  const parts = Object.entries(takenParts(c, profile));
  const before = parts
    .slice(
      0,
      parts.findIndex(([name]) => name === part),
    )
    .flatMap(([, facts]) => facts);
  // Each fact is typed where it is made; the stamp adds the same fields to all of them.
  return replay(before.map((fact) => stamped(fact, c, undefined) as CaseEvent));
}
