import type { CalendarDay } from '../../../../src/calendar/day.ts';
import type { Actor } from '../../../../src/identity/actor.ts';
import { SUBJECT } from '../../../../src/subject/subject.ts';
import { commandOf, fieldsWritten } from '../load/issues-in-command.ts';
import { ONLY_SUBJECT, type Scenario, type Step } from '../scenario.ts';

/** A command as a host would hand it in: JSON, not yet parsed. */
export interface CommandJson {
  readonly type: string;
  readonly commandId: string;
  readonly day: CalendarDay;
  readonly actor: Actor;
  readonly caseId: string;
  readonly onBehalfOf?: string;
  readonly [field: string]: unknown;
}

/** The command of a step. People and things are named by their names; these are their ids. */
export function commandJson(step: Step, caseName: string, actor: Actor, scenario: Scenario): CommandJson | undefined {
  const told = teller(step);
  const type = commandOf(told);
  if (type === undefined) return undefined;
  const { id, discretion } = told.written;
  const onBehalfOf = step.written.for ?? told.written.for;
  return {
    ...FILLED_IN[type]?.(caseName, scenario),
    ...fieldsWritten(told),
    ...{ type, commandId: step.commandId, day: step.day, actor, caseId: caseName },
    ...(id === undefined ? {} : { id }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(discretion === undefined ? {} : { discretion }),
  };
}

/** The step whose command it is: its own, or the one it repeats. */
export function teller(step: Step): Step {
  return step.repeats === undefined ? step : teller(step.repeats);
}

/** Fields a command has from the scenario where it does not name them itself. */
const FILLED_IN: {
  readonly [command: string]: (caseName: string, scenario: Scenario) => { readonly [field: string]: unknown };
} = {
  RaiseConcern: (caseName, { subjects }) => ({
    subject: { ...subjects.get(caseName), person: caseName === ONLY_SUBJECT ? SUBJECT : caseName },
  }),
};
