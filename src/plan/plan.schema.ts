import * as z from 'zod';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const yesNo = z.enum(['yes', 'no']);

/** Right, wish and appointment are three facts, and the plan and its coordinator have a right and a wish each. */
const said = z.strictObject({ of: z.enum(['plan', 'coordinator']), is: yesNo });

export const commands = {
  RecordPlanRight: said,
  RecordPlanWish: said,
  AppointCoordinator: z.strictObject({ person: idSchema }),
};

export const events = {
  PlanRightRecorded: said,
  /** `by`: whose wish it is. */
  PlanWishRecorded: said.extend({ by: idSchema }),
  CoordinatorAppointed: commands.AppointCoordinator,
};

export type PlanCommands = FieldsOf<typeof commands>;
export type PlanEvents = FieldsOf<typeof events>;
