import { lookAtLog } from '../../src/access/looks.ts';
import { sight } from '../../src/access/sight.ts';
import { ageOn, type CalendarDay } from '../../src/calendar/day.ts';
import type { CaseState } from '../../src/case/state.ts';
import type { Invariant } from './invariants.ts';
import { days, people } from './world.ts';

/** Those whose yes counts: the adult subject; for a minor the guardians with responsibility whose access is open. */
function consenting({ subject, party }: CaseState, day: CalendarDay): readonly string[] {
  if (subject.born !== undefined && ageOn(subject.born, day) >= 18) return [subject.person];
  return [...party.guardians]
    .filter(([, one]) => one.responsibility === 'yes' && one.access === 'allowed')
    .map(([person]) => person);
}

/** Who of them has a yes to this service that stands on the day, and was not given for a log that has closed. */
function yesTo(
  state: CaseState,
  service: string | undefined,
  purposes: readonly string[],
  day: CalendarDay,
): readonly string[] {
  const standing = [...state.consent.consents.values()].filter(
    (one) => one.answer === 'yes' && one.to === service && !one.spent && purposes.includes(one.purpose),
  );
  const valid = standing.filter((one) => one.from <= day && (one.until === undefined || one.until >= day));
  return consenting(state, day).filter((person) => valid.some((one) => one.giver === person));
}

const TAKING_PART = ['open-log', 'service-access'];
const employees = [people.larer, people.rektor, people.radgiver];

export const consentInvariants: readonly Invariant[] = [
  {
    title: 'no log is opened without a consent to open it that is valid that day; where all must say yes, of them all',
    step: ({ before, events, command, profile }) =>
      events.every((event) => {
        if (event.type !== 'LogOpened') return true;
        const said = yesTo(before, event.service, ['open-log'], command.day);
        const stated = profile.consent.guardians;
        const all = stated !== undefined && 'is' in stated && stated.is === 'all';
        return said.length > 0 && (!all || said.length === consenting(before, command.day).length);
      }),
  },
  {
    title: 'no service writes in a log without a valid consent of its own',
    step: ({ before, events, command }) =>
      events.every(
        (event) =>
          event.type !== 'EntryWritten' || yesTo(before, event.actor.service, TAKING_PART, command.day).length > 0,
      ),
  },
  {
    title: 'no service reads a log without a valid consent of its own, and none a closed one',
    state({ state, today }, profile) {
      const day = days[today];
      if (day === undefined) return true;
      const strangers = employees.filter((one) => yesTo(state, one.service, TAKING_PART, day).length === 0);
      return [...state.log.logs.values()].every((log) =>
        (log.state === 'open' ? strangers : employees).every(
          (one) => !sight(state, one, lookAtLog(log.id), day, profile).may,
        ),
      );
    },
  },
];
