import { dueAfter, type Term } from '../../calendar/term.ts';
import type { Id } from '../../identity/id.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { isPersonInCase } from '../../party/roles.ts';
import { type Asked, local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import type { AskedWhat } from '../agreement.ts';
import { mayAsk } from '../may-ask.ts';
import { isWaiting } from '../waiting.ts';

/** Asked of one of the family, or of a professional who records it: what is asked for. And of who says that the duty to answer is done. */
export type AskingAsked = { readonly what: AskedWhat } | { readonly fulfils: string };

type Askable = { readonly who: Id; readonly what: readonly AskedWhat[] };

interface Stated {
  readonly list: readonly Askable[] | undefined;
  readonly within: Term | undefined;
}

/**
 * Subject and guardians may ask for what the profile names. Whatever they ask for is recorded, and answered by the one who holds the
 * baton, else by the leader.
 *
 * Why: A family that asks and hears nothing has in fact been refused. An asking that stands until it is answered cannot be forgotten on a
 * desk.
 */
export const familyMayAsk = local({
  id: 'family-may-ask',
  sources: ['TRO', 'HEM', interpretation('an-asking-is-answered'), interpretation('what-answers-an-asking')],
  reads: { list: (profile) => profile.party.whoMayAsk, within: (profile) => profile.party.askingAnsweredWithin },
  unstated: { means: 'by-case', words: 'recorded, with a duty to answer that has no day' },
  guard: {
    judge(asked: Asked<AskingAsked>, { list }: Stated) {
      if ('fulfils' in asked.ask)
        return refused('answered-not-dropped', { duty: asked.ask.fulfils }, ['record-an-answer']);
      const { what } = asked.ask;
      const who = asked.onBehalfOf ?? asked.actor.id;
      const looked = { what, who };
      if (!isPersonInCase(asked, who)) return refused('not-of-the-family', looked, ['record-what-the-family-asks']);
      if (!mayAsk(asked)) return refused('not-their-own', looked, ['they-ask-themselves']);
      if (list === undefined) return permitted('recorded-all-the-same', looked);
      return isListed(asked, list, { who, what })
        ? permitted('may-be-asked-for', looked)
        : advises('not-listed', looked);
    },
  },
  duty: {
    clock: {
      starts: ['AskedFor', 'MeetingCancelled'],
      stops: [
        'AnswerRecorded',
        'BatonAccepted',
        'LogOpened',
        'MeetingCalled',
        'MeetingHeld',
        'TeamReferred',
        'PlanRightRecorded',
      ],
      restarts: false,
    },
    owes: (world: World, { within }: Stated): readonly Owed[] => askingsToAnswer(world, within),
  },
});

/** In any of the capacities someone has: a guardian may be a representative too. */
function isListed(
  { state }: World,
  list: readonly Askable[],
  { who, what }: { readonly who: Id; readonly what: AskedWhat },
): boolean {
  const capacities = new Set<Id>();
  if (who === state.subject.person) capacities.add('subject');
  if (state.party.guardians.has(who)) capacities.add('guardian');
  const spokenFor = state.party.representatives.get(who);
  if (spokenFor !== undefined) capacities.add('representative');
  if (spokenFor === state.subject.person) capacities.add('subject');
  return list.some((one) => capacities.has(one.who) && one.what.includes(what));
}

/** An asking is never dropped: it is on the holder, else on the leader of the concern's service, until someone answers it or what was asked for has come. */
function askingsToAnswer(world: World, within: Term | undefined): readonly Owed[] {
  const { state } = world;
  if (state.log.ended) return [];
  const open = [...state.agreement.askings.values()].filter((one) => isWaiting(state, one));
  return open.map((one) => ({
    about: one.id,
    who: holderElseLeader(world),
    since: one.on,
    due: dueAfter(one.on, within),
  }));
}
