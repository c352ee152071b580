import * as z from 'zod';
import { commandFields } from '../../../../src/case/concepts.schema.ts';
import { purpose } from '../../../../src/consent/consent.schema.ts';
import { ground } from '../../../../src/log/log.schema.ts';
import { ownName } from './who.schema.ts';
import { day, name, word } from './word.schema.ts';

/** One name, or `none`. Several are read too, so that the answer can be the rule that no history breaks. */
const oneOnly = z.union([name, z.array(name)]);

const { id, subject, profile, version, startLevel, ...raised } = commandFields.RaiseConcern.shape;
const agreed = commandFields.Agree.shape;
const yesNo = z.enum(['yes', 'no']);
const { id: measureId, ...planned } = commandFields.PlanMeasure.shape;
const { id: meetingId, ...called } = commandFields.CallMeeting.shape;
const { meeting, ...held } = commandFields.HoldMeeting.shape;
const { measure, ...evaluated } = commandFields.EvaluateMeasure.shape;

const logState = z.enum(['none', 'open', 'closed', 'archived']);

/** Where a story begins: recorded, not judged. */
export const given = z
  .strictObject({
    /** Left out: the day of the first step. */
    day,
    level: word,
    step: word,
    path: z.array(word).min(1),
    holder: oneOnly,
    offeredTo: oneOnly,
    log: z.union([
      logState,
      z.strictObject({
        state: logState,
        /** The service that asked. Left out: one that consent to open it was given to. */
        service: name.optional(),
        medium: name.optional(),
        /** Why it was closed. Left out: by agreement. */
        ground: ground.optional(),
      }),
    ]),
    services: z.array(name),
    consents: z.array(
      z.strictObject({
        by: name,
        purpose,
        to: name.optional(),
        from: day.optional(),
        until: day.optional(),
        id: ownName.optional(),
      }),
    ),
    agreed: z.array(z.strictObject({ ...agreed, by: z.union([name, z.array(name).min(1)]) })),
    concerns: z.record(
      ownName,
      z.strictObject({ ...raised, by: name, concretised: yesNo.optional(), sharedWith: z.array(name).optional() }),
    ),
    measures: z.record(
      ownName,
      z.strictObject({
        ...planned,
        /** Left out: planned. */
        state: z.enum(['planned', 'started', 'ended']).optional(),
        effect: evaluated.effect,
      }),
    ),
    /** Held where it says anything that only a meeting that was held has: who attended, what was decided, answers, minutes. */
    meetings: z.record(ownName, z.strictObject({ ...called, ...held })),
    childTalk: commandFields.RecordChildTalk,
    plan: z.strictObject({ right: yesNo, wish: yesNo, coordinator: name }).partial(),
    /** Concerns withheld from all guardians; as a map, from those written. */
    withheld: z.union([z.array(name), z.record(name, z.strictObject({ from: z.array(name).min(1) }))]),
    /** Name of the profile the case was opened under, where it is not the scenario's. */
    profile: word,
  })
  .partial();

export type Given = z.infer<typeof given>;
