import { holderKeepsBatonUntilAccepted } from '../../baton/rules/holder-keeps-baton-until-accepted.ts';
import type { CalendarDay } from '../../calendar/day.ts';
import type { CaseEvent, Command } from '../../case/case.ts';
import { ask, door, type Question } from '../../case/door.ts';
import { replay } from '../../case/evolve.ts';
import type { Issue } from '../../case/issue.ts';
import { adultDecidesAlone } from '../../consent/rules/adult-decides-alone.ts';
import { consentBeforeLog } from '../../consent/rules/consent-before-log.ts';
import { unknownResponsibilityCannotConsent } from '../../consent/rules/unknown-responsibility-cannot-consent.ts';
import { stamped } from '../../identity/actor.ts';
import { levelOf, stepsOf } from '../../level/order.ts';
import { actorMayIssueThis } from '../../party/rules/actor-may-issue-this.ts';
import { subjectWithinTargetGroup } from '../../party/rules/subject-within-target-group.ts';
import type { Profile } from '../../profile/profile.ts';
import type { World } from '../../profile/rulebook.ts';
import { profileInForce } from '../../profile/rules/profile-in-force.ts';
import { couldNotHaveGiven, openingOnAny } from '../history-guards.ts';
import { takenOverWithDocuments } from '../rules/taken-over-with-documents.ts';
import { type Part, takenParts } from '../taking-over.ts';

type Taking = Command<'TakeOverCase'>;

/** Begins a case in the middle of its life, as another system had it. What no history could hold is refused; what comes after is judged as ever. */
export const takeOverCase = door('TakeOverCase', {
  opensCase: true,
  // Nobody takes over a case of their own family, whatever they lead.
  authority: ask(actorMayIssueThis, ({ facts, actor }) =>
    familyIn(facts).has(actor.id) ? { by: 'one-of', people: [] } : { by: 'leader-or-system' },
  ),
  guards: [
    ask(profileInForce, (c, s) => (s.version === 0 ? { act: 'open', named: c.version } : undefined)),
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
  ],
  lacks(c, s, profile) {
    if (s.version > 0) return [{ code: 'case-in-use', path: 'caseId' }];
    return [...unknownPlaces(c, profile), ...ahead(c), ...twice(c), ...nameless(c)];
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

function unknownPlaces({ facts }: Taking, profile: Profile): readonly Issue[] {
  const { path, step } = facts;
  const missing = path.flatMap((one, n) =>
    levelOf(profile, one) === undefined ? [{ code: 'no-such-level', path: `facts.path[${n}]` }] : [],
  );
  if (missing.length > 0 || step === undefined) return missing;
  const known = stepsOf(profile, path.at(-1) ?? '').some((one) => one.id === step);
  return known ? [] : [{ code: 'no-such-step', path: 'facts.step' }];
}

/** What has happened has happened by the day it is taken over. */
function ahead({ facts, day }: Taking): readonly Issue[] {
  const days: readonly (readonly [CalendarDay | undefined, string])[] = [
    [facts.log?.openedOn, 'facts.log.openedOn'],
    ...facts.consents.map(({ from }, n) => [from, `facts.consents[${n}].from`] as const),
    ...facts.concerns.map(({ arose }, n) => [arose, `facts.concerns[${n}].arose`] as const),
  ];
  return days.flatMap(([one, path]) => (one !== undefined && one > day ? [{ code: 'day-not-come', path }] : []));
}

function twice({ facts }: Taking): readonly Issue[] {
  return (['concerns', 'consents', 'measures'] as const).flatMap((part) => {
    const ids = facts[part].map((one) => one.id);
    return ids.flatMap((id, n) =>
      ids.indexOf(id) === n ? [] : [{ code: 'id-in-use', path: `facts.${part}[${n}].id` }],
    );
  });
}

/** Measures and consents name concerns and people that come along. */
function nameless({ facts }: Taking): readonly Issue[] {
  const concerns = new Set(facts.concerns.map((one) => one.id));
  const family = familyIn(facts);
  return [
    ...facts.holders.flatMap(({ person }, n) =>
      family.has(person) ? [{ code: 'no-such-professional', path: `facts.holders[${n}].person` }] : [],
    ),
    ...facts.measures.flatMap((one, n) =>
      (one.concerns ?? []).every((id) => concerns.has(id))
        ? []
        : [{ code: 'no-such-concern', path: `facts.measures[${n}].concerns` }],
    ),
    ...facts.consents.flatMap(({ giver }, n) =>
      family.has(giver) ? [] : [{ code: 'no-such-person', path: `facts.consents[${n}].giver` }],
    ),
  ];
}

/** The subject and the guardians, by what the other system says. */
function familyIn({ subject, guardians }: Taking['facts']): ReadonlySet<string> {
  return new Set([subject.person ?? 'subject', ...guardians.map((one) => one.person)]);
}
