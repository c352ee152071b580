import type { Id } from '../../identity/id.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, permitted, unmet } from '../../rule/finding.ts';
import { type Decided, decidingBodies, isMemberOf } from '../deciding-body.ts';

/** Asked of an offer, and again when it is accepted: who has decided on the one it goes to, or the meeting it was decided in. */
export interface Deciding {
  readonly decidedBy: readonly Id[];
  readonly decidedIn: Id | undefined;
  /** Set when the case moves to that level while an offer is open: then the answer is never more than advice. */
  readonly movesTo?: Id | undefined;
}

/**
 * On some levels a body names the holder. Whoever it names is still offered the baton, and still has to accept. An offer that is open when
 * the case comes to such a level stands, and it is said that the body has not decided it.
 *
 * Why: In wide cooperation no service can appoint another service's employee. The body where all of them meet names the holder, and
 * acceptance keeps the appointment from being made over someone's head.
 */
export const holderDecidedWhereStated = local({
  id: 'holder-decided-where-stated',
  sources: ['HEM', 'BO-2', interpretation('who-has-decided-the-holder')],
  reads: { decided: (profile) => profile.baton.decided },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<Deciding>, { decided }: { readonly decided: readonly Decided[] }) {
      const { movesTo } = asked.ask;
      const level = movesTo ?? asked.state.level.level;
      const bodies = decidingBodies(asked, decided, level);
      const strictest = bodies.find((one) => one.strength === 'must') ?? bodies[0];
      if (strictest === undefined) return doesNotApply('nobody-decides-here', { level });
      const looked = { level, body: strictest.body, ...concernsOf(asked) };
      if (bodies.some((one) => hasDecided(asked, one.body))) return permitted('decided', looked);
      if (movesTo !== undefined) return advises('not-decided-there', looked);
      return unmet(strictest.strength, 'not-decided', looked, ['let-the-body-decide']);
    },
  },
});

/** In a held meeting of the body, or by people who are all recorded as members of it. */
function hasDecided(asked: Asked<Deciding>, body: Id): boolean {
  const { decidedBy } = asked.ask;
  const meeting = meetingNamed(asked);
  if (meeting?.state === 'held' && meeting.kind === body) return true;
  return decidedBy.length > 0 && decidedBy.every((person) => isMemberOf(asked, body, person));
}

/** Concerns the named meeting was about: whoever may not see one of them is not told what was decided in it. */
function concernsOf(asked: Asked<Deciding>): { readonly concerns?: readonly Id[] } {
  const concerns = meetingNamed(asked)?.concerns;
  return concerns === undefined || concerns.length === 0 ? {} : { concerns };
}

/** The meeting it is said to have been decided in; undefined where none is named, or it has been voided since. */
function meetingNamed({ ask, state }: Asked<Deciding>) {
  return ask.decidedIn === undefined ? undefined : state.meeting.meetings.get(ask.decidedIn);
}
