import { agreement } from '../agreement/agreement.ts';
import { arena } from '../arena/arena.ts';
import { baton } from '../baton/baton.ts';
import { body } from '../body/body.ts';
import type { CalendarDay } from '../calendar/day.ts';
import { concern } from '../concern/concern.ts';
import { consent } from '../consent/consent.ts';
import { content } from '../content/content.ts';
import { fulfilled } from '../duty/fulfilled.ts';
import type { ReadonlySlice } from '../fold/concept.ts';
import { level } from '../level/level.ts';
import { log } from '../log/log.ts';
import { measure } from '../measure/measure.ts';
import { meeting } from '../meeting/meeting.ts';
import { party } from '../party/party.ts';
import { plan } from '../plan/plan.ts';
import { pinned } from '../profile/pinned.ts';
import { repair } from '../repair/repair.ts';
import { route } from '../route/route.ts';
import { service } from '../service/service.ts';
import { subject } from '../subject/subject.ts';
import { withholding } from '../withholding/withholding.ts';
import type { CarriedOut } from './carried-out.ts';

/** Every concept that keeps a part of the case. */
export const concepts = {
  ...{ subject, pinned, party, concern, withholding, consent, baton, agreement, arena },
  ...{ log, service, measure, meeting, level, body, route, plan, content, fulfilled, repair },
} as const;

type Concepts = typeof concepts;
export type ConceptName = keyof Concepts;

/** The slices of a case while they are being written. */
export type Slices = { [N in ConceptName]: ReturnType<Concepts[N]['start']> };

/**
 * What is true in a case after its history, handed out read-only. It is made by `replay` and `evolve` alone: hand the events to another thread or
 * process, not a copy of this, which would no longer know what has been carried out.
 */
export type CaseState = { readonly [N in ConceptName]: ReadonlySlice<Slices[N]> } & {
  /** Number of events; 0 where there is no case yet. */
  readonly version: number;
  /** Day of the latest event; nothing is recorded before it. */
  readonly latestDay: CalendarDay | undefined;
  /** The latest fact each command recorded, by the id of the command. The same command again is accepted without events. */
  readonly commands: CarriedOut;
};
