import type { Word } from '../../agreement/agreement.ts';
import type { Id } from '../../identity/id.ts';
import { isOnFirstLevel } from '../../level/order.ts';
import { isPersonInCase } from '../../party/authority.ts';
import { counts, standingOf, unknownOfStanding } from '../../party/standing.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, factsMissing, permitted, silent, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';
import { type Medium, mediaFor } from '../documented-in.ts';

/** Asked of a log that is to be opened: what it will be kept in, and which service asks for it. */
export interface Opening {
  readonly medium: Id | undefined;
  readonly service: Id | undefined;
}

interface Stated {
  readonly agreement: { readonly about: Id; readonly strength: Strength } | undefined;
  readonly levels: readonly Id[] | undefined;
  readonly media: readonly Medium[] | undefined;
}

/**
 * Municipality and guardians have agreed to start help before the log opens, and the log opens on a level where it may. Keeping it in
 * something else than stated is met with advice.
 *
 * Why: The log gathers help that has been agreed; it is not a file kept on a family.
 */
export const logOpensOnAgreement = local({
  id: 'log-opens-on-agreement',
  sources: ['HEM', 'SOG', 'KON', interpretation('agreeing-to-start-with-one-against')],
  reads: {
    agreement: (profile) => profile.log.agreement,
    levels: (profile) => profile.log.levels,
    media: (profile) => profile.log.media,
  },
  unstated: { means: 'by-case', words: 'agreement: n/a; level: n/a from level 1, silent on level 0; medium: n/a' },
  guard: {
    judge(asked: Asked<Opening>, { agreement, levels, media }: Stated) {
      return (
        levelMayHaveLog(asked, levels) ??
        notAgreed(asked, agreement) ??
        otherMedium(asked, media) ??
        (agreement === undefined ? permitted('no-agreement-demanded') : permitted('agreed', { about: agreement.about }))
      );
    },
  },
});

function levelMayHaveLog(asked: Asked<Opening>, levels: readonly Id[] | undefined) {
  const { level } = asked.state.level;
  if (levels === undefined) return isOnFirstLevel(asked) ? silent('level-not-stated', { level }) : undefined;
  return levels.includes(level) ? undefined : silent('level-not-among-stated', { level, levels });
}

/** Both sides say yes: someone whose word counts for the subject, and someone of the municipality; and nobody of the family says no. */
function notAgreed(asked: Asked<Opening>, demand: Stated['agreement']) {
  if (demand === undefined) return undefined;
  const words = asked.state.agreement.words.filter((one) => one.about === demand.about);
  const ofFamily = words.filter((one) => counts(standingOf(asked, one.by)));
  const family = ofFamily.some((one) => one.is === 'agreed');
  const municipality = words.some(
    (one) => one.is === 'agreed' && one.service !== undefined && !isPersonInCase(asked, one.by),
  );
  const against = ofFamily.filter((one) => one.is === 'disagreed').map((one) => one.by);
  const looked = { about: demand.about, family, municipality, against };
  if (demand.strength === 'must' && municipality && ofFamily.length === 0) {
    const by = unweighed(asked, words);
    if (by.length > 0)
      return factsMissing('word-not-weighed', [unknownOfStanding(asked)], { ...looked, by }, ['leader-decides']);
  }
  if (!family || !municipality) return unmet(demand.strength, 'not-agreed', looked, ['agree-first']);
  const strength = demand.strength === 'must' ? 'person' : demand.strength;
  return against.length === 0 ? undefined : unmet(strength, 'someone-disagrees', looked, ['agree-first']);
}

/** Those who say yes, and of whom it is not known whether their word counts. */
function unweighed(asked: Asked<Opening>, words: readonly Word[]): readonly Id[] {
  return words.filter((one) => one.is === 'agreed' && standingOf(asked, one.by) === 'unknown').map((one) => one.by);
}

/** Something else than the text says for this service or arena. `by-agreement` leaves it to those who open it. */
function otherMedium(asked: Asked<Opening>, media: Stated['media']) {
  const { medium, service } = asked.ask;
  const stated = mediaFor(asked, media ?? [], service);
  if (medium === undefined || stated.length === 0 || stated.includes(BY_AGREEMENT) || stated.includes(medium))
    return undefined;
  return advises('other-medium', { medium, stated });
}

const BY_AGREEMENT: Id = 'by-agreement';
