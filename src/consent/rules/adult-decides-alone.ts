import type { CalendarDay } from '../../calendar/day.ts';
import type { Id } from '../../identity/id.ts';
import { openLogOf } from '../../log/log.ts';
import { holderElseLeader } from '../../party/falls-to.ts';
import { standingOf } from '../../party/standing.ts';
import { type Asked, law, type World } from '../../profile/rulebook.ts';
import { interpretation, statute } from '../../rule/citation.ts';
import { advises, doesNotApply, factsMissing, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { FULL_AGE, isAdult } from '../../subject/subject.ts';
import { wordsOn } from '../coverage.ts';
import { dayOfAge } from '../own-age.ts';
import { isPaused } from '../paused.ts';

/**
 * From 18 only the subject decides, or a representative; guardians' yes no longer counts.
 *
 * Why: From 18 a person has full legal capacity. A parent's yes or access from before must not outlive that day.
 */
export const adultDecidesAlone = law({
  id: 'adult-decides-alone',
  sources: [statute('vergemålsloven', 2010), interpretation('a-day-of-birth-said-later')],
  guard: {
    judge(asked: Asked<{ readonly giver: Id } | { readonly bornOn: CalendarDay }>) {
      const { ask, state, day } = asked;
      if ('bornOn' in ask) return whoDecidesThen(asked, ask.bornOn);
      const looked = { giver: ask.giver, adult: isAdult(state.subject, day) };
      if (!state.party.guardians.has(ask.giver)) return doesNotApply('no-guardian', looked);
      if (standingOf(asked, ask.giver) === 'representative') return doesNotApply('represents-the-subject', looked);
      if (looked.adult === undefined) return factsMissing('age-unknown', ['subject.age'], looked, ['record-birth']);
      if (looked.adult) return refused('subject-is-adult', looked, ['consent-from-subject']);
      return permitted('subject-is-minor', looked);
    },
  },
  duty: {
    clock: {
      starts: [],
      byDay: true,
      stops: ['ConsentGiven', 'ConsentRefused', 'LogClosed'],
      restarts: false,
    },
    owes: toAskTheAdult,
  },
});

/** The day the subject comes of age while a log is open, guardians' consents lapse and the log rests: the holder asks the subject, until they have answered. */
function toAskTheAdult(world: World): readonly Owed[] {
  const { state, day } = world;
  const since = dayOfAge(world, FULL_AGE);
  const open = openLogOf(state.log);
  if (since === undefined || open === undefined || day < since || since <= open.openedOn) return [];
  if (!isPaused(world, open) || hasSaidNo(world, open.service)) return [];
  const who = holderElseLeader(world);
  return [{ about: state.subject.person, who, since, due: 'not-stated' }];
}

function hasSaidNo(world: World, to: Id | undefined): boolean {
  return wordsOn(world, { purposes: ['open-log'], to }).no.some((one) => one.giver === world.state.subject.person);
}

/** What is recorded is never turned away; that it changes who decides is said. */
function whoDecidesThen({ state, day }: Asked<unknown>, bornOn: CalendarDay) {
  const adult = isAdult({ ...state.subject, born: bornOn }, day);
  const before = isAdult(state.subject, day);
  return before === adult ? permitted('decides-as-before', { adult }) : advises('changes-who-decides', { adult });
}
