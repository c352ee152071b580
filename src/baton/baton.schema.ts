import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';

const offer = { offer: idSchema.optional(), reason: idSchema.optional() };
const answered = z.strictObject({ offer: idSchema, reason: idSchema.optional() });

export const commands = {
  OfferBaton: z.strictObject({
    id: idSchema.optional(),
    to: idSchema,
    decidedBy: z.array(idSchema).max(64).optional(),
    decidedIn: idSchema.optional(),
  }),
  AcceptBaton: z.strictObject(offer),
  DeclineBaton: z.strictObject(offer),
  RetractOffer: z.strictObject(offer),
  ReportHolderUnavailable: z.strictObject({ until: daySchema.optional() }),
  RecordHolderWish: z.strictObject({ wish: z.enum(['agrees', 'other', 'not-asked']), person: idSchema.optional() }),
};

export const events = {
  BatonOffered: commands.OfferBaton.extend({ id: idSchema, level: idSchema }),
  /** `service` and `role`: those the host vouched for when the baton was accepted. */
  BatonAccepted: answered.extend({ holder: idSchema, service: idSchema.optional(), role: idSchema }),
  BatonDeclined: answered,
  OfferRetracted: answered,
  HolderReportedUnavailable: commands.ReportHolderUnavailable,
  HolderWishRecorded: commands.RecordHolderWish.extend({ by: idSchema }),
};

export type BatonCommands = FieldsOf<typeof commands>;
export type BatonEvents = FieldsOf<typeof events>;
