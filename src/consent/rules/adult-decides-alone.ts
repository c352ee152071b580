import type { Id } from '../../identity/id.ts';
import { serviceInCharge } from '../../party/roles.ts';
import { type Asked, law, type World } from '../../profile/rulebook.ts';
import { statute } from '../../rule/citation.ts';
import { doesNotApply, factsMissing, permitted, refused } from '../../rule/finding.ts';
import type { Owed } from '../../rule/rule.ts';
import { FULL_AGE, isAdult } from '../../subject/subject.ts';
import { dayOfAge } from '../own-age.ts';
import { isPaused } from '../paused.ts';

/** From 18 only the subject decides, or a representative; guardians' yes no longer counts. */
export const adultDecidesAlone = law({
  id: 'adult-decides-alone',
  sources: [statute('vergemålsloven', 2010)],
  guard: {
    judge({ ask, state, day }: Asked<{ readonly giver: Id }>) {
      const looked = { giver: ask.giver, adult: isAdult(state.subject, day) };
      if (!state.party.guardians.has(ask.giver)) return doesNotApply('no-guardian', looked);
      if (looked.adult === undefined) return factsMissing('age-unknown', ['subject.age'], looked, ['record-birth']);
      if (looked.adult) return refused('subject-is-adult', looked, ['consent-from-subject']);
      return permitted('subject-is-minor', looked);
    },
  },
  duty: { owes: toAskTheAdult },
});

/** The day the subject comes of age, guardians' consents lapse and the log pauses: the holder asks the subject. */
function toAskTheAdult(world: World): readonly Owed[] {
  const { state, day } = world;
  const since = dayOfAge(world, FULL_AGE);
  if (since === undefined || day < since || !isPaused(world)) return [];
  const service = serviceInCharge(world);
  const who = state.baton.holder ?? (service === undefined ? { role: 'leader' } : { leaderOf: service });
  return [{ about: state.subject.person, who, since, due: 'not-stated' }];
}
