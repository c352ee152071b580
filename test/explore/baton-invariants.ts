import type { Profile } from '../../src/profile/profile.ts';
import type { Invariant } from './invariants.ts';

/** From the level after the first, unless the profile says the first. */
function needsHolder({ levels, baton }: Profile, level: string): boolean {
  const from = baton.from !== undefined && 'is' in baton.from ? baton.from.is : levels[1]?.id;
  const order = levels.map((one) => one.id);
  return from !== undefined && order.indexOf(level) >= order.indexOf(from);
}

export const batonInvariants: readonly Invariant[] = [
  {
    title: 'there are never two holders: whoever accepts is the one holder from then on, and one accepts at a time',
    step({ after, events }) {
      const accepted = events.flatMap((one) => (one.type === 'BatonAccepted' ? [one.holder] : []));
      return accepted.length === 0 || (accepted.length === 1 && after.baton.holder === accepted[0]);
    },
  },
  {
    title: 'a holder changes only when the one who was offered the baton, in an offer that is open, accepts it',
    step({ before, after, events, command }) {
      if (after.baton.holder === undefined || after.baton.holder === before.baton.holder) return true;
      const accepts = events.some((one) => one.type === 'BatonAccepted');
      return accepts && before.baton.offer?.to === after.baton.holder && command.actor.id === after.baton.holder;
    },
  },
  {
    title: 'the baton is laid down only by closing or at the end of the follow-up',
    step: ({ before, after, events }) =>
      after.baton.holder !== undefined ||
      before.baton.holder === undefined ||
      events.some((one) => one.type === 'LogClosed' || one.type === 'FollowUpEnded'),
  },
  {
    title: 'from the level that needs a holder no measure starts without one',
    step: ({ before, after, events, profile }) =>
      after.baton.holder !== undefined ||
      !events.some((one) => one.type === 'MeasureStarted') ||
      !needsHolder(profile, before.level.level),
  },
  {
    title: 'measures that go on outside a closed log keep the holder',
    step: ({ before, after, events }) =>
      events.every(
        (one) => one.type !== 'LogClosed' || one.outside.length === 0 || after.baton.holder === before.baton.holder,
      ),
  },
];
