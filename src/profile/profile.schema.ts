import * as z from 'zod';
import { arenaPolicy } from '../arena/policy.schema.ts';
import { batonPolicy } from '../baton/policy.schema.ts';
import { bodyPolicy } from '../body/policy.schema.ts';
import { daySchema } from '../calendar/day.schema.ts';
import { concernPolicy } from '../concern/policy.schema.ts';
import { consentPolicy } from '../consent/policy.schema.ts';
import { idSchema } from '../identity/id.schema.ts';
import { levelPolicy } from '../level/policy.schema.ts';
import { logPolicy } from '../log/policy.schema.ts';
import { measurePolicy } from '../measure/policy.schema.ts';
import { meetingPolicy } from '../meeting/policy.schema.ts';
import { noticePolicy } from '../notice/policy.schema.ts';
import { organisationPolicy } from '../organisation/policy.schema.ts';
import { partyPolicy } from '../party/policy.schema.ts';
import { planPolicy } from '../plan/policy.schema.ts';
import { routePolicy } from '../route/policy.schema.ts';
import { languageTag, sentenceSchema, termsSchema } from '../rule/label.schema.ts';
import { said } from '../rule/stated.schema.ts';
import { servicePolicy } from '../service/policy.schema.ts';
import { ownPolicy } from './own-rule.schema.ts';

const source = z.strictObject({
  title: z.string().min(1).max(200),
  address: z.string().max(400).optional(),
  read: daySchema.optional(),
});

/** The rules of one municipality, as data: every value with its source, and what its text does not say left not stated. */
export const profileSchema = z.strictObject({
  /** Its id, by which a case is pinned to it. */
  id: idSchema,
  /** What the municipality is called. */
  name: z.string().min(1).max(80),
  /** The municipality, by an id that its versions share. */
  municipality: idSchema,
  /** Which version this is; a case keeps the one it was opened under. */
  version: z.string().min(1).max(32),
  /** First day it is in force; left out: always has been. */
  validFrom: daySchema.optional(),
  /** Last day it is in force; left out: still is. */
  validTo: daySchema.optional(),
  /** A profile this one extends: a path to it, or its `id@version`. Only as it is written: `stafett compile` makes one profile of both. */
  extends: z.string().min(1).max(400).optional(),
  /** What this profile is worth: who stated it, and when it was read; one text, or one by language as labels are. */
  standing: sentenceSchema,
  /** The language of its labels and of what is said to its staff. */
  language: z.enum(['nb', 'nn', 'en']),
  /** Every language its labels are stated in, its own among them; left out: its own alone. */
  languages: z
    .array(z.enum(['nb', 'nn', 'en']))
    .min(1)
    .max(3)
    .optional(),
  /** Languages families are informed in, by their tags; shown only. */
  informationLanguages: said(z.array(languageTag).min(1).max(100)),
  /** The municipality's own words for the things of the model; shown where something is told in its name. */
  terms: termsSchema.prefault({}),
  /** The texts it is read from, by the tags its values cite. */
  sources: z.record(z.string(), source),
  ...levelPolicy,
  ...ownPolicy,
  party: z.strictObject(partyPolicy).prefault({}),
  concern: z.strictObject(concernPolicy).prefault({}),
  consent: z.strictObject(consentPolicy).prefault({}),
  baton: z.strictObject(batonPolicy).prefault({}),
  log: z.strictObject(logPolicy).prefault({}),
  services: z.strictObject(servicePolicy).prefault({}),
  arena: z.strictObject(arenaPolicy).prefault({}),
  measures: z.strictObject(measurePolicy).prefault({}),
  meetings: z.strictObject(meetingPolicy).prefault({}),
  bodies: z.strictObject(bodyPolicy).prefault({}),
  routes: z.strictObject(routePolicy).prefault({}),
  plan: z.strictObject(planPolicy).prefault({}),
  notices: z.strictObject(noticePolicy).prefault({}),
  organisation: z.strictObject(organisationPolicy).prefault({}),
});
