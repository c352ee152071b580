import type { Id } from '../../identity/id.ts';
import { isYouthOfUnnamedAge, standingOf } from '../../party/standing.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, type Looked, permitted, refused, silent } from '../../rule/finding.ts';
import { saidOf } from '../../rule/stated.ts';
import type { Purpose } from '../consent.ts';
import { consentFrom } from '../consent-from.ts';
import { validConsents } from '../coverage.ts';
import { sinceUnasked } from '../own-age.ts';
import { type GuardianMode, sufficiency } from '../sufficiency.ts';

/** Asked of one who gives a word of their own; and wherever a consent is used: what for, and to whom. */
export type ConsentQuestion =
  | { readonly giver: Id }
  | { readonly purposes: readonly Purpose[]; readonly to: Id | undefined };

/**
 * A yes from anyone with standing is recorded. Whether the people who said yes are enough is judged where it is used: one or all of the
 * guardians, the youth from the stated age, the pregnant woman, the adult.
 *
 * Why: Families differ, and municipalities read the law differently. A yes is always taken down; whether it is enough is judged where it
 * is used, by what the municipality has stated.
 */
export const whoCanConsent = local({
  id: 'who-can-consent',
  sources: ['TYS-1', 'VIN-1', 'TRO', interpretation('own-age-has-a-floor')],
  except: [{ givesWayTo: 'own-age-reached', holds: (asked: Asked<ConsentQuestion>) => isForThePersonToDecide(asked) }],
  reads: { mode: (profile) => profile.consent.guardians },
  unstated: { means: 'by-case', words: 'one yes of several guardians: silent; youth: n/a' },
  guard: {
    judge(asked: Asked<ConsentQuestion>, { mode }: { readonly mode: GuardianMode }) {
      return 'giver' in asked.ask
        ? mayGive(asked, asked.ask.giver)
        : enough(asked, asked.ask.purposes, asked.ask.to, mode);
    },
  },
});

/** What rests on guardians' consent from before the youth's own age is for own-age-reached to answer. */
function isForThePersonToDecide(asked: Asked<ConsentQuestion>): boolean {
  if ('giver' in asked.ask) return false;
  return sinceUnasked(asked, asked.ask, saidOf(asked.profile.consent.youth)) !== undefined;
}

function mayGive(asked: Asked<unknown>, giver: Id) {
  const { state } = asked;
  const standing = standingOf(asked, giver);
  const looked = { giver, standing };
  if (state.party.guardians.has(giver) && standing !== 'representative' && state.subject.kind !== 'pregnant-woman')
    return doesNotApply('guardian-is-judged-elsewhere', { giver });
  if (standing === 'none')
    return refused('no-standing', { ...looked, from: consentFrom(asked) }, ['consent-from-one-who-can']);
  if (standing !== 'unknown' || isYouthOfUnnamedAge(asked)) return permitted('has-standing', looked);
  const missing = state.subject.born === undefined ? 'subject.age' : 'consent.youth';
  return factsMissing('standing-unknown', [missing], looked, ['leader-decides']);
}

function enough(asked: Asked<unknown>, purposes: readonly Purpose[], to: Id | undefined, mode: GuardianMode) {
  const givers = [...new Set(validConsents(asked, { purposes, to }).map((one) => one.giver))];
  if (givers.length === 0) return doesNotApply('no-consent-to-weigh');
  const found = sufficiency(asked, givers, mode);
  const looked = { given: givers, waitingFor: found.waitingFor, to };
  if (found.is === 'enough') return permitted('enough', looked);
  if (found.is === 'silent') return silent('one-of-several', looked);
  if (found.is === 'age-not-named') return silent('age-not-named', looked);
  if (found.is === 'unknown') return notKnown(found.missing, looked);
  return refused('not-enough', { ...looked, from: consentFrom(asked) }, ['consent-from-the-others']);
}

function notKnown(missing: readonly string[], looked: Looked) {
  return missing.includes('subject.age')
    ? factsMissing('age-unknown', missing, looked, ['record-birth', 'leader-decides'])
    : factsMissing('someone-unheard', missing, looked, ['clarify-responsibility']);
}
