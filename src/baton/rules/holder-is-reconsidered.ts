import type { CalendarDay } from '../../calendar/day.ts';
import type { Id } from '../../identity/id.ts';
import type { LevelCommands } from '../../level/level.ts';
import { type Asked, local } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import { advises, doesNotApply, needsAPerson, permitted, unmet } from '../../rule/finding.ts';
import type { Strength } from '../../rule/verdict.ts';

/** Asked of a move to another level: what happens with the baton there, and what else was answered. */
export interface Reconsidering {
  readonly to: Id;
  readonly holder: LevelCommands['ChangeLevel']['holder'];
  readonly answers: Readonly<Record<Id, Id>> | undefined;
}

interface Stated {
  readonly reconsidered: {
    readonly levels?: readonly Id[] | undefined;
    readonly consider: readonly Id[];
    readonly strength: Strength;
  };
}

/** The one criterion that is asked of the family and not of those who work with them. */
const WISH: Id = 'wish';

/**
 * At a change of level, to any or to those the text names, it is settled who holds on, with the family asked first; what else the text lists is advice where nobody has
 * answered it.
 *
 * Why: The one who was right for a small effort may be wrong for a large one. A change of level is the natural moment to ask, and the
 * family is asked first.
 */
export const holderIsReconsidered = local({
  id: 'holder-is-reconsidered',
  sources: ['HEM', 'EID-3', 'GLO-3', interpretation('reconsidering-the-holder')],
  reads: { reconsidered: (profile) => profile.baton.reconsidered },
  unstated: { means: 'n/a' },
  guard: {
    judge(asked: Asked<Reconsidering>, { reconsidered }: Stated) {
      const { levels, consider, strength } = reconsidered;
      const { to } = asked.ask;
      const { holder } = asked.state.baton;
      const { level } = asked.state.level;
      if (holder === undefined) return doesNotApply('nobody-holds', { level });
      if (levels?.includes(to) === false) return doesNotApply('another-level', { to });
      if (asked.ask.holder === undefined)
        return unmet(strength, 'not-settled', { holder, level }, ['say-who-holds-on']);
      return (consider.includes(WISH) ? wished(asked, strength) : undefined) ?? others(asked, consider);
    },
  },
});

/** Nothing where someone has been asked since the level began. That nobody could be asked is said openly, and for a person to weigh. */
function wished({ state }: Asked<Reconsidering>, strength: Strength) {
  const all = [...state.baton.wishes.values()].filter((one) => isSince(one.on, state.level.since));
  if (all.some((one) => one.wish !== 'not-asked')) return undefined;
  const looked = { holder: state.baton.holder, level: state.level.level };
  if (strength === 'must' && all.length > 0)
    return needsAPerson('wish-not-asked', looked, ['ask-for-the-wish', 'leader-decides']);
  return unmet(strength, 'wish-not-asked', looked, ['ask-for-the-wish']);
}

function others(asked: Asked<Reconsidering>, consider: readonly Id[]) {
  const unanswered = consider.filter((one) => one !== WISH && !isAnswered(asked, one));
  const looked = { holder: asked.state.baton.holder, settled: asked.ask.holder };
  return unanswered.length === 0
    ? permitted('reconsidered', looked)
    : advises('not-all-considered', { ...looked, unanswered });
}

/** With the command, or recorded since the level began. */
function isAnswered({ ask, state }: Asked<Reconsidering>, question: Id): boolean {
  if (ask.answers !== undefined && Object.hasOwn(ask.answers, question)) return true;
  const recorded = state.agreement.answers.get(question);
  return recorded !== undefined && isSince(recorded.on, state.level.since);
}

function isSince(day: CalendarDay, since: CalendarDay | undefined): boolean {
  return since === undefined || day >= since;
}
