import type { Id } from '../../identity/id.ts';
import { isAuthorised, isPersonInCase } from '../../party/authority.ts';
import { actsAs, holdsOneOf, isProfessionalParty, mayUseDiscretion, serviceInCharge } from '../../party/roles.ts';
import { counts, standingOf } from '../../party/standing.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { needsAPerson, permitted, refused, silent } from '../../rule/finding.ts';
import { joined } from '../../service/service.ts';

/** Asked of an entry: its kind, where it has one. */
export interface EntryAsked {
  readonly kind: Id | undefined;
}

interface Writers {
  readonly kind?: Id | undefined;
  readonly roles?: readonly Id[] | undefined;
  readonly others?: 'unnamed' | undefined;
}

interface Stated {
  readonly writers: readonly Writers[] | undefined;
}

/**
 * The holder writes, before the first holder the concern's service, and whoever the profile names for the kind of entry. Where the text says
 * that some others write, and not who, a person decides of those whose service takes part. A volunteer never does.
 *
 * Why: One hand on the pen keeps the log short, true and the same for all; where others write too, the family should know who.
 */
export const writingIsAsStated = local({
  id: 'writing-is-as-stated',
  sources: ['SOG-4', interpretation('some-others-write')],
  reads: { writers: (profile) => profile.log.writers },
  unstated: { means: 'by-case', words: 'the holder; before the first one the concern’s service' },
  guard: {
    judge(asked: Asked<EntryAsked>, { writers }: Stated) {
      const { ask, actor, profile } = asked;
      const looked = { kind: ask.kind, role: actor.role };
      if (actsAs(profile, actor.role) === 'volunteer') return refused('volunteer-never-writes', looked, ['by-holder']);
      if (isAuthorised(asked, { by: 'holder' }) === true) return permitted('holder-writes', looked);
      if (mayUseDiscretion(asked)) return permitted('in-place-with-discretion', looked);
      if (!belongs(asked) || writers === undefined) return refused('not-a-writer', looked, ['by-holder']);
      const ofKind = writers.filter((one) => one.kind === undefined || one.kind === ask.kind);
      if (ofKind.some((one) => holdsOneOf(profile, actor, one.roles ?? [])))
        return permitted('named-as-writer', looked);
      if (ofKind.some((one) => one.others === 'unnamed') && takesPart(asked))
        return needsAPerson('some-others-write', looked, ['by-holder', 'person-decides']);
      return ofKind.length === 0 ? silent('kind-not-stated', looked) : refused('not-a-writer', looked, ['by-holder']);
    },
  },
});

/** Someone whose role in the case is their own: a professional party, or one of the family whose word counts. */
function belongs(asked: Asked<EntryAsked>): boolean {
  const { id } = asked.actor;
  return isProfessionalParty(asked) || (isPersonInCase(asked, id) && counts(standingOf(asked, id)));
}

/** Someone who works with the case in a service that has joined, or in the one that follows it up; a leader reads no log, and writes in none. */
function takesPart(asked: Asked<EntryAsked>): boolean {
  const { actor, profile, state } = asked;
  if (!isProfessionalParty(asked) || actsAs(profile, actor.role) === 'leader' || actor.service === undefined)
    return false;
  return actor.service === serviceInCharge(asked) || joined(state.service).includes(actor.service);
}
