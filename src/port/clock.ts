/** Where the engine reads the time. It is the only clock there is: no rule and no client sets the day. */
export interface Clock {
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };
