import type { CalendarDay } from '../../calendar/day.ts';
import { dueAfter, type Term } from '../../calendar/term.ts';
import type { Id } from '../../identity/id.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { local, type World } from '../../profile/rulebook.ts';
import { interpretation } from '../../rule/citation.ts';
import type { Owed } from '../../rule/rule.ts';
import type { Purpose } from '../consent.ts';

interface Asking {
  readonly at: 'level' | 'step' | 'takeover' | 'arena-change';
  readonly level?: Id | undefined;
  readonly step?: Id | undefined;
  readonly purpose: Purpose;
  readonly within?: Term | undefined;
}

interface Stated {
  readonly asked: readonly Asking[];
}

/**
 * The family is asked for a consent when the text says: when the case comes to a level or a step, when someone takes over the baton, when
 * the child changes arena. Asked is enough: the answer is theirs.
 *
 * Why: A consent that is asked for late is asked for in a hurry. Whoever knows when to ask, asks while there is time to think.
 */
export const consentIsAskedWhenStated = local({
  id: 'consent-is-asked-when-stated',
  sources: ['HAL-2', 'LIL-3', 'VTO-1', interpretation('when-a-consent-is-asked-for')],
  reads: { asked: (profile) => profile.consent.asked },
  unstated: { means: 'n/a' },
  duty: {
    clock: {
      starts: ['CaseOpened', 'LevelChanged', 'StepCompleted', 'StepReturned', 'BatonAccepted', 'ArenaChanged'],
      stops: ['ConsentRequested', 'ConsentGiven', 'ConsentRefused', 'LevelChanged', 'StepCompleted', 'StepReturned'],
      restarts: true,
    },
    owes: (world: World, { asked }: Stated): readonly Owed[] => asked.flatMap((one) => owedFor(world, one)),
  },
});

function owedFor(world: World, asking: Asking): readonly Owed[] {
  const since = cameAbout(world, asking);
  if (since === undefined || world.state.log.ended || isAsked(world, asking.purpose, since)) return [];
  const about = [asking.at, asking.level, asking.step, asking.purpose].filter((one) => one !== undefined).join(':');
  const due = dueAfter(since, asking.within);
  return [{ about, who: holderElseLeader(world), since, due, ...behind(world, asking) }];
}

/** The day it came about that makes it time to ask; undefined while it has not. */
function cameAbout({ state }: World, { at, level, step }: Asking): CalendarDay | undefined {
  if (at === 'takeover') return state.baton.tookOver;
  if (at === 'arena-change') return state.arena.changes.at(-1)?.on;
  const isThere = state.level.level === level && (at === 'level' || state.level.step === step);
  return isThere ? state.level.since : undefined;
}

/** Asked for, or answered without being asked, since then. */
function isAsked({ state }: World, purpose: Purpose, since: CalendarDay): boolean {
  const asked = [...state.consent.requests.values(), ...state.consent.consents.values()];
  return asked.some((one) => one.purpose === purpose && one.on >= since);
}

/** A level tells of the concern that brought the case there. */
function behind({ state }: World, { at }: Asking): { readonly concerns?: readonly Id[] } {
  const concern = state.level.moves.at(-1)?.concern;
  return concern !== undefined && (at === 'level' || at === 'step') ? { concerns: [concern] } : {};
}
