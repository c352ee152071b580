import * as z from 'zod';
import { daySchema } from '../calendar/day.schema.ts';
import { commands as concernCommands } from '../concern/concern.schema.ts';
import { form, purpose } from '../consent/consent.schema.ts';
import type { FieldsOf } from '../fold/concept.ts';
import { idSchema } from '../identity/id.schema.ts';
import { events as measureEvents } from '../measure/measure.schema.ts';
import { events as partyEvents } from '../party/party.schema.ts';
import { legalBasis } from '../rule/legal-basis.schema.ts';
import { task } from '../service/service.schema.ts';
import { subjectSchema } from '../subject/subject.schema.ts';

/** `record`: an entry, a measure or a meeting; `reason`: why it was a mistake, as a code. */
const voiding = z.strictObject({ record: idSchema, reason: idSchema });

/** A concern as the other system had it. `withheld`: kept from guardians there; a suspicion is kept from them whatever is said here. */
const concernTaken = concernCommands.RaiseConcern.omit({
  ...{ subject: true, profile: true, version: true, startLevel: true, content: true },
}).extend({
  ...{ id: idSchema, raisedBy: idSchema, service: idSchema.optional() },
  concretised: z.boolean().optional(),
  withheld: z.boolean().optional(),
});

/** A consent as it was given there. Without its document it is no consent. */
const consentTaken = z.strictObject({
  ...{ id: idSchema, giver: idSchema, purpose, to: idSchema.optional() },
  scope: z.array(idSchema).max(64).optional(),
  form: form.optional(),
  from: daySchema,
  until: daySchema.optional(),
  document: idSchema.optional(),
});

/** A measure as it was there: planned, or under way. */
const measureTaken = measureEvents.MeasurePlanned.omit({ content: true, level: true, log: true }).extend({
  state: z.enum(['planned', 'started']).optional(),
});

/** A guardian as the other system had them. What it does not say of their access is unknown, and unknown is closed. */
const guardianTaken = partyEvents.GuardianRegistered.extend({
  access: z.enum(['allowed', 'blocked', 'unknown']).default('unknown'),
});

/** A level, and where it is said the concern that brought the case there. */
const placeTaken = z.union([idSchema, z.strictObject({ level: idSchema, concern: idSchema.optional() })]);

/** A service that took part: for which concerns, and on which statute where it took part without consent. */
const serviceTaken = z.strictObject({
  service: idSchema,
  task: task.optional(),
  concerns: z.array(idSchema).max(64).optional(),
  legalBasis: legalBasis.optional(),
});

const many = <S extends z.ZodType>(shape: S) => z.array(shape).max(64).default([]);

/**
 * What another system holds of a case. What is left out is not known, and nothing is filled in. Where something is kept from guardians, each
 * level, service and measure says what it rests on.
 */
export const takenFacts = z.strictObject({
  subject: subjectSchema,
  /** Levels the case has been on, the present one last. */
  path: z.array(placeTaken).min(1).max(40),
  step: idSchema.optional(),
  guardians: many(guardianTaken),
  /** Protected addresses, of anyone in the family. */
  protections: many(partyEvents.AddressProtectionSet),
  professionals: many(partyEvents.ProfessionalAdded),
  concerns: many(concernTaken),
  /** Who holds the baton. Several are read too, so that the rule answers and not the parser. */
  holders: many(z.strictObject({ person: idSchema, role: idSchema, service: idSchema })),
  consents: many(consentTaken),
  /** The open log: since when, the service that asked for it, the medium. */
  log: z
    .strictObject({ id: idSchema, openedOn: daySchema, service: idSchema.optional(), medium: idSchema.optional() })
    .optional(),
  services: many(serviceTaken),
  measures: many(measureTaken),
});

export const commands = {
  VoidRecord: voiding,
  /** On a case id that is not in use it opens the case. `document`: what the facts were read from. */
  TakeOverCase: z.strictObject({
    profile: idSchema.optional(),
    version: z.string().min(1).max(32).optional(),
    facts: takenFacts,
    document: idSchema.optional(),
  }),
};

export const events = {
  /** The record is left out from now on; the history keeps it. */
  RecordVoided: voiding.extend({ kind: z.enum(['entry', 'measure', 'meeting']) }),
  /** Everything recorded by the same command is unverified: it is another system's word. */
  CaseTakenOver: z.strictObject({ document: idSchema }),
};

export type RepairCommands = FieldsOf<typeof commands>;
export type RepairEvents = FieldsOf<typeof events>;
