import type { CalendarDay } from '../../../src/calendar/day.ts';
import type { Clock } from '../../../src/port/clock.ts';

/** A clock that stands where a story is: each step of a day comes a minute after the one before it. */
export interface StoryClock extends Clock {
  moveTo(day: CalendarDay): void;
}

export function storyClock(): StoryClock {
  let now = new Date(0);
  return {
    now: () => now,
    moveTo(day) {
      // Eight in the morning in UTC is the same day in Norway, summer and winter.
      const morning = new Date(`${day}T08:00:00.000Z`);
      now = now < morning ? morning : new Date(now.getTime() + 60_000);
    },
  };
}
