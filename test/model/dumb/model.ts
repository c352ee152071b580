import { people } from '../world.ts';

/** Someone's yes, as it was said. */
export interface Yes {
  readonly giver: string;
  readonly purpose: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
}

/** What anyone could keep on a sheet of paper about a case: sets and flags, and no rule. */
export interface Model {
  holder: string | undefined;
  offered: string | undefined;
  level: string;
  yes: Yes[];
  /** The state of each log, in the order they were opened. */
  logs: Map<string, 'open' | 'closed' | 'archived'>;
  /** The log each entry stands in. */
  entries: Map<string, string>;
  responsible: Map<string, string>;
  access: Map<string, string>;
  isProtected: Set<string>;
  concerns: Set<string>;
  withheld: Set<string>;
  /** The latest word on a concern and a receiver: `concern>receiver` to clear or unclear. */
  assessed: Map<string, string>;
  professionals: Map<string, string>;
  /** Those who were in the case and have been removed: raising a concern does not bring them back. */
  removed: Set<string>;
  ended: boolean;
}

/** The sheet as the small world begins: a concern from the school, two guardians with responsibility, four professionals. */
export function begin(): Model {
  const { larer, kollega, ped, radgiver } = people;
  return {
    ...{ holder: undefined, offered: undefined, level: '1', yes: [], ended: false },
    ...{
      logs: new Map(),
      entries: new Map(),
      withheld: new Set(),
      assessed: new Map(),
      isProtected: new Set(),
      removed: new Set(),
    },
    responsible: new Map([
      ['mor', 'yes'],
      ['far', 'yes'],
    ]),
    access: new Map([
      ['mor', 'allowed'],
      ['far', 'allowed'],
    ]),
    concerns: new Set(['concern']),
    professionals: new Map([larer, kollega, ped, radgiver].map((one) => [one.id, one.service])),
  };
}

/** The log that is open. */
export function openLog(model: Model): string | undefined {
  return [...model.logs].find(([, state]) => state === 'open')?.[0];
}

/** Whether a guardian is one whose word counts: responsibility yes, access allowed. */
export function isHeard(model: Model, person: string): boolean {
  return model.responsible.get(person) === 'yes' && model.access.get(person) === 'allowed';
}

/** Whether anyone whose word counts has said yes for this, and it stands on the day. */
export function hasYes(model: Model, purposes: readonly string[], to: string | undefined, day: string): boolean {
  return model.yes.some(
    (one) =>
      purposes.includes(one.purpose) &&
      one.to === to &&
      one.from <= day &&
      day <= one.until &&
      isHeard(model, one.giver),
  );
}
