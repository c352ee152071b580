import type { CalendarDay } from '../calendar/day.ts';
import { adultDecidesAlone } from '../consent/rules/adult-decides-alone.ts';
import { consentBeforeLog } from '../consent/rules/consent-before-log.ts';
import { unknownResponsibilityCannotConsent } from '../consent/rules/unknown-responsibility-cannot-consent.ts';
import type { Id } from '../identity/id.ts';
import type { World } from '../profile/rulebook.ts';
import type { Finding } from '../rule/finding.ts';
import { judge } from '../rule/judge.ts';

/** Why nobody could have given a consent in this world, whatever anybody decided; undefined where they could. Local rules are not asked. */
export function couldNotHaveGiven(world: World, giver: Id): Finding | undefined {
  const asked = { ...world, ask: { giver } };
  const findings = [judge(unknownResponsibilityCannotConsent, asked), judge(adultDecidesAlone, asked)];
  return findings.find((one) => one.verdict === 'refused');
}

/** Whether a log could have been opened on one of some days: what was said of the first of them, where on none. */
export function openingOnAny(world: World, service: Id | undefined, days: readonly CalendarDay[]): Finding | undefined {
  const findings = days.map((day) => judge(consentBeforeLog, { ...world, day, ask: { service } }));
  return findings.find((one) => one.verdict !== 'refused') ?? findings[0];
}
