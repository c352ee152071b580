import type { Id } from '../../identity/id.ts';
import { isOnFirstLevel } from '../../level/order.ts';
import { isPersonInCase } from '../../party/authority.ts';
import { counts, standingOf } from '../../party/standing.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
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
  const ofGuardians = words.filter((one) => isOfUnknownAge(asked, one.by));
  const against = [...ofFamily, ...ofGuardians].filter((one) => one.is === 'disagreed').map((one) => one.by);
  const looked = { about: demand.about, family, municipality, against };
  if (!family && municipality && demand.strength === 'must' && ofGuardians.length > 0 && against.length === 0) {
    const by = ofGuardians.map((one) => one.by);
    return factsMissing('age-unknown', ['subject.age'], { ...looked, by }, ['record-birth', 'leader-decides']);
  }
  if (!family || !municipality) return unmet(demand.strength, 'not-agreed', looked, ['agree-first']);
  const strength = demand.strength === 'must' ? 'person' : demand.strength;
  return against.length === 0 ? undefined : unmet(strength, 'someone-disagrees', looked, ['agree-first']);
}

/** A guardian whose word would count of a child, while nobody knows the day of birth. */
function isOfUnknownAge(world: World, person: Id): boolean {
  return world.state.party.guardians.has(person) && standingOf(world, person) === 'unknown';
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
